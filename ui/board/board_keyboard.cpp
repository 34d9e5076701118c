// SPDX-License-Identifier: GPL-3.0-or-later
// The keyboard of the board: arrows between cards and columns, ranges with Shift, focus without selecting with Ctrl.
#include <QAccessible>
#include <QKeyEvent>
#include <algorithm>

#include "ui/board/board_view.h"
#include "ui/widgets/painted_parts.h"

namespace eclosion::ui {

BoardModel::Place BoardView::firstPlace() const {
  for (const auto& box : layout_.boxes()) {
    if (!box.collapsed && !model_.column(box.column).rows.empty()) return {box.column, 0};
  }
  return layout_.boxes().empty() ? BoardModel::Place{} : BoardModel::Place{layout_.boxes().front().column, -1};
}

// The card of the next (previous) column that is nearest in height; the column itself when it is collapsed or empty.
BoardModel::Place BoardView::beside(int direction) const {
  const auto& boxes = layout_.boxes();
  const auto here = std::find_if(boxes.begin(), boxes.end(), [this](const auto& box) { return box.column == current_.column; });
  if (here == boxes.end()) return firstPlace();
  const auto position = (here - boxes.begin()) + direction;
  if (position < 0 || position >= static_cast<std::ptrdiff_t>(boxes.size())) return current_;
  const auto& box = boxes[static_cast<size_t>(position)];
  const int count = static_cast<int>(model_.column(box.column).rows.size());
  if (box.collapsed || count == 0) return {box.column, -1};
  const auto [first, last] = layout_.visibleRange(box);
  int index = first;
  if (current_.isValid() && !here->collapsed) {
    const int y = layout_.cardRect(current_).top() - box.body.top() + layout_.offset(box.column);
    index = (y + BoardLayout::cardStep() / 2) / BoardLayout::cardStep();
  }
  return {box.column, std::clamp(index, std::min(first, count - 1), std::min(std::max(first, last - 1), count - 1))};
}

BoardModel::Place BoardView::along(int step) const {
  const auto* box = layout_.boxOf(current_.column);
  if (!box) return firstPlace();
  const int count = static_cast<int>(model_.column(box->column).rows.size());
  if (box->collapsed || count == 0) return {box->column, -1};
  return {box->column, std::clamp(current_.index + step, 0, count - 1)};
}

void BoardView::moveTo(const BoardModel::Place& place, Qt::KeyboardModifiers modifiers) {
  setCurrent(place);
  const Portfolio::Row row = model_.rowAt(place);
  if (row == Portfolio::none || modifiers.testFlag(Qt::ControlModifier)) return;
  if (modifiers.testFlag(Qt::ShiftModifier)) {
    selection_.extendTo(model_, row);
  } else {
    selection_.selectOnly(row);
  }
  selectionMoved();
}

void BoardView::keyPressEvent(QKeyEvent* event) {
  const auto modifiers = event->modifiers();
  if (modifiers & (Qt::AltModifier | Qt::MetaModifier)) {
    event->ignore();
    return;
  }
  const auto* box = layout_.boxOf(current_.column);
  const int page = box && !box->collapsed ? layout_.cardsPerPage(*box) : 1;
  constexpr int far = 1 << 28;
  const bool control = modifiers.testFlag(Qt::ControlModifier);
  keyboardFocus_ = true;
  switch (event->key()) {
    case Qt::Key_Down:
      return moveTo(along(1), modifiers);
    case Qt::Key_Up:
      return moveTo(along(-1), modifiers);
    case Qt::Key_PageDown:
      return moveTo(along(page), modifiers);
    case Qt::Key_PageUp:
      return moveTo(along(-page), modifiers);
    case Qt::Key_Home:
      return moveTo(along(-far), modifiers);
    case Qt::Key_End:
      return moveTo(along(far), modifiers);
    case Qt::Key_Right:
      return moveTo(beside(layoutDirection() == Qt::RightToLeft ? -1 : 1), modifiers);
    case Qt::Key_Left:
      return moveTo(beside(layoutDirection() == Qt::RightToLeft ? 1 : -1), modifiers);
    case Qt::Key_A:
      if (control) return selectAllInColumn();
      break;
    case Qt::Key_Space:
      if (control && current_.isValid()) {
        selection_.toggle(model_.rowAt(current_));
        return selectionMoved();
      }
      break;
    case Qt::Key_Escape:
      if (!selection_.isEmpty()) return clearSelection();
      break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
      if (current_.isValid()) {
        Q_EMIT activated(model_.rowAt(current_));
        return;
      }
      if (current_.column >= 0 && model_.column(current_.column).isExit()) {
        setExpanded(current_.column, true);
        if (!model_.column(current_.column).rows.empty()) moveTo({current_.column, 0}, {});
        return;
      }
      break;
    default:
      break;
  }
  event->ignore();
}

void BoardView::focusInEvent(QFocusEvent* event) {
  if (event->reason() != Qt::MouseFocusReason) keyboardFocus_ = event->reason() != Qt::ActiveWindowFocusReason || keyboardFocus_;
  if (current_.column < 0) setCurrent(firstPlace(), false);
  viewport()->update();
  QAbstractScrollArea::focusInEvent(event);
  announceFocus();
}

void BoardView::focusOutEvent(QFocusEvent* event) {
  viewport()->update();
  QAbstractScrollArea::focusOutEvent(event);
}

void BoardView::announceFocus() { tellFocusedPart(*this); }

}  // namespace eclosion::ui
