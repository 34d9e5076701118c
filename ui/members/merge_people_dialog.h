// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/people.h"
#include "ui/editing/edit_dialog.h"

class QComboBox;

namespace eclosion::ui {

class Editing;

// Two records of one person become one: which stays, and which name. Pairs of one name are suggested.
class MergePeopleDialog final : public EditDialog {
  Q_OBJECT

 public:
  struct Person {
    MemberId id;
    QString name;
    QString standing;  // tells two of one name apart
  };
  using Pair = std::pair<Person, Person>;

  // The first pair is looked at first.
  MergePeopleDialog(const Editing& editing, std::vector<Pair> pairs, QWidget* parent);

  [[nodiscard]] edits::Edit edit() const;
  [[nodiscard]] MemberId kept() const;
  [[nodiscard]] QComboBox& keptField() const { return *kept_; }

 private:
  void choose(int pair);
  void check();
  [[nodiscard]] const Pair& pair() const;

  const Editing& editing_;
  std::vector<Pair> pairs_;
  QComboBox *which_, *kept_, *name_;
};

}  // namespace eclosion::ui
