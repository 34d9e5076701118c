// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "ui/shell/knowledge.h"

namespace eclosion::ui {

// What was on record otherwise: a line for each fact of a startup, with what was known then and what is known now.
class KnownChangesModel final : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Column { startupColumn, factColumn, thenColumn, nowColumn, columns };

  using QAbstractTableModel::QAbstractTableModel;

  void setChanges(std::vector<KnownChange> changes);
  // Only lines that contain the text in any column, whatever its case and accents.
  void setFind(const QString& text);

  [[nodiscard]] StartupId startupAt(const QModelIndex& index) const {
    return changes_[chosen_[static_cast<size_t>(index.row())]].startup;
  }
  // How many startups the lines that are shown are of.
  [[nodiscard]] int startupCount() const;

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override {
    return parent.isValid() ? 0 : static_cast<int>(chosen_.size());
  }
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : columns; }
  [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

 private:
  [[nodiscard]] static QString cell(const KnownChange& change, int column);
  void choose();

  std::vector<KnownChange> changes_;
  std::vector<size_t> chosen_;  // of changes_
  QString find_;
};

}  // namespace eclosion::ui
