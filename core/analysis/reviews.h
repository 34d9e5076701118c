// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <vector>

#include "core/domain/entities.h"
#include "core/domain/portfolio.h"

namespace eclosion {
struct Ledger;
}

// When a startup was last reviewed: at a committee on record as an event, or by a recorded decision about a phase.
namespace eclosion::analysis {

// A recorded decision that is no grant, taken on or before a date.
[[nodiscard]] bool isReview(const Decision& decision, const QDate& date);

// The days of all such decisions by startup, of whatever date: what the columns do not hold, gathered from the ledger once.
class DecidedDays {
 public:
  DecidedDays() = default;
  DecidedDays(const Portfolio& portfolio, const Ledger& ledger);
  // The last one on or before a date; null: none.
  [[nodiscard]] QDate lastBy(Portfolio::Row startup, const QDate& date) const;
  friend bool operator==(const DecidedDays&, const DecidedDays&) = default;

 private:
  struct Day {
    Portfolio::Row startup;
    QDate date;
    friend bool operator==(const Day&, const Day&) = default;
  };
  std::vector<Day> days_;  // by startup, date
};

// The last review on or before a date, given the day of the last decision by then; null: none on record.
[[nodiscard]] QDate lastReviewBy(const Portfolio& portfolio, Portfolio::Row startup, const QDate& date, const QDate& decided);

// Days past the term; 0: in time, or no review on record.
[[nodiscard]] int reviewLateDays(const QDate& lastReview, const QDate& date, int term);

}  // namespace eclosion::analysis
