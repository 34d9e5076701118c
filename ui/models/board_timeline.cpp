// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/board_timeline.h"

#include <algorithm>
#include <numeric>

namespace eclosion::ui {

BoardTimeline::BoardTimeline(const Portfolio& portfolio) {
  entries_.reserve(portfolio.phases.size());
  for (Row row = 0; row < portfolio.startups.size(); ++row) {
    const auto history = portfolio.historyOf(row);
    for (size_t i = 0; i < history.size(); ++i) {
      const Day end = i + 1 < history.size() ? day(history[i + 1].start) : never;
      entries_.push_back({day(history[i].start), end, row, history[i].phase});
    }
  }
  orderByStart();
  for (const Entry& entry : entries_) {
    if (entry.end == entry.start) continue;  // two entries on one day: only the later one shows
    if (transitions_.empty() || transitions_.back() != entry.start) transitions_.push_back(entry.start);
  }
}

// Histories span some thousands of days whatever the number of startups, so counting beats comparing.
void BoardTimeline::orderByStart() {
  if (entries_.empty()) return;
  const auto [least, most] =
      std::minmax_element(entries_.begin(), entries_.end(), [](const Entry& a, const Entry& b) { return a.start < b.start; });
  const Day first = least->start;
  const auto days = static_cast<size_t>(most->start - first) + 1;
  if (days > 4 * entries_.size() + 40'000) {  // a date centuries off
    std::stable_sort(entries_.begin(), entries_.end(), [](const Entry& a, const Entry& b) { return a.start < b.start; });
    return;
  }
  std::vector<quint32> places(days + 1);
  for (const Entry& entry : entries_) ++places[static_cast<size_t>(entry.start - first) + 1];
  std::partial_sum(places.begin(), places.end(), places.begin());
  std::vector<Entry> ordered(entries_.size());
  for (const Entry& entry : entries_) ordered[places[static_cast<size_t>(entry.start - first)]++] = entry;
  entries_ = std::move(ordered);
}

QDate BoardTimeline::transitionBefore(const QDate& date) const {
  const auto found = std::lower_bound(transitions_.begin(), transitions_.end(), day(date));
  return found == transitions_.begin() ? QDate() : QDate::fromJulianDay(*(found - 1));
}

QDate BoardTimeline::transitionAfter(const QDate& date) const {
  const auto found = std::upper_bound(transitions_.begin(), transitions_.end(), day(date));
  return found == transitions_.end() ? QDate() : QDate::fromJulianDay(*found);
}

}  // namespace eclosion::ui
