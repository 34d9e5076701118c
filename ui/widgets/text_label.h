// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

#include "ui/theme/theme.h"

namespace eclosion::ui {

// A label in a step of the type scale and a colour by role; follows theme and zoom.
class TextLabel final : public QLabel {
  Q_OBJECT

 public:
  using Role = QColor Tokens::*;
  explicit TextLabel(TextStep step, Weight weight = Weight::regular, Role role = &Tokens::tx, QWidget* parent = nullptr);
  void setRole(Role role);
  // Long text is shown on one line and cut with an ellipsis; the whole stands in the tool tip.
  void setElided(bool elided);
  [[nodiscard]] QSize minimumSizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  void dress();
  TextStep step_;
  Weight weight_;
  Role role_;
  bool elided_ = false;
};

}  // namespace eclosion::ui
