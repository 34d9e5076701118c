// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace eclosion::ui {

// A menu that a click or Space on something to tick keeps open: several may be changed.
class StayingMenu final : public QMenu {
  Q_OBJECT

 public:
  using QMenu::QMenu;

 protected:
  void mouseReleaseEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  static bool tick(QAction* action);
};

}  // namespace eclosion::ui
