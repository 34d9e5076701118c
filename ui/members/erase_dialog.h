// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "ui/editing/edit_dialog.h"
#include "ui/shell/cancellable_work.h"
#include "ui/shell/personal_data.h"

class QCheckBox;
class QProgressBar;

namespace eclosion::ui {

// Whether people are to be erased: says what goes, what stays and what cannot be reached, and does it once that was confirmed.
// Accepted: it was done.
class EraseDialog final : public EditDialog {
  Q_OBJECT

 public:
  struct Person {
    MemberId id;
    QString name;
  };
  // `held` outlives it.
  EraseDialog(PersonalData& held, std::vector<Person> people, QWidget* parent);

  [[nodiscard]] QCheckBox& confirmation() const { return *known_; }
  [[nodiscard]] bool isRunning() const { return work_.isRunning(); }

  void accept() override;
  void reject() override;

 private:
  void finish(const Result<QStringList>& erased);

  PersonalData& data_;
  std::vector<Person> people_;
  QCheckBox* known_;
  QProgressBar* bar_;
  bool done_ = false;
  CancellableWork work_;  // last, so that it is over before what it fills goes
};

}  // namespace eclosion::ui
