// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/drop_mark.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

namespace eclosion::ui {

void paintDropGround(QPainter& painter, const QRect& column, bool refused) {
  if (refused) return;
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(tokens().sel);
  painter.drawRoundedRect(QRectF(column).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
  painter.restore();
}

void paintDropOutline(QPainter& painter, const QRect& column, bool refused) {
  const Tokens& t = tokens();
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(refused ? QPen(t.line2, 1, Qt::DashLine) : QPen(t.acctx, 2));
  painter.setBrush(Qt::NoBrush);
  painter.drawRoundedRect(QRectF(column).adjusted(1, 1, -1, -1), 8, 8);
  painter.restore();
}

void paintDropSign(QPainter& painter, const QRect& column, bool refused) {
  const Tokens& t = tokens();
  const int size = px(14), plate = px(24);
  const QRectF round(column.center().x() - plate / 2.0 + 0.5, column.bottom() - plate - px(10), plate, plate);
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(refused ? QPen(t.line2, 1, Qt::DashLine) : QPen(t.acctx, 1));
  painter.setBrush(t.panel);
  painter.drawEllipse(round);
  painter.restore();
  const double inset = (plate - size) / 2.0;
  paintIcon(painter, round.adjusted(inset, inset, -inset, -inset), refused ? Icon::close : Icon::check,
            refused ? t.tx2 : t.acctx);
}

void paintDropMark(QPainter& painter, const QRect& body, const QString& refusal, const QString& offer) {
  const Tokens& t = tokens();
  const bool refused = !refusal.isEmpty();
  painter.save();
  painter.setClipRect(body);
  painter.setRenderHint(QPainter::Antialiasing);
  if (!refused) {
    const QPointF ring(body.left() + px(6), body.top() + px(5));
    painter.setPen(QPen(t.acctx, 2));
    painter.setBrush(t.panel);
    painter.drawLine(ring, QPointF(body.right() - px(4), ring.y()));
    painter.drawEllipse(ring, px(3), px(3));
  }
  const QString words = refused ? refusal : offer;
  painter.setFont(Theme::instance().font(TextStep::meta, Weight::semibold));
  const int inner = px(8);
  const QRect room(body.left() + px(6), body.top() + px(12), body.width() - px(12), body.height() - px(12));
  const QRect text = painter.fontMetrics().boundingRect(room.adjusted(inner, inner, -inner, -inner), Qt::TextWordWrap, words);
  const QRect plate(room.left(), room.top(), room.width(), text.height() + 2 * inner);
  painter.setPen(refused ? QPen(t.line2, 1, Qt::DashLine) : QPen(t.acctx, 1));
  painter.setBrush(t.panel);
  painter.drawRoundedRect(QRectF(plate).adjusted(0.5, 0.5, -0.5, -0.5), 7, 7);
  painter.setPen(refused ? t.tx2 : t.acctx);
  painter.drawText(plate.adjusted(inner, inner, -inner, -inner), Qt::TextWordWrap, words);
  painter.restore();
}

}  // namespace eclosion::ui
