// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/startup_edits.h"
#include "ui/editing/edit_dialog.h"

class QComboBox;
class QLineEdit;
class QListWidget;

namespace eclosion::ui {

class BoardModel;
class DayField;
class Editing;

// What is known of a startup on its first day. Checked while it is typed.
class NewStartupDialog final : public EditDialog {
  Q_OBJECT

 public:
  NewStartupDialog(const BoardModel& model, const Editing& editing, QWidget* parent);
  [[nodiscard]] edits::NewStartup made() const;

 private:
  void check();

  const BoardModel& model_;
  const Editing& editing_;
  StartupId id_ = newId<StartupId>();
  QLineEdit *name_, *mission_;
  QComboBox *kind_, *incubator_, *phase_;
  QListWidget* sponsors_;
  DayField* start_;
};

}  // namespace eclosion::ui
