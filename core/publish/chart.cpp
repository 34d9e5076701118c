// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/chart.h"

#include <algorithm>
#include <cmath>

namespace eclosion::publish {
namespace {

// The smallest of 1, 2, 2.5, 5 and 10 times a power of ten that is not below; whole where halves mean nothing.
double niceStep(double least, bool whole) {
  if (whole && least <= 1) return 1;
  const double power = std::pow(10, std::floor(std::log10(least)));
  for (const double factor : {1.0, 2.0, 2.5, 5.0}) {
    const double step = factor * power;
    const bool fits = !whole || std::abs(step - std::round(step)) < 1e-9;
    if (fits && step >= least * (1 - 1e-9)) return step;
  }
  return 10 * power;
}

bool isWhole(NumberKind kind) { return kind == NumberKind::count || kind == NumberKind::days; }

void fit(ChartAxis& axis, double least, double most) {
  constexpr int steps = 5;
  least = std::min(least, 0.0);
  most = std::max(most, 0.0);
  // Money is in cents: its steps are those of euros.
  const double unit = axis.number == NumberKind::money ? 100 : 1;
  const double span = (most - least) / unit;
  axis.step = unit * (span > 0 ? niceStep(span / steps, isWhole(axis.number)) : 1);
  axis.minimum = std::floor(least / axis.step + 1e-9) * axis.step;
  axis.maximum = std::max(std::ceil(most / axis.step - 1e-9) * axis.step, axis.minimum + axis.step);
}

// Lines never stand on each other; areas always do.
bool isStacked(const Chart& chart) {
  if (chart.form == ChartForm::lines) return false;
  return chart.form == ChartForm::area || chart.stacking != Stacking::none;
}

// Each value becomes its part of what its category adds up to.
void makeShares(Chart& chart) {
  for (size_t category = 0; category < static_cast<size_t>(chart.categories.size()); ++category) {
    double sum = 0;
    for (const ChartSeries& one : chart.series) sum += one.values[category].value_or(0);
    for (ChartSeries& one : chart.series) {
      auto& value = one.values[category];
      if (sum > 0) {
        value = value.value_or(0) / sum;
      } else {
        value = std::nullopt;
      }
    }
  }
  chart.values.number = NumberKind::share;
}

void fitCategories(Chart& chart) {
  const auto count = static_cast<size_t>(chart.categories.size());
  for (ChartSeries& one : chart.series) {
    Q_ASSERT(one.values.size() == count);
    one.values.resize(count);
  }
  if (chart.stacking == Stacking::share) {
    makeShares(chart);
    chart.values.minimum = 0;
    chart.values.maximum = 1;
    chart.values.step = 0.2;
    return;
  }
  double least = 0, most = 0;
  for (size_t category = 0; category < count; ++category) {
    double sum = 0;
    for (const ChartSeries& one : chart.series) {
      const double value = one.values[category].value_or(0);
      sum = isStacked(chart) ? sum + value : value;
      least = std::min(least, sum);
      most = std::max(most, sum);
    }
  }
  fit(chart.values, least, most);
}

void fitDots(Chart& chart) {
  double least = 0, most = 0;
  for (const ChartLane& lane : chart.lanes) {
    const auto offer = [&](double value) {
      least = std::min(least, value);
      most = std::max(most, value);
    };
    for (const ChartDot& dot : lane.dots) offer(dot.value);
    if (lane.expected) offer(lane.expected->second);
  }
  fit(chart.values, least, most);
}

void fitSteps(Chart& chart) {
  double most = 0, farthest = 0;
  for (const ChartCurve& curve : chart.curves) {
    for (const auto& [x, y] : curve.points) {
      farthest = std::max(farthest, x);
      most = std::max(most, y);
    }
  }
  fit(chart.values, 0, most);
  fit(chart.along, 0, farthest);
}

template <class Range, class Has>
bool anyOf(const Range& range, Has has) {
  return std::any_of(range.begin(), range.end(), has);
}

}  // namespace

ChartColor colorOf(Phase phase) {
  switch (phase) {
    case Phase::unrecorded:
      return ChartColor::unrecorded;
    case Phase::investigation:
      return ChartColor::investigation;
    case Phase::construction:
      return ChartColor::construction;
    case Phase::acceleration:
      return ChartColor::acceleration;
    case Phase::consolidation:
      return ChartColor::consolidation;
    case Phase::operated:
      return ChartColor::operated;
    case Phase::transferred:
      return ChartColor::transferred;
    case Phase::stopped:
    case Phase::investigationStopped:
      return ChartColor::stopped;
  }
  return ChartColor::unrecorded;
}

ChartColor colorOf(FundingRoute route) {
  switch (route) {
    case FundingRoute::ownBudget:
      return ChartColor::ownBudget;
    case FundingRoute::partnership:
      return ChartColor::partnership;
    case FundingRoute::partnerDirect:
      return ChartColor::partnerDirect;
  }
  return ChartColor::unknown;
}

ChartColor colorOf(MissionStatus status) {
  switch (status) {
    case MissionStatus::unknown:
      return ChartColor::unknown;
    case MissionStatus::civilServant:
      return ChartColor::civilServant;
    case MissionStatus::contractor:
      return ChartColor::contractor;
    case MissionStatus::service:
      return ChartColor::service;
  }
  return ChartColor::unknown;
}

ChartColor plainColor(int n) {
  constexpr int plain = static_cast<int>(ChartColor::eighth) - static_cast<int>(ChartColor::first) + 1;
  return static_cast<ChartColor>(static_cast<int>(ChartColor::first) + n % plain);
}

bool Chart::isEmpty() const {
  // A row of zeros shows as little as no row at all, but no days at all are an answer.
  const bool zeroCounts = values.number == NumberKind::days;
  const bool valued = anyOf(series, [&](const ChartSeries& one) {
    return anyOf(one.values, [&](const std::optional<double>& value) { return value && (*value != 0 || zeroCounts); });
  });
  const bool dotted = anyOf(lanes, [](const ChartLane& lane) { return !lane.dots.empty(); });
  const bool curved = anyOf(curves, [](const ChartCurve& curve) { return !curve.points.empty(); });
  return !valued && !dotted && !curved;
}

void layOut(Chart& chart) {
  switch (chart.form) {
    case ChartForm::columns:
    case ChartForm::bars:
    case ChartForm::lines:
    case ChartForm::area:
      return fitCategories(chart);
    case ChartForm::dots:
      return fitDots(chart);
    case ChartForm::steps:
      return fitSteps(chart);
  }
}

}  // namespace eclosion::publish
