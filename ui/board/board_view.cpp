// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/board_view.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>
#include <algorithm>
#include <utility>

#include "ui/board/board_accessible.h"
#include "ui/board/card_painter.h"
#include "ui/board/card_words.h"
#include "ui/board/column_painter.h"
#include "ui/board/drop_mark.h"
#include "ui/models/known_differences.h"
#include "ui/theme/theme.h"
#include "ui/widgets/painted_parts.h"

namespace eclosion::ui {

BoardView::BoardView(BoardModel& model, QWidget* parent)
    : QAbstractScrollArea(parent), model_(model), facts_(model), texts_(model) {
  installBoardAccessibility();
  setFrameShape(QFrame::NoFrame);
  setFocusPolicy(Qt::StrongFocus);
  setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
  viewport()->setMouseTracking(true);
  // Every pixel is painted, which lets scrolling move what is there.
  viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
  viewport()->setAcceptDrops(true);
  setAccessibleName(tr("Board of phases"));
  setObjectName(QStringLiteral("board"));
  connect(&model_, &BoardModel::changed, this, &BoardView::modelChanged);
  connect(&model_, &BoardModel::quartilesChanged, viewport(), qOverload<>(&QWidget::update));
  connect(&Theme::instance(), &Theme::changed, this, [this] {
    relayout();
    viewport()->update();
  });
}

BoardView::~BoardView() = default;

void BoardView::reset() {
  facts_.reset();
  texts_.reset();
  selection_.clear();
  current_ = {};
  currentRow_ = Portfolio::none;
  hovered_ = {};
  layout_ = {};
  relayout();
  viewport()->update();
}

void BoardView::applyChange(const PortfolioChange& change) {
  facts_.reset();
  texts_.reset();
  selection_.move(change);
  currentRow_ = movedRow(change, currentRow_);
  pressedPlace_ = {};
}

void BoardView::relayout() {
  layout_.update(model_, viewport()->size(), expanded_, 0);
  const int excess = std::max(0, layout_.totalWidth() - viewport()->width());
  horizontalScrollBar()->setPageStep(viewport()->width());
  horizontalScrollBar()->setSingleStep(px(40));
  horizontalScrollBar()->setRange(0, excess);
  if (horizontalScrollBar()->value() > 0) layout_.update(model_, viewport()->size(), expanded_, horizontalScrollBar()->value());
}

void BoardView::modelChanged() {
  relayout();
  // The keyboard stays on its startup where that is still on the board, else near its place.
  const auto place = currentRow_ == Portfolio::none ? BoardModel::Place{} : model_.placeOf(currentRow_);
  if (place.isValid()) {
    current_ = place;
  } else if (const auto* box = layout_.boxOf(current_.column)) {
    const int count = static_cast<int>(model_.column(box->column).rows.size());
    current_.index = std::min(current_.index, count - 1);
  }
  hovered_ = {};
  viewport()->update();
  tellPartsChanged(*this);
}

void BoardView::setExpanded(int column, bool expanded) {
  if (!model_.column(column).isExit() || isExpanded(column) == expanded) return;
  expanded_[static_cast<size_t>(column)] = expanded;
  relayout();
  viewport()->update();
  tellPartsChanged(*this);
}

void BoardView::select(Portfolio::Row startup) {
  const auto place = model_.placeOf(startup);
  selection_.selectOnly(startup);
  if (place.isValid()) {
    setExpanded(place.column, true);
    setCurrent(place);
  }
  selectionMoved();
}

void BoardView::select(const std::vector<Portfolio::Row>& startups) {
  if (startups.size() == 1) return select(startups.front());
  selection_.selectAll(startups);
  selectionMoved();
}

void BoardView::selectAllInColumn() {
  if (current_.column < 0) return;
  selection_.selectAll(model_.column(current_.column).rows);
  selectionMoved();
}

void BoardView::clearSelection() {
  if (selection_.isEmpty()) return;
  selection_.clear();
  selectionMoved();
}

void BoardView::selectionMoved() {
  viewport()->update();
  Q_EMIT selectionChanged();
}

void BoardView::setCurrent(const BoardModel::Place& place, bool scrollTo) {
  updateCard(current_);
  current_ = place;
  currentRow_ = model_.rowAt(place);
  if (scrollTo && place.isValid()) scrollColumn(place.column, layout_.offsetToShow(place));
  if (const auto* box = layout_.boxOf(place.column); box && scrollTo) {
    if (box->frame.right() > viewport()->width()) {
      horizontalScrollBar()->setValue(horizontalScrollBar()->value() + box->frame.right() - viewport()->width() + px(12));
    } else if (box->frame.left() < 0) {
      horizontalScrollBar()->setValue(horizontalScrollBar()->value() + box->frame.left() - px(12));
    }
  }
  updateCard(current_);
  announceFocus();
}

QString BoardView::spokenText(const BoardModel::Place& place) {
  const Portfolio::Row row = model_.rowAt(place);
  return row == Portfolio::none ? QString() : cardSpokenText(texts_.read(row), facts_.read(row), differencesOf(row));
}

void BoardView::setDifferences(const KnownDifferences* differences) {
  differences_ = differences;
  if (differences_) connect(differences_, &KnownDifferences::changed, viewport(), qOverload<>(&QWidget::update));
  viewport()->update();
}

QStringList BoardView::differencesOf(Portfolio::Row row) const {
  return differences_ && model_.portfolio() ? differences_->of(model_.portfolio()->startups[row].id) : QStringList();
}

void BoardView::scrollColumn(int column, int offset) {
  const auto* box = layout_.boxOf(column);
  if (!box || box->collapsed) return;
  const int before = layout_.offset(column);
  const QRect thumbBefore = scrollThumbRect(*box, before);
  const int after = layout_.setOffset(column, offset);
  if (after == before) return;
  hovered_ = {};
  viewport()->scroll(0, before - after, box->body);
  viewport()->update(thumbBefore | scrollThumbRect(*box, after));
}

void BoardView::scrollContentsBy(int, int) {
  relayout();
  viewport()->update();
}

void BoardView::resizeEvent(QResizeEvent*) { relayout(); }

void BoardView::wheelEvent(QWheelEvent* event) {
  const QPoint pixels = event->pixelDelta();
  const QPoint angle = event->angleDelta();
  const bool sideways = event->modifiers().testFlag(Qt::ShiftModifier) || std::abs(angle.x()) > std::abs(angle.y());
  if (sideways) {
    const int delta =
        pixels.isNull() ? (angle.x() != 0 ? angle.x() : angle.y()) * px(60) / 120 : (pixels.x() != 0 ? pixels.x() : pixels.y());
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - delta);
  } else if (const auto* box = layout_.boxAt(event->position().toPoint())) {
    // A notch moves three lines of a list, as people have set it for theirs; here a line is a third of a card.
    const int delta = pixels.isNull() ? angle.y() * BoardLayout::cardStep() / 120 : pixels.y();
    scrollColumn(box->column, layout_.offset(box->column) - delta);
    updateHover(event->position().toPoint());
  }
  event->accept();
}

