// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/write_back_model.h"

#include "ui/theme/theme.h"

namespace eclosion::ui {

void WriteBackModel::setFiles(std::vector<WriteBackFile> files) {
  beginResetModel();
  files_ = std::move(files);
  endResetModel();
}

QVariant WriteBackModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid()) return {};
  const WriteBackFile& one = file(index.row());
  if (role == Qt::ForegroundRole && one.kind == WriteBackKind::refused && index.column() == 0) return tokens().bad;
  if (role == Qt::ToolTipRole) return one.reason.isEmpty() ? one.path : one.reason;
  if (role != Qt::DisplayRole) return {};
  if (index.column() == 1) return one.path;
  switch (one.kind) {
    case WriteBackKind::changed:
      return tr("changed", "file");
    case WriteBackKind::added:
      return tr("new", "file");
    case WriteBackKind::removed:
      return tr("removed", "file");
    case WriteBackKind::refused:
      return tr("refused", "file");
  }
  return {};
}

QVariant WriteBackModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
  return section == 0 ? tr("What happens") : tr("File");
}

}  // namespace eclosion::ui
