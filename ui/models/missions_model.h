// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "ui/models/board_model.h"

namespace eclosion::ui {

// The missions of one person, the latest first: a row for each startup that one serves, and one for a mission that names none.
class MissionsModel final : public QAbstractTableModel {
  Q_OBJECT

 public:
  using Row = Portfolio::Row;
  enum Column { startupColumn, statusColumn, fromColumn, untilColumn, columns };

  MissionsModel(const BoardModel& board, Row member, QObject* parent = nullptr);
  // none where the mission names no startup.
  [[nodiscard]] Row startupAt(const QModelIndex& index) const;
  [[nodiscard]] Row missionAt(const QModelIndex& index) const;  // none for no row
  // The row to begin with: of a mission that holds on the board's date, else the latest that names a startup.
  [[nodiscard]] QModelIndex first() const;

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : columns; }
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  struct Line {
    Row mission;
    Row startup;
  };
  [[nodiscard]] bool holds(const Line& line) const;
  [[nodiscard]] QString textOf(const Line& line, int column) const;

  const BoardModel& board_;
  std::vector<Line> lines_;
};

}  // namespace eclosion::ui
