// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/pptx/scatter_series.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace eclosion::publish::pptx {
namespace {

struct ScatterNames {
  Q_DECLARE_TR_FUNCTIONS(eclosion::publish::ChartSheet)
};
using Look = ScatterSeries::Look;

double heightOf(const Chart& chart, size_t lane) { return static_cast<double>(chart.lanes.size() - lane); }

// Evenly over the lane, without a pattern that would say something: multiples of the golden ratio.
double spread(size_t place) {
  constexpr double golden = 0.618'033'988'749'895, width = 0.56;
  const double turn = static_cast<double>(place) * golden;
  return std::round((turn - std::floor(turn) - 0.5) * width * 1000) / 1000;
}

void addDots(const Chart& chart, std::vector<ScatterSeries>& all) {
  const bool byColor = !chart.dotSeries.empty();
  const size_t groups = byColor ? chart.dotSeries.size() : chart.lanes.size();
  for (size_t group = 0; group < groups; ++group) {
    const QString& name = byColor ? chart.dotSeries[group].name : chart.lanes[group].name;
    const ThemeColor color = themeColor(byColor ? chart.dotSeries[group].color : chart.lanes[group].color);
    ScatterSeries done{.name = name, .look = Look::dots, .color = color, .points = {}, .inLegend = byColor};
    ScatterSeries going{.name = ScatterNames::tr("%1, still going on", "a phase or a year").arg(name),
                        .look = Look::hollow,
                        .color = color,
                        .points = {},
                        .inLegend = byColor};
    for (size_t lane = 0; lane < chart.lanes.size(); ++lane) {
      if (!byColor && lane != group) continue;
      const auto& dots = chart.lanes[lane].dots;
      for (size_t i = 0; i < dots.size(); ++i) {
        const ChartDot& dot = dots[i];
        if (byColor && static_cast<size_t>(std::max(0, dot.series)) != group) continue;
        (dot.open ? going : done).points.push_back({dot.value, heightOf(chart, lane) + spread(i), dot.label});
      }
    }
    if (!done.points.empty()) all.push_back(std::move(done));
    if (!going.points.empty()) all.push_back(std::move(going));
  }
}

// A band a lane, apart from the next by a gap.
void addExpected(const Chart& chart, std::vector<ScatterSeries>& all) {
  ScatterSeries band{.name = chart.bandName.isEmpty() ? ScatterNames::tr("Expected") : chart.bandName,
                     .look = Look::band,
                     .color = {"bg1", 75},
                     .points = {}};
  for (size_t lane = 0; lane < chart.lanes.size(); ++lane) {
    if (!chart.lanes[lane].expected) continue;
    const auto [from, to] = *chart.lanes[lane].expected;
    const double height = heightOf(chart, lane);
    if (!band.points.empty()) band.points.push_back({from, std::nullopt});
    band.points.push_back({from, height});
    band.points.push_back({to, height});
  }
  if (!band.points.empty()) all.push_back(std::move(band));
}

void addQuartiles(const Chart& chart, std::vector<ScatterSeries>& all) {
  ScatterSeries marks{.name = ScatterNames::tr("Quartiles and median"), .look = Look::ticks, .color = ink, .points = {}};
  for (size_t lane = 0; lane < chart.lanes.size(); ++lane) {
    const ChartLane& one = chart.lanes[lane];
    for (const auto& value : {one.firstQuartile, one.median, one.thirdQuartile}) {
      if (!value) continue;
      // An upright stroke over the height of the lane, the median's taller.
      const double reach = value == one.median ? 0.42 : 0.3, height = heightOf(chart, lane);
      if (!marks.points.empty()) marks.points.push_back({*value, std::nullopt});
      marks.points.push_back({*value, height - reach});
      marks.points.push_back({*value, height + reach});
    }
  }
  if (!marks.points.empty()) all.push_back(std::move(marks));
}

// LibreOffice loses the points of a series when a later one has more: the first becomes as long as any, its last point repeated.
void lengthenFirst(std::vector<ScatterSeries>& all) {
  if (all.empty()) return;
  size_t most = 0;
  for (const ScatterSeries& one : all) most = std::max(most, one.points.size());
  auto& first = all.front().points;
  ScatterSeries::Point last = first.back();
  last.label.clear();
  first.resize(most, last);
}

}  // namespace

std::vector<ScatterSeries> dotSeriesOf(const Chart& chart) {
  std::vector<ScatterSeries> all;
  ScatterSeries names{.name = ScatterNames::tr("Names"), .look = Look::names, .color = ink, .points = {}, .inLegend = false};
  for (size_t lane = 0; lane < chart.lanes.size(); ++lane)
    names.points.push_back({chart.values.minimum, heightOf(chart, lane), chart.lanes[lane].name});
  if (!names.points.empty()) all.push_back(std::move(names));
  addExpected(chart, all);
  addDots(chart, all);
  addQuartiles(chart, all);
  lengthenFirst(all);
  return all;
}

std::vector<ScatterSeries> stepSeriesOf(const Chart& chart) {
  std::vector<ScatterSeries> all;
  for (const ChartCurve& curve : chart.curves) {
    ScatterSeries series{.name = curve.name, .look = Look::curve, .color = themeColor(curve.color), .points = {}};
    for (size_t i = 0; i < curve.points.size(); ++i) {
      const auto& [x, y] = curve.points[i];
      if (i > 0 && curve.points[i - 1].second != y && curve.points[i - 1].first != x)
        series.points.push_back({x, curve.points[i - 1].second});
      series.points.push_back({x, y});
    }
    if (!series.points.empty()) all.push_back(std::move(series));
  }
  lengthenFirst(all);
  return all;
}

}  // namespace eclosion::publish::pptx
