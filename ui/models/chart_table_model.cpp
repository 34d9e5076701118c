// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/chart_table_model.h"

namespace eclosion::ui {

void ChartTableModel::setTable(publish::ChartTable table) {
  beginResetModel();
  table_ = std::move(table);
  endResetModel();
}

int ChartTableModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(table_.rows.size());
}

int ChartTableModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(table_.header.size());
}

QVariant ChartTableModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const auto& row = table_.rows[static_cast<size_t>(index.row())];
  if (role == Qt::TextAlignmentRole) return QVariant(Qt::AlignVCenter | (index.column() == 0 ? Qt::AlignLeft : Qt::AlignRight));
  if (role != Qt::DisplayRole) return {};
  if (index.column() == 0) return row.name;
  const auto value = static_cast<size_t>(index.column()) - 1;
  if (value >= row.values.size() || !row.values[value]) return {};
  return publish::numberText(*row.values[value], table_.number);
}

QVariant ChartTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::DisplayRole) return table_.header.value(section);
  if (role == Qt::TextAlignmentRole) return QVariant(Qt::AlignVCenter | (section == 0 ? Qt::AlignLeft : Qt::AlignRight));
  return {};
}

QString chartTableText(const publish::ChartTable& table) {
  const auto cell = [](QString words) {
    return words.replace(QLatin1Char('\t'), QLatin1Char(' ')).replace(QLatin1Char('\n'), QLatin1Char(' '));
  };
  QStringList lines, header;
  for (const QString& name : table.header) header << cell(name);
  lines << header.join(QLatin1Char('\t'));
  for (const auto& row : table.rows) {
    QStringList cells{cell(row.name)};
    for (const auto& value : row.values) cells << (value ? publish::numberText(*value, table.number) : QString());
    lines << cells.join(QLatin1Char('\t'));
  }
  return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

}  // namespace eclosion::ui
