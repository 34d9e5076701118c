// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <span>
#include <vector>

#include "core/domain/codes.h"
#include "core/domain/column_day.h"
#include "core/domain/ids.h"
#include "core/domain/money.h"
#include "core/support/kept_memory.h"

namespace eclosion {

// The whole portfolio in memory as it is known at one knowledge time: ids, dates, codes and amounts in columns, nothing
// that has to be read aloud. Text comes by key through a TextSource, so memory and start-up do not grow with it.
// Records refer to each other by position (`Row`) in the vectors below; positions hold until a record kept by row comes or goes
// (PortfolioPatch). Every vector is in an order its facts alone decide, so that one that was kept in step with a file is equal
// to one read afresh.
class Portfolio {
 public:
  using Row = quint32;
  static constexpr Row none = ~Row{0};

  struct StartupFacts {
    StartupId id;
    Row parent = none;      // startup that contains it
    Row mergedInto = none;  // startup it joined
    StartupKind kind = StartupKind::state;
    ColumnDay archived = {};  // first day it is put away
    // Put away: left out where startups are shown, never where they are counted.
    [[nodiscard]] bool isArchivedOn(const QDate& date) const { return !archived.isNull() && archived <= date; }
  };
  struct PhaseFacts {
    Row startup;
    Phase phase;
    ColumnDay start = {};  // null: unknown, and then no part of the history
    ColumnDay statedEnd = {};
  };
  struct EventFacts {
    Row startup;
    EventKind kind;
    ColumnDay date = {};
  };
  struct IncubatorFacts {
    IncubatorId id;
    ColumnDay opened = {};
    ColumnDay closed = {};
  };
  struct OrganisationFacts {
    OrganisationId id;
    OrganisationKind kind;
  };
  struct IncubatorSpell {
    Row startup;
    Row incubator;
    ColumnDay start = {};
    ColumnDay end = {};  // first day elsewhere
  };
  struct SponsorSpell {
    Row startup;
    Row organisation;  // none: seeking a sponsor
    ColumnDay start = {};
    ColumnDay end = {};
  };
  struct MemberFacts {
    MemberId id;
  };
  struct MissionFacts {
    Row member;
    ColumnDay start = {};  // null: unknown, never counted
    ColumnDay end = {};    // last day; null: open
    MissionStatus status = MissionStatus::unknown;
  };
  struct MissionStartupFacts {
    Row mission;
    Row startup;
  };
  struct MoneyFacts {  // an expense or a commitment
    Row startup;       // none: the network as a whole
    FundingRoute route;
    ColumnDay date = {};
    Money amount = {};
  };

  std::vector<StartupFacts> startups;               // by id
  std::vector<PhaseFacts> phases;                   // by startup, start, lifecycle order; unknown starts first
  std::vector<EventFacts> events;                   // by startup, date
  std::vector<IncubatorFacts> incubators;           // by id
  std::vector<OrganisationFacts> organisations;     // by id
  std::vector<IncubatorSpell> incubatorSpells;      // by startup, start, position
  std::vector<SponsorSpell> sponsorSpells;          // by startup, start, position
  KeptVector<MemberFacts> members;                  // by id; in a file as long as nobody asks who they are
  std::vector<MissionFacts> missions;               // by member, start
  KeptVector<MissionStartupFacts> missionStartups;  // by mission, startup
  std::vector<MoneyFacts> expenses;                 // by date, startup, route, amount
  std::vector<MoneyFacts> commitments;              // the same
  QDate today;                                      // the portfolio's own present: its setting, else the clock's day
  int fiscalYearStartMonth = 1;                     // 1 to 12

  // Orders and indexes what was filled in; call once after filling, before any of the readers below.
  void seal();
  // The two halves of it, which touch nothing of each other: missions, for so many startups, and all else.
  void sealMissions(size_t startupCount);
  void sealHistories();

  // The history of a startup: its entries with a known start, by (start, lifecycle order).
  [[nodiscard]] std::span<const PhaseFacts> historyOf(Row startup) const;
  // The entry that holds at `date`: the last one with start ≤ date; nullptr when it had not started.
  [[nodiscard]] const PhaseFacts* entryAt(Row startup, QDate date) const;
  [[nodiscard]] std::span<const EventFacts> eventsOf(Row startup) const;
  // The incubator that accompanies the startup at `date`, or none. Where several do, the first in the source's order.
  [[nodiscard]] Row incubatorAt(Row startup, QDate date) const;
  // Sponsors at `date`, in order; a spell without an organisation says "seeking a sponsor".
  [[nodiscard]] std::vector<Row> sponsorsAt(Row startup, QDate date) const;
  // Rows of missions that serve the startup.
  [[nodiscard]] std::span<const Row> missionsOf(Row startup) const;

  [[nodiscard]] Row rowOf(const StartupId& id) const;  // none when unknown
  [[nodiscard]] Row rowOf(const IncubatorId& id) const;
  [[nodiscard]] Row rowOf(const OrganisationId& id) const;
  [[nodiscard]] Row rowOf(const MemberId& id) const;

 private:
  friend class PortfolioPatch;
  void indexByStartup();
  void indexMissions(size_t startupCount);

  std::vector<Row> phaseOffsets_, eventOffsets_, incubatorOffsets_, sponsorOffsets_, missionOffsets_, missionsByStartup_;
};

}  // namespace eclosion