void BoardView::updateCard(const BoardModel::Place& place) {
  if (place.column < 0) return;
  if (place.index >= 0) {
    const QRect rect = layout_.cardRect(place);
    if (!rect.isNull()) viewport()->update(rect.adjusted(-6, -6, 6, 6));
  } else if (const auto* box = layout_.boxOf(place.column)) {
    viewport()->update(box->frame.adjusted(-6, -6, 6, 6));
  }
}

void BoardView::updateHover(const QPoint& point) {
  const auto place = layout_.cardAt(point);
  const auto* box = layout_.boxAt(point);
  const int column = box && (box->collapsed ? box->frame : box->header).contains(point) ? box->column : -1;
  setPointedColumn(box ? box->column : -1);
  if (place == hovered_ && column == hoveredColumn_) return;
  updateCard(hovered_);
  updateCard({hoveredColumn_, -1});
  hovered_ = place;
  hoveredColumn_ = column;
  updateCard(hovered_);
  updateCard({hoveredColumn_, -1});
}

void BoardView::setPointedColumn(int column) {
  if (column == pointedColumn_) return;
  for (const int changed : {pointedColumn_, column}) {
    if (const auto* box = layout_.boxOf(changed)) viewport()->update(scrollThumbRect(*box, layout_.offset(changed)));
  }
  pointedColumn_ = column;
}

