// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decisions/criteria_view.h"

#include <QKeyEvent>
#include <algorithm>
#include <utility>

#include "ui/decisions/criteria_delegate.h"
#include "ui/models/criteria_model.h"
#include "ui/theme/theme.h"
#include "ui/widgets/focus_ring.h"

namespace eclosion::ui {
namespace {

constexpr int tenWithinMs = 900;

}  // namespace

CriteriaView::CriteriaView(CriteriaModel& model, QWidget* parent) : QListView(parent), model_(model) {
  setModel(&model);
  setItemDelegate(new CriteriaDelegate(this));
  setUniformItemSizes(true);
  setMouseTracking(true);
  setFrameShape(QFrame::NoFrame);
  setEditTriggers(NoEditTriggers);
  setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  setStyleSheet(QStringLiteral("QListView { border: none; border-radius: 0; background: transparent; }"));
  FocusRing::drawsItsOwn(this);
  // Other words want other lines.
  connect(&model, &QAbstractItemModel::modelReset, this, &CriteriaView::fitLines);
  connect(&model, &QAbstractItemModel::dataChanged, this, &CriteriaView::fitLines);
  connect(&Theme::instance(), &Theme::changed, this, [this] {
    doItemsLayout();
    fitLines();
  });
}

QSize CriteriaView::sizeHint() const {
  return {px(500), std::max(1, model_.rowCount()) * CriteriaDelegate::lineHeightFor(model_, viewport()->width())};
}
QSize CriteriaView::minimumSizeHint() const { return {px(300), sizeHint().height()}; }

// Its height follows from its width.
void CriteriaView::fitLines() {
  const int height = CriteriaDelegate::lineHeightFor(model_, viewport()->width());
  if (std::exchange(lineHeight_, height) != height) scheduleDelayedItemsLayout();
  updateGeometry();
}

void CriteriaView::resizeEvent(QResizeEvent* event) {
  QListView::resizeEvent(event);
  if (event->size().width() != event->oldSize().width()) fitLines();
}

void CriteriaView::score(const QVariant& value) {
  if (!model_.isEditable()) return Q_EMIT refused();
  if (currentIndex().isValid()) model_.setData(currentIndex(), value, CriteriaModel::scoreRole);
}

void CriteriaView::typeDigit(int digit) {
  const int row = currentIndex().row();
  const bool ten = digit == 0 && oneAt_ == row && row >= 0 && sinceOne_.isValid() && sinceOne_.elapsed() < tenWithinMs;
  oneAt_ = digit == 1 ? row : -1;
  if (digit == 1) sinceOne_.start();
  score(ten ? bestScore : digit);
}

bool CriteriaView::event(QEvent* event) {
  if (event->type() == QEvent::ShortcutOverride) {
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->modifiers() == Qt::NoModifier && (key->key() == Qt::Key_Delete || key->key() == Qt::Key_F2)) {
      event->accept();
      return true;
    }
  }
  return QListView::event(event);
}

void CriteriaView::keyPressEvent(QKeyEvent* event) {
  if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) return event->ignore();
  const int key = event->key();
  const QModelIndex index = currentIndex();
  if (key >= Qt::Key_0 && key <= Qt::Key_9) return typeDigit(key - Qt::Key_0);
  oneAt_ = -1;
  switch (key) {
    case Qt::Key_Plus:
      return score(bestScore);
    case Qt::Key_Left:
    case Qt::Key_Right: {
      if (!index.isValid()) return;
      const auto now = model_.scoreAt(index.row());
      const int step = key == Qt::Key_Right ? 1 : -1;
      return score(now ? std::clamp(*now + step, 0, bestScore) : step > 0 ? 1 : 0);
    }
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
      return score(QVariant());
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
      if (!model_.isEditable()) return Q_EMIT refused();
      // The key that ends the writing comes on to here.
      if (index.isValid() && state() != EditingState) edit(index);
      return;
    default:
      break;
  }
  // Digits of a keyboard that wants Shift for them come as their text alone.
  if (event->text().size() == 1 && event->text().at(0).isDigit()) return typeDigit(event->text().at(0).digitValue());
  if (!event->text().isEmpty() && event->text().at(0).isPrint()) return event->ignore();
  QListView::keyPressEvent(event);
}

void CriteriaView::focusInEvent(QFocusEvent* event) {
  QListView::focusInEvent(event);
  if (!currentIndex().isValid() && model_.rowCount() > 0) setCurrentIndex(model_.index(0));
}

void CriteriaView::mousePressEvent(QMouseEvent* event) {
  QListView::mousePressEvent(event);
  const QModelIndex index = indexAt(event->position().toPoint());
  if (!index.isValid() || event->button() != Qt::LeftButton) return;
  const QPoint point = event->position().toPoint();
  if (const auto chosen = CriteriaDelegate::scoreAt(visualRect(index), point)) return score(*chosen);
  if (CriteriaDelegate::evidenceRect(visualRect(index)).contains(point) && model_.isEditable()) edit(index);
}

void CriteriaView::mouseDoubleClickEvent(QMouseEvent* event) {
  const QModelIndex index = indexAt(event->position().toPoint());
  if (!index.isValid() || CriteriaDelegate::scoreAt(visualRect(index), event->position().toPoint())) return;
  if (!model_.isEditable()) return Q_EMIT refused();
  edit(index);
}

}  // namespace eclosion::ui
