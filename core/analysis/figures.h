// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <array>

#include "core/analysis/phase_timeline.h"
#include "core/domain/portfolio.h"

namespace eclosion::analysis {

// Amounts by the way the money takes.
struct RouteAmounts {
  std::array<Money, 3> byRoute{};  // indexed by FundingRoute

  [[nodiscard]] Money operator[](FundingRoute route) const { return byRoute[static_cast<size_t>(route)]; }
  [[nodiscard]] Money total() const { return byRoute[0] + byRoute[1] + byRoute[2]; }
  friend bool operator==(const RouteAmounts&, const RouteAmounts&) = default;
};

// What was true of a portfolio on a day. Commitments stand beside the money invested and are never added to it.
struct Figures {
  QDate asOf;
  PhaseCounts startups;
  int membersActive = 0;     // with at least one mission that covers the day, each person once
  int membersEver = 0;       // with a mission that starts by the day
  int incubatorsActive = 0;  // distinct incubators, on the day, of the startups in the programme
  int incubatorsOpen = 0;    // opened by then (unknown: with a startup by then) and not closed by then
  int fiscalYear = 0;        // named after the calendar year in which it starts
  RouteAmounts invested;     // expenses dated in the fiscal year of the day, up to the day
  RouteAmounts committed;    // commitments, the same way
  friend bool operator==(const Figures&, const Figures&) = default;
};

// Pure: the same portfolio and date give the same figures. Cost: one pass over the portfolio.
[[nodiscard]] Figures figuresAt(const Portfolio& portfolio, QDate date);

// The day one year before, for "change on the previous year"; 29 February gives 28 February.
[[nodiscard]] QDate yearBefore(QDate date);

// The fiscal year a date falls into, named after the calendar year in which it starts. `startMonth`: 1 to 12.
[[nodiscard]] int fiscalYearOf(QDate date, int startMonth);

// The figures of a day and of the same day one year before, both as known at the portfolio's knowledge time.
struct YearlyFigures {
  Figures now;
  Figures before;
};
[[nodiscard]] YearlyFigures figuresWithYearBefore(const Portfolio& portfolio, QDate date);

}  // namespace eclosion::analysis
