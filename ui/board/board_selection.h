// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <set>

#include "ui/models/board_model.h"
#include "ui/models/moved_rows.h"

namespace eclosion::ui {

// Which startups are selected, by row, so that a selection survives a move in time. Knows the rules of Ctrl and Shift,
// nothing of widgets.
class BoardSelection {
 public:
  using Row = Portfolio::Row;

  [[nodiscard]] const std::set<Row>& rows() const { return rows_; }
  [[nodiscard]] bool contains(Row row) const { return rows_.count(row) != 0; }
  [[nodiscard]] bool isEmpty() const { return rows_.empty(); }
  // The one selected startup; none where there is none or several.
  [[nodiscard]] Row single() const { return rows_.size() == 1 ? *rows_.begin() : Portfolio::none; }

  void clear() {
    rows_.clear();
    anchor_ = Portfolio::none;
  }
  void move(const PortfolioChange& change) {
    if (change.startupMoves.empty()) return;
    std::set<Row> moved;
    for (const Row row : rows_) moved.insert(movedRow(change, row));
    moved.erase(Portfolio::none);
    rows_ = std::move(moved);
    anchor_ = movedRow(change, anchor_);
  }
  void selectOnly(Row row) {
    rows_ = {row};
    anchor_ = row;
  }
  void toggle(Row row) {
    if (rows_.erase(row) == 0) rows_.insert(row);
    anchor_ = row;
  }
  // From the anchor to `row` when both are in one column, else `row` alone is added.
  void extendTo(const BoardModel& model, Row row) {
    const auto from = model.placeOf(anchor_);
    const auto to = model.placeOf(row);
    if (!from.isValid() || from.column != to.column) {
      rows_.insert(row);
      anchor_ = row;
      return;
    }
    rows_.clear();
    for (int i = std::min(from.index, to.index); i <= std::max(from.index, to.index); ++i)
      rows_.insert(model.rowAt({to.column, i}));
  }
  void selectAll(const std::vector<Row>& rows) {
    rows_.clear();
    rows_.insert(rows.begin(), rows.end());
  }

 private:
  std::set<Row> rows_;
  Row anchor_ = Portfolio::none;
};

}  // namespace eclosion::ui
