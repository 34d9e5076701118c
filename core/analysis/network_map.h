// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <vector>

#include "core/analysis/figures.h"
#include "core/domain/portfolio.h"
#include "core/domain/stop_kinds.h"

// Who is where in the network on a day: what the map of incubators shows, without places, colours or words.
namespace eclosion::analysis {

// A startup in the programme.
struct NetworkStartup {
  Portfolio::Row startup = Portfolio::none;
  Phase phase = Phase::investigation;
  int team = 0;  // people with a mission for it on the day
  friend bool operator==(const NetworkStartup&, const NetworkStartup&) = default;
};

// An incubator on the day, with what it accompanies and what became of the others. Those past their exit belong to the incubator
// of the day, or to the last one they had. Each list by row.
struct NetworkGroup {
  Portfolio::Row incubator = Portfolio::none;  // none: startups that have no incubator
  std::vector<NetworkStartup> inProgramme = {};
  std::vector<Portfolio::Row> operated = {}, transferred = {};
  std::vector<Portfolio::Row> stoppedEarly = {};            // after an inconclusive investigation
  std::vector<Portfolio::Row> closed = {}, abandoned = {};  // the service; the method, by its sponsor
  std::vector<Portfolio::Row> stoppedLater = {};            // which of them is not on record
  int people = 0;                                           // with a mission on the day for a startup in the programme, each once

  [[nodiscard]] int successes() const { return static_cast<int>(operated.size() + transferred.size()); }
  [[nodiscard]] int stopped() const {
    return static_cast<int>(stoppedEarly.size() + closed.size() + abandoned.size() + stoppedLater.size());
  }
  [[nodiscard]] int inPhase(Phase phase) const;
  friend bool operator==(const NetworkGroup&, const NetworkGroup&) = default;
};

// A service with the parts it contains, and startups that joined to form one team. Parts and the team formed may be without
// phases of their own, and then stand nowhere on the map but here.
struct NetworkLink {
  Portfolio::Row whole = Portfolio::none;
  std::vector<Portfolio::Row> parts = {};
  friend bool operator==(const NetworkLink&, const NetworkLink&) = default;
};

struct NetworkMap {
  QDate date = {};
  std::vector<NetworkGroup> groups = {};  // by row of the incubator; those without one last; none is empty
  std::vector<NetworkLink> families = {}, mergers = {};
  PhaseCounts counts = {};

  [[nodiscard]] int activeIncubators() const;  // with a startup in the programme; those without one are none
  [[nodiscard]] const NetworkGroup* groupOf(Portfolio::Row incubator) const;
  [[nodiscard]] bool isEmpty() const { return groups.empty(); }
  friend bool operator==(const NetworkMap&, const NetworkMap&) = default;
};

// Pure: a pass over the portfolio. Startups that are put away are left out, as wherever startups are shown; so are those that
// `only` does not name.
[[nodiscard]] NetworkMap networkMapAt(const Portfolio& portfolio, const QDate& date, const StartupSet& only = {},
                                      const StopKinds& stops = {});

}  // namespace eclosion::analysis
