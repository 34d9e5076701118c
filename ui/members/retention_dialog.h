// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editing/edit_dialog.h"
#include "ui/members/erase_dialog.h"
#include "ui/models/retention_model.h"

class QCheckBox;
class QSpinBox;
class QTreeView;

namespace eclosion::ui {

class BoardModel;

// Whose names have been kept for longer than the rule: for review, and never erased by itself. Accepted: those chosen are to be
// erased, which asks once more.
class RetentionDialog final : public EditDialog {
  Q_OBJECT

 public:
  // `years`: the rule as it is; 0: none.
  RetentionDialog(const BoardModel& board, int years, QWidget* parent);

  [[nodiscard]] int years() const;
  [[nodiscard]] std::vector<EraseDialog::Person> chosen() const;
  [[nodiscard]] QSpinBox& yearsField() const { return *years_; }
  [[nodiscard]] RetentionModel& model() const { return *model_; }

 private:
  void list();
  void check();

  const BoardModel& board_;
  RetentionModel* model_;
  QSpinBox* years_;
  QCheckBox* all_;
  QTreeView* table_;
};

}  // namespace eclosion::ui
