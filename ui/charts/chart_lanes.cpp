// SPDX-License-Identifier: GPL-3.0-or-later
// Lanes of dots, with what they are compared with and where their quartiles are.
#include <QGraphicsItem>
#include <QPainter>
#include <QSet>
#include <algorithm>
#include <cmath>

#include "ui/charts/chart_canvas.h"
#include "ui/theme/painting.h"

namespace eclosion::ui {
namespace {

struct PaintedDot {
  QPointF at;
  QColor color;
  bool open;
};

// All dots of a chart: thousands of them are one item.
class Dots final : public QGraphicsItem {
 public:
  Dots(std::vector<PaintedDot> dots, double radius, const QColor& ground, const QRectF& bounds)
      : dots_(std::move(dots)), radius_(radius), ground_(ground), bounds_(bounds.adjusted(-8, -8, 8, 8)) {}
  [[nodiscard]] QRectF boundingRect() const override { return bounds_; }
  void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override {
    const double rim = radius_ * 0.2;
    for (const PaintedDot& dot : dots_) {
      if (dot.open) {
        painter->setPen(QPen(dot.color, radius_ * 0.42));
        painter->setBrush(ground_);
        painter->drawEllipse(dot.at, radius_ * 0.8, radius_ * 0.8);
      } else {
        painter->setPen(rim < 0.35 ? QPen(Qt::NoPen) : QPen(ground_, rim));
        painter->setBrush(dot.color);
        painter->drawEllipse(dot.at, radius_, radius_);
      }
    }
  }

 private:
  std::vector<PaintedDot> dots_;
  double radius_;
  QColor ground_;
  QRectF bounds_;
};

size_t dotCount(const publish::Chart& chart) {
  size_t count = 0;
  for (const auto& lane : chart.lanes) count += lane.dots.size();
  return count;
}

void drawBand(ChartCanvas& canvas, size_t lane, const std::pair<double, double>& expected) {
  const Tokens& t = canvas.tokens();
  const double middle = canvas.placeAt(static_cast<double>(lane)), half = canvas.placeWidth() * 0.42;
  const double from = canvas.valueAt(expected.first), to = canvas.valueAt(expected.second);
  auto* band = canvas.scene.addRect(QRectF(QPointF(from, middle - half), QPointF(to, middle + half)), Qt::NoPen, t.barbg);
  band->setZValue(1);
  for (const double x : {from, to})
    canvas.line({x, middle - half}, {x, middle + half}, t.edge, canvas.look.px(1), Qt::SolidLine, 1);
}

void drawQuartiles(ChartCanvas& canvas, size_t at) {
  const auto& lane = canvas.chart.lanes[at];
  const Tokens& t = canvas.tokens();
  const double middle = canvas.placeAt(static_cast<double>(at)), place = canvas.placeWidth();
  const auto tick = [&](double value, double part, double width) {
    const double x = canvas.valueAt(value);
    // A rim of the ground: the tick stands among dots.
    canvas.line({x, middle - place * part}, {x, middle + place * part}, t.panel, width + canvas.look.px(2), Qt::SolidLine, 3);
    canvas.line({x, middle - place * part}, {x, middle + place * part}, t.tx, width, Qt::SolidLine, 3.1);
  };
  for (const auto& quartile : {lane.firstQuartile, lane.thirdQuartile}) {
    if (quartile) tick(*quartile, 0.2, canvas.look.px(1.5));
  }
  if (!lane.median) return;
  tick(*lane.median, 0.34, canvas.look.px(3));
  if (!canvas.look.has(ChartLook::Words::within) || !canvas.chart.directLabels) return;
  const QFont font = canvas.look.font(TextStep::meta, Weight::semibold);
  const double line = lineHeight(font);
  if (place < 2.4 * line) return;
  const QString words = publish::shortNumber(*lane.median, canvas.chart.values.number);
  const double y = middle - place * 0.5 + line / 2;
  const double half = lineWidth(font, words) / 2;
  const double x = std::clamp(canvas.valueAt(*lane.median), canvas.plot.left() + half,
                              std::max(canvas.plot.left() + half, canvas.plot.right() - half));
  auto* ground =
      canvas.scene.addRect(QRectF(x - half - 2, y - line / 2, 2 * half + 4, line), Qt::NoPen, withAlpha(t.panel, 0.85));
  ground->setZValue(4);
  canvas.text(words, font, t.tx, {x, y}, Qt::AlignHCenter);
}

}  // namespace

double dotRadius(const ChartCanvas& canvas) {
  const size_t count = dotCount(canvas.chart);
  const double radius = canvas.look.px(count > 3000 ? 2 : count > 900 ? 3 : 4);
  return std::min(radius, std::max(0.8, canvas.placeWidth() * 0.12));
}

double dotOffset(const ChartCanvas& canvas, size_t dot) {
  // Multiples of the golden ratio never come near each other again soon.
  const double part = std::fmod(static_cast<double>(dot) * 0.6180339887498949, 1.0) - 0.5;
  return part * canvas.placeWidth() * 0.56;
}

void drawLanes(ChartCanvas& canvas) {
  const auto& chart = canvas.chart;
  std::vector<PaintedDot> dots;
  dots.reserve(std::min<size_t>(dotCount(chart), 20'000));
  QSet<quint64> taken;
  const bool many = dotCount(chart) > 5000;
  for (size_t at = 0; at < chart.lanes.size(); ++at) {
    const auto& lane = chart.lanes[at];
    if (lane.expected) drawBand(canvas, at, *lane.expected);
    for (size_t i = 0; i < lane.dots.size(); ++i) {
      const auto& dot = lane.dots[i];
      const QPointF point(canvas.valueAt(dot.value), canvas.placeAt(static_cast<double>(at)) + dotOffset(canvas, i));
      if (many) {
        // What lies on the same pixel as another one shows nothing of its own.
        const auto key =
            (static_cast<quint64>(static_cast<quint32>(qRound(point.x()))) << 32) | static_cast<quint32>(qRound(point.y()));
        if (taken.contains(key)) continue;
        taken.insert(key);
      }
      const auto series = static_cast<size_t>(dot.series);
      const auto color = series < chart.dotSeries.size() ? chart.dotSeries[series].color : lane.color;
      dots.push_back({point, chartTone(color, canvas.tokens()), dot.open});
    }
    drawQuartiles(canvas, at);
  }
  auto* item = new Dots(std::move(dots), dotRadius(canvas), canvas.tokens().panel, canvas.plot);
  item->setZValue(2);
  canvas.scene.addItem(item);
}

}  // namespace eclosion::ui
