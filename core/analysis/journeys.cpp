// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/journeys.h"

#include <algorithm>

namespace eclosion::analysis {

std::vector<Journey> journeysOf(const Portfolio& portfolio, const QDate& asOf) {
  std::vector<Journey> journeys;
  for (Portfolio::Row row = 0; row < portfolio.startups.size(); ++row) {
    const auto history = portfolio.historyOf(row);
    if (history.empty() || history.front().start > asOf) continue;
    if (std::find(durationPhases.begin(), durationPhases.end(), history.front().phase) == durationPhases.end()) continue;
    const QDate start = history.front().start;
    Journey journey{.startup = row, .start = start, .days = static_cast<int>(start.daysTo(asOf)), .end = SpellEnd::none};
    const auto outcome = std::find_if(history.begin(), history.end(),
                                      [](const auto& entry) { return isStop(entry.phase) || isGoodExit(entry.phase); });
    if (outcome != history.end() && outcome->start <= asOf) {
      journey.days = static_cast<int>(start.daysTo(outcome->start));
      journey.end = isStop(outcome->phase) ? SpellEnd::stopped : SpellEnd::goodExit;
      if (journey.days == 0) continue;
    }
    journeys.push_back(journey);
  }
  return journeys;
}

SurvivalCurve survivalOf(const std::vector<Journey>& journeys) {
  std::vector<Observation> observations;
  for (const Journey& journey : journeys) observations.push_back({.days = journey.days, .cause = static_cast<int>(journey.end)});
  return SurvivalCurve(observations);
}

}  // namespace eclosion::analysis
