// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "core/domain/phase_expectations.h"
#include "ui/editing/edit_dialog.h"

class QLineEdit;

namespace eclosion::ui {

// How many days each phase is expected to last, or nothing of it; and the way back to what the method says.
class ExpectationsDialog final : public EditDialog {
  Q_OBJECT

 public:
  ExpectationsDialog(const std::vector<PhaseExpectation>& now, QWidget* parent);

  // What was typed, in the order of phases; nothing while it cannot be.
  [[nodiscard]] std::optional<std::vector<PhaseExpectation>> expectations() const;
  [[nodiscard]] QLineEdit* leastField(Phase phase) const;
  [[nodiscard]] QLineEdit* mostField(Phase phase) const;
  [[nodiscard]] Button& methodButton() const { return *method_; }

 private:
  struct Row {
    Phase phase;
    QLineEdit *least, *most;
  };
  void tell(const std::vector<PhaseExpectation>& expectations);
  void check();
  // What is wrong with what was typed; empty: nothing.
  [[nodiscard]] QString problem() const;

  std::vector<Row> rows_;
  Button* method_;
};

}  // namespace eclosion::ui
