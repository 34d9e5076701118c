// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "ui/editing/edit_dialog.h"
#include "ui/models/name_places_model.h"
#include "ui/shell/cancellable_work.h"
#include "ui/shell/personal_data.h"

class QCheckBox;
class QProgressBar;
class QTreeView;

namespace eclosion::ui {

// Whether people are to be erased: says what goes, what stays and what cannot be reached, looks for what somebody typed of them
// to take that too, and does it once that was confirmed. Accepted: it was done.
class EraseDialog final : public EditDialog {
  Q_OBJECT

 public:
  struct Person {
    QUuid id;  // a member, or a row of the list of a committee or a training
    QString name;
  };
  // `held` outlives it.
  EraseDialog(PersonalData& held, std::vector<Person> people, NamePlacesModel::WithNames withNames, QWidget* parent);

  [[nodiscard]] QCheckBox& confirmation() const { return *known_; }
  [[nodiscard]] NamePlacesModel& places() const { return *places_; }
  [[nodiscard]] bool isRunning() const { return work_.isRunning(); }

  void accept() override;
  void reject() override;

 private:
  void search();
  void tellPlaces(const Result<std::vector<NamePlace>>& found);
  void finish(const Result<QStringList>& erased);
  [[nodiscard]] std::vector<QUuid> ids() const;

  PersonalData& data_;
  std::vector<Person> people_;
  NamePlacesModel* places_;
  QTreeView* list_;
  TextLabel* typed_;  // what was found of it
  QCheckBox* known_;
  QProgressBar* bar_;
  bool searched_ = false, erasing_ = false, done_ = false;
  CancellableWork work_;  // last, so that it is over before what it fills goes
};

}  // namespace eclosion::ui
