// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <memory>

#include "core/domain/names.h"
#include "core/domain/portfolio.h"
#include "core/domain/text_source.h"

namespace eclosion::test {

// Words held in memory, for tests.
class FakeText final : public TextSource {
 public:
  [[nodiscard]] QString startupName(const StartupId& id, const QDate& date = {}) const override;
  [[nodiscard]] QStringList startupFormerNames(const StartupId& id) const override;
  void eachStartupName(const std::function<void(const StartupNaming&)>& take) const override;
  [[nodiscard]] QStringList startupThemes(const StartupId& id) const override { return themes.value(id); }
  [[nodiscard]] QString startupMission(const StartupId& id) const override { return missions.value(id); }
  [[nodiscard]] QString incubatorName(const IncubatorId& id) const override { return incubators.value(id); }
  [[nodiscard]] QString incubatorShortName(const IncubatorId& id) const override { return shortIncubators.value(id); }
  [[nodiscard]] QString organisationShortName(const OrganisationId& id) const override { return organisations.value(id); }
  [[nodiscard]] QString organisationName(const OrganisationId& id) const override { return organisations.value(id); }
  [[nodiscard]] QString memberName(const MemberId& id) const override { return members.value(id); }
  [[nodiscard]] QString personText(const PersonTextId& id) const override { return personTexts.value(id); }

  struct FormerName {
    QString name;
    QDate until;
  };
  QHash<StartupId, QString> names, missions;
  QHash<StartupId, FormerName> formerNames;
  QHash<StartupId, QStringList> themes;
  QHash<IncubatorId, QString> incubators, shortIncubators;
  QHash<OrganisationId, QString> organisations;
  QHash<OrganisationId, QString> acronyms;
  QHash<MemberId, QString> members;
  QHash<PersonTextId, QString> personTexts;
  mutable int reads = 0;  // how often a startup's name was asked for
};

// A portfolio and its words, made by hand or invented. Rows are those of the sealed portfolio, which orders startups by
// id; ids here count up, so the order of adding holds.
struct World {
  Portfolio portfolio;
  FakeText text;
};

// Every name of a world, as a file lists them.
void listNames(const World& world, const NameSink& sink);

class WorldBuilder {
 public:
  using Row = Portfolio::Row;
  WorldBuilder();

  Row incubator(const QString& name);
  Row organisation(const QString& name, const QString& acronym = {});
  Row startup(const QString& name, const QString& mission = {});
  void formerName(Row startup, const QString& name, const QDate& until);
  void phase(Row startup, Phase phase, const QDate& start, const QDate& statedEnd = {});
  void event(Row startup, EventKind kind, const QDate& date);
  void incubatedBy(Row startup, Row incubator, const QDate& start = {}, const QDate& end = {});
  void sponsoredBy(Row startup, Row organisation);  // Portfolio::none: seeking a sponsor
  Row member(const QString& name);
  void mission(Row member, Row startup, const QDate& start, const QDate& end, MissionStatus status);
  void commitment(Row startup, const QDate& date, Money amount);
  void expense(Row startup, const QDate& date, Money amount);  // Portfolio::none: for the network as a whole

  // Seals and hands over; the builder is then empty.
  [[nodiscard]] std::unique_ptr<World> build(const QDate& today);

 private:
  std::unique_ptr<World> world_;
  quint32 next_ = 1;
};

// Startups, people and places that do not exist: the same for the same numbers, whatever the machine. Today is
// 20 August 2026; histories begin in 2013.
[[nodiscard]] std::unique_ptr<World> inventedWorld(int startups = 120, quint32 seed = 7);

}  // namespace eclosion::test
