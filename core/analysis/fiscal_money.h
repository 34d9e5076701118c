// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <vector>

#include "core/analysis/figures.h"
#include "core/domain/ledger.h"
#include "core/domain/portfolio.h"

// The money of one fiscal year, of the day's or of another one.
namespace eclosion::analysis {

struct FiscalMoney {
  int year = 0;
  RouteAmounts invested;   // expenses dated in the year, up to the day
  RouteAmounts committed;  // commitments, the same way
  Money committedLater;    // commitments dated in the year, after the day: promised already, as envelopes count them
  friend bool operator==(const FiscalMoney&, const FiscalMoney&) = default;
};

// As it stands on a day; for the day's own year, what the figures of the day say. Of a year to come nothing is invested yet.
[[nodiscard]] FiscalMoney fiscalMoneyAt(const Portfolio& portfolio, int fiscalYear, const QDate& date,
                                        const StartupSet& only = {});

// The same fiscal year before, on the day one year before, for the change on the previous year. Of a year that is over on the
// day, that is the whole of the year before.
[[nodiscard]] FiscalMoney fiscalMoneyBefore(const Portfolio& portfolio, int fiscalYear, const QDate& date,
                                            const StartupSet& only = {});

// The fiscal years there is something to look at in, the newest first: those with an envelope, a commitment or an expense of
// whatever day, that of the day, the one before it, and the next one, which is prepared.
[[nodiscard]] std::vector<int> fiscalYearsOf(const Portfolio& portfolio, const Ledger& ledger, const QDate& date);

// Whether money of a day is of the fiscal year, and not later than `date`.
[[nodiscard]] inline bool isInYearUpTo(const QDate& day, int fiscalYear, int startMonth, const QDate& date) {
  return day.isValid() && day <= date && fiscalYearOf(day, startMonth) == fiscalYear;
}

}  // namespace eclosion::analysis
