// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/retention_model.h"

#include <QSet>

#include "ui/models/formats.h"

namespace eclosion::ui {

void RetentionModel::setPeople(std::vector<Person> people) {
  QSet<MemberId> before;
  for (const Person& person : chosen()) before.insert(person.id);
  beginResetModel();
  rows_.clear();
  for (Person& person : people) {
    const bool again = before.contains(person.id);
    rows_.push_back({.person = std::move(person), .chosen = again});
  }
  endResetModel();
  Q_EMIT choiceChanged();
}

void RetentionModel::chooseAll(bool chosen) {
  if (rows_.empty()) return;
  for (Row& row : rows_) row.chosen = chosen;
  Q_EMIT dataChanged(index(0, nameColumn), index(rowCount() - 1, nameColumn), {Qt::CheckStateRole});
  Q_EMIT choiceChanged();
}

std::vector<RetentionModel::Person> RetentionModel::chosen() const {
  std::vector<Person> people;
  for (const Row& row : rows_) {
    if (row.chosen) people.push_back(row.person);
  }
  return people;
}

int RetentionModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(rows_.size()); }

int RetentionModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : columns; }

QVariant RetentionModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid()) return {};
  const Row& row = rows_[static_cast<size_t>(index.row())];
  if (role == Qt::CheckStateRole && index.column() == nameColumn) return row.chosen ? Qt::Checked : Qt::Unchecked;
  if (role != Qt::DisplayRole) return {};
  switch (index.column()) {
    case nameColumn:
      return row.person.name;
    case lastDayColumn:
      return dateText(row.person.kept.lastDay);
    case untilColumn:
      return dateText(row.person.kept.until);
    default:
      return {};
  }
}

bool RetentionModel::setData(const QModelIndex& index, const QVariant& value, int role) {
  if (!index.isValid() || role != Qt::CheckStateRole || index.column() != nameColumn) return false;
  rows_[static_cast<size_t>(index.row())].chosen = value.toInt() == Qt::Checked;
  Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
  Q_EMIT choiceChanged();
  return true;
}

Qt::ItemFlags RetentionModel::flags(const QModelIndex& index) const {
  const auto flags = QAbstractTableModel::flags(index);
  return index.isValid() && index.column() == nameColumn ? flags | Qt::ItemIsUserCheckable : flags;
}

QVariant RetentionModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
  switch (section) {
    case nameColumn:
      return tr("Person");
    case lastDayColumn:
      return tr("Last day");
    case untilColumn:
      return tr("To be kept until");
    default:
      return {};
  }
}

}  // namespace eclosion::ui
