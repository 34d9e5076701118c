// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/survival.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace eclosion::analysis {
namespace {

constexpr double tolerance = 1e-9;
constexpr double normal975 = 1.959963984540054;  // 97.5 % quantile of the normal distribution

bool atMost(double value, double bound) { return value <= bound + tolerance; }

}  // namespace

SurvivalCurve::SurvivalCurve(std::span<const Observation> observations) : subjects_(static_cast<int>(observations.size())) {
  std::vector<Observation> sorted(observations.begin(), observations.end());
  std::sort(sorted.begin(), sorted.end(), [](const Observation& a, const Observation& b) { return a.days < b.days; });
  if (!sorted.empty()) longest_ = sorted.back().days;

  double survival = 1;
  double greenwood = 0;
  std::array<double, maxCauses + 1> incidence{};
  for (size_t first = 0, last = 0; first < sorted.size(); first = last) {
    std::array<int, maxCauses + 1> byCause{};
    for (; last < sorted.size() && sorted[last].days == sorted[first].days; ++last)
      ++byCause[static_cast<size_t>(sorted[last].cause)];
    const int atRisk = static_cast<int>(sorted.size() - first);
    const int ended = static_cast<int>(last - first) - byCause[0];
    if (ended == 0) continue;
    for (size_t cause = 1; cause <= maxCauses; ++cause) incidence[cause] += survival * byCause[cause] / atRisk;
    const int left = atRisk - ended;
    survival *= static_cast<double>(left) / atRisk;
    greenwood +=
        left == 0 ? std::numeric_limits<double>::infinity() : static_cast<double>(ended) / (static_cast<double>(atRisk) * left);
    events_ += ended;
    steps_.push_back({sorted[first].days, atRisk, ended, survival, greenwood, incidence});
  }
}

std::optional<int> SurvivalCurve::quantile(double p) const {
  for (const Step& step : steps_) {
    if (atMost(step.survival, 1 - p)) return step.days;
  }
  return std::nullopt;
}

TimeInterval SurvivalCurve::medianInterval95() const {
  TimeInterval interval;
  for (const Step& step : steps_) {
    if (step.survival <= 0) break;  // the transform, and so the bounds, do not exist there
    const double spread = normal975 * std::sqrt(step.greenwood) / std::abs(std::log(step.survival));
    const double lower = std::pow(step.survival, std::exp(spread));
    const double upper = std::pow(step.survival, std::exp(-spread));
    if (!interval.low && atMost(lower, 0.5)) interval.low = step.days;
    if (!interval.high && atMost(upper, 0.5)) interval.high = step.days;
  }
  return interval;
}

std::optional<double> SurvivalCurve::survivalAt(int days) const {
  if (!known(days)) return std::nullopt;
  const Step* step = stepAt(days);
  return step == nullptr ? 1.0 : step->survival;
}

std::optional<double> SurvivalCurve::incidenceAt(int cause, int days) const {
  if (!known(days)) return std::nullopt;
  const Step* step = stepAt(days);
  return step == nullptr ? 0.0 : step->incidence[static_cast<size_t>(cause)];
}

bool SurvivalCurve::known(int days) const {
  if (subjects_ == 0) return false;
  const bool allEnded = !steps_.empty() && steps_.back().survival <= 0;
  return days <= longest_ || allEnded;
}

const SurvivalCurve::Step* SurvivalCurve::stepAt(int days) const {
  const auto later = std::upper_bound(steps_.begin(), steps_.end(), days, [](int d, const Step& step) { return d < step.days; });
  return later == steps_.begin() ? nullptr : &*(later - 1);
}

}  // namespace eclosion::analysis
