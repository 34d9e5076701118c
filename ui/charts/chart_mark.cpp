// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_mark.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

#include "core/publish/chart_events.h"

namespace eclosion::ui {
namespace {

using publish::ChartForm;
using publish::numberText;

struct MarkWords {
  Q_DECLARE_TR_FUNCTIONS(ChartMark)
};

double distance(const QPointF& a, const QPointF& b) { return std::hypot(a.x() - b.x(), a.y() - b.y()); }

}  // namespace

int eventSeries(const publish::Chart& chart) {
  const size_t count = chart.form == ChartForm::dots    ? chart.lanes.size()
                       : chart.form == ChartForm::steps ? chart.curves.size()
                                                        : chart.series.size();
  return static_cast<int>(count);
}

QString markText(const publish::Chart& chart, const ChartMark& mark) {
  if (isEvent(chart, mark)) return publish::eventText(chart, chart.events[static_cast<size_t>(mark.category)]);
  const auto series = static_cast<size_t>(mark.series), category = static_cast<size_t>(mark.category);
  if (chart.form == ChartForm::dots) {
    const auto& lane = chart.lanes[series];
    const auto& dot = lane.dots[category];
    QStringList names{dot.label, lane.name};
    if (static_cast<size_t>(dot.series) < chart.dotSeries.size()) names << chart.dotSeries[static_cast<size_t>(dot.series)].name;
    names.removeAll(QString());
    const QString words = names.join(QStringLiteral(", "));
    const QString value = numberText(dot.value, chart.values.number);
    //: A value of a chart: whose it is, and the length of time so far
    if (dot.open) return MarkWords::tr("%1: %2, still going on").arg(words, value);
    //: A value of a chart: whose it is, and the value
    return MarkWords::tr("%1: %2").arg(words, value);
  }
  if (chart.form == ChartForm::steps) {
    const auto& curve = chart.curves[series];
    const auto& [x, y] = curve.points[category];
    const QString place = QStringLiteral("%1, %2").arg(curve.name, numberText(x, chart.along.number));
    return MarkWords::tr("%1: %2").arg(place, numberText(y, chart.values.number));
  }
  const auto& one = chart.series[series];
  const QString place = one.name.isEmpty() ? chart.categories[mark.category]
                                           : QStringLiteral("%1, %2").arg(chart.categories[mark.category], one.name);
  return MarkWords::tr("%1: %2").arg(place, numberText(one.values[category].value_or(0), chart.values.number));
}

std::vector<Portfolio::Row> rowsBehind(const publish::Chart& chart, const ChartMark& mark) {
  if (chart.rowsBehind == publish::RowsBehind::none || isEvent(chart, mark)) return {};
  if (chart.form == ChartForm::dots) {
    const auto row = chart.lanes[static_cast<size_t>(mark.series)].dots[static_cast<size_t>(mark.category)].row;
    if (row != Portfolio::none) return {row};
  }
  return chart.behind ? chart.behind(mark.series, mark.category) : std::vector<Portfolio::Row>();
}

const ChartMark* markAt(const ChartMarks& marks, const QPointF& point, double reach) {
  const ChartMark* inside = nullptr;
  const ChartMark* near = nullptr;
  double nearest = reach;
  for (const auto& series : marks) {
    for (const ChartMark& mark : series) {
      if (mark.box.contains(point) && (!inside || distance(mark.at, point) < distance(inside->at, point))) inside = &mark;
      const double away = distance(mark.at, point);
      if (away > nearest) continue;
      nearest = away;
      near = &mark;
    }
  }
  return inside ? inside : near;
}

const ChartMark* markBeside(const ChartMarks& marks, const ChartMark& from, int along, int across) {
  const auto& series = marks[static_cast<size_t>(from.series)];
  const auto place =
      std::find_if(series.begin(), series.end(), [&](const ChartMark& mark) { return mark.category == from.category; });
  if (place == series.end()) return nullptr;
  if (across == 0) {
    const auto next = place - series.begin() + along;
    return next >= 0 && next < static_cast<std::ptrdiff_t>(series.size()) ? &series[static_cast<size_t>(next)] : nullptr;
  }
  for (int other = from.series + across; other >= 0 && other < static_cast<int>(marks.size()); other += across) {
    const auto& candidates = marks[static_cast<size_t>(other)];
    if (candidates.empty()) continue;
    // As near as it gets in the picture: lanes have as many dots as they like.
    return &*std::min_element(candidates.begin(), candidates.end(), [&](const ChartMark& a, const ChartMark& b) {
      return distance(a.at, from.at) < distance(b.at, from.at);
    });
  }
  return nullptr;
}

}  // namespace eclosion::ui
