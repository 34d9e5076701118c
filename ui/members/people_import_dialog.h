// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <stop_token>

#include "core/exchange/tables/people_import.h"
#include "ui/editing/edit_dialog.h"
#include "ui/exchange/column_boxes.h"
#include "ui/models/bad_rows_model.h"
#include "ui/shell/worker.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QTreeView;

namespace eclosion::ui {

class EditDesk;
class Preferences;

// Importing people or missions of a table: which file, what a row is, which column says what, and what the rows come to before
// anything is written. One step of the journal. Accepted: it was written.
class PeopleImportDialog final : public EditDialog {
  Q_OBJECT

 public:
  // The names the portfolio has are copied; the desk, which can edit, and the preferences outlive the dialog.
  PeopleImportDialog(EditDesk& desk, const Portfolio& portfolio, Preferences& preferences, QWidget* parent);
  ~PeopleImportDialog() override;

  void setFile(const QString& path);
  [[nodiscard]] BadRowsModel& badRows() const { return *bad_; }
  [[nodiscard]] QComboBox& kindField() const { return *kind_; }
  [[nodiscard]] QComboBox& columnField(exchange::PeopleColumn column) const { return boxes_->box(static_cast<size_t>(column)); }
  [[nodiscard]] QCheckBox& skipBadField() const { return *skipBad_; }
  [[nodiscard]] bool isRunning() const { return worker_.isRunning(); }
  void accept() override;

 private:
  void makeFields();
  void browse();
  void tableRead();
  void planAgain();
  void tell();
  [[nodiscard]] exchange::PeopleKind kind() const;
  [[nodiscard]] exchange::PeopleMapping mapping() const;

  EditDesk& desk_;
  Preferences& preferences_;
  std::shared_ptr<exchange::PeopleNames> names_;
  std::shared_ptr<std::vector<Mission>> known_;
  std::shared_ptr<const exchange::SourceTable> table_;
  std::shared_ptr<const exchange::PeoplePlan> plan_;
  QString failure_;
  QLineEdit* path_;
  QComboBox* kind_;
  ColumnBoxes* boxes_ = nullptr;
  QCheckBox* skipBad_;
  BadRowsModel* bad_;
  QTreeView* view_;
  int round_ = 0;
  std::stop_source stop_;
  Worker worker_;  // last, so that it is over before what it fills goes
};

}  // namespace eclosion::ui
