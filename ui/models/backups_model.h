// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "ui/shell/safekeeping.h"

namespace eclosion::ui {

// The backups of a portfolio in the order given: when each was made, why, and how large it is.
class BackupsModel final : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Column { timeColumn, reasonColumn, sizeColumn, columns };

  explicit BackupsModel(std::vector<KeptBackup> backups, QObject* parent = nullptr);
  [[nodiscard]] const KeptBackup& at(int row) const { return backups_[static_cast<size_t>(row)]; }

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : columns; }
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  std::vector<KeptBackup> backups_;
};

// "20 Aug 2026, 14:05", in the time of this computer.
[[nodiscard]] QString momentText(const QDateTime& moment);

}  // namespace eclosion::ui
