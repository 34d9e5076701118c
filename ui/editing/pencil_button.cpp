// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editing/pencil_button.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

#include "ui/theme/painting.h"
#include "ui/theme/theme.h"

namespace eclosion::ui {
namespace {

// In a box of 16.
QPainterPath pencil() {
  QPainterPath path;
  path.addPolygon(QPolygonF({{3, 13}, {3.6, 10.2}, {10.6, 3.2}, {12.8, 5.4}, {5.8, 12.4}}));
  path.closeSubpath();
  path.moveTo(9, 4.8);
  path.lineTo(11.2, 7);
  return path;
}

}  // namespace

PencilButton::PencilButton(QWidget* parent) : QAbstractButton(parent) {
  setFocusPolicy(Qt::StrongFocus);
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  connect(&Theme::instance(), &Theme::changed, this, &QWidget::updateGeometry);
}

void PencilButton::setWhat(const QString& name) {
  setAccessibleName(name);
  setToolTip(name);
}

QSize PencilButton::sizeHint() const {
  const int words =
      text().isEmpty() ? 0 : QFontMetrics(Theme::instance().font(TextStep::small)).horizontalAdvance(text()) + px(8);
  return {px(24) + words, px(24)};
}

void PencilButton::enterEvent(QEnterEvent*) { update(); }
void PencilButton::leaveEvent(QEvent*) { update(); }

// Its own keys are other commands elsewhere in the window.
bool PencilButton::event(QEvent* event) {
  if (event->type() == QEvent::ShortcutOverride) {
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool own = key->key() == Qt::Key_F2 || key->key() == Qt::Key_Space || key->key() == Qt::Key_Return;
    if (own && key->modifiers() == Qt::NoModifier) {
      event->accept();
      return true;
    }
  }
  return QAbstractButton::event(event);
}

void PencilButton::keyPressEvent(QKeyEvent* event) {
  switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
      return click();
    default:
      QAbstractButton::keyPressEvent(event);
  }
}

void PencilButton::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const Tokens& t = tokens();
  const bool hot = underMouse() || hasFocus();
  if (underMouse()) drawBox(painter, rect(), 7, t.hover, t.hover, 0);
  const QColor colour = hot ? t.acctx : t.tx3;
  const int size = px(14);
  const QPointF at((px(24) - size) / 2.0, (height() - size) / 2.0);
  painter.save();
  painter.translate(at);
  painter.scale(size / 16.0, size / 16.0);
  painter.setPen(QPen(colour, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  painter.drawPath(pencil());
  painter.restore();
  if (text().isEmpty()) return;
  painter.setFont(Theme::instance().font(TextStep::small));
  painter.setPen(hot ? t.acctx : t.tx2);
  drawLine(painter, QRect(px(24), 0, width() - px(24), height()), text());
}

}  // namespace eclosion::ui
