// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>
#include <QUuid>
#include <vector>

#include "core/domain/entities.h"
#include "core/exchange/betagouv/records.h"
#include "core/store/reader.h"

// Who is who between a source and a file. Records of the source that the file knows keep their id, whatever they are called
// now; new ones get an id named after the source's, the same in every file. People get a random one, since their source id is
// their name.
namespace eclosion::betagouv {

inline const QString sourceName = QStringLiteral("betagouv");

// A person's texts that live apart, with their ids.
struct PersonTexts {
  MemberId member;
  std::optional<PersonTextId> name = {};
  QString nameValue = {};
  std::optional<PersonTextId> sourceId = {};
  std::optional<PersonTextId> content = {};
  QByteArray contentValue = {};
};

// A child record the file already has, with what it is matched by.
struct ExistingChild {
  QUuid id;
  QByteArray kind;
  QDate start;
};

class Identity {
 public:
  // What the file holds; an empty identity for a file without records.
  static Result<Identity> of(const store::Reader& reader);

  [[nodiscard]] bool isEmpty() const { return records_.isEmpty(); }
  // The id of a record of the source by its kind's code and source id, as the file knows it or as it will.
  [[nodiscard]] QUuid idFor(const QString& kind, const QString& sourceId) const;
  [[nodiscard]] std::optional<QUuid> known(const QString& kind, const QString& sourceId) const;
  // A record that now goes by `sourceId` is the one the file knows by `formerId`.
  void follow(const QString& kind, const QString& formerId, const QString& sourceId);

  // A new person gets a random id here, kept for the life of this object.
  [[nodiscard]] PersonTexts& person(const QString& sourceId);

  // Children of `parent` in `table` (phase, event, mission), as the file holds them.
  [[nodiscard]] const std::vector<ExistingChild>* children(const char* table, const QUuid& parent) const;

 private:
  Result<void> readPeople(const store::Reader& reader);
  Result<void> readChildren(const store::Reader& reader);

  QHash<QString, QUuid> records_;  // "startup/pix"
  QHash<QString, PersonTexts> people_;
  QHash<QByteArray, QHash<QUuid, std::vector<ExistingChild>>> children_;
};

}  // namespace eclosion::betagouv
