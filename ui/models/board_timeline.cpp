// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/board_timeline.h"

#include <algorithm>
#include <numeric>

namespace eclosion::ui {

// Histories span some thousands of days whatever the number of startups, so counting beats comparing.
BoardTimeline::BoardTimeline(std::span<const Portfolio::PhaseFacts> phases) {
  Day first = never, last = 0;
  size_t count = 0;
  for (const auto& phase : phases) {
    if (phase.start.isNull()) continue;
    const Day on = day(phase.start);
    first = std::min(first, on);
    last = std::max(last, on);
    ++count;
  }
  if (count == 0) return;
  const auto entryOf = [&](size_t i) -> Entry {
    const bool isLast = i + 1 == phases.size() || phases[i + 1].startup != phases[i].startup;
    return {day(phases[i].start), isLast ? never : day(phases[i + 1].start), phases[i].phase, phases[i].startup};
  };
  const auto days = static_cast<size_t>(last - first) + 1;
  if (days > 4 * count + 40'000) {  // a date centuries off
    for (size_t i = 0; i < phases.size(); ++i) {
      if (!phases[i].start.isNull()) entries_.push_back(entryOf(i));
    }
    std::stable_sort(entries_.begin(), entries_.end(), [](const Entry& a, const Entry& b) { return a.start < b.start; });
    noteTransitions();
    return;
  }
  std::vector<quint32> places(days + 1);
  for (const auto& phase : phases) {
    if (!phase.start.isNull()) ++places[static_cast<size_t>(day(phase.start) - first) + 1];
  }
  std::partial_sum(places.begin(), places.end(), places.begin());
  std::vector<bool> shows(days);
  entries_.resize(count);
  for (size_t i = 0; i < phases.size(); ++i) {
    if (phases[i].start.isNull()) continue;
    const Entry entry = entryOf(i);
    const auto on = static_cast<size_t>(entry.start - first);
    entries_[places[on]++] = entry;
    if (entry.end != entry.start) shows[on] = true;  // two entries on one day: only the later one shows
  }
  for (size_t on = 0; on < days; ++on) {
    if (shows[on]) transitions_.push_back(first + static_cast<Day>(on));
  }
}

void BoardTimeline::appendHistory(const Portfolio& portfolio, Row startup, std::vector<Entry>& entries) {
  const auto history = portfolio.historyOf(startup);
  for (size_t i = 0; i < history.size(); ++i) {
    const Day end = i + 1 < history.size() ? day(history[i + 1].start) : never;
    entries.push_back({day(history[i].start), end, history[i].phase, startup});
  }
}

void BoardTimeline::update(const Portfolio& portfolio, const std::vector<Row>& startups, const std::vector<Row>& moves) {
  if (!moves.empty()) {
    for (Entry& entry : entries_) entry.startup = moves[entry.startup];
  }
  std::vector<bool> anew(portfolio.startups.size());
  for (const Row startup : startups) anew[startup] = true;
  std::erase_if(entries_, [&](const Entry& entry) { return entry.startup == Portfolio::none || anew[entry.startup]; });
  std::vector<Entry> added;
  for (Row row = 0; row < anew.size(); ++row) {
    if (anew[row]) appendHistory(portfolio, row, added);
  }
  // Of one day: by startup, then as in its history.
  const auto before = [](const Entry& a, const Entry& b) {
    return a.start != b.start ? a.start < b.start : a.startup < b.startup;
  };
  std::stable_sort(added.begin(), added.end(), before);
  std::vector<Entry> merged;
  merged.reserve(entries_.size() + added.size());
  std::merge(entries_.begin(), entries_.end(), added.begin(), added.end(), std::back_inserter(merged), before);
  entries_ = std::move(merged);
  noteTransitions();
}

void BoardTimeline::noteTransitions() {
  transitions_.clear();
  for (const Entry& entry : entries_) {
    if (entry.end == entry.start) continue;  // two entries on one day: only the later one shows
    if (transitions_.empty() || transitions_.back() != entry.start) transitions_.push_back(entry.start);
  }
}

std::pair<quint32, quint32> BoardTimeline::startingBetween(Day from, Day to) const {
  const auto after = [&](Day on) {
    const auto found = std::upper_bound(entries_.begin(), entries_.end(), on, [](Day d, const Entry& e) { return d < e.start; });
    return static_cast<quint32>(found - entries_.begin());
  };
  return {after(from), after(to)};
}

quint32 BoardTimeline::holding(const Portfolio& portfolio, Row startup, Day on) const {
  const auto* fact = portfolio.entryAt(startup, QDate::fromJulianDay(on));
  if (!fact) return ~quint32{0};
  // Of several on one day the last holds.
  const auto key = std::pair(day(fact->start), startup);
  const auto found = std::upper_bound(entries_.begin(), entries_.end(), key,
                                      [](const auto& k, const Entry& e) { return k < std::pair(Day{e.start}, e.startup); });
  return static_cast<quint32>(found - entries_.begin()) - 1;
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
