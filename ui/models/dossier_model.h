// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "core/domain/person_dossier.h"

namespace eclosion::ui {

// What is held of one person, a row a thing.
class DossierModel final : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Column { whatColumn, valueColumn, fromColumn, untilColumn, shownColumn, erasedColumn, columns };
  explicit DossierModel(PersonDossier dossier, QObject* parent = nullptr);

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
  [[nodiscard]] const PersonDossier& dossier() const { return dossier_; }

 private:
  PersonDossier dossier_;
};

}  // namespace eclosion::ui
