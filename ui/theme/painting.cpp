// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/painting.h"

#include <QFontMetrics>

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
  if (rect.width() <= 0) return 0;
  const QFontMetrics metrics(painter.font());
  const QString shown = metrics.elidedText(text, Qt::ElideRight, rect.width());
  painter.drawText(rect, static_cast<int>(alignment | Qt::AlignVCenter) | Qt::TextSingleLine, shown);
  return metrics.horizontalAdvance(shown);
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
