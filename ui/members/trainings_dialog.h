// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "ui/models/trainees_model.h"
#include "ui/models/trainings_model.h"

class QTreeView;

namespace eclosion::ui {

class BoardModel;
class Button;
class EditDesk;
class TextLabel;

// Trainings such as Alpha: their sessions and what came of each, and below who was there. Both lists can be added to and changed
// where the portfolio can.
class TrainingsDialog final : public QDialog {
  Q_OBJECT

 public:
  // Both outlive it.
  TrainingsDialog(const BoardModel& board, EditDesk& desk, QWidget* parent);

  [[nodiscard]] TrainingsModel& sessions() const { return *sessions_; }
  [[nodiscard]] TraineesModel& trainees() const { return *trainees_; }
  [[nodiscard]] QTreeView& sessionTable() const { return *sessionTable_; }
  [[nodiscard]] QTreeView& traineeTable() const { return *traineeTable_; }
  [[nodiscard]] QString summary() const;
  [[nodiscard]] Button& eraseButton() const { return *eraseTrainee_; }

 private:
  void connectParts();
  void read();
  void showTrainees();
  void allow();
  void addMember();
  void addName();
  void changeTrainee();
  void eraseTrainee();
  [[nodiscard]] const Training* session() const;  // the one the keyboard is on; null: none
  [[nodiscard]] const TraineesModel::Line* trainee() const;

  const BoardModel& board_;
  EditDesk& desk_;
  TrainingsModel* sessions_;
  TraineesModel* trainees_;
  QTreeView *sessionTable_, *traineeTable_;
  TextLabel *summary_, *listed_;
  Button *add_, *change_, *remove_, *addMember_, *addName_, *changeTrainee_, *removeTrainee_, *eraseTrainee_, *close_;
};

}  // namespace eclosion::ui
