// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <vector>

#include "core/domain/decision_checks.h"

class QVBoxLayout;

namespace eclosion::ui {

// What can be said of a decision while it is typed, a line each; what asks for an act comes first, with one step towards it.
class FormChecks final : public QWidget {
  Q_OBJECT

 public:
  explicit FormChecks(QWidget* parent = nullptr);

  void setChecks(const std::vector<DecisionCheck>& checks);
  [[nodiscard]] const std::vector<DecisionCheck>& checks() const { return checks_; }

 Q_SIGNALS:
  // The step that a line offers.
  void stepWanted(const eclosion::DecisionCheck& check);

 private:
  class Line;
  std::vector<DecisionCheck> checks_;  // in the order of the lines
  std::vector<Line*> lines_;           // never fewer than there are checks
  QVBoxLayout* column_;
};

}  // namespace eclosion::ui
