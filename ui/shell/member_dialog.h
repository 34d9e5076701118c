// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "ui/models/missions_model.h"

class QDialogButtonBox;
class QTreeView;

namespace eclosion::ui {

class EditDesk;

// One person: where they stand on the board's date, and their missions. Enter or a double click on one goes to the startup it
// serves.
class MemberDialog final : public QDialog {
  Q_OBJECT

 public:
  MemberDialog(const BoardModel& board, Portfolio::Row member, QWidget* parent = nullptr);
  // Buttons that add a mission, edit and end the one the keyboard is on, and open the sheet of facts of this person; off, with
  // the reason, where nothing may be changed. The desk outlives it.
  void offerEditing(EditDesk& desk);
  [[nodiscard]] QTreeView& table() { return *table_; }

 Q_SIGNALS:
  void startupChosen(Portfolio::Row startup);

 private:
  void choose(const QModelIndex& index);

  const BoardModel& board_;
  MissionsModel* model_;
  MemberId member_;
  QTreeView* table_;
  QDialogButtonBox* buttons_;
};

}  // namespace eclosion::ui
