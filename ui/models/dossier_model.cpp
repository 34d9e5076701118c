// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/dossier_model.h"

#include "ui/models/formats.h"

namespace eclosion::ui {

DossierModel::DossierModel(PersonDossier dossier, QObject* parent) : QAbstractTableModel(parent), dossier_(std::move(dossier)) {}

int DossierModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(dossier_.items.size());
}

int DossierModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : columns; }

QVariant DossierModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid()) return {};
  const HeldItem& item = dossier_.items[static_cast<size_t>(index.row())];
  if (role == Qt::ToolTipRole && index.column() == valueColumn) return item.value;
  if (role != Qt::DisplayRole) return {};
  switch (index.column()) {
    case whatColumn:
      return item.label;
    case valueColumn:
      return item.value.simplified();
    case fromColumn:
      return item.from.isNull() ? QString() : dateText(item.from);
    case untilColumn:
      return item.until.isNull() ? QString() : dateText(item.until);
    case shownColumn:
      return item.shown;
    case erasedColumn:
      //: Whether something goes when the person is erased
      return item.erasable ? tr("goes") : tr("stays");
    default:
      return {};
  }
}

QVariant DossierModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
  switch (section) {
    case whatColumn:
      return tr("What");
    case valueColumn:
      return tr("Held");
    case fromColumn:
      return tr("From");
    case untilColumn:
      return tr("Until");
    case shownColumn:
      return tr("Shown in");
    case erasedColumn:
      return tr("When erased");
    default:
      return {};
  }
}

}  // namespace eclosion::ui
