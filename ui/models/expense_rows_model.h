// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <functional>

#include "core/exchange/tables/expense_import.h"

namespace eclosion::ui {

// The rows of a table of expenses as they would be imported: what they come to, or what is wrong with them.
class ExpenseRowsModel final : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum class Show : quint8 { all, bad, duplicates };
  enum Column { number, date, amount, startup, funder, route, label, remark, columns };
  enum Role { quietRole = Qt::UserRole };
  using Names = std::function<QString(const Expense&, Column)>;

  // `names`: the words of a startup or a funder.
  explicit ExpenseRowsModel(Names names, QObject* parent = nullptr);

  // Copied; null: nothing.
  void setPlan(const exchange::SourceTable* table, const exchange::ExpenseMapping& mapping, const exchange::ExpensePlan* plan);
  void setShow(Show show);
  [[nodiscard]] Show show() const { return show_; }

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : columns; }
  [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

 private:
  struct Line {
    int row = 0;
    std::vector<exchange::SourceCell> cells = {};  // of a bad row, as the table has them
    const Expense* expense = nullptr;              // null: a bad row
    QString remark = {};
    bool duplicate = false;
  };
  void choose();
  [[nodiscard]] QString sourceText(const Line& line, exchange::ExpenseColumn column) const;

  Names names_;
  exchange::ExpenseMapping mapping_;
  exchange::ExpensePlan plan_;
  std::vector<Line> lines_;  // by row
  std::vector<size_t> shown_;
  Show show_ = Show::all;
};

}  // namespace eclosion::ui
