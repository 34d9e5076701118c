// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <vector>

#include "ui/models/board_model.h"

namespace eclosion::ui {

// Some members with the startups they serve on the board's date and the last day of it. Words are asked for when a row is drawn.
class PeopleModel final : public QAbstractTableModel {
  Q_OBJECT

 public:
  using Row = Portfolio::Row;
  enum Column { nameColumn, startupsColumn, endColumn, columns };

  PeopleModel(const BoardModel& board, std::vector<Row> members, QObject* parent = nullptr);
  [[nodiscard]] Row memberAt(const QModelIndex& index) const { return members_[static_cast<size_t>(index.row())]; }

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : columns; }
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  const BoardModel& board_;
  std::vector<Row> members_;
  std::vector<Row> missions_;             // the one that ends last of those that hold on the date, by place in members_
  std::vector<std::vector<Row>> served_;  // the startups of all of those, by place
};

}  // namespace eclosion::ui
