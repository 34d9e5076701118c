// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/lifecycle.h"
#include "ui/editing/batch.h"
#include "ui/editing/edit_dialog.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace eclosion::ui {

class BatchReport;
class BoardModel;
class DayField;

// Startups go into another phase, or leave the programme: when, and why where the method asks. What the rules say of it stands
// below the fields while they are filled in; nothing moves before it is recorded.
class TransitionDialog final : public EditDialog {
  Q_OBJECT

 public:
  TransitionDialog(const BoardModel& model, const Editing& editing, std::vector<StartupId> startups, Phase to, QWidget* parent);

  // What was agreed to: one edit a startup, without those left out.
  [[nodiscard]] const std::vector<edits::Edit>& edits() const { return batch_.edits; }
  // What they are together, where they are several.
  [[nodiscard]] QString words() const;
  [[nodiscard]] Phase to() const;

 private:
  void fillPhases(Phase to);
  void fillReceivers();
  void phaseChanged();
  void judge();
  [[nodiscard]] std::optional<Phase> from() const;
  [[nodiscard]] QString nameOf(const StartupId& startup) const;

  const BoardModel& model_;
  const Editing& editing_;
  std::vector<StartupId> startups_;
  Batch batch_;
  QComboBox *to_, *receiver_, *stopKind_;
  DayField* day_;
  QLineEdit* legalForm_;
  QPlainTextEdit* reason_;
  QWidget *transferFields_, *stopFields_;
  TextLabel* reasonLabel_ = nullptr;
  BatchReport* report_;
};

// Why none of these can go there, in words; empty where one can. Asks the rules alone, for a card that hangs over a column.
[[nodiscard]] QString whyNoMove(const BoardModel& model, const std::vector<Portfolio::Row>& startups, Phase to);

}  // namespace eclosion::ui
