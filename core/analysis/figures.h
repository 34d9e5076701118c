// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <array>
#include <vector>

#include "core/analysis/phase_timeline.h"
#include "core/domain/fiscal_year.h"
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

// Some of a portfolio's startups, by row; an empty set stands for all of them.
using StartupSet = std::vector<bool>;

// Pure: the same portfolio and date give the same figures. Cost: one pass over the portfolio. Of some startups alone: their
// phases, the incubators that accompany them (open: that had one of them by then), the members with a mission for one of them,
// the money spent on and committed to them.
[[nodiscard]] Figures figuresAt(const Portfolio& portfolio, QDate date, const StartupSet& only = {});

// The figures one can ask the rows of.
enum class Figure { inProgramme, everStarted, membersActive, incubatorsActive, madePermanent, invested };

// The rows a figure counts, in order: startups, members or incubators. Of money: the startups it was spent on.
[[nodiscard]] std::vector<Portfolio::Row> rowsBehind(const Portfolio& portfolio, QDate date, Figure figure,
                                                     const StartupSet& only = {});

// The first day each kind of record says anything of; null where there is none. Before it a figure is not 0 but unknown.
struct FirstRecords {
  QDate startups;  // a phase
  QDate members;   // a mission
  QDate expenses;
};
[[nodiscard]] FirstRecords firstRecords(const Portfolio& portfolio);

// The day one year before, for "change on the previous year"; 29 February gives 28 February.
[[nodiscard]] QDate yearBefore(QDate date);

// The figures of a day and of the same day one year before, both as known at the portfolio's knowledge time.
struct YearlyFigures {
  Figures now;
  Figures before;
};
// A filter may let other startups through on the two days.
[[nodiscard]] YearlyFigures figuresWithYearBefore(const Portfolio& portfolio, QDate date, const StartupSet& only = {},
                                                  const StartupSet& onlyBefore = {});

}  // namespace eclosion::analysis
