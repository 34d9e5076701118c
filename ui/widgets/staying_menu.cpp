// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/staying_menu.h"

#include <QKeyEvent>

namespace eclosion::ui {

bool StayingMenu::tick(QAction* action) {
  if (!action || !action->isCheckable() || !action->isEnabled()) return false;
  action->toggle();
  return true;
}

void StayingMenu::mouseReleaseEvent(QMouseEvent* event) {
  if (!tick(actionAt(event->position().toPoint()))) QMenu::mouseReleaseEvent(event);
}

void StayingMenu::keyPressEvent(QKeyEvent* event) {
  if (event->key() != Qt::Key_Space || !tick(activeAction())) QMenu::keyPressEvent(event);
}

}  // namespace eclosion::ui
