// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <vector>

#include "core/analysis/durations.h"
#include "core/domain/portfolio.h"

namespace eclosion::analysis {

// A startup from its first entry to its first outcome, whatever phases lie between; what comes after an outcome is another story.
struct Journey {
  Portfolio::Row startup;
  QDate start;
  int days;      // to the outcome, or to the as-of date where none has come by then
  SpellEnd end;  // none, stopped or goodExit
  friend bool operator==(const Journey&, const Journey&) = default;
};

// Of startups that have started by `asOf` in one of the four phases, by row. Left out as in durations: those whose first phase
// was not recorded, and those whose outcome is on the day of their start, which only says that nobody noted the start.
[[nodiscard]] std::vector<Journey> journeysOf(const Portfolio& portfolio, const QDate& asOf);

[[nodiscard]] SurvivalCurve survivalOf(const std::vector<Journey>& journeys);

}  // namespace eclosion::analysis
