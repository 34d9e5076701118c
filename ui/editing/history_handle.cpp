// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include "ui/editing/history_timeline.h"
#include "ui/models/formats.h"
#include "ui/theme/painting.h"
#include "ui/theme/theme.h"

namespace eclosion::ui {
namespace {

// The nearest first of a month.
QDate monthOf(const QDate& date) {
  const QDate first(date.year(), date.month(), 1);
  return date.day() > 15 ? first.addMonths(1) : first;
}

}  // namespace

HistoryHandle::HistoryHandle(HistoryTimeline& timeline, PhaseId entry, bool end)
    : QWidget(&timeline), timeline_(timeline), entry_(entry), end_(end) {
  setFocusPolicy(Qt::StrongFocus);
  setCursor(Qt::SizeHorCursor);
  setFixedSize(px(12), px(24));
}

void HistoryHandle::setDate(const QDate& date, bool said, const QString& phase) {
  date_ = date;
  said_ = said;
  phase_ = phase;
  draft_ = {};
  name();
  update();
}

void HistoryHandle::name() {
  const QDate day = draft_.isValid() ? draft_ : date_;
  QString words;
  if (!end_) {
    words = tr("%1, first day: %2", "a phase, a date").arg(phase_, dateText(day));
  } else if (said_ || draft_.isValid()) {
    words = tr("%1, stated end: %2", "a phase, a date").arg(phase_, dateText(day));
  } else {
    words = tr("%1, no end stated", "a phase").arg(phase_);
  }
  setAccessibleName(words);
  setAccessibleDescription(draft_.isValid() ? tr("Enter keeps this day, Esc puts it back.")
                                            : tr("Left and Right move it by a day, with Ctrl by a month."));
  setToolTip(words);
}

void HistoryHandle::draft(const QDate& date) {
  draft_ = date == date_ ? QDate() : date;
  timeline_.preview(this, draft_);
  name();
  if (QAccessible::isActive()) {
    QAccessibleEvent spoken(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&spoken);
  }
}

void HistoryHandle::keep() {
  const QDate date = std::exchange(draft_, {});
  timeline_.preview(this, {});
  name();
  if (date.isValid()) Q_EMIT moved(date);
}

void HistoryHandle::mousePressEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton) return event->ignore();
  grip_ = qRound(event->position().x()) - width() / 2;
  dragged_ = true;
  Q_EMIT timeline_.entryChosen(entry_);
}

void HistoryHandle::mouseMoveEvent(QMouseEvent* event) {
  if (!dragged_) return;
  const QDate date = timeline_.dateAt(mapToParent(event->position().toPoint()).x() - grip_);
  draft(event->modifiers().testFlag(Qt::ShiftModifier) ? monthOf(date) : date);
}

void HistoryHandle::mouseReleaseEvent(QMouseEvent*) {
  if (std::exchange(dragged_, false)) keep();
}

void HistoryHandle::keyPressEvent(QKeyEvent* event) {
  const QDate from = draft_.isValid() ? draft_ : date_;
  const bool month = event->modifiers().testFlag(Qt::ControlModifier);
  const int forward = layoutDirection() == Qt::RightToLeft ? Qt::Key_Left : Qt::Key_Right;
  switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
      const int step = event->key() == forward ? 1 : -1;
      return draft(month ? from.addMonths(step) : from.addDays(step));
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
      return keep();
    case Qt::Key_Escape:
      // Without a day to put back, Esc is the sheet's.
      if (!draft_.isValid()) return event->ignore();
      dragged_ = false;
      return draft(date_);
    default:
      QWidget::keyPressEvent(event);
  }
}

void HistoryHandle::focusInEvent(QFocusEvent* event) {
  Q_EMIT timeline_.entryChosen(entry_);
  QWidget::focusInEvent(event);
}

void HistoryHandle::focusOutEvent(QFocusEvent* event) {
  // Whoever asks for a reason is not to do so in the middle of a change of focus.
  const bool elsewhere = event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason;
  if (elsewhere && draft_.isValid())
    QMetaObject::invokeMethod(
        this, [this] { keep(); }, Qt::QueuedConnection);
  QWidget::focusOutEvent(event);
}

void HistoryHandle::enterEvent(QEnterEvent*) { update(); }
void HistoryHandle::leaveEvent(QEvent*) { update(); }

void HistoryHandle::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const Tokens& t = tokens();
  const bool hot = isEnabled() && (underMouse() || hasFocus());
  const QRectF box((width() - px(5)) / 2.0, 2, px(5), height() - 4);
  // What nobody said is an outline.
  drawBox(painter, box, 2, said_ ? (hot ? t.acctx : t.panel) : Qt::transparent, hot ? t.acctx : t.edge, said_ ? 1 : 1.4);
}

}  // namespace eclosion::ui
