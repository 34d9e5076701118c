// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "ui/editing/edit_dialog.h"
#include "ui/exchange/column_boxes.h"
#include "ui/models/bad_rows_model.h"
#include "ui/shell/cancellable_work.h"
#include "ui/shell/people_tables.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QProgressBar;
class QTreeView;

namespace eclosion::ui {

class EditDesk;
class Preferences;

// Importing people or missions of a table: which file, what a row is, which column says what, and what the rows come to before
// anything is written. All of it away from the GUI thread, with progress, and stopped by Cancel; one step of the journal.
// Accepted: it was written.
class PeopleImportDialog final : public EditDialog {
  Q_OBJECT

 public:
  // All outlive the dialog.
  PeopleImportDialog(EditDesk& desk, PeopleTables& tables, Preferences& preferences, QWidget* parent);

  void setFile(const QString& path);
  [[nodiscard]] BadRowsModel& badRows() const { return *bad_; }
  [[nodiscard]] QComboBox& kindField() const { return *kind_; }
  [[nodiscard]] QComboBox& columnField(exchange::PeopleColumn column) const { return boxes_->box(static_cast<size_t>(column)); }
  [[nodiscard]] QCheckBox& skipBadField() const { return *skipBad_; }
  [[nodiscard]] bool isRunning() const { return work_.isRunning(); }
  // All of the bad rows, as a table.
  void saveBadRows(const QString& path);

  void accept() override;
  // What is being written is stopped first; the second time the dialog closes.
  void reject() override;

 private:
  void makeFields();
  void browse();
  void browseBadRows();
  void begin(const QString& step, const std::function<Result<void>(const exchange::TableProgress&, const std::stop_token&)>& work,
             const std::function<void()>& then);
  void tableRead();
  void planAgain();
  void written();
  void tell();
  [[nodiscard]] exchange::PeopleReading reading() const;

  EditDesk& desk_;
  PeopleTables& tables_;
  Preferences& preferences_;
  std::shared_ptr<exchange::KnownPeople> known_;
  std::shared_ptr<const exchange::SourceTable> table_;
  std::shared_ptr<const exchange::PeoplePlan> plan_;
  QString failure_, remark_;
  QLineEdit* path_;
  QComboBox* kind_;
  ColumnBoxes* boxes_ = nullptr;
  QCheckBox* skipBad_;
  BadRowsModel* bad_;
  QTreeView* view_;
  Button* saveBad_;
  QProgressBar* bar_;
  QString step_;
  bool writing_ = false;
  CancellableWork work_;  // last, so that it is over before what it fills goes
};

}  // namespace eclosion::ui
