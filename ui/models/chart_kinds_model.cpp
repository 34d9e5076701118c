// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/chart_kinds_model.h"

#include <QMimeData>

#include "core/publish/charts/chart_kind.h"

namespace eclosion::ui {

int ChartKindsModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(publish::chartKinds().size());
}

QVariant ChartKindsModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const publish::ChartKind& kind = *publish::chartKinds()[static_cast<size_t>(index.row())];
  switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
      return kind.name();
    case Qt::DecorationRole: {
      const auto found = pictures_.find(kind.key());
      return found == pictures_.end() ? QVariant() : QVariant(found->second);
    }
    case keyRole:
      return kind.key();
    default:
      return {};
  }
}

QString ChartKindsModel::dragType() { return QStringLiteral("application/x-eclosion-chart"); }

Qt::ItemFlags ChartKindsModel::flags(const QModelIndex& index) const {
  const Qt::ItemFlags usual = QAbstractListModel::flags(index);
  return index.isValid() ? usual | Qt::ItemIsDragEnabled : usual;
}

QMimeData* ChartKindsModel::mimeData(const QModelIndexList& indexes) const {
  if (indexes.isEmpty()) return nullptr;
  auto* dragged = new QMimeData;
  dragged->setData(dragType(), indexes.first().data(keyRole).toString().toUtf8());
  return dragged;
}

int ChartKindsModel::rowOf(const QString& key) const {
  const auto kinds = publish::chartKinds();
  for (size_t row = 0; row < kinds.size(); ++row) {
    if (kinds[row]->key() == key) return static_cast<int>(row);
  }
  return -1;
}

void ChartKindsModel::setPicture(const QString& key, const QIcon& picture) {
  const int row = rowOf(key);
  if (row < 0) return;
  pictures_[key] = picture;
  Q_EMIT dataChanged(index(row), index(row), {Qt::DecorationRole});
}

void ChartKindsModel::forgetPictures() {
  pictures_.clear();
  if (rowCount() > 0) Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Qt::DecorationRole});
}

void ChartKindsModel::retranslate() {
  if (rowCount() > 0) Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Qt::DisplayRole, Qt::ToolTipRole});
}

}  // namespace eclosion::ui
