// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "core/publish/chart.h"

namespace eclosion::ui {

// What a chart shows, as a table: a row a category, its name first.
class ChartTableModel final : public QAbstractTableModel {
  Q_OBJECT

 public:
  using QAbstractTableModel::QAbstractTableModel;
  void setTable(publish::ChartTable table);

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  publish::ChartTable table_;
};

// The same for the clipboard, with tabs; values as people read them.
[[nodiscard]] QString chartTableText(const publish::ChartTable& table);

}  // namespace eclosion::ui
