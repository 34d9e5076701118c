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
// now; new ones get an id named after the source's first one, the same in every file. People get a random one, since their
// source id is their name.
namespace eclosion::betagouv {

inline const QString sourceName = QStringLiteral("betagouv");

// A person's texts that live apart, with their ids.
struct PersonTexts {
  MemberId member;
  std::optional<PersonTextId> sourceId = {};
  QHash<QString, PersonTextId> names = {};        // every name this person ever had here
  QHash<QByteArray, PersonTextId> contents = {};  // by the digest of the kept source text
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

  // The id of a record of the source by its kind's code and source id, as the file knows it or as it will.
  [[nodiscard]] QUuid idFor(const QString& kind, const QString& sourceId) const;
  [[nodiscard]] std::optional<QUuid> known(const QString& kind, const QString& sourceId) const;
  // The record that goes by `sourceId` once went by these, first one first: it is the one the file knows by one of them, else
  // it is named after the first. An id goes to one record only; the first that asks has it.
  void follow(const QString& kind, const QStringList& formerIds, const QString& sourceId);

  // From now on, that file of the source stands for this record of the portfolio.
  void learn(const QString& kind, const QString& sourceId, const QUuid& id);
  void learnPerson(const QString& sourceId, const MemberId& member);

  // A new person gets a random id here, kept for the life of this object.
  [[nodiscard]] PersonTexts& person(const QString& sourceId);
  // The source id of a person the file has, or had; empty when it has none, or was erased.
  [[nodiscard]] QString personSourceId(const QUuid& person) const { return personIds_.value(person); }

  // Children of `parent` in `table` (phase, event, mission), as the file holds them, by start; unknown ones first.
  [[nodiscard]] const std::vector<ExistingChild>* children(const char* table, const QUuid& parent) const;

 private:
  Result<void> readPeople(const store::Reader& reader);
  Result<void> readChildren(const store::Reader& reader);

  QHash<QString, QUuid> records_;  // "startup/pix"
  QSet<QUuid> taken_;              // ids of those records
  QHash<QString, PersonTexts> people_;
  QHash<QUuid, QString> personIds_;
  QHash<QByteArray, QHash<QUuid, std::vector<ExistingChild>>> children_;
};

}  // namespace eclosion::betagouv
