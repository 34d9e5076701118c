// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/attention.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "core/analysis/reviews.h"

namespace eclosion::analysis {
Attention attentionAt(const Portfolio& portfolio, Portfolio::Row startup, QDate date, const AttentionTerms& terms,
                      const DecidedDays* decided) {
  Attention result;
  const auto* entry = portfolio.entryAt(startup, date);
  if (!entry || !inProgramme(entry->phase)) return result;
  const QDate review = lastReviewBy(portfolio, startup, date, decided ? decided->lastBy(startup, date) : QDate());
  result.reviewLateDays = reviewLateDays(review, date, terms.review);

  // Of each person now here the last day of all their missions here, planned ones too: who is extended does not leave.
  bool anybodyBefore = false;
  std::vector<Portfolio::Row> present;
  std::vector<std::pair<Portfolio::Row, QDate>> lastDays;
  for (const Portfolio::Row row : portfolio.missionsOf(startup)) {
    const auto& mission = portfolio.missions[row];
    if (mission.start.isNull()) continue;
    anybodyBefore = anybodyBefore || mission.start <= date;
    if (mission.start <= date && (mission.end.isNull() || mission.end >= date)) present.push_back(mission.member);
    lastDays.emplace_back(mission.member, mission.end);
  }
  std::sort(present.begin(), present.end());
  present.erase(std::unique(present.begin(), present.end()), present.end());
  result.teamGone = anybodyBefore && present.empty();
  const QDate horizon = date.addDays(terms.mission);
  for (const Portfolio::Row member : present) {
    QDate last = date;
    for (const auto& [who, end] : lastDays) {
      if (who == member && last.isValid()) last = end.isNull() ? QDate() : std::max(last, end);
    }
    if (last.isNull() || last > horizon) continue;
    ++result.missionsEnding;
    if (result.firstEnd.isNull() || last < result.firstEnd) result.firstEnd = last;
  }
  return result;
}

}  // namespace eclosion::analysis
