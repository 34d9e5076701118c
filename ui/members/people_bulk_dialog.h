// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/missions.h"
#include "ui/editing/batch.h"
#include "ui/editing/edit_dialog.h"

class QComboBox;
class QTimer;

namespace eclosion::ui {

class BatchReport;
class DayField;
class Editing;
class ReferenceBox;

// One thing done to every person chosen, as one edit with one undo: extend, move or end their mission, or set a word of it. Says
// first how many change and who is refused.
class PeopleBulkDialog final : public EditDialog {
  Q_OBJECT

 public:
  enum class Change { extend, move, end, status, employer, domain, role };
  struct Suggestions {
    QStringList domains = {}, roles = {}, employers = {};
  };
  // People by id with their names.
  using People = std::vector<std::pair<MemberId, QString>>;

  PeopleBulkDialog(const Editing& editing, People people, Change change, Suggestions suggestions, QWidget* parent);

  // What was agreed to, without those left out.
  [[nodiscard]] const std::vector<edits::Edit>& edits() const { return batch_.edits; }
  // For the journal: “Extend the missions of 12 people by 6 months”.
  [[nodiscard]] QString words() const;
  [[nodiscard]] QComboBox& changeField() const { return *change_; }

 private:
  void changeChosen();
  void later();
  void judge();
  [[nodiscard]] Change change() const;
  [[nodiscard]] bool isWord() const;
  // What is wanted still, in a sentence; empty: nothing.
  [[nodiscard]] QString missing() const;
  [[nodiscard]] edits::Edit editFor(const MemberId& member) const;
  [[nodiscard]] int months() const;  // 0: until a day
  [[nodiscard]] QString word() const;

  const Editing& editing_;
  People people_;
  Suggestions suggestions_;
  Batch batch_;
  QComboBox *change_, *length_, *status_, *word_;
  ReferenceBox* startup_;
  DayField* day_;
  TextLabel *lengthLabel_, *statusLabel_, *wordLabel_, *startupLabel_, *dayLabel_;
  BatchReport* report_;
  QTimer* judging_;
};

}  // namespace eclosion::ui
