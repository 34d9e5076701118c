// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/charts/chart_fixture.h"

#include <cmath>

namespace eclosion::test {

using publish::Chart;
using publish::ChartForm;
using publish::Stacking;

namespace {

constexpr auto colors = std::to_array({publish::ChartColor::consolidation, publish::ChartColor::acceleration,
                                       publish::ChartColor::construction, publish::ChartColor::investigation});

Chart worded() {
  Chart chart;
  chart.key = QStringLiteral("invented");
  chart.title = QStringLiteral("231 products are active, 47 % of them in construction");
  chart.subtitle = QStringLiteral("Products by phase, all incubators");
  chart.source = QStringLiteral("Source: invented, as of 20 August 2026.");
  chart.alt = QStringLiteral("A chart of invented values.");
  return chart;
}

Chart renamed(Chart chart, const QString& name) {
  for (QString& category : chart.categories) category = name + category;
  for (auto& series : chart.series) series.name = name + series.name;
  for (auto& lane : chart.lanes) lane.name = name + lane.name;
  chart.title = name + chart.title;
  return chart;
}

Chart withGaps(Chart chart) {
  for (auto& series : chart.series) {
    for (size_t i = 2; i < series.values.size(); i += 5) series.values[i].reset();
  }
  return chart;
}

}  // namespace

Chart seriesChart(ChartForm form, Stacking stacking, int categories, int series) {
  Chart chart = worded();
  chart.form = form;
  chart.stacking = stacking;
  for (int i = 0; i < categories; ++i) chart.categories << QString::number(2000 + i);
  for (int s = 0; s < series; ++s) {
    publish::ChartSeries one{.name = QStringLiteral("Series %1").arg(s + 1),
                             .color = colors[static_cast<size_t>(s) % colors.size()]};
    for (int i = 0; i < categories; ++i) one.values.emplace_back(3 + (i * 7 + s * 5) % 23 + s * i % 11);
    chart.series.push_back(std::move(one));
  }
  chart.totals = stacking == Stacking::stacked;
  chart.valueLabels = true;
  if (categories > 8)
    chart.events = {{.position = 2.5, .title = QStringLiteral("It begins")},
                    {.position = 3, .title = QStringLiteral("A second one"), .text = QStringLiteral("right after")}};
  chart.rowsBehind = publish::RowsBehind::startups;
  chart.behind = [](int at, int category) { return std::vector<Portfolio::Row>{static_cast<Portfolio::Row>(at + category)}; };
  publish::layOut(chart);
  return chart;
}

Chart dotsChart(int dotsPerLane) {
  Chart chart = worded();
  chart.form = ChartForm::dots;
  chart.values.number = publish::NumberKind::days;
  for (int l = 0; l < 3; ++l) {
    publish::ChartLane lane{.name = QStringLiteral("Lane %1").arg(l + 1), .color = colors[static_cast<size_t>(l)]};
    for (int i = 0; i < dotsPerLane; ++i)
      lane.dots.push_back({.value = 10.0 * i + l, .label = QStringLiteral("Startup %1").arg(i), .open = i % 7 == 0, .row = 1});
    lane.firstQuartile = 2.5 * dotsPerLane;
    lane.median = 5.0 * dotsPerLane;
    lane.thirdQuartile = 7.5 * dotsPerLane;
    lane.expected = std::pair(2.0 * dotsPerLane, 6.0 * dotsPerLane);
    chart.lanes.push_back(std::move(lane));
  }
  publish::layOut(chart);
  return chart;
}

Chart stepsChart() {
  Chart chart = worded();
  chart.form = ChartForm::steps;
  chart.values.number = publish::NumberKind::share;
  chart.along.number = publish::NumberKind::years;
  chart.along.title = QStringLiteral("Years");
  for (int c = 0; c < 3; ++c) {
    publish::ChartCurve curve{.name = QStringLiteral("Curve %1").arg(c + 1), .color = colors[static_cast<size_t>(c)]};
    for (int i = 0; i < 30; ++i) curve.points.emplace_back(i / 4.0, 1 - std::exp(-0.02 * i * (c + 1)));
    chart.curves.push_back(std::move(curve));
  }
  publish::layOut(chart);
  return chart;
}

std::vector<NamedChart> hardCharts() {
  const auto series = [](ChartForm form, Stacking stacking, int categories, int count = 4) {
    return seriesChart(form, stacking, categories, count);
  };
  using enum ChartForm;
  const QString longName = QStringLiteral("The incubator of a ministry with a name that goes on ");
  const QString hostile = QString::fromUtf8("🦊 =1+1 & <b>\"quoted\"</b> '\n\t\x01 ");
  std::vector<NamedChart> charts;
  charts.push_back({"area", series(area, Stacking::stacked, 120)});
  charts.push_back({"shares", series(area, Stacking::share, 60)});
  charts.push_back({"lines", series(lines, Stacking::none, 40)});
  charts.push_back({"lines with gaps", withGaps(series(lines, Stacking::none, 40))});
  charts.push_back({"stacked columns", series(columns, Stacking::stacked, 12)});
  charts.push_back({"columns beside", series(columns, Stacking::none, 8)});
  charts.push_back({"columns in shares", series(columns, Stacking::share, 12)});
  charts.push_back({"one series", series(columns, Stacking::none, 12, 1)});
  charts.push_back({"stacked bars", series(bars, Stacking::stacked, 14)});
  charts.push_back({"bars beside", series(bars, Stacking::none, 6)});
  charts.push_back({"dots", dotsChart(120)});
  charts.push_back({"steps", stepsChart()});
  for (const ChartForm form : {area, lines, columns, bars}) {
    charts.push_back({"one category", series(form, Stacking::stacked, 1)});
    charts.push_back({"200 categories", series(form, Stacking::stacked, 200)});
    charts.push_back({"long names", renamed(series(form, Stacking::stacked, 9), longName)});
    charts.push_back({"hostile names", renamed(series(form, Stacking::stacked, 9), hostile)});
    charts.push_back({"twenty series", series(form, Stacking::stacked, 12, 20)});
  }
  charts.push_back({"hostile lanes", renamed(dotsChart(30), hostile)});
  charts.push_back({"nothing", worded()});
  return charts;
}

}  // namespace eclosion::test
