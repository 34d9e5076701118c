// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/trainings.h"

#include <algorithm>

namespace eclosion::analysis {
namespace {

// The first day of a member's first mission; null: none that says when it began.
QDate firstMission(const Portfolio& portfolio, Portfolio::Row member) {
  const auto& missions = portfolio.missions;
  auto mission = std::lower_bound(missions.begin(), missions.end(), member,
                                  [](const Portfolio::MissionFacts& one, Portfolio::Row row) { return one.member < row; });
  for (; mission != missions.end() && mission->member == member; ++mission) {
    if (!mission->start.isNull()) return mission->start;
  }
  return {};
}

}  // namespace

TrainingOutcome outcomeOf(const Portfolio& portfolio, const Training& training, std::span<const Trainee> trainees,
                          const QDate& date) {
  TrainingOutcome outcome;
  std::vector<int> delays;
  for (const Trainee& trainee : trainees) {
    if (trainee.training != training.id) continue;
    ++outcome.listed;
    const auto row = trainee.member ? portfolio.rowOf(*trainee.member) : Portfolio::none;
    if (row == Portfolio::none || training.start.isNull()) continue;
    const QDate first = firstMission(portfolio, row);
    if (first.isNull() || first > date) continue;
    if (first < training.start) {
      ++outcome.already;
    } else {
      ++outcome.became;
      delays.push_back(static_cast<int>(training.start.daysTo(first)));
    }
  }
  outcome.trained = std::max(outcome.listed, training.trained.value_or(0));
  if (!delays.empty()) {
    const auto middle = delays.begin() + static_cast<std::ptrdiff_t>((delays.size() - 1) / 2);
    std::nth_element(delays.begin(), middle, delays.end());
    outcome.medianDelay = *middle;
  }
  return outcome;
}

}  // namespace eclosion::analysis
