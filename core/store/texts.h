// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCache>
#include <QSet>
#include <memory>
#include <optional>

#include "core/domain/text_source.h"
#include "core/store/reader.h"

namespace eclosion::store {

class Statement;

// Words by key out of an open file, now or as known at a time; remembers the last few thousand it was asked for.
class Texts final : public TextSource {
 public:
  explicit Texts(const PortfolioFile& file);
  // As that reader knows them.
  explicit Texts(const Reader& reader);
  ~Texts() override;
  Q_DISABLE_COPY_MOVE(Texts)

  [[nodiscard]] QString startupName(const StartupId& id, const QDate& date = {}) const override;
  [[nodiscard]] QStringList startupFormerNames(const StartupId& id) const override;
  void eachStartupName(const std::function<void(const StartupNaming&)>& take) const override;
  [[nodiscard]] QStringList startupThemes(const StartupId& id) const override;
  [[nodiscard]] QString startupMission(const StartupId& id) const override;
  [[nodiscard]] QString incubatorName(const IncubatorId& id) const override;
  [[nodiscard]] QString incubatorShortName(const IncubatorId& id) const override;
  [[nodiscard]] QString organisationShortName(const OrganisationId& id) const override;
  [[nodiscard]] QString organisationName(const OrganisationId& id) const override;
  [[nodiscard]] QString memberName(const MemberId& id) const override;
  [[nodiscard]] QString personText(const PersonTextId& id) const override;

  // Forgets what it remembers, after a change of the whole, or of one record.
  void forget();
  void forget(const QUuid& record);

 private:
  enum class Query : quint8 {
    startupName,
    formerName,
    startupMission,
    incubatorName,
    incubatorShortName,
    organisationShortName,
    organisationName,
    memberName,
    personText,
    formerNames,
    themes,
  };
  static constexpr int queryCount = 11;
  struct Statements;
  [[nodiscard]] QString look(Query query, const QUuid& id, const QDate& date = {}) const;

  [[nodiscard]] QStringList lookAll(Query query, const QUuid& id) const;
  [[nodiscard]] Statement* prepared(Query query) const;
  [[nodiscard]] QByteArray from(const char* table) const;
  [[nodiscard]] QString remembered(Query query, const QUuid& id) const;
  [[nodiscard]] bool hasDatedNames(const QUuid& startup) const;

  sqlite3* db_;
  std::optional<Reader> past_;  // none: now
  std::unique_ptr<Statements> statements_;
  mutable QCache<QPair<int, QUuid>, QString> seen_{8192};
  mutable std::optional<QSet<QUuid>> renamed_;  // startups with dated names, once one was asked for
};

}  // namespace eclosion::store
