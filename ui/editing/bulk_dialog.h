// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editing/batch.h"
#include "ui/editing/edit_dialog.h"

class QComboBox;
class QPlainTextEdit;
class QTimer;

namespace eclosion::ui {

class BatchReport;
class BoardModel;
class DayField;

// One thing done to every selected startup, as one edit with one undo. Says first how many change and which are refused.
class BulkDialog final : public EditDialog {
  Q_OBJECT

 public:
  enum class Change { incubator, addSponsor, endSponsor, addTheme, removeTheme, phase };

  BulkDialog(const BoardModel& model, const Editing& editing, std::vector<StartupId> startups, QWidget* parent);

  void setChange(Change change);
  // What was agreed to, without those left out.
  [[nodiscard]] const std::vector<edits::Edit>& edits() const { return batch_.edits; }
  [[nodiscard]] QString words() const;

 private:
  void changeChosen();
  void later();
  void judge();
  [[nodiscard]] Change change() const;
  [[nodiscard]] bool isComplete() const;
  [[nodiscard]] edits::Edit editFor(const StartupId& startup) const;
  [[nodiscard]] edits::Edit themeEdit(const StartupId& startup) const;
  [[nodiscard]] edits::Edit endSponsorEdit(const StartupId& startup) const;

  const BoardModel& model_;
  const Editing& editing_;
  std::vector<StartupId> startups_;
  Batch batch_;
  QComboBox *change_, *record_, *phase_, *theme_;
  DayField* day_;
  QPlainTextEdit* reason_;
  TextLabel *recordLabel_, *phaseLabel_, *themeLabel_, *dayLabel_, *reasonLabel_;
  BatchReport* report_;
  QTimer* judging_;
};

}  // namespace eclosion::ui
