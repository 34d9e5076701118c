// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/button.h"
#include "ui/widgets/surface.h"

namespace eclosion::ui {

// The screens that exist, one under the other, and the settings at the foot.
class NavigationRail final : public Surface {
  Q_OBJECT

 public:
  explicit NavigationRail(QMenu* settings, QWidget* parent = nullptr);

 protected:
  void changeEvent(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  void retranslate();
  Button *board_, *settings_;
};

}  // namespace eclosion::ui
