// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/phase_glyph.h"

#include "ui/theme/theme.h"

namespace eclosion::ui {
namespace {

void pie(QPainter& painter, const QColor& colour, int quarters) {
  painter.setPen(QPen(colour, 1.7));
  painter.setBrush(Qt::NoBrush);
  painter.drawEllipse(QPointF(7, 7), 5.6, 5.6);
  painter.setPen(Qt::NoPen);
  painter.setBrush(colour);
  // From twelve o'clock, clockwise.
  painter.drawPie(QRectF(3.6, 3.6, 6.8, 6.8), 90 * 16, -quarters * 90 * 16);
}

void ring(QPainter& painter, const QColor& colour) {
  painter.setPen(QPen(colour, 1.7));
  painter.setBrush(Qt::NoBrush);
  painter.drawEllipse(QPointF(7, 7), 5.9, 5.9);
  painter.setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
}

}  // namespace

void paintPhaseGlyph(QPainter& painter, const QRectF& box, Phase phase) {
  const Tokens& t = tokens();
  const QColor colour = t.phase(phase);
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.translate(box.topLeft());
  painter.scale(box.width() / 14, box.height() / 14);
  switch (phase) {
    case Phase::unrecorded:
      ring(painter, colour);
      painter.drawLine(QPointF(5, 7), QPointF(9, 7));
      break;
    case Phase::investigation: {
      QPen pen(colour, 1.8, Qt::CustomDashLine, Qt::FlatCap);
      // Eight dashes around the ring: its length is 2π × 5.8, a dash and a gap share an eighth of it.
      const double eighth = 2 * 3.14159265 * 5.8 / 8 / 1.8;
      pen.setDashPattern({eighth * 0.58, eighth * 0.42});
      painter.setPen(pen);
      painter.setBrush(Qt::NoBrush);
      painter.drawEllipse(QPointF(7, 7), 5.8, 5.8);
      painter.setPen(Qt::NoPen);
      painter.setBrush(colour);
      painter.drawEllipse(QPointF(7, 7), 1.9, 1.9);
      break;
    }
    case Phase::construction:
      pie(painter, colour, 2);
      break;
    case Phase::acceleration:
      pie(painter, colour, 3);
      break;
    case Phase::consolidation:
      painter.setPen(Qt::NoPen);
      painter.setBrush(colour);
      painter.drawEllipse(QPointF(7, 7), 6.6, 6.6);
      break;
    case Phase::operated:
      painter.setPen(Qt::NoPen);
      painter.setBrush(colour);
      painter.drawEllipse(QPointF(7, 7), 6.6, 6.6);
      painter.setPen(QPen(t.panel, 1.7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
      painter.setBrush(Qt::NoBrush);
      painter.drawPolyline(QPolygonF({{4.2, 7.3}, {6.2, 9.2}, {9.9, 5.2}}));
      break;
    case Phase::transferred:
      ring(painter, colour);
      painter.drawLine(QPointF(4.2, 7), QPointF(9.6, 7));
      painter.drawPolyline(QPolygonF({{7.5, 4.8}, {9.7, 7}, {7.5, 9.2}}));
      break;
    case Phase::stopped:
    case Phase::investigationStopped:
      ring(painter, colour);
      painter.drawLine(QPointF(5.1, 5.1), QPointF(8.9, 8.9));
      painter.drawLine(QPointF(8.9, 5.1), QPointF(5.1, 8.9));
      break;
  }
  painter.restore();
}

}  // namespace eclosion::ui
