// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "ui/models/funding_table.h"

namespace eclosion::ui {

// One of the funding screen's tables, sorted by a column and narrowed by a text.
class FundingModel final : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Role { toneRole = Qt::UserRole, filledRole, routeRole, linkRole };
  using QAbstractTableModel::QAbstractTableModel;

  // Sorted as before where it is the same table made anew; `keepsOrder` false: as it comes.
  void setTable(FundingTable table, bool keepsOrder = true);
  // Only rows with the text in a cell, whatever its case and accents.
  void setFind(const QString& text);
  void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

  [[nodiscard]] const FundingTable& table() const { return table_; }
  [[nodiscard]] const QString& find() const { return find_; }
  [[nodiscard]] int sortColumn() const { return sortColumn_; }  // -1: as it came
  [[nodiscard]] Qt::SortOrder sortOrder() const { return order_; }
  [[nodiscard]] const FundingRow* rowAt(int row) const;
  [[nodiscard]] const FundingColumn* columnAt(int column) const;
  [[nodiscard]] const FundingCell* cellAt(const QModelIndex& index) const;
  [[nodiscard]] int rowOf(const QString& key) const;  // -1: not here
  // What the number of a cell opens; nothing for a cell that is no number.
  [[nodiscard]] std::optional<MoneyQuery> behind(const QModelIndex& index, int fiscalYear) const;
  // The sum of a column of money over the rows shown.
  [[nodiscard]] Money sumOf(const char* key) const;

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

 private:
  void choose();

  FundingTable table_;
  std::vector<size_t> shown_;  // of the table's rows
  QString find_;
  int sortColumn_ = -1;
  Qt::SortOrder order_ = Qt::AscendingOrder;
};

}  // namespace eclosion::ui
