// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/board_layout.h"

#include <algorithm>

#include "ui/theme/theme.h"

namespace eclosion::ui {
namespace {

constexpr int margin = 12;
constexpr int gap = 12;
constexpr int top = 6;
constexpr int headerHeight = 46;
constexpr int collapsedWidth = 34;
constexpr int openExitWidth = 210;
constexpr int minWidth = 196;
constexpr int maxWidth = 300;

}  // namespace

int BoardLayout::cardHeight() { return px(100); }
int BoardLayout::cardStep() { return px(107); }
int BoardLayout::ringRoom() { return 4; }

void BoardLayout::update(const BoardModel& model, const QSize& viewport,
                         const std::array<bool, BoardModel::columnCount>& expanded, int scrollX) {
  model_ = &model;
  boxes_.clear();
  int flexible = 0;
  int fixed = 2 * px(margin);
  for (int i = 0; i < BoardModel::columnCount; ++i) {
    const auto& column = model.column(i);
    if (column.phase == Phase::unrecorded && column.rows.empty()) continue;
    Box box;
    box.column = i;
    box.collapsed = column.isExit() && !expanded[static_cast<size_t>(i)];
    if (!column.isExit()) {
      ++flexible;
    } else {
      fixed += px(box.collapsed ? collapsedWidth : openExitWidth);
    }
    if (!boxes_.empty()) fixed += px(gap);
    boxes_.push_back(box);
  }
  const int share = flexible > 0 ? (viewport.width() - fixed) / flexible : 0;
  const int width = std::clamp(share, px(minWidth), px(maxWidth));
  int x = px(margin) - scrollX;
  for (Box& box : boxes_) {
    const auto& column = model.column(box.column);
    const int own = !column.isExit() ? width : px(box.collapsed ? collapsedWidth : openExitWidth);
    box.frame = QRect(x, px(top), own, std::max(0, viewport.height() - px(top)));
    if (box.collapsed) {
      box.header = box.frame.adjusted(0, px(6), 0, -px(10));
    } else {
      box.header = QRect(x, px(top), own, px(headerHeight));
      const int bodyTop = px(top) + px(headerHeight);
      box.body = QRect(x - ringRoom(), bodyTop, own + 2 * ringRoom(), std::max(0, viewport.height() - bodyTop));
      const int count = static_cast<int>(column.rows.size());
      box.contentHeight = count == 0 ? 0 : ringRoom() + count * cardStep() + px(6);
    }
    x += own + px(gap);
  }
  totalWidth_ = x - px(gap) + px(margin) + scrollX;
  clampOffsets();
}

void BoardLayout::clampOffsets() {
  for (const Box& box : boxes_) {
    auto& offset = offsets_[static_cast<size_t>(box.column)];
    offset = std::clamp(offset, 0, box.maxOffset());
  }
}

const BoardLayout::Box* BoardLayout::boxOf(int column) const {
  const auto found = std::find_if(boxes_.begin(), boxes_.end(), [column](const Box& box) { return box.column == column; });
  return found == boxes_.end() ? nullptr : &*found;
}

QRect BoardLayout::cardRect(const BoardModel::Place& place) const {
  const Box* box = boxOf(place.column);
  if (!box || box->collapsed || place.index < 0) return {};
  const int y = box->body.top() + ringRoom() + place.index * cardStep() - offset(place.column);
  return {box->frame.left(), y, box->frame.width(), cardHeight()};
}

std::pair<int, int> BoardLayout::visibleRange(const Box& box) const {
  if (box.collapsed) return {0, 0};
  const int count = static_cast<int>(model_->column(box.column).rows.size());
  const int from = offset(box.column) - ringRoom();
  const int first = std::clamp((from - cardHeight()) / cardStep(), 0, count);
  const int last = std::clamp((from + box.body.height() + ringRoom()) / cardStep() + 1, first, count);
  return {first, last};
}

int BoardLayout::cardsPerPage(const Box& box) const { return std::max(1, box.body.height() / cardStep()); }

const BoardLayout::Box* BoardLayout::boxAt(const QPoint& point) const {
  const auto found = std::find_if(boxes_.begin(), boxes_.end(), [&point](const Box& box) {
    return point.x() >= box.frame.left() - ringRoom() && point.x() <= box.frame.right() + ringRoom();
  });
  return found == boxes_.end() ? nullptr : &*found;
}

BoardModel::Place BoardLayout::cardAt(const QPoint& point) const {
  const Box* box = boxAt(point);
  if (!box || box->collapsed || !box->body.contains(point)) return {};
  const int y = point.y() - box->body.top() - ringRoom() + offset(box->column);
  if (y < 0) return {};
  const BoardModel::Place place{box->column, y / cardStep()};
  if (static_cast<size_t>(place.index) >= model_->column(place.column).rows.size()) return {};
  return cardRect(place).contains(point) ? place : BoardModel::Place{};
}

int BoardLayout::setOffset(int column, int offset) {
  const Box* box = boxOf(column);
  auto& own = offsets_[static_cast<size_t>(column)];
  own = box ? std::clamp(offset, 0, box->maxOffset()) : 0;
  return own;
}

int BoardLayout::offsetToShow(const BoardModel::Place& place) const {
  const Box* box = boxOf(place.column);
  if (!box || box->collapsed) return 0;
  const int cardTop = place.index * cardStep();
  const int cardBottom = cardTop + cardHeight() + 2 * ringRoom();
  int result = offset(place.column);
  if (cardBottom > result + box->body.height()) result = cardBottom - box->body.height() + px(6);
  if (cardTop < result) result = cardTop;
  return std::clamp(result, 0, box->maxOffset());
}

}  // namespace eclosion::ui
