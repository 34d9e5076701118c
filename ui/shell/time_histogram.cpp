// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/time_histogram.h"

#include <QAccessible>
#include <QFontMetrics>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <cmath>
#include <utility>

#include "ui/models/formats.h"
#include "ui/models/history_counts.h"
#include "ui/shell/history_painter.h"
#include "ui/theme/painting.h"
#include "ui/theme/theme.h"
#include "ui/widgets/focus_ring.h"

namespace eclosion::ui {
namespace {

constexpr int side = 8;  // room for half a handle on both sides

}  // namespace

TimeHistogram::TimeHistogram(BoardModel& model, QWidget* parent) : QWidget(parent), model_(model) {
  setFocusPolicy(Qt::StrongFocus);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
  setObjectName(QStringLiteral("timeHistogram"));
  FocusRing::drawsItsOwn(this);
  connect(&model_, &BoardModel::changed, this, &TimeHistogram::portfolioChanged);
  connect(&Theme::instance(), &Theme::changed, this, [this] {
    picture_ = {};
    update();
  });
  setToolTip(tr("Drag to see the portfolio on another date"));
  portfolioChanged();
}

QSize TimeHistogram::sizeHint() const { return {px(900), px(60)}; }
QSize TimeHistogram::minimumSizeHint() const { return {px(160), px(60)}; }

void TimeHistogram::portfolioChanged() {
  // Where it is not the date that moved, an edit may have changed the history itself.
  const bool moved = std::exchange(date_, model_.date()) != model_.date();
  if (!moved || model_.portfolio() != portfolio_ || model_.filter() != filter_ || model_.today() != to_) {
    portfolio_ = model_.portfolio();
    filter_ = model_.filter();
    to_ = model_.today();
    const auto& transitions = model_.timeline().transitions();
    first_ = transitions.empty() ? to_ : std::min(QDate::fromJulianDay(transitions.front()), to_);
    from_ = first_.isValid() ? QDate(first_.year(), 1, 1) : QDate();
    picture_ = {};
    update();
  }
  describe();
  // What lies between the handle's two places changes its strength; the rest stays as it is.
  const int x = handleX();
  update(handleRect(handleX_) | handleRect(x));
}

void TimeHistogram::describe() {
  setAccessibleName(tr("As-of date: %1").arg(dateText(model_.date())));
  if (QAccessible::isActive()) {
    QAccessibleEvent event(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
  }
}

QRect TimeHistogram::plot() const { return rect().adjusted(px(side), px(10), -px(side), -px(20)); }

double TimeHistogram::xOf(const QDate& date) const {
  const double days = static_cast<double>(from_.daysTo(to_));
  if (days <= 0) return plot().right();
  return plot().left() + plot().width() * std::clamp(static_cast<double>(from_.daysTo(date)) / days, 0.0, 1.0);
}

int TimeHistogram::handleX() const {
  return from_.isValid() && model_.date().isValid() ? static_cast<int>(std::lround(xOf(model_.date()))) : 0;
}

// With the knob and the ring of the focus around it.
QRect TimeHistogram::handleRect(int x) const { return QRect(x - px(side), 0, 2 * px(side) + 1, height()); }

QDate TimeHistogram::dateAt(int x) const {
  const double part = std::clamp(static_cast<double>(x - plot().left()) / std::max(1, plot().width()), 0.0, 1.0);
  return std::max(first_, from_.addDays(std::llround(part * static_cast<double>(from_.daysTo(to_)))));
}

void TimeHistogram::drawHistory(QPainter& painter) const {
  const auto counts = programmeHistory(model_, from_, to_, plot().width());
  paintProgrammeHistory(painter, plot(), counts, highestOf(counts));
}

void TimeHistogram::drawAxis(QPainter& painter) const {
  const Tokens& t = tokens();
  const QRect area = plot();
  painter.setRenderHint(QPainter::Antialiasing, false);
  painter.setFont(Theme::instance().font(TextStep::meta));
  painter.fillRect(QRect(area.left(), area.bottom() + 1, area.width(), 1), t.line2);
  const QFontMetrics metrics(painter.font());
  const int room = metrics.horizontalAdvance(QStringLiteral("2026")) + px(10);
  const double perYear = area.width() / std::max(0.1, static_cast<double>(from_.daysTo(to_)) / 365.25);
  const int step = std::max(1, static_cast<int>(std::ceil(room / perYear)));
  for (int year = from_.year(); year <= to_.year(); year += step) {
    const int x = static_cast<int>(xOf(QDate(year, 1, 1)));
    painter.fillRect(QRect(x, area.bottom() + 1, 1, px(4)), t.line2);
    if (x + room - px(10) > width()) continue;
    painter.setPen(t.tx3);
    painter.drawText(QRect(x + px(3), area.bottom() + px(3), room, px(15)), Qt::AlignLeft | Qt::AlignVCenter,
                     QString::number(year));
  }
}

void TimeHistogram::drawHandle(QPainter& painter, int x) const {
  const Tokens& t = tokens();
  const QColor handle = model_.isPast() ? t.warn : t.acctx;
  painter.setRenderHint(QPainter::Antialiasing, false);
  painter.fillRect(QRect(x - 1, plot().top() - px(2), 2, plot().height() + px(4)), handle);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(handle);
  const QPointF knob(x, plot().top() - px(3));
  painter.drawEllipse(knob, px(4.5), px(4.5));
  if (hasFocus()) {
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(t.acctx, 2));
    painter.drawEllipse(knob, px(4.5) + 2, px(4.5) + 2);
  }
}

void TimeHistogram::paintEvent(QPaintEvent* event) {
  if (!portfolio_ || !from_.isValid()) return;
  QPainter painter(this);
  const double ratio = painter.device()->devicePixelRatioF();
  if (picture_.isNull() || picture_.devicePixelRatioF() != ratio || picture_.deviceIndependentSize().toSize() != size()) {
    for (QPixmap* made : {&picture_, &axis_}) {
      *made = QPixmap(size() * ratio);
      made->setDevicePixelRatio(ratio);
      made->fill(Qt::transparent);
    }
    QPainter history(&picture_);
    drawHistory(history);
    QPainter axis(&axis_);
    drawAxis(axis);
  }
  handleX_ = handleX();
  // Only what is to be painted: following the handle touches a strip of some pixels.
  const auto draw = [&](const QPixmap& pixmap, const QRect& part) {
    const QRect wanted = part & event->rect();
    const QRectF source(wanted.x() * ratio, wanted.y() * ratio, wanted.width() * ratio, wanted.height() * ratio);
    if (!wanted.isEmpty()) painter.drawPixmap(QRectF(wanted), pixmap, source);
  };
  draw(picture_, QRect(0, 0, handleX_, height()));
  // What was not yet is still there, faintly.
  painter.setOpacity(0.34);
  draw(picture_, QRect(handleX_, 0, width() - handleX_, height()));
  painter.setOpacity(1);
  draw(axis_, rect());
  drawHandle(painter, handleX_);
}

void TimeHistogram::mousePressEvent(QMouseEvent* event) {
  if (event->button() == Qt::LeftButton && from_.isValid()) Q_EMIT datePicked(dateAt(event->position().toPoint().x()));
}

void TimeHistogram::mouseMoveEvent(QMouseEvent* event) {
  if (event->buttons().testFlag(Qt::LeftButton) && from_.isValid()) Q_EMIT datePicked(dateAt(event->position().toPoint().x()));
}

void TimeHistogram::wheelEvent(QWheelEvent* event) { event->ignore(); }

void TimeHistogram::keyPressEvent(QKeyEvent* event) {
  if (!from_.isValid() || event->modifiers().testFlag(Qt::AltModifier)) return event->ignore();
  const auto pick = [this](const QDate& date) { Q_EMIT datePicked(std::clamp(date, first_, to_)); };
  const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
  switch (event->key()) {
    case Qt::Key_Left:
      return pick(shift ? model_.date().addDays(-1) : model_.date().addMonths(-1));
    case Qt::Key_Right:
      return pick(shift ? model_.date().addDays(1) : model_.date().addMonths(1));
    case Qt::Key_PageUp:
      return pick(model_.date().addYears(1));
    case Qt::Key_PageDown:
      return pick(model_.date().addYears(-1));
    case Qt::Key_Home:
      return pick(to_);  // today, as everywhere in the time bar
    case Qt::Key_End:
      return pick(first_);
    default:
      return event->ignore();
  }
}

void TimeHistogram::focusInEvent(QFocusEvent* event) {
  describe();
  QWidget::focusInEvent(event);
}

void TimeHistogram::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) {
    setToolTip(tr("Drag to see the portfolio on another date"));
    describe();
  }
  QWidget::changeEvent(event);
}

}  // namespace eclosion::ui
