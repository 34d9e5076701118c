// SPDX-License-Identifier: GPL-3.0-or-later
// The shapes, by Qt Charts. Around its defects (6.4): no animations, or exports are empty; axes of values for categories too,
// since its own drop a name that comes twice; ranges and ticks set by hand; a line is broken where a value is not known, since
// NaN is bridged. In the module of drawings (decision 24): what it calls of ours are functions of values alone.
#include <QGraphicsLayout>
#include <QtCharts/QAreaSeries>
#include <QtCharts/QBarSeries>
#include <QtCharts/QBarSet>
#include <QtCharts/QChart>
#include <QtCharts/QHorizontalBarSeries>
#include <QtCharts/QHorizontalStackedBarSeries>
#include <QtCharts/QLegend>
#include <QtCharts/QLineSeries>
#include <QtCharts/QScatterSeries>
#include <QtCharts/QStackedBarSeries>
#include <QtCharts/QValueAxis>
#include <algorithm>
#include <cmath>
#include <memory>

#include "ui/charts/chart_canvas.h"

namespace eclosion::ui {
namespace {

using publish::ChartForm;

// A chart that draws what it is told and nothing of its own.
QChart* bareChart(const QSizeF& size) {
  auto* plotter = new QChart;
  plotter->setAnimationOptions(QChart::NoAnimation);
  plotter->setBackgroundVisible(false);
  plotter->setMargins({});
  plotter->layout()->setContentsMargins(0, 0, 0, 0);
  plotter->legend()->hide();
  plotter->resize(size);
  plotter->setZValue(-1);
  return plotter;
}

// What is drawn with.
struct Plotter {
  QChart* chart = nullptr;
  QValueAxis* places = nullptr;
  QValueAxis* values = nullptr;
};

// Its axes say where things are and are not seen: their lines want a layout pass that a picture without a view never gets.
Plotter plotterOf(ChartCanvas& canvas) {
  const auto& chart = canvas.chart;
  Plotter plotter{.chart = bareChart(canvas.size), .places = new QValueAxis, .values = new QValueAxis};
  canvas.scene.addItem(plotter.chart);
  plotter.chart->setPlotArea(canvas.plot);
  if (canvas.form == ChartForm::steps) {
    plotter.places->setRange(chart.along.minimum, chart.along.maximum);
  } else if (canvas.isSpread()) {
    plotter.places->setRange(-0.5, std::max(canvas.places(), 1) - 0.5);
  } else {
    plotter.places->setRange(0, std::max(canvas.places() - 1, 1));
  }
  plotter.values->setRange(chart.values.minimum, chart.values.maximum);
  for (QValueAxis* axis : {plotter.places, plotter.values}) axis->setVisible(false);
  plotter.chart->addAxis(plotter.places, canvas.isLying() ? Qt::AlignLeft : Qt::AlignBottom);
  plotter.chart->addAxis(plotter.values, canvas.isLying() ? Qt::AlignBottom : Qt::AlignLeft);
  return plotter;
}

void add(QAbstractSeries* series, const Plotter& plotter) {
  plotter.chart->addSeries(series);
  series->attachAxis(plotter.places);
  series->attachAxis(plotter.values);
}

// A line of `panel` between neighbours, thinner where shapes are.
QPen between(const ChartCanvas& canvas, double width) {
  const double pen = std::min(canvas.look.px(1), width / 5);
  return pen < 0.3 ? QPen(Qt::NoPen) : QPen(canvas.tokens().panel, pen);
}

void drawBars(ChartCanvas& canvas, const Plotter& plotter) {
  const auto& chart = canvas.chart;
  const bool stacked = canvas.isStacked();
  std::unique_ptr<QAbstractBarSeries> bars;
  if (canvas.isLying()) {
    stacked ? bars = std::make_unique<QHorizontalStackedBarSeries>() : bars = std::make_unique<QHorizontalBarSeries>();
  } else {
    stacked ? bars = std::make_unique<QStackedBarSeries>() : bars = std::make_unique<QBarSeries>();
  }
  // What is drawn stops at a width that still reads as a bar.
  const double most =
      canvas.look.px(canvas.isLying() ? 34 : 64) * (stacked ? 1 : std::max(1.0, static_cast<double>(chart.series.size()) * 0.7));
  bars->setBarWidth(std::min(0.7, most / std::max(canvas.placeWidth(), 1.0)));
  for (const auto& one : chart.series) {
    auto* set = new QBarSet(QString());
    set->setColor(chartTone(one.color, canvas.tokens()));
    set->setPen(between(canvas, canvas.placeWidth()));
    QList<qreal> values;
    for (const auto& value : one.values) values << value.value_or(0);
    // The first one is on top of those that lie, and Qt Charts begins at the bottom.
    if (canvas.isLying()) std::reverse(values.begin(), values.end());
    set->append(values);
    // Beside each other, too.
    canvas.isLying() && !stacked ? void(bars->insert(0, set)) : void(bars->append(set));
  }
  add(bars.release(), plotter);
}

void drawAreas(ChartCanvas& canvas, const Plotter& plotter) {
  const auto& chart = canvas.chart;
  // The upper ones first: what lies below covers their lower edge.
  for (size_t i = chart.series.size(); i-- > 0;) {
    auto* upper = new QLineSeries;
    auto* lower = new QLineSeries;
    QList<QPointF> above, below;
    for (size_t category = 0; category < static_cast<size_t>(canvas.places()); ++category) {
      const auto [from, to] = canvas.span(i, category);
      above << QPointF(static_cast<double>(category), to);
      below << QPointF(static_cast<double>(category), from);
    }
    upper->replace(above);
    lower->replace(below);
    auto* area = new QAreaSeries(upper, lower);
    upper->setParent(area);
    lower->setParent(area);
    area->setBrush(chartTone(chart.series[i].color, canvas.tokens()));
    area->setPen(between(canvas, canvas.plot.height() / 20));
    add(area, plotter);
  }
}

void addLine(ChartCanvas& canvas, const Plotter& plotter, const QColor& color, const QList<QPointF>& points) {
  if (points.isEmpty()) return;
  const double width = canvas.look.px(canvas.look.words == ChartLook::Words::none ? 1.4 : 2.2);
  if (points.size() == 1) {
    // A line of one point would not be seen.
    auto* dot = new QScatterSeries;
    dot->replace(points);
    dot->setColor(color);
    dot->setBorderColor(Qt::transparent);
    dot->setMarkerSize(width * 2.5);
    return add(dot, plotter);
  }
  auto* line = new QLineSeries;
  line->replace(points);
  QPen pen(color, width);
  pen.setJoinStyle(Qt::RoundJoin);
  pen.setCapStyle(Qt::RoundCap);
  line->setPen(pen);
  add(line, plotter);
}

void drawLines(ChartCanvas& canvas, const Plotter& plotter) {
  for (size_t i = 0; i < canvas.chart.series.size(); ++i) {
    const auto& one = canvas.chart.series[i];
    const QColor color = chartTone(one.color, canvas.tokens());
    QList<QPointF> points;
    for (size_t category = 0; category < one.values.size(); ++category) {
      if (one.values[category]) {
        points << QPointF(static_cast<double>(category), canvas.span(i, category).second);
      } else {
        addLine(canvas, plotter, color, std::exchange(points, {}));
      }
    }
    addLine(canvas, plotter, color, points);
  }
}

void drawSteps(ChartCanvas& canvas, const Plotter& plotter) {
  for (const auto& curve : canvas.chart.curves) {
    QList<QPointF> points;
    for (const auto& [x, y] : curve.points) {
      if (!points.isEmpty()) points << QPointF(x, points.back().y());
      points << QPointF(x, y);
    }
    addLine(canvas, plotter, chartTone(curve.color, canvas.tokens()), points);
  }
}

}  // namespace

void drawForm(ChartCanvas& canvas) {
  const Plotter plotter = plotterOf(canvas);
  switch (canvas.form) {
    case ChartForm::columns:
    case ChartForm::bars:
      return drawBars(canvas, plotter);
    case ChartForm::area:
      return drawAreas(canvas, plotter);
    case ChartForm::lines:
      return drawLines(canvas, plotter);
    case ChartForm::steps:
      return drawSteps(canvas, plotter);
    case ChartForm::dots:
      break;
  }
}

}  // namespace eclosion::ui
