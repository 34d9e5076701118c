// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_canvas.h"

#include <QFontMetricsF>
#include <QGraphicsSimpleTextItem>
#include <QTextLayout>
#include <algorithm>

#include "core/support/sound_text.h"

namespace eclosion::ui {

using publish::ChartForm;
using publish::Stacking;

QString pictureLine(const QString& text) {
  QString line = soundText(text);
  for (QChar& c : line) {
    // A no-break space stays one.
    if (c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator) c = QLatin1Char(' ');
  }
  return line.trimmed();
}

QStringList brokenLines(const QString& text, const QFont& font, double width, int most) {
  const QString whole = pictureLine(text);
  if (whole.isEmpty() || width <= 0) return {};
  QStringList lines;
  QTextLayout layout(whole, font);
  QTextOption option;
  option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
  layout.setTextOption(option);
  layout.beginLayout();
  for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
    line.setLineWidth(width);
    if (lines.size() + 1 == most) {
      lines << QFontMetricsF(font).elidedText(whole.mid(line.textStart()), Qt::ElideRight, width);
      break;
    }
    lines << whole.mid(line.textStart(), line.textLength()).trimmed();
  }
  layout.endLayout();
  return lines;
}

double lineWidth(const QFont& font, const QString& text) { return QFontMetricsF(font).horizontalAdvance(text); }
double lineHeight(const QFont& font) { return QFontMetricsF(font).height(); }

bool ChartCanvas::isStacked() const {
  // As layOut() has it: lines never stand on each other, areas always do.
  if (chart.form == ChartForm::lines) return false;
  return chart.form == ChartForm::area || chart.stacking != Stacking::none;
}

int ChartCanvas::places() const {
  return static_cast<int>(form == ChartForm::dots ? chart.lanes.size() : static_cast<size_t>(chart.categories.size()));
}

double ChartCanvas::placeAt(double place) const {
  if (form == ChartForm::steps) {
    const double range = chart.along.maximum - chart.along.minimum;
    return plot.left() + (range > 0 ? (place - chart.along.minimum) / range : 0) * plot.width();
  }
  const int count = std::max(places(), 1);
  if (isLying()) return plot.top() + (place + 0.5) / count * plot.height();
  if (form == ChartForm::columns) return plot.left() + (place + 0.5) / count * plot.width();
  return plot.left() + (count > 1 ? place / (count - 1) : 0.5) * plot.width();
}

double ChartCanvas::valueAt(double value) const {
  const double range = chart.values.maximum - chart.values.minimum;
  const double part = range > 0 ? (value - chart.values.minimum) / range : 0;
  return isLying() ? plot.left() + part * plot.width() : plot.bottom() - part * plot.height();
}

QPointF ChartCanvas::pointAt(double place, double value) const {
  return isLying() ? QPointF(valueAt(value), placeAt(place)) : QPointF(placeAt(place), valueAt(value));
}

double ChartCanvas::placeWidth() const {
  const int count = std::max(places(), 1);
  if (isLying()) return plot.height() / count;
  return form == ChartForm::columns || count == 1 ? plot.width() / count : plot.width() / (count - 1);
}

std::pair<double, double> ChartCanvas::span(size_t series, size_t category) const {
  const double value = chart.series[series].values[category].value_or(0);
  if (!isStacked()) return {0, value};
  double below = 0;
  for (size_t under = 0; under < series; ++under) {
    const double other = chart.series[under].values[category].value_or(0);
    if ((other < 0) == (value < 0)) below += other;
  }
  return {below, below + value};
}

QGraphicsSimpleTextItem* ChartCanvas::text(const QString& words, const QFont& font, const QColor& color, const QPointF& at,
                                           Qt::Alignment alignment) {
  auto* item = scene.addSimpleText(words, font);
  item->setBrush(color);
  item->setZValue(5);
  const double width = lineWidth(font, words), height = lineHeight(font);
  double left = at.x();
  if (alignment & Qt::AlignHCenter) left -= width / 2;
  if (alignment & Qt::AlignRight) left -= width;
  item->setPos(left, at.y() - height / 2);
  texts.emplace_back(left, at.y() - height / 2, width, height);
  return item;
}

bool ChartCanvas::isFree(const QRectF& box) const {
  return std::none_of(texts.begin(), texts.end(), [&](const QRectF& other) { return other.intersects(box); });
}

void ChartCanvas::line(const QPointF& from, const QPointF& to, const QColor& color, double width, Qt::PenStyle style, double z) {
  QPen pen(color, width, style, Qt::FlatCap);
  auto* item = scene.addLine(QLineF(from, to), pen);
  item->setZValue(z);
}

}  // namespace eclosion::ui
