// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "core/edits/people.h"
#include "ui/editing/edit_dialog.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace eclosion::ui {

class Editing;
class MissionFields;

// Somebody new, with their first mission. Checked while it is typed.
class NewPersonDialog final : public EditDialog {
  Q_OBJECT

 public:
  struct Suggestions {
    QStringList domains = {}, roles = {}, employers = {};
    // How many people have a name of these words already.
    std::function<int(const QString& name)> namesakes = {};
  };
  NewPersonDialog(const Editing& editing, Suggestions suggestions, QWidget* parent);

  [[nodiscard]] edits::NewPerson made() const;
  [[nodiscard]] QLineEdit& nameField() const { return *name_; }

 private:
  void check();

  const Editing& editing_;
  Suggestions suggestions_;
  MemberId id_ = newId<MemberId>();
  MissionId mission_ = newId<MissionId>();
  QLineEdit* name_;
  QComboBox *domain_, *role_;
  QCheckBox* hasMission_;
  MissionFields* fields_;
};

}  // namespace eclosion::ui
