// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/painting.h"

#include <QFontMetrics>
#include <QTextLayout>
#include <cmath>
#include <optional>

#include "ui/theme/theme.h"

namespace eclosion::ui {

void drawFocusRing(QPainter& painter, const QRectF& shape, double radius) {
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setBrush(Qt::NoBrush);
  painter.setPen(QPen(tokens().acctx, 2));
  painter.drawRoundedRect(shape.adjusted(-3, -3, 3, 3), radius + 3, radius + 3);
  painter.restore();
}

void drawBox(QPainter& painter, const QRectF& box, double radius, const QColor& fill, const QColor& border, double width) {
  painter.setRenderHint(QPainter::Antialiasing);
  const double half = width / 2;
  painter.setPen(width > 0 ? QPen(border, width) : QPen(Qt::NoPen));
  painter.setBrush(fill);
  painter.drawRoundedRect(box.adjusted(half, half, -half, -half), radius - half, radius - half);
}

int drawLine(QPainter& painter, const QRect& rect, const QString& text, Qt::Alignment alignment) {
  if (rect.width() <= 0 || text.isEmpty()) return 0;
  // Shaping is what text costs: a line that fits is shaped once, to be measured and drawn.
  QTextOption option(alignment & Qt::AlignHorizontal_Mask);
  option.setWrapMode(QTextOption::NoWrap);
  const auto draw = [&](const QString& shown, bool whatever) -> std::optional<int> {
    QTextLayout layout(shown, painter.font(), painter.device());
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(rect.width());
    layout.endLayout();
    const int width = static_cast<int>(std::ceil(line.naturalTextWidth()));
    // Callers measure in whole pixels; a fraction more is still a line that fits.
    if (width > rect.width() + 1 && !whatever) return std::nullopt;
    layout.draw(&painter, QPointF(rect.left(), rect.top() + (rect.height() - line.height()) / 2));
    return width;
  };
  const QString flat = text.contains(QLatin1Char('\n')) ? text.simplified() : text;
  if (const auto width = draw(flat, false)) return *width;
  const QString cut = QFontMetrics(painter.font()).elidedText(flat, Qt::ElideRight, rect.width());
  return std::min(rect.width(), draw(cut, true).value_or(0));
}

QColor pressedColour(const QColor& color, bool dark) {
  const int towards = dark ? 255 : 0;
  const auto mix = [towards](int channel) { return static_cast<int>(channel + (towards - channel) * 0.06); };
  return QColor(mix(color.red()), mix(color.green()), mix(color.blue()), color.alpha());
}

QColor withAlpha(QColor color, double alpha) {
  color.setAlphaF(static_cast<float>(alpha));
  return color;
}

}  // namespace eclosion::ui
