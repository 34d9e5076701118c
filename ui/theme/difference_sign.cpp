// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/difference_sign.h"

#include <QLineF>

namespace eclosion::ui {

void paintDifferenceSign(QPainter& painter, const QRectF& box, const QColor& colour) {
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.translate(box.topLeft());
  painter.scale(box.width() / 16, box.height() / 16);
  painter.setPen(QPen(colour, 1.8, Qt::SolidLine, Qt::RoundCap));
  painter.drawLine(QLineF(2.6, 5.8, 13.4, 5.8));
  painter.drawLine(QLineF(2.6, 10.2, 13.4, 10.2));
  painter.drawLine(QLineF(10.8, 2.2, 5.2, 13.8));
  painter.restore();
}

}  // namespace eclosion::ui
