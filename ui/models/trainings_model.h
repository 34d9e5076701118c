// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "core/analysis/trainings.h"

namespace eclosion::ui {

// The sessions of every training, newest first, with what each led to.
class TrainingsModel final : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Column { nameColumn, sessionColumn, fromColumn, untilColumn, trainedColumn, becameColumn, delayColumn, columns };
  struct Line {
    Training training;
    analysis::TrainingOutcome outcome;
  };
  using QAbstractTableModel::QAbstractTableModel;

  void setLines(std::vector<Line> lines);
  [[nodiscard]] const Line& at(int row) const { return lines_[static_cast<size_t>(row)]; }
  [[nodiscard]] int rowOf(const TrainingId& training) const;  // -1: not there
  // People trained and those who became members, over all sessions, in a sentence.
  [[nodiscard]] QString summary() const;

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  std::vector<Line> lines_;
};

}  // namespace eclosion::ui
