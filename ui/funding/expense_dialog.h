// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "ui/funding/expense_task.h"
#include "ui/models/expense_rows_model.h"
#include "ui/models/funding_table.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text_label.h"

class QCheckBox;
class QLineEdit;
class QTreeView;

namespace eclosion::ui {

class EditDesk;
class ExpenseMappingForm;
class Preferences;

// Importing the expenses of a table: which file, which column says what, and what every row comes to before anything is written.
// One step of the journal. Accepted: it was written.
class ExpenseDialog final : public QDialog {
  Q_OBJECT

 public:
  // What the sources know is copied; the desk and the preferences outlive the dialog.
  ExpenseDialog(EditDesk& desk, Preferences& preferences, const FundingSources& sources, QWidget* parent = nullptr);
  ~ExpenseDialog() override;

  void setFile(const QString& path);
  [[nodiscard]] ExpenseTask& task() { return *task_; }
  [[nodiscard]] ExpenseRowsModel& rows() { return *model_; }
  [[nodiscard]] ExpenseMappingForm& form() { return *form_; }
  [[nodiscard]] Button& importButton() { return *import_; }
  // What stands against it, in a sentence.
  [[nodiscard]] QString problem() const;
  // Once accepted: what was imported.
  [[nodiscard]] QString result() const { return result_; }

 private:
  void build();
  void browse();
  void tableRead();
  void planAgain();
  void showPlan();
  void fail(const Error& error);
  void tell();
  void write();

  EditDesk& desk_;
  Preferences& preferences_;
  exchange::ExpenseOptions options_;
  std::vector<std::pair<QUuid, QString>> names_;  // of startups and funders, by id
  ExpenseTask* task_;
  ExpenseRowsModel* model_;
  QLineEdit* path_;
  QString readPath_;
  Button* browse_;
  TextLabel *found_, *words_, *error_;
  ExpenseMappingForm* form_;
  QCheckBox *creditNotes_, *again_, *skipBad_;
  Button *all_, *bad_, *duplicates_, *cancel_, *import_;
  QTreeView* view_;
  QString result_;
};

}  // namespace eclosion::ui
