// SPDX-License-Identifier: GPL-3.0-or-later
// Dragging cards: to another column, where a move is proposed, or out of the board into a mail, a note, a list. What is dropped
// there is words, a line a startup.
#include <QApplication>
#include <QContextMenuEvent>
#include <QCursor>
#include <QDrag>
#include <QDragMoveEvent>
#include <QMimeData>
#include <QPainter>
#include <QToolTip>
#include <algorithm>
#include <utility>

#include "ui/board/board_view.h"
#include "ui/board/card_painter.h"
#include "ui/board/card_words.h"
#include "ui/theme/theme.h"

namespace eclosion::ui {

std::unique_ptr<QMimeData> BoardView::dragData(const std::vector<Portfolio::Row>& rows) {
  QStringList lines;
  for (const Portfolio::Row row : rows) {
    const StartupText& text = texts_.read(row);
    const CardFacts facts = facts_.read(row);
    lines << (facts.since.isValid() ? cardSpokenText(text, facts) : text.name);
  }
  auto words = std::make_unique<QMimeData>();
  words->setText(lines.join(QLatin1Char('\n')));
  return words;
}

// The card under the pointer, at the pixel ratio of the screen; several lie on each other.
QPixmap BoardView::dragPicture(const BoardModel::Place& place, size_t count) {
  const QRect card = layout_.cardRect(place);
  constexpr int margin = 6;
  const int behind = count > 1 ? 6 : 0;
  const qreal ratio = devicePixelRatioF();
  QPixmap picture((card.size() + QSize(2 * margin + behind, 2 * margin + behind)) * ratio);
  picture.setDevicePixelRatio(ratio);
  picture.fill(Qt::transparent);
  QPainter painter(&picture);
  const Portfolio::Row row = model_.rowAt(place);
  const CardFacts facts = facts_.read(row);
  const QRect front(QPoint(margin, margin), card.size());
  if (behind > 0) paintCard(painter, front.translated(behind, behind), {}, {}, {}, model_.date(), {.selected = true});
  paintCard(painter, front, texts_.read(row), facts, model_.quartiles(facts.phase), model_.date(), {.selected = true});
  return picture;
}

bool BoardView::startDrag(const QPoint& point) {
  if (!pressedPlace_.isValid() || (point - pressedAt_).manhattanLength() < QApplication::startDragDistance()) return false;
  const auto place = std::exchange(pressedPlace_, {});
  const Portfolio::Row row = model_.rowAt(place);
  if (row == Portfolio::none) return false;
  dragged_.assign(selection_.rows().begin(), selection_.rows().end());
  if (!selection_.contains(row)) dragged_ = {row};
  auto* drag = new QDrag(this);
  drag->setMimeData(dragData(dragged_).release());
  drag->setPixmap(dragPicture(place, dragged_.size()));
  drag->setHotSpot(pressedAt_ - layout_.cardRect(place).topLeft() + QPoint(6, 6));
  viewport()->update();
  if (carrier_) {
    carrier_(*drag);
    drag->deleteLater();  // as the desktop does
  } else {
    drag->exec(Qt::CopyAction | Qt::MoveAction, Qt::CopyAction);
  }
  dragged_.clear();
  setDropColumn(-1);
  viewport()->update();
  // A form opens now, not while the pointer is still held by the drag.
  if (const int column = std::exchange(droppedOn_, -1); column >= 0) Q_EMIT dropped(model_.column(column).phase);
  return true;
}

void BoardView::setDropJudge(DropJudge judge) { dropJudge_ = std::move(judge); }
void BoardView::setCarrier(Carrier carrier) { carrier_ = std::move(carrier); }

void BoardView::setDropColumn(int column) {
  if (column == dropColumn_) return;
  for (const int changed : {dropColumn_, column}) {
    if (const auto* box = layout_.boxOf(changed)) viewport()->update(box->frame);
  }
  dropColumn_ = column;
  drop_ = column >= 0 ? dropJudge_(dragged_, model_.column(column).phase) : DropVerdict();
  // A folded column has no room for words: they stand beside the pointer.
  const auto* box = layout_.boxOf(column);
  if (box && box->collapsed) {
    QToolTip::showText(QCursor::pos(), drop_.refusal.isEmpty() ? drop_.offer : drop_.refusal, viewport());
  } else {
    QToolTip::hideText();
  }
}

// Moves come only to whoever takes the drag when it enters, wherever that is.
void BoardView::dragEnterEvent(QDragEnterEvent* event) {
  dragMoveEvent(event);
  event->setAccepted(!dragged_.empty());
}

// Only the board's own cards may be dropped on it; where they are from is where they are already.
void BoardView::dragMoveEvent(QDragMoveEvent* event) {
  if (dragged_.empty() || !dropJudge_) return event->ignore();
  const auto* box = layout_.boxAt(event->position().toPoint());
  const bool home = box && std::all_of(dragged_.begin(), dragged_.end(),
                                       [&](Portfolio::Row row) { return model_.placeOf(row).column == box->column; });
  setDropColumn(box && !home ? box->column : -1);
  if (dropColumn_ < 0 || !drop_.refusal.isEmpty()) return event->ignore();
  event->setDropAction(Qt::MoveAction);
  event->accept();
}

void BoardView::dragLeaveEvent(QDragLeaveEvent*) { setDropColumn(-1); }

void BoardView::dropEvent(QDropEvent* event) {
  if (dropColumn_ < 0 || !drop_.refusal.isEmpty()) return event->ignore();
  droppedOn_ = dropColumn_;
  event->setDropAction(Qt::MoveAction);
  event->accept();
}

// By the mouse at a card, which is selected unless it is one of several; by its key at the card the keyboard is on.
void BoardView::contextMenuEvent(QContextMenuEvent* event) {
  const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
  const auto place = byMouse ? layout_.cardAt(event->pos()) : current_;
  const Portfolio::Row row = model_.rowAt(place);
  if (row == Portfolio::none) return event->ignore();
  setCurrent(place);
  if (!selection_.contains(row)) {
    selection_.selectOnly(row);
    selectionMoved();
  }
  Q_EMIT menuWanted(byMouse ? event->globalPos() : viewport()->mapToGlobal(layout_.cardRect(place).center()));
}

}  // namespace eclosion::ui
