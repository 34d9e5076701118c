// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/bad_rows_model.h"

namespace eclosion::ui {

void BadRowsModel::setRows(std::vector<exchange::BadRow> rows) {
  beginResetModel();
  rows_ = std::move(rows);
  endResetModel();
}

int BadRowsModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(rows_.size()); }

int BadRowsModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : columns; }

QVariant BadRowsModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole)) return {};
  const exchange::BadRow& row = rows_[static_cast<size_t>(index.row())];
  return index.column() == rowColumn ? QString::number(row.row) : row.reason;
}

QVariant BadRowsModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
  return section == rowColumn ? tr("Row") : tr("What is wrong");
}

}  // namespace eclosion::ui
