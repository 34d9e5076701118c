// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/journal_step.h"
#include "ui/editing/day_field.h"
#include "ui/journal/record_picker.h"
#include "ui/widgets/button.h"
#include "ui/widgets/surface.h"
#include "ui/widgets/text_label.h"

class QComboBox;

namespace eclosion::ui {

// Above the journal: what to show of it, and what to do with all of it.
class JournalBar final : public Surface {
  Q_OBJECT

 public:
  explicit JournalBar(QWidget* parent = nullptr);

  void setFile(const OpenPortfolio* file);
  [[nodiscard]] JournalFilter filter() const;
  void setFilterKind(const QString& kind);
  void clearFilter();
  // One sentence beside the fields, such as how many entries are shown.
  void say(const QString& sentence) { words_->setText(sentence); }
  void setBusy(bool busy);
  void retranslate();

  [[nodiscard]] QLineEdit& findField() { return *find_; }
  [[nodiscard]] RecordPicker& picker() { return *picker_; }

 Q_SIGNALS:
  void filterChanged();
  void listWanted();  // Enter in the field that finds
  void verifyWanted();
  void exportWanted();

 private:
  void fillKinds();
  void filterMoved();

  QLineEdit* find_;
  RecordPicker* picker_;
  QComboBox* kind_;
  DayField *since_, *until_;
  Button *clear_, *verify_, *export_;
  TextLabel* words_;
  bool quiet_ = false;  // several fields change as one
};

}  // namespace eclosion::ui
