// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/lifecycle.h"
#include "ui/editing/edit_dialog.h"

class QPlainTextEdit;

namespace eclosion::ui {

// Asks why something goes against a rule of the method; nothing is recorded without an answer.
class ReasonDialog final : public EditDialog {
  Q_OBJECT

 public:
  ReasonDialog(const QString& words, const std::vector<Verdict>& unusual, QWidget* parent);
  [[nodiscard]] QString reason() const;

 private:
  QPlainTextEdit* reason_;
};

// Every rule in words, a line each.
[[nodiscard]] QString rulesText(const std::vector<Verdict>& unusual);

}  // namespace eclosion::ui
