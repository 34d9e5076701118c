// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "ui/widgets/button.h"
#include "ui/widgets/surface.h"

namespace eclosion::ui {

// The screens that exist, one under the other, and the settings at the foot.
class NavigationRail final : public Surface {
  Q_OBJECT

 public:
  explicit NavigationRail(QMenu* settings, QWidget* parent = nullptr);

  void setCurrent(int screen);
  // Screens show a portfolio; without one there is nothing to go to.
  void setOpen(bool open);

 Q_SIGNALS:
  void screenChosen(int screen);

 protected:
  void changeEvent(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  void retranslate();
  std::vector<Button*> screens_;
  Button* settings_;
};

}  // namespace eclosion::ui
