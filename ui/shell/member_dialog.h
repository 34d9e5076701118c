// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "ui/models/missions_model.h"

class QTreeView;

namespace eclosion::ui {

// One person: where they stand on the board's date, and their missions. Enter or a double click on one goes to the startup it
// serves.
class MemberDialog final : public QDialog {
  Q_OBJECT

 public:
  MemberDialog(const BoardModel& board, Portfolio::Row member, QWidget* parent = nullptr);
  [[nodiscard]] QTreeView& table() { return *table_; }

 Q_SIGNALS:
  void startupChosen(Portfolio::Row startup);

 private:
  void choose(const QModelIndex& index);

  MissionsModel* model_;
  QTreeView* table_;
};

}  // namespace eclosion::ui
