// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/charts/chart_alt.h"

#include <QCoreApplication>
#include <algorithm>
#include <numeric>

#include "core/publish/charts/chart_tools.h"

namespace eclosion::publish {
namespace {

struct ChartAlt {
  Q_DECLARE_TR_FUNCTIONS(eclosion::publish::ChartAlt)
};

QString formText(const Chart& chart) {
  const bool share = chart.stacking == Stacking::share;
  switch (chart.form) {
    case ChartForm::columns:
      return chart.stacking == Stacking::none ? ChartAlt::tr("Columns") : ChartAlt::tr("Stacked columns");
    case ChartForm::bars:
      return chart.stacking == Stacking::none ? ChartAlt::tr("Bars") : ChartAlt::tr("Stacked bars");
    case ChartForm::lines:
      return ChartAlt::tr("Lines");
    case ChartForm::area:
      return share ? ChartAlt::tr("Areas in shares of 100 %") : ChartAlt::tr("Stacked areas");
    case ChartForm::dots:
      return ChartAlt::tr("Dots");
    case ChartForm::steps:
      return ChartAlt::tr("Step curves");
  }
  return {};
}

// The form and the title, then a sentence each.
QString whole(const Chart& chart, const QStringList& sentences) {
  //: What kind of chart it is, then its title
  const QString start = ChartAlt::tr("%1: %2.", "form and title of a chart").arg(formText(chart), chart.title);
  return sentences.isEmpty() ? start : start + QLatin1Char(' ') + sentences.join(QLatin1Char(' '));
}

QString numberOf(const Chart& chart, double value) { return numberText(value, chart.values.number); }

QString overTime(const Chart& chart, const ChartSeries& series) {
  std::optional<qsizetype> first, last, highest;
  const auto at = [&](qsizetype i) { return *series.values[static_cast<size_t>(i)]; };
  for (qsizetype i = 0; i < chart.categories.size(); ++i) {
    if (!series.values[static_cast<size_t>(i)]) continue;
    if (!first) first = i;
    last = i;
    if (!highest || at(i) > at(*highest)) highest = i;
  }
  if (!first) return {};
  const QStringList& when = chart.categories;
  if (first == last)
    return ChartAlt::tr("%1: %2 (%3).", "series, value, when").arg(series.name, numberOf(chart, at(*first)), when[*first]);
  const QString ends = ChartAlt::tr("%1: from %2 (%3) to %4 (%5)", "series, value, when, value, when")
                           .arg(series.name, numberOf(chart, at(*first)), when[*first], numberOf(chart, at(*last)), when[*last]);
  // Highest at an end is said already.
  if (at(*highest) <= at(*first) || at(*highest) <= at(*last)) return ends + QLatin1Char('.');
  return ChartAlt::tr("%1, highest %2 (%3).", "what was said of a series, its highest value, when")
      .arg(ends, numberOf(chart, at(*highest)), when[*highest]);
}

QString ofCategory(const Chart& chart, size_t category, const QString& name) {
  QStringList parts;
  for (const ChartSeries& series : chart.series) {
    const auto value = series.values[category];
    if (!value || *value == 0) continue;
    parts << (chart.series.size() == 1 ? numberOf(chart, *value)
                                       : ChartAlt::tr("%1 %2", "series, value").arg(series.name, numberOf(chart, *value)));
  }
  return ChartAlt::tr("%1: %2.", "category, values").arg(name, parts.join(QStringLiteral(", ")));
}

}  // namespace

QString altOverTime(const Chart& chart) {
  QStringList sentences;
  for (const ChartSeries& series : chart.series) {
    if (const QString sentence = overTime(chart, series); !sentence.isEmpty()) sentences << sentence;
  }
  return whole(chart, sentences);
}

QString altOfCategories(const Chart& chart) {
  constexpr size_t told = 5;
  const auto count = static_cast<size_t>(chart.categories.size());
  std::vector<double> sums(count);
  for (size_t i = 0; i < count; ++i) {
    for (const ChartSeries& series : chart.series) sums[i] += series.values[i].value_or(0);
  }
  std::vector<size_t> order(count);
  std::iota(order.begin(), order.end(), size_t{0});
  if (count > told) std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) { return sums[a] > sums[b]; });
  QStringList sentences;
  for (size_t i = 0; i < std::min(told, count); ++i) {
    if (sums[order[i]] != 0) sentences << ofCategory(chart, order[i], chart.categories[static_cast<qsizetype>(order[i])]);
  }
  if (count > told) {
    const auto rest = static_cast<int>(count - told);
    sentences << ChartAlt::tr("And %1 other(s), smaller; the table has all of them.", nullptr, rest).arg(rest);
  }
  return whole(chart, sentences);
}

QString altOfLanes(const Chart& chart) {
  QStringList sentences;
  for (const ChartLane& lane : chart.lanes) {
    if (lane.dots.empty()) continue;
    const auto count = static_cast<int>(lane.dots.size());
    QString sentence = ChartAlt::tr("%1: %2 dot(s) from %3 to %4", "lane, dots, values", count)
                           .arg(lane.name, numberText(count, NumberKind::count), numberOf(chart, lane.dots.front().value),
                                numberOf(chart, lane.dots.back().value));
    if (lane.median) sentence += ChartAlt::tr(", median %1", "after a lane").arg(numberOf(chart, *lane.median));
    sentences << sentence + QLatin1Char('.');
  }
  return whole(chart, sentences);
}

QString altOfCurves(const Chart& chart) {
  QStringList sentences;
  for (const ChartCurve& curve : chart.curves) {
    if (curve.points.empty()) continue;
    const auto& [x, y] = curve.points.back();
    sentences << ChartAlt::tr("%1: reaches %2 after %3.", "curve, value, time")
                     .arg(curve.name, numberOf(chart, y), numberText(x, chart.along.number));
  }
  return whole(chart, sentences);
}

}  // namespace eclosion::publish
