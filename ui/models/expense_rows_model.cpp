// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/expense_rows_model.h"

#include <algorithm>

#include "core/domain/words.h"
#include "ui/models/formats.h"
#include "ui/models/money_words.h"
#include "ui/startups/story_words.h"

namespace eclosion::ui {

using exchange::ExpenseColumn;

ExpenseRowsModel::ExpenseRowsModel(Names names, QObject* parent) : QAbstractTableModel(parent), names_(std::move(names)) {}

void ExpenseRowsModel::setPlan(const exchange::SourceTable* table, const exchange::ExpenseMapping& mapping,
                               const exchange::ExpensePlan* plan) {
  beginResetModel();
  plan_ = table && plan ? *plan : exchange::ExpensePlan();
  mapping_ = mapping;
  lines_.clear();
  for (const auto& bad : plan_.bad) lines_.push_back({.row = bad.row, .remark = bad.reason});
  for (const auto& planned : plan_.expenses) lines_.push_back({.row = planned.row, .expense = &planned.expense});
  QHash<int, size_t> places;  // of a row's line
  for (const Line& line : lines_) places.insert(line.row, static_cast<size_t>(places.size()));
  for (const auto& planned : plan_.duplicates) {
    if (const auto again = places.constFind(planned.row); again != places.constEnd()) {
      Line& line = lines_[*again];
      line.duplicate = true;
      line.remark = planned.firstAlike > 0 ? tr("The same as row %1; imported, too").arg(planned.firstAlike)
                                           : tr("The portfolio has it already; imported again");
    } else {
      lines_.push_back({.row = planned.row,
                        .expense = &planned.expense,
                        .remark = planned.firstAlike > 0 ? tr("The same as row %1; left out").arg(planned.firstAlike)
                                                         : tr("The portfolio has it already; left out"),
                        .duplicate = true});
    }
  }
  std::sort(lines_.begin(), lines_.end(), [](const Line& a, const Line& b) { return a.row < b.row; });
  auto line = lines_.begin();
  if (table) {
    for (const exchange::SourceRow& row : table->rows) {
      while (line != lines_.end() && line->row < row.number) ++line;
      for (; line != lines_.end() && line->row == row.number; ++line) {
        if (!line->expense) line->cells = row.cells;
      }
    }
  }
  choose();
  endResetModel();
}

void ExpenseRowsModel::setShow(Show show) {
  if (show == show_) return;
  beginResetModel();
  show_ = show;
  choose();
  endResetModel();
}

void ExpenseRowsModel::choose() {
  shown_.clear();
  for (size_t i = 0; i < lines_.size(); ++i) {
    const Line& line = lines_[i];
    if (show_ == Show::all || (show_ == Show::bad ? !line.expense : line.duplicate)) shown_.push_back(i);
  }
}

// A bad row is shown as it stands in the table.
QString ExpenseRowsModel::sourceText(const Line& line, ExpenseColumn column) const {
  const int place = mapping_.placeOf(column);
  if (place < 0 || static_cast<size_t>(place) >= line.cells.size()) return {};
  const exchange::SourceCell& cell = line.cells[static_cast<size_t>(place)];
  if (cell.date.isValid()) return dateText(cell.date);
  return cell.number ? QString::number(*cell.number, 'g', 15) : cell.text.simplified();
}

int ExpenseRowsModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(shown_.size()); }

QVariant ExpenseRowsModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid() || static_cast<size_t>(index.row()) >= shown_.size()) return {};
  const Line& line = lines_[shown_[static_cast<size_t>(index.row())]];
  const auto column = static_cast<Column>(index.column());
  if (role == quietRole) return line.duplicate || (!line.expense && column != remark);
  if (role == Qt::TextAlignmentRole && (column == amount || column == number)) return QVariant(Qt::AlignRight | Qt::AlignVCenter);
  if (role == Qt::AccessibleTextRole) {
    const QString text = data(index).toString();
    return QStringLiteral("%1: %2").arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                                        text.isEmpty() ? QString(QChar(0x2013)) : text);
  }
  if (role != Qt::DisplayRole && role != Qt::ToolTipRole) return {};
  switch (column) {
    case number:
      return numberText(line.row);
    case date:
      return line.expense ? dateText(line.expense->date) : sourceText(line, ExpenseColumn::date);
    case amount:
      return line.expense ? exactMoney(line.expense->amount) : sourceText(line, ExpenseColumn::amount);
    case startup:
    case funder:
      return line.expense ? names_(*line.expense, column)
                          : sourceText(line, column == startup ? ExpenseColumn::startup : ExpenseColumn::funder);
    case route: {
      if (!line.expense) return sourceText(line, ExpenseColumn::route);
      const QString how = methodWord(line.expense->method);
      return how.isEmpty() ? routeName(line.expense->route) : QStringLiteral("%1 · %2").arg(routeName(line.expense->route), how);
    }
    case label:
      return line.expense ? line.expense->label : sourceText(line, ExpenseColumn::label);
    case remark:
      return line.remark;
    case columns:
      break;
  }
  return {};
}

QVariant ExpenseRowsModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
  switch (static_cast<Column>(section)) {
    case number:
      return tr("Row");
    case date:
      return exchange::nameOf(ExpenseColumn::date);
    case amount:
      return exchange::nameOf(ExpenseColumn::amount);
    case startup:
      return exchange::nameOf(ExpenseColumn::startup);
    case funder:
      return exchange::nameOf(ExpenseColumn::funder);
    case route:
      return exchange::nameOf(ExpenseColumn::route);
    case label:
      return exchange::nameOf(ExpenseColumn::label);
    case remark:
      return tr("What is to know");
    case columns:
      break;
  }
  return {};
}

}  // namespace eclosion::ui
