// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/name_places_model.h"

namespace eclosion::ui {

NamePlacesModel::NamePlacesModel(WithNames withNames, QObject* parent)
    : QAbstractTableModel(parent), withNames_(std::move(withNames)) {}

void NamePlacesModel::setPlaces(std::vector<NamePlace> places) {
  beginResetModel();
  places_ = std::move(places);
  ticked_.clear();
  for (const NamePlace& place : places_) ticked_.push_back(place.sure);
  endResetModel();
}

std::vector<NamePlace> NamePlacesModel::those(bool ticked) const {
  std::vector<NamePlace> found;
  for (size_t i = 0; i < places_.size(); ++i) {
    if (ticked_[i] == ticked) found.push_back(places_[i]);
  }
  return found;
}

int NamePlacesModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(places_.size()); }

int NamePlacesModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : columns; }

QVariant NamePlacesModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid()) return {};
  const auto row = static_cast<size_t>(index.row());
  const NamePlace& place = places_[row];
  if (role == Qt::CheckStateRole && index.column() == whereColumn) return ticked_[row] ? Qt::Checked : Qt::Unchecked;
  if (role == Qt::ToolTipRole && index.column() == textColumn) return place.text;
  if (role != Qt::DisplayRole && role != Qt::ToolTipRole) return {};
  if (index.column() == textColumn) return place.text.simplified();
  const QString where = withNames_(place.where);
  //: %1 is where a text stood: the contact of Lapins (earlier)
  return place.former ? tr("%1 (earlier)").arg(where) : where;
}

bool NamePlacesModel::setData(const QModelIndex& index, const QVariant& value, int role) {
  if (!index.isValid() || role != Qt::CheckStateRole) return false;
  ticked_[static_cast<size_t>(index.row())] = value.toInt() == Qt::Checked;
  Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
  return true;
}

Qt::ItemFlags NamePlacesModel::flags(const QModelIndex& index) const {
  const auto flags = QAbstractTableModel::flags(index);
  return index.isValid() && index.column() == whereColumn ? flags | Qt::ItemIsUserCheckable : flags;
}

QVariant NamePlacesModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
  return section == whereColumn ? tr("Where") : tr("What is written there");
}

}  // namespace eclosion::ui
