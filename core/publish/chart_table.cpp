// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <set>

#include "core/publish/chart.h"
#include "core/support/csv_field.h"

namespace eclosion::publish {
namespace {

struct ChartTables {
  Q_DECLARE_TR_FUNCTIONS(eclosion::publish::ChartTable)
};

ChartTable ofCategories(const Chart& chart) {
  ChartTable table{.header = {QString()}, .rows = {}, .number = chart.values.number};
  for (const ChartSeries& one : chart.series) table.header << one.name;
  for (qsizetype i = 0; i < chart.categories.size(); ++i) {
    ChartTable::Row row{.name = chart.categories[i], .values = {}};
    for (const ChartSeries& one : chart.series) row.values.push_back(one.values[static_cast<size_t>(i)]);
    table.rows.push_back(std::move(row));
  }
  return table;
}

// The colour of a dot, where it means something.
QString seriesOf(const Chart& chart, const ChartDot& dot) {
  const auto index = static_cast<size_t>(dot.series);
  return index < chart.dotSeries.size() ? chart.dotSeries[index].name : QString();
}

// A row an observation; lanes are columns, so that each stays one column of numbers.
ChartTable ofDots(const Chart& chart) {
  ChartTable table{.header = {QString()}, .rows = {}, .number = chart.values.number};
  for (const ChartLane& lane : chart.lanes) table.header << lane.name;
  for (size_t lane = 0; lane < chart.lanes.size(); ++lane) {
    for (const ChartDot& dot : chart.lanes[lane].dots) {
      QStringList names;
      if (!dot.label.isEmpty()) names << dot.label;
      if (const QString series = seriesOf(chart, dot); !series.isEmpty()) names << series;
      if (dot.open) names << ChartTables::tr("still going on");
      ChartTable::Row row{.name = names.join(QStringLiteral(", ")),
                          .values = std::vector<std::optional<double>>(chart.lanes.size())};
      row.values[lane] = dot.value;
      table.rows.push_back(std::move(row));
    }
  }
  return table;
}

// A row each x where a curve goes on; the others hold what they had, and nothing before their first point or after their last.
ChartTable ofSteps(const Chart& chart) {
  ChartTable table{.header = {chart.along.title}, .rows = {}, .number = chart.values.number};
  std::set<double> places;
  for (const ChartCurve& curve : chart.curves) {
    table.header << curve.name;
    for (const auto& point : curve.points) places.insert(point.first);
  }
  for (const double x : places) {
    ChartTable::Row row{.name = shortNumber(x, chart.along.number), .values = {}};
    for (const ChartCurve& curve : chart.curves) {
      const auto later = std::upper_bound(curve.points.begin(), curve.points.end(), x,
                                          [](double place, const auto& point) { return place < point.first; });
      const bool watched = later != curve.points.begin() && curve.points.back().first >= x;
      row.values.push_back(watched ? std::optional(std::prev(later)->second) : std::nullopt);
    }
    table.rows.push_back(std::move(row));
  }
  return table;
}

// For a machine: a point, no thousands apart; euros.
QByteArray fullNumber(const std::optional<double>& value, NumberKind kind) {
  if (!value) return {};
  switch (kind) {
    case NumberKind::count:
    case NumberKind::days:
      return QByteArray::number(std::llround(*value));
    case NumberKind::money:
      return QByteArray::number(*value / 100, 'f', 2);
    case NumberKind::share:
    case NumberKind::years:
    case NumberKind::decimal:
      break;
  }
  return QByteArray::number(*value, 'g', QLocale::FloatingPointShortest);
}

}  // namespace

ChartTable chartTable(const Chart& chart) {
  switch (chart.form) {
    case ChartForm::dots:
      return ofDots(chart);
    case ChartForm::steps:
      return ofSteps(chart);
    case ChartForm::columns:
    case ChartForm::bars:
    case ChartForm::lines:
    case ChartForm::area:
      break;
  }
  return ofCategories(chart);
}

QByteArray chartCsv(const Chart& chart) {
  const ChartTable table = chartTable(chart);
  QByteArray text;
  QByteArrayList fields;
  for (const QString& name : table.header) fields << csvField(name);
  text += fields.join(',') + "\r\n";
  for (const ChartTable::Row& row : table.rows) {
    fields = {csvField(row.name)};
    for (const auto& value : row.values) fields << fullNumber(value, table.number);
    text += fields.join(',') + "\r\n";
  }
  return text;
}

}  // namespace eclosion::publish
