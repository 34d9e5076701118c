// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "core/analysis/knowledge.h"

namespace eclosion::ui {

// How many days changes of phase were true before the file knew them, by the phase they lead to. Qt::EditRole gives plain
// numbers, for machines.
class RecordingLagsModel final : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Column { phaseColumn, transitionsColumn, aheadColumn, firstQuartileColumn, medianColumn, thirdQuartileColumn, columns };

  using QAbstractTableModel::QAbstractTableModel;

  void setLags(std::vector<analysis::RecordingLag> lags);

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override {
    return parent.isValid() ? 0 : static_cast<int>(lags_.size());
  }
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : columns; }
  [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

 private:
  std::vector<analysis::RecordingLag> lags_;
};

}  // namespace eclosion::ui
