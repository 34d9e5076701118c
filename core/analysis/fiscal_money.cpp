// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/fiscal_money.h"

#include <algorithm>
#include <functional>

namespace eclosion::analysis {
namespace {

bool has(const StartupSet& only, Portfolio::Row startup) { return only.empty() || (startup < only.size() && only[startup]); }

RouteAmounts sumOf(const std::vector<Portfolio::MoneyFacts>& entries, int fiscalYear, int startMonth, const QDate& date,
                   const StartupSet& only) {
  RouteAmounts amounts;
  for (const Portfolio::MoneyFacts& entry : entries) {
    if (isInYearUpTo(entry.date, fiscalYear, startMonth, date) && has(only, entry.startup))
      amounts.byRoute[static_cast<size_t>(entry.route)] += entry.amount;
  }
  return amounts;
}

}  // namespace

FiscalMoney fiscalMoneyAt(const Portfolio& portfolio, int fiscalYear, const QDate& date, const StartupSet& only) {
  const int startMonth = portfolio.fiscalYearStartMonth;
  FiscalMoney money{.year = fiscalYear,
                    .invested = sumOf(portfolio.expenses, fiscalYear, startMonth, date, only),
                    .committed = sumOf(portfolio.commitments, fiscalYear, startMonth, date, only),
                    .committedLater = {}};
  for (const Portfolio::MoneyFacts& entry : portfolio.commitments) {
    if (!entry.date.isNull() && entry.date > date && fiscalYearOf(entry.date, startMonth) == fiscalYear &&
        has(only, entry.startup))
      money.committedLater += entry.amount;
  }
  return money;
}

FiscalMoney fiscalMoneyBefore(const Portfolio& portfolio, int fiscalYear, const QDate& date, const StartupSet& only) {
  return fiscalMoneyAt(portfolio, fiscalYear - 1, yearBefore(date), only);
}

std::vector<int> fiscalYearsOf(const Portfolio& portfolio, const Ledger& ledger, const QDate& date) {
  const int startMonth = portfolio.fiscalYearStartMonth;
  const int present = fiscalYearOf(date, startMonth);
  std::vector<int> years{present - 1, present, present + 1};
  const auto add = [&](int year) {
    if (std::find(years.begin(), years.end(), year) == years.end()) years.push_back(year);
  };
  for (const Envelope& envelope : ledger.envelopes) add(envelope.fiscalYear);
  for (const auto* entries : {&portfolio.expenses, &portfolio.commitments}) {
    // By date, unknown ones first: on from the first of a year to the first of another.
    const auto firstFrom = [&](auto from, const QDate& day) {
      return std::lower_bound(from, entries->end(), day,
                              [](const Portfolio::MoneyFacts& entry, const QDate& first) { return entry.date < first; });
    };
    auto entry = std::find_if(entries->begin(), entries->end(), [](const auto& each) { return !each.date.isNull(); });
    while (entry != entries->end()) {
      const int year = fiscalYearOf(entry->date, startMonth);
      add(year);
      entry = firstFrom(entry, QDate(year + 1, startMonth, 1));
    }
  }
  std::sort(years.begin(), years.end(), std::greater());
  return years;
}

}  // namespace eclosion::analysis
