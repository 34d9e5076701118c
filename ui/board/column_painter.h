// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>
#include <optional>

#include "ui/board/board_layout.h"

namespace eclosion::ui {

struct ColumnState {
  bool hovered = false;
  bool focused = false;  // by keyboard, for a collapsed column
};

// The head of an open column: glyph, title, count, money, and the phase's quartiles as a small bar.
void paintColumnHeader(QPainter& painter, const QRect& rect, const BoardModel::Column& column, const PhaseQuartiles& quartiles,
                       const std::optional<Money>& committed, ColumnState state);
// A collapsed exit column: glyph, count and its name set upright.
void paintCollapsedColumn(QPainter& painter, const QRect& rect, const BoardModel::Column& column, ColumnState state);
// The thumb that shows where a column is scrolled to.
void paintScrollThumb(QPainter& painter, const BoardLayout::Box& box, int offset, bool active);
[[nodiscard]] QRect scrollThumbRect(const BoardLayout::Box& box, int offset);

[[nodiscard]] QString columnToolTip(const BoardModel::Column& column, const PhaseQuartiles& quartiles, bool collapsed);

}  // namespace eclosion::ui
