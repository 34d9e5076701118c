// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <QSize>
#include <array>
#include <vector>

#include "ui/models/board_model.h"

namespace eclosion::ui {

// Where columns and cards are, for a viewport's size and the present zoom. Every column scrolls by itself, so a card's
// place is its column's box, its index and the column's offset.
class BoardLayout {
 public:
  struct Box {
    int column = 0;  // index in the model
    bool collapsed = false;
    QRect frame;  // header and cards, in the viewport
    QRect header;
    QRect body;  // what scrolls: the cards and the room their focus ring needs
    int contentHeight = 0;
    [[nodiscard]] int maxOffset() const { return std::max(0, contentHeight - body.height()); }
  };

  // `expanded` tells which exit columns are open. A column of unrecorded phases is there only when it has startups.
  void update(const BoardModel& model, const QSize& viewport, const std::array<bool, BoardModel::columnCount>& expanded,
              int scrollX);

  [[nodiscard]] const std::vector<Box>& boxes() const { return boxes_; }
  [[nodiscard]] const Box* boxOf(int column) const;
  // All columns side by side, margins included.
  [[nodiscard]] int totalWidth() const { return totalWidth_; }

  // The card's rectangle in the viewport; null rectangle when its column is not open.
  [[nodiscard]] QRect cardRect(const BoardModel::Place& place) const;
  // First and one past the last card that shows in a column.
  [[nodiscard]] std::pair<int, int> visibleRange(const Box& box) const;
  // Cards that fit in a column's body, at least 1.
  [[nodiscard]] int cardsPerPage(const Box& box) const;

  [[nodiscard]] const Box* boxAt(const QPoint& point) const;
  [[nodiscard]] BoardModel::Place cardAt(const QPoint& point) const;

  [[nodiscard]] int offset(int column) const { return offsets_[static_cast<size_t>(column)]; }
  // Returns the offset after clamping.
  int setOffset(int column, int offset);
  // The offset that brings a card wholly into sight with the least movement.
  [[nodiscard]] int offsetToShow(const BoardModel::Place& place) const;

  [[nodiscard]] static int cardHeight();
  [[nodiscard]] static int cardStep();  // card and gap
  [[nodiscard]] static int ringRoom();  // around a card, for its focus ring

 private:
  void clampOffsets();

  const BoardModel* model_ = nullptr;
  std::vector<Box> boxes_;
  std::array<int, BoardModel::columnCount> offsets_{};
  int totalWidth_ = 0;
};

}  // namespace eclosion::ui
