// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decisions/impact_row.h"

#include <QPainter>
#include <QPainterPath>
#include <algorithm>

#include "ui/models/formats.h"
#include "ui/theme/painting.h"
#include "ui/theme/theme.h"

namespace eclosion::ui {
namespace {

constexpr int nameHeight = 18, valueHeight = 26, lineHeight = 56, gapBetween = 32;

}  // namespace

ImpactRow::ImpactRow(QWidget* parent) : QWidget(parent) {
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  connect(&Theme::instance(), &Theme::changed, this, &QWidget::updateGeometry);
}

void ImpactRow::setMetrics(std::vector<MetricFacts> metrics, Phase phase) {
  metrics_ = std::move(metrics);
  phase_ = phase;
  setAccessibleName(lines().join(QStringLiteral("; ")));
  setToolTip(lines().join(QLatin1Char('\n')));
  update();
}

QStringList ImpactRow::lines() const {
  QStringList lines;
  for (const MetricFacts& metric : metrics_) {
    QString line = tr("%1: %2 on %3", "a metric, its value, a date")
                       .arg(metric.name, metricValueText(metric.latest().value, metric.unit), dateText(metric.latest().date));
    if (metric.before)
      line += tr(", %1 since %2", "how it changed, a date").arg(metricChangeText(metric), dateText(metric.before->date));
    lines << line;
  }
  return lines;
}

QStringList ImpactRow::shortLines() const {
  QStringList lines;
  for (const MetricFacts& metric : metrics_) {
    const QString value = metricValueText(metric.latest().value, metric.unit);
    lines << (metric.before
                  ? tr("%1: %2 (%3)", "a metric, its value, how it changed").arg(metric.name, value, metricChangeText(metric))
                  : tr("%1: %2", "a metric, its value").arg(metric.name, value));
  }
  return lines;
}

QSize ImpactRow::sizeHint() const { return {px(500), px(nameHeight + valueHeight + lineHeight)}; }
QSize ImpactRow::minimumSizeHint() const { return {px(200), sizeHint().height()}; }

void ImpactRow::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const int gap = px(gapBetween);
  const int tile = (width() - gap * static_cast<int>(most - 1)) / static_cast<int>(most);
  for (size_t i = 0; i < metrics_.size(); ++i)
    paintTile(painter, QRect(static_cast<int>(i) * (tile + gap), 0, tile, height()), metrics_[i]);
}

void ImpactRow::paintTile(QPainter& painter, const QRect& tile, const MetricFacts& metric) const {
  const Theme& theme = Theme::instance();
  const Tokens& t = theme.tokens();
  painter.setFont(theme.font(TextStep::small));
  painter.setPen(t.tx2);
  drawLine(painter, QRect(tile.left(), tile.top(), tile.width(), px(nameHeight)), metric.name);
  const int top = tile.top() + px(nameHeight);
  painter.setFont(theme.font(TextStep::sheetTitle, Weight::semibold));
  painter.setPen(t.tx);
  const int width = drawLine(painter, QRect(tile.left(), top, tile.width(), px(valueHeight)),
                             metricValueText(metric.latest().value, metric.unit));
  QString change = metricChangeText(metric);
  if (!change.isEmpty()) {
    change = tr("%1 since %2", "how it changed, a date").arg(change, shortDateText(metric.before->date, metric.latest().date));
    painter.setFont(theme.font(TextStep::meta, Weight::medium));
    painter.setPen(t.tx2);
    drawLine(painter, QRect(tile.left() + width + px(8), top + px(2), tile.width() - width - px(8), px(valueHeight)), change);
  }
  paintLine(painter, QRectF(tile.left(), top + px(valueHeight) + px(2), tile.width(), px(lineHeight) - px(4)), metric);
}

void ImpactRow::paintLine(QPainter& painter, const QRectF& area, const MetricFacts& metric) const {
  const Tokens& t = tokens();
  const auto& points = metric.points;
  const auto ends =
      std::minmax_element(points.begin(), points.end(), [](const auto& a, const auto& b) { return a.value < b.value; });
  const double low = ends.first->value, high = ends.second->value;
  // From nothing where the values are near enough to it: a line that begins high up says so.
  const double floor = low >= 0 && low < high * 0.8 ? 0 : low;
  const double range = high > floor ? high - floor : 1;
  const auto days = static_cast<double>(std::max<qint64>(1, points.front().date.daysTo(points.back().date)));
  const auto place = [&](const MetricFacts::Point& point) {
    const double x = points.size() == 1 ? 1 : static_cast<double>(points.front().date.daysTo(point.date)) / days;
    const double y = high > floor ? (point.value - floor) / range : 0.5;
    return QPointF(area.left() + 2 + x * (area.width() - 4), area.bottom() - 2 - y * (area.height() - px(6)));
  };
  const QColor colour = t.phase(phase_);
  painter.fillRect(QRectF(area.left(), area.bottom(), area.width(), 1), t.line);
  QPolygonF line;
  for (const auto& point : points) line << place(point);
  if (line.size() > 1) {
    QPolygonF below = line;
    below << QPointF(line.last().x(), area.bottom()) << QPointF(line.first().x(), area.bottom());
    painter.setPen(Qt::NoPen);
    painter.setBrush(withAlpha(colour, t.dark ? 0.2 : 0.1));
    painter.drawPolygon(below);
    painter.setPen(QPen(colour, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(line);
  }
  painter.setPen(Qt::NoPen);
  painter.setBrush(colour);
  painter.drawEllipse(line.last(), px(2.5), px(2.5));
}

}  // namespace eclosion::ui