void BoardView::leaveHover() {
  setPointedColumn(-1);
  updateCard(hovered_);
  updateCard({hoveredColumn_, -1});
  hovered_ = {};
  hoveredColumn_ = -1;
}

bool BoardView::viewportEvent(QEvent* event) {
  if (event->type() == QEvent::ToolTip) return showToolTip(static_cast<QHelpEvent*>(event));
  if (event->type() == QEvent::Leave) leaveHover();
  return QAbstractScrollArea::viewportEvent(event);
}

bool BoardView::showToolTip(QHelpEvent* event) {
  const auto place = layout_.cardAt(event->pos());
  if (place.isValid()) {
    const Portfolio::Row row = model_.rowAt(place);
    const CardFacts facts = facts_.read(row);
    QToolTip::showText(event->globalPos(),
                       cardToolTip(texts_.read(row), facts, model_.quartiles(facts.phase), differencesOf(row)), viewport(),
                       layout_.cardRect(place));
    return true;
  }
  const auto* box = layout_.boxAt(event->pos());
  if (box && box->header.contains(event->pos())) {
    const auto& column = model_.column(box->column);
    QToolTip::showText(event->globalPos(), columnToolTip(column, model_.quartiles(column.phase), box->collapsed), viewport(),
                       box->header);
  } else {
    QToolTip::hideText();
  }
  return true;
}

void BoardView::mousePressEvent(QMouseEvent* event) {
  keyboardFocus_ = false;
  const QPoint point = event->position().toPoint();
  if (event->button() != Qt::LeftButton) return;
  for (const auto& box : layout_.boxes()) {
    if (!scrollThumbRect(box, layout_.offset(box.column)).adjusted(-3, 0, 3, 0).contains(point)) continue;
    draggedThumb_ = box.column;
    dragStartY_ = point.y();
    dragStartOffset_ = layout_.offset(box.column);
    viewport()->update();
    return;
  }
  const auto place = layout_.cardAt(point);
  if (!place.isValid()) {
    const auto* box = layout_.boxAt(point);
    if (box && model_.column(box->column).isExit() && (box->collapsed ? box->frame : box->header).contains(point)) {
      setExpanded(box->column, box->collapsed);
    } else {
      clearSelection();
    }
    return;
  }
  const Portfolio::Row row = model_.rowAt(place);
  pressedPlace_ = place;
  pressedAt_ = point;
  setCurrent(place);
  if (event->modifiers().testFlag(Qt::ControlModifier)) {
    selection_.toggle(row);
  } else if (event->modifiers().testFlag(Qt::ShiftModifier)) {
    selection_.extendTo(model_, row);
  } else if (!selection_.contains(row)) {
    // One of several stays among them while it is held, so that all can be dragged.
    selection_.selectOnly(row);
  }
  selectionMoved();
}

void BoardView::mouseMoveEvent(QMouseEvent* event) {
  const QPoint point = event->position().toPoint();
  if (draggedThumb_ < 0) {
    if (!event->buttons().testFlag(Qt::LeftButton) || !startDrag(point)) updateHover(point);
    return;
  }
  const auto* box = layout_.boxOf(draggedThumb_);
  const int room = box->body.height() - px(4) - scrollThumbRect(*box, dragStartOffset_).height();
  if (room > 0) scrollColumn(draggedThumb_, dragStartOffset_ + (point.y() - dragStartY_) * box->maxOffset() / room);
}

