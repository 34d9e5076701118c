// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/domain/decision_case.h"
#include "core/edits/edit.h"
#include "ui/decisions/form_parts.h"

class QComboBox;
class QLineEdit;

namespace eclosion::ui {

class ReferenceBox;

// Where a decision takes the startup, as far as its outcome leaves it to be said: the phase, who receives it, the kind of stop.
class FormTarget final : public QWidget {
  Q_OBJECT

 public:
  explicit FormTarget(QWidget* parent = nullptr);

  // Whose organisations receive; null: none do.
  void setRecords(const edits::Records* records);
  // The fields of the outcome, with what stands in the draft; `from` is the phase the startup is in.
  void showDraft(const DecisionCase& draft, std::optional<Phase> from);
  // Puts what stands there into a draft.
  void apply(DecisionCase& draft) const;
  // What cannot be read, in a sentence; empty: nothing.
  [[nodiscard]] QString problem() const;
  // Where the keyboard goes for what is missing.
  void takeFocus();
  void retranslate();

 Q_SIGNALS:
  void changed();

 private:
  void fillPhases(DecisionOutcome outcome, std::optional<Phase> from, std::optional<Phase> now);

  DecisionOutcome outcome_ = DecisionOutcome::postpone;
  std::optional<Phase> from_;
  QComboBox *phase_, *stopKind_;
  ReferenceBox* receiver_ = nullptr;
  QLineEdit* legalForm_;
  FormField phaseField_, stopField_, receiverField_, legalField_;
};

}  // namespace eclosion::ui
