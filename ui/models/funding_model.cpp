// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/funding_model.h"

#include <algorithm>

#include "core/support/collation.h"

namespace eclosion::ui {
namespace {

using Value = FundingCell::Value;

bool isEmpty(const Value& value) {
  const auto* date = std::get_if<QDate>(&value);
  return std::holds_alternative<std::monostate>(value) || (date && date->isNull());
}

int compare(const Value& a, const Value& b, const QCollator& collator) {
  if (const auto* text = std::get_if<QString>(&a)) return collator.compare(*text, std::get<QString>(b));
  return a < b ? -1 : b < a ? 1 : 0;
}

}  // namespace

void FundingModel::setTable(FundingTable table, bool keepsOrder) {
  beginResetModel();
  table_ = std::move(table);
  if (!keepsOrder) sortColumn_ = -1;
  if (sortColumn_ >= static_cast<int>(table_.columns.size())) sortColumn_ = -1;
  choose();
  endResetModel();
}

void FundingModel::setFind(const QString& text) {
  if (text.trimmed() == find_) return;
  beginResetModel();
  find_ = text.trimmed();
  choose();
  endResetModel();
}

void FundingModel::sort(int column, Qt::SortOrder order) {
  beginResetModel();
  sortColumn_ = column < static_cast<int>(table_.columns.size()) ? column : -1;
  order_ = order;
  choose();
  endResetModel();
}

void FundingModel::choose() {
  shown_.clear();
  const QString wanted = folded(find_);
  for (size_t i = 0; i < table_.rows.size(); ++i) {
    const auto& cells = table_.rows[i].cells;
    const bool found = wanted.isEmpty() || std::any_of(cells.begin(), cells.end(), [&](const FundingCell& cell) {
                         return folded(cell.text).contains(wanted);
                       });
    if (found) shown_.push_back(i);
  }
  if (sortColumn_ < 0) return;
  const QCollator collator = nameCollator();
  const auto valueOf = [&](size_t row) -> const Value& { return table_.rows[row].cells[static_cast<size_t>(sortColumn_)].value; };
  std::stable_sort(shown_.begin(), shown_.end(), [&](size_t a, size_t b) {
    const Value& first = valueOf(a);
    const Value& second = valueOf(b);
    // What is not said stands last, whatever the direction.
    if (isEmpty(first) || isEmpty(second)) return !isEmpty(first) && isEmpty(second);
    const int order = compare(first, second, collator);
    return order_ == Qt::AscendingOrder ? order < 0 : order > 0;
  });
}

const FundingRow* FundingModel::rowAt(int row) const {
  return row >= 0 && static_cast<size_t>(row) < shown_.size() ? &table_.rows[shown_[static_cast<size_t>(row)]] : nullptr;
}

const FundingColumn* FundingModel::columnAt(int column) const {
  return column >= 0 && static_cast<size_t>(column) < table_.columns.size() ? &table_.columns[static_cast<size_t>(column)]
                                                                            : nullptr;
}

const FundingCell* FundingModel::cellAt(const QModelIndex& index) const {
  const FundingRow* row = rowAt(index.row());
  return row && index.column() >= 0 && static_cast<size_t>(index.column()) < row->cells.size()
             ? &row->cells[static_cast<size_t>(index.column())]
             : nullptr;
}

int FundingModel::rowOf(const QString& key) const {
  const auto found = std::find_if(shown_.begin(), shown_.end(), [&](size_t row) { return table_.rows[row].key == key; });
  return found == shown_.end() ? -1 : static_cast<int>(found - shown_.begin());
}

std::optional<MoneyQuery> FundingModel::behind(const QModelIndex& index, int fiscalYear) const {
  const FundingRow* row = rowAt(index.row());
  const FundingColumn* column = columnAt(index.column());
  if (!row || !column || !column->behind) return std::nullopt;
  MoneyQuery query = row->query;
  query.kind = *column->behind;
  if (column->ofYear) query.fiscalYear = fiscalYear;
  return query;
}

Money FundingModel::sumOf(const char* key) const {
  const auto column = std::find_if(table_.columns.begin(), table_.columns.end(),
                                   [&](const FundingColumn& one) { return qstrcmp(one.key, key) == 0; });
  Money sum;
  if (column == table_.columns.end()) return sum;
  for (const size_t row : shown_) {
    const Value& value = table_.rows[row].cells[static_cast<size_t>(column - table_.columns.begin())].value;
    if (const auto* amount = std::get_if<Money>(&value)) sum += *amount;
  }
  return sum;
}

int FundingModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(shown_.size()); }
int FundingModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(table_.columns.size());
}

QVariant FundingModel::data(const QModelIndex& index, int role) const {
  const FundingCell* cell = cellAt(index);
  if (!cell) return {};
  const FundingColumn& column = *columnAt(index.column());
  switch (role) {
    case Qt::DisplayRole:
      return cell->text;
    case Qt::TextAlignmentRole:
      return QVariant((column.right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    // Heard without the head of the column, and where there is nothing to see.
    case Qt::AccessibleTextRole:
      return QStringLiteral("%1: %2").arg(column.title, cell->text.isEmpty() ? QString(QChar(0x2013)) : cell->text);
    case toneRole:
      return static_cast<int>(cell->tone);
    case filledRole:
      return cell->filled ? QVariant(*cell->filled) : QVariant();
    case routeRole: {
      const auto& route = rowAt(index.row())->route;
      return route && qstrcmp(column.key, "route") == 0 ? QVariant(static_cast<int>(*route)) : QVariant();
    }
    case linkRole:
      return column.behind.has_value() && !cell->text.isEmpty();
    default:
      return {};
  }
}

QVariant FundingModel::headerData(int section, Qt::Orientation orientation, int role) const {
  const FundingColumn* column = orientation == Qt::Horizontal ? columnAt(section) : nullptr;
  if (!column) return {};
  if (role == Qt::DisplayRole) return column->title;
  if (role == Qt::TextAlignmentRole) return QVariant((column->right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
  return {};
}

}  // namespace eclosion::ui
