// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "ui/models/people_model.h"

class QTreeView;

namespace eclosion::ui {

// The people behind a number, by name. Enter or a double click chooses one and closes the list.
class PeopleDialog final : public QDialog {
  Q_OBJECT

 public:
  PeopleDialog(const BoardModel& board, std::vector<Portfolio::Row> members, QWidget* parent = nullptr);

 Q_SIGNALS:
  void memberChosen(Portfolio::Row member);

 private:
  PeopleModel* model_;
  QTreeView* table_;
};

}  // namespace eclosion::ui
