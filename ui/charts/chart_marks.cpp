// SPDX-License-Identifier: GPL-3.0-or-later
// Where each value is in the picture.
#include <algorithm>

#include "ui/charts/chart_canvas.h"

namespace eclosion::ui {
namespace {

using publish::ChartForm;

// The width of a bar as Qt Charts draws it (chart_forms.cpp), in pixels.
double barWidth(const ChartCanvas& canvas) {
  const double count = static_cast<double>(canvas.chart.series.size());
  const double most = canvas.look.px(canvas.isLying() ? 34 : 64) * (canvas.isStacked() ? 1 : std::max(1.0, count * 0.7));
  return std::min(0.7 * canvas.placeWidth(), most);
}

QRectF barBox(const ChartCanvas& canvas, size_t series, size_t category) {
  const auto [from, to] = canvas.span(series, category);
  double across = barWidth(canvas);
  double begin = canvas.placeAt(static_cast<double>(category)) - across / 2;
  if (!canvas.isStacked()) {
    across /= static_cast<double>(canvas.chart.series.size());
    begin += across * static_cast<double>(series);
  }
  const double a = canvas.valueAt(from), b = canvas.valueAt(to);
  return canvas.isLying() ? QRectF(QPointF(std::min(a, b), begin), QPointF(std::max(a, b), begin + across))
                          : QRectF(QPointF(begin, std::min(a, b)), QPointF(begin + across, std::max(a, b)));
}

ChartMark seriesMark(const ChartCanvas& canvas, size_t series, size_t category) {
  ChartMark mark{.series = static_cast<int>(series), .category = static_cast<int>(category)};
  const auto [from, to] = canvas.span(series, category);
  mark.at = canvas.pointAt(static_cast<double>(category), to);
  if (canvas.isSpread()) {
    mark.box = barBox(canvas, series, category);
    mark.at = canvas.isLying() ? QPointF(mark.at.x(), mark.box.center().y()) : QPointF(mark.box.center().x(), mark.at.y());
  } else if (canvas.form == ChartForm::area) {
    const double half = canvas.placeWidth() / 2, top = canvas.valueAt(to);
    mark.box = QRectF(QPointF(mark.at.x() - half, top), QPointF(mark.at.x() + half, canvas.valueAt(from)));
    mark.box = mark.box.intersected(canvas.plot);
  } else {
    mark.box = QRectF(mark.at - QPointF(4, 4), QSizeF(8, 8));
  }
  return mark;
}

}  // namespace

ChartMarks marksOf(const ChartCanvas& canvas) {
  const auto& chart = canvas.chart;
  ChartMarks marks;
  if (canvas.form == ChartForm::dots) {
    const double radius = std::max(dotRadius(canvas), 3.0);
    for (size_t lane = 0; lane < chart.lanes.size(); ++lane) {
      auto& along = marks.emplace_back();
      for (size_t i = 0; i < chart.lanes[lane].dots.size(); ++i) {
        const QPointF at(canvas.valueAt(chart.lanes[lane].dots[i].value),
                         canvas.placeAt(static_cast<double>(lane)) + dotOffset(canvas, i));
        along.push_back({static_cast<int>(lane), static_cast<int>(i),
                         QRectF(at - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius)), at});
      }
    }
    return marks;
  }
  if (canvas.form == ChartForm::steps) {
    for (size_t curve = 0; curve < chart.curves.size(); ++curve) {
      auto& along = marks.emplace_back();
      for (size_t i = 0; i < chart.curves[curve].points.size(); ++i) {
        const QPointF at = canvas.pointAt(chart.curves[curve].points[i].first, chart.curves[curve].points[i].second);
        along.push_back({static_cast<int>(curve), static_cast<int>(i), QRectF(at - QPointF(4, 4), QSizeF(8, 8)), at});
      }
    }
    return marks;
  }
  for (size_t series = 0; series < chart.series.size(); ++series) {
    auto& along = marks.emplace_back();
    for (size_t category = 0; category < static_cast<size_t>(chart.categories.size()); ++category) {
      if (chart.series[series].values[category]) along.push_back(seriesMark(canvas, series, category));
    }
  }
  return marks;
}

}  // namespace eclosion::ui
