// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <array>
#include <vector>

#include "core/domain/portfolio.h"

namespace eclosion::ui {

// Who serves a startup on a day, as what, and who leaves it before another.
struct TeamStanding {
  struct Leaver {
    Portfolio::Row member;
    QDate lastDay;  // of the last mission here
    friend bool operator==(const Leaver&, const Leaver&) = default;
  };
  std::vector<Portfolio::Row> members;  // in the order of the roster
  std::array<int, 4> byStatus{};        // of those, indexed by MissionStatus; by the mission that began last
  std::vector<Leaver> leavers;          // the first to leave first
  QDate until;                          // before which they leave
};

[[nodiscard]] TeamStanding teamStandingOf(const Portfolio& portfolio, Portfolio::Row startup, const QDate& date,
                                          const QDate& until);

}  // namespace eclosion::ui
