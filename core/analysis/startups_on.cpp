// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/startups_on.h"

#include <algorithm>

namespace eclosion::analysis {

using Row = Portfolio::Row;

std::vector<StartupOn> startupsOn(const Portfolio& portfolio, const QDate& day, const std::vector<Row>& incubators) {
  std::vector<StartupOn> startups;
  for (Row row = 0; row < portfolio.startups.size(); ++row) {
    const auto* entry = portfolio.entryAt(row, day);
    if (entry == nullptr) continue;
    const StartupOn startup{.startup = row, .phase = entry->phase, .incubator = portfolio.incubatorAt(row, day)};
    const bool wanted =
        incubators.empty() || std::find(incubators.begin(), incubators.end(), startup.incubator) != incubators.end();
    if (wanted) startups.push_back(startup);
  }
  return startups;
}

std::vector<PhaseCounts> phaseCountsOn(const Portfolio& portfolio, const std::vector<QDate>& days,
                                       const std::vector<Row>& incubators) {
  std::vector<PhaseCounts> counts;
  counts.reserve(days.size());
  if (incubators.empty()) {
    // Startups of all incubators are counted by their changes alone, which keeps up with a slider.
    const PhaseTimeline timeline(portfolio);
    PhaseTimeline::Cursor cursor(timeline);
    for (const QDate& day : days) counts.push_back(cursor.moveTo(day));
    return counts;
  }
  for (const QDate& day : days) {
    PhaseCounts on;
    for (const StartupOn& startup : startupsOn(portfolio, day, incubators)) ++on.byPhase[static_cast<size_t>(startup.phase)];
    counts.push_back(on);
  }
  return counts;
}

}  // namespace eclosion::analysis
