// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "core/exchange/tables/expense_import.h"

namespace eclosion::ui {

// Rows of a table that cannot be imported, with why.
class BadRowsModel final : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Column { rowColumn, reasonColumn, columns };
  using QAbstractTableModel::QAbstractTableModel;

  void setRows(std::vector<exchange::BadRow> rows);

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  std::vector<exchange::BadRow> rows_;
};

}  // namespace eclosion::ui
