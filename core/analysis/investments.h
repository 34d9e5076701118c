// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <array>
#include <optional>
#include <vector>

#include "core/analysis/figures.h"

// The money invested, taken apart. All of it are expenses (figures: invested in a year); commitments are never among them.
namespace eclosion::analysis {

// The expenses of a fiscal year up to a day, in their order.
[[nodiscard]] std::vector<Portfolio::MoneyFacts> investedIn(const Portfolio& portfolio, int fiscalYear, const QDate& date,
                                                            const StartupSet& only = {});
[[nodiscard]] RouteAmounts byRoute(const std::vector<Portfolio::MoneyFacts>& expenses);

struct YearInvested {
  int fiscalYear = 0;
  RouteAmounts invested = {};
  friend bool operator==(const YearInvested&, const YearInvested&) = default;
};
// From the first fiscal year with an expense to that of the date, without a gap; empty where there is none.
[[nodiscard]] std::vector<YearInvested> investedByYear(const Portfolio& portfolio, const QDate& date,
                                                       const StartupSet& only = {});

// What an expense was for: a startup, told by what it was on the day of the expense, or the network as a whole.
enum class FundingUse : quint8 {
  beforeStart,  // on record, and not started
  unrecorded,   // in the programme, its phase not known
  investigation,
  construction,
  acceleration,
  consolidation,
  madePermanent,  // operated or transferred
  stopped,
  network
};
inline constexpr size_t fundingUseCount = 9;
[[nodiscard]] FundingUse useOf(const Portfolio& portfolio, const Portfolio::MoneyFacts& expense);
[[nodiscard]] std::array<RouteAmounts, fundingUseCount> byUse(const Portfolio& portfolio,
                                                              const std::vector<Portfolio::MoneyFacts>& expenses);

struct StartupInvested {
  Portfolio::Row startup = Portfolio::none;  // none: the network as a whole
  RouteAmounts invested = {};
  friend bool operator==(const StartupInvested&, const StartupInvested&) = default;
};
// The most first, then by row.
[[nodiscard]] std::vector<StartupInvested> byStartup(const std::vector<Portfolio::MoneyFacts>& expenses);

// The startups the expenses were for, by row, each once.
[[nodiscard]] std::vector<Portfolio::Row> startupsPaid(const std::vector<Portfolio::MoneyFacts>& expenses);

}  // namespace eclosion::analysis
