// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/trainees_model.h"

#include <algorithm>

#include "core/support/collation.h"

namespace eclosion::ui {

void TraineesModel::setLines(std::vector<Line> lines) {
  beginResetModel();
  lines_ = std::move(lines);
  const QCollator collator = nameCollator();
  std::stable_sort(lines_.begin(), lines_.end(),
                   [&](const Line& a, const Line& b) { return collator.compare(a.name, b.name) < 0; });
  endResetModel();
}

int TraineesModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(lines_.size()); }

int TraineesModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : columns; }

QVariant TraineesModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid() || role != Qt::DisplayRole) return {};
  const Line& line = at(index.row());
  if (index.column() == nameColumn) return line.name.isEmpty() ? tr("Name erased") : line.name;
  if (!line.trainee.member) return tr("not a member");
  return line.standing.isEmpty() ? tr("member") : line.standing;
}

QVariant TraineesModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
  return section == nameColumn ? tr("Person") : tr("In the community");
}

}  // namespace eclosion::ui
