// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "core/domain/entities.h"

namespace eclosion::ui {

// Who is listed at one session, by name.
class TraineesModel final : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Column { nameColumn, memberColumn, columns };
  struct Line {
    Trainee trainee;
    QString name;      // empty once erased
    QString standing;  // as a member; empty for somebody who is none
  };
  using QAbstractTableModel::QAbstractTableModel;

  void setLines(std::vector<Line> lines);
  [[nodiscard]] const Line& at(int row) const { return lines_[static_cast<size_t>(row)]; }

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  std::vector<Line> lines_;
};

}  // namespace eclosion::ui
