// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/spellings.h"
#include "core/edits/edit.h"
#include "ui/editing/edit_dialog.h"

class QComboBox;
class QLineEdit;
class QListWidget;

namespace eclosion::ui {

class Editing;

// Employers as they are written, with how many missions: those ticked become one. Spellings that are probably one employer are
// suggested.
class EmployersDialog final : public EditDialog {
  Q_OBJECT

 public:
  // The roster is read here and not kept.
  EmployersDialog(const Editing& editing, const Roster& roster, QWidget* parent);

  [[nodiscard]] edits::Edit edit() const;
  [[nodiscard]] QComboBox& suggestions() const { return *suggested_; }
  [[nodiscard]] QLineEdit& nameField() const { return *name_; }
  [[nodiscard]] QStringList ticked() const;

 private:
  void fill(const Roster& roster);
  void suggest(int place);
  void filter(const QString& typed);
  void check();

  const Editing& editing_;
  std::vector<QStringList> groups_;  // by place in the suggestions
  QComboBox* suggested_;
  QLineEdit *find_, *name_;
  QListWidget* list_;
};

}  // namespace eclosion::ui