void BoardView::mouseReleaseEvent(QMouseEvent* event) {
  if (const auto place = std::exchange(pressedPlace_, {}); place.isValid() && event->modifiers() == Qt::NoModifier) {
    const Portfolio::Row row = model_.rowAt(place);
    if (row != Portfolio::none && selection_.single() != row) {
      selection_.selectOnly(row);
      selectionMoved();
    }
  }
  if (draggedThumb_ >= 0) viewport()->update();
  draggedThumb_ = -1;
}

void BoardView::mouseDoubleClickEvent(QMouseEvent* event) {
  const auto place = layout_.cardAt(event->position().toPoint());
  if (place.isValid() && event->button() == Qt::LeftButton) Q_EMIT activated(model_.rowAt(place));
}

void BoardView::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) {
    setAccessibleName(tr("Board of phases"));
    texts_.reset();
    viewport()->update();
  }
  QAbstractScrollArea::changeEvent(event);
}

void BoardView::paintColumn(QPainter& painter, const BoardLayout::Box& box, const QRegion& region) {
  const auto& column = model_.column(box.column);
  const bool hovered = hoveredColumn_ == box.column;
  const bool focused = keyboardFocus_ && hasFocus() && current_.column == box.column;
  if (box.collapsed) {
    const bool over = dropColumn_ == box.column, refused = !drop_.refusal.isEmpty();
    if (over) paintDropGround(painter, box.frame, refused);
    if (region.intersects(box.frame)) paintCollapsedColumn(painter, box.header, column, {.hovered = hovered, .focused = focused});
    if (over) paintDropOutline(painter, box.frame, refused);
    if (over) paintDropSign(painter, box.frame, refused);
    return;
  }
  const PhaseQuartiles& quartiles = model_.quartiles(column.phase);
  const bool drop = dropColumn_ == box.column;
  if (drop) paintDropGround(painter, box.frame, !drop_.refusal.isEmpty());
  if (region.intersects(box.header)) {
    paintColumnHeader(painter, box.header, column, quartiles, facts_.committedBy(column.rows), {.hovered = hovered});
  }
  if (region.intersects(box.body)) {
    painter.save();
    painter.setClipRect(box.body);
    const auto [first, last] = layout_.visibleRange(box);
    for (int i = first; i < last; ++i) {
      const BoardModel::Place place{box.column, i};
      const QRect rect = layout_.cardRect(place);
      if (!region.intersects(rect.adjusted(-6, -6, 6, 6))) continue;
      const Portfolio::Row row = model_.rowAt(place);
      const CardState state{.hovered = hovered_ == place,
                            .selected = selection_.contains(row),
                            .focused = focused && current_ == place,
                            .differs = differences_ && differences_->contains(model_.portfolio()->startups[row].id)};
      const CardFacts facts = facts_.read(row);
      const bool away = std::find(dragged_.begin(), dragged_.end(), row) != dragged_.end();
      if (away) painter.setOpacity(0.6);
      paintCard(painter, rect, texts_.read(row), facts, model_.quartiles(facts.phase), model_.date(), state);
      if (away) painter.setOpacity(1);
    }
    painter.restore();
  }
  if (drop) paintDropOutline(painter, box.frame, !drop_.refusal.isEmpty());
  if (drop) paintDropMark(painter, box.body, drop_.refusal, drop_.offer);
  if (pointedColumn_ == box.column || draggedThumb_ == box.column) {
    paintScrollThumb(painter, box, layout_.offset(box.column), draggedThumb_ == box.column);
  }
}

void BoardView::paintEvent(QPaintEvent* event) {
  QPainter painter(viewport());
  for (const QRect& rect : event->region()) painter.fillRect(rect, tokens().sunk);
  for (const auto& box : layout_.boxes()) paintColumn(painter, box, event->region());
}

}  // namespace eclosion::ui
