// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/charts/exit_curves.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace eclosion::publish {

int watchedTo(std::vector<int> days) {
  if (days.empty()) return 0;
  constexpr size_t part = 20;
  const size_t most = (days.size() + part - 1) / part - 1;  // so many were watched longer, at the most
  std::nth_element(days.begin(), days.begin() + static_cast<std::ptrdiff_t>(most), days.end(), std::greater<>());
  return days[most];
}

std::vector<std::pair<double, double>> incidencePoints(const analysis::SurvivalCurve& curve, int cause, int lastDay) {
  std::vector<std::pair<double, double>> points;
  if (curve.subjects() == 0) return points;
  points.emplace_back(0, 0);
  for (const auto& step : curve.steps()) {
    if (step.days > lastDay) break;
    const double incidence = step.incidence[static_cast<size_t>(cause)];
    if (incidence == points.back().second) continue;
    if (step.days == 0) {
      points.back().second = incidence;
    } else {
      points.emplace_back(step.days, incidence);
    }
  }
  if (points.back().first < lastDay) points.emplace_back(lastDay, points.back().second);
  return points;
}

int daysOfYears(int years) { return static_cast<int>(std::lround(years * 365.25)); }

int commonYears(const std::vector<ChartCurve>& curves) {
  if (curves.empty()) return 0;
  for (const int years : {5, 3, 2, 1}) {
    const bool all = std::all_of(curves.begin(), curves.end(),
                                 [&](const ChartCurve& curve) { return valueAfter(curve, daysOfYears(years)).has_value(); });
    if (all) return years;
  }
  return 0;
}

std::optional<double> valueAfter(const ChartCurve& curve, int days) {
  if (curve.points.empty() || curve.points.back().first < days) return std::nullopt;
  const auto later = std::upper_bound(curve.points.begin(), curve.points.end(), days,
                                      [](int day, const auto& point) { return day < point.first; });
  return std::prev(later)->second;
}

}  // namespace eclosion::publish
