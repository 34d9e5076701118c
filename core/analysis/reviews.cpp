// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/reviews.h"

#include <algorithm>
#include <tuple>

#include "core/domain/ledger.h"

namespace eclosion::analysis {

bool isReview(const Decision& decision, const QDate& date) {
  return decision.state == DecisionState::recorded && decision.outcome != DecisionOutcome::grant && decision.date.isValid() &&
         decision.date <= date;
}

DecidedDays::DecidedDays(const Portfolio& portfolio, const Ledger& ledger) {
  // Both are in the order of the startups' ids.
  Portfolio::Row row = 0;
  for (const Decision& decision : ledger.decisions) {
    while (row < portfolio.startups.size() && portfolio.startups[row].id < decision.startup) ++row;
    if (row == portfolio.startups.size()) break;
    if (portfolio.startups[row].id == decision.startup && isReview(decision, decision.date))
      days_.push_back({.startup = row, .date = decision.date});
  }
}

QDate DecidedDays::lastBy(Portfolio::Row startup, const QDate& date) const {
  const auto after =
      std::upper_bound(days_.begin(), days_.end(), Day{.startup = startup, .date = date},
                       [](const Day& a, const Day& b) { return std::tie(a.startup, a.date) < std::tie(b.startup, b.date); });
  return after != days_.begin() && std::prev(after)->startup == startup ? std::prev(after)->date : QDate();
}

QDate lastReviewBy(const Portfolio& portfolio, Portfolio::Row startup, const QDate& date, const QDate& decided) {
  QDate last = decided;
  for (const auto& event : portfolio.eventsOf(startup)) {
    if (event.kind != EventKind::committee || !event.date.isValid() || event.date > date) continue;
    if (last.isNull() || event.date > last) last = event.date;
  }
  return last;
}

int reviewLateDays(const QDate& lastReview, const QDate& date, int term) {
  return lastReview.isValid() ? std::max(0, static_cast<int>(lastReview.daysTo(date)) - term) : 0;
}

}  // namespace eclosion::analysis
