// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/investments.h"

#include <algorithm>
#include <map>
#include <set>

namespace eclosion::analysis {
namespace {

using Expenses = std::vector<Portfolio::MoneyFacts>;
using Row = Portfolio::Row;

bool counts(const Portfolio::MoneyFacts& expense, const QDate& date, const StartupSet& only) {
  if (expense.date.isNull() || expense.date > date) return false;
  return only.empty() || (expense.startup < only.size() && only[expense.startup]);  // `none` is in no set
}

void add(RouteAmounts& amounts, const Portfolio::MoneyFacts& expense) {
  amounts.byRoute[static_cast<size_t>(expense.route)] += expense.amount;
}

}  // namespace

Expenses investedIn(const Portfolio& portfolio, int fiscalYear, const QDate& date, const StartupSet& only) {
  Expenses found;
  for (const auto& expense : portfolio.expenses) {
    if (counts(expense, date, only) && fiscalYearOf(expense.date, portfolio.fiscalYearStartMonth) == fiscalYear)
      found.push_back(expense);
  }
  return found;
}

RouteAmounts byRoute(const Expenses& expenses) {
  RouteAmounts amounts;
  for (const auto& expense : expenses) add(amounts, expense);
  return amounts;
}

std::vector<YearInvested> investedByYear(const Portfolio& portfolio, const QDate& date, const StartupSet& only) {
  std::vector<YearInvested> years;
  for (const auto& expense : portfolio.expenses) {  // by date
    if (!counts(expense, date, only)) continue;
    const int year = fiscalYearOf(expense.date, portfolio.fiscalYearStartMonth);
    if (years.empty()) {
      for (int each = year; each <= fiscalYearOf(date, portfolio.fiscalYearStartMonth); ++each)
        years.push_back({.fiscalYear = each});
    }
    add(years[static_cast<size_t>(year - years.front().fiscalYear)].invested, expense);
  }
  return years;
}

FundingUse useOf(const Portfolio& portfolio, const Portfolio::MoneyFacts& expense) {
  if (expense.startup == Portfolio::none) return FundingUse::network;
  const auto* entry = portfolio.entryAt(expense.startup, expense.date);
  if (!entry) return FundingUse::beforeStart;
  switch (entry->phase) {
    case Phase::unrecorded:
      return FundingUse::unrecorded;
    case Phase::investigation:
      return FundingUse::investigation;
    case Phase::construction:
      return FundingUse::construction;
    case Phase::acceleration:
      return FundingUse::acceleration;
    case Phase::consolidation:
      return FundingUse::consolidation;
    case Phase::operated:
    case Phase::transferred:
      return FundingUse::madePermanent;
    case Phase::stopped:
    case Phase::investigationStopped:
      break;
  }
  return FundingUse::stopped;
}

std::array<RouteAmounts, fundingUseCount> byUse(const Portfolio& portfolio, const Expenses& expenses) {
  std::array<RouteAmounts, fundingUseCount> amounts{};
  for (const auto& expense : expenses) add(amounts[static_cast<size_t>(useOf(portfolio, expense))], expense);
  return amounts;
}

std::vector<StartupInvested> byStartup(const Expenses& expenses) {
  std::map<Row, RouteAmounts> sums;
  for (const auto& expense : expenses) add(sums[expense.startup], expense);
  std::vector<StartupInvested> startups;
  for (const auto& [startup, invested] : sums) startups.push_back({startup, invested});
  std::stable_sort(startups.begin(), startups.end(),
                   [](const auto& a, const auto& b) { return a.invested.total() > b.invested.total(); });
  return startups;
}

std::vector<Row> startupsPaid(const Expenses& expenses) {
  std::set<Row> rows;
  for (const auto& expense : expenses) {
    if (expense.startup != Portfolio::none) rows.insert(expense.startup);
  }
  return {rows.begin(), rows.end()};
}

}  // namespace eclosion::analysis
