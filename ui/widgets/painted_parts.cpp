// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/painted_parts.h"

#include <QAccessible>
#include <QWidget>

namespace eclosion::ui {

void tellPartsChanged(QWidget& view) {
  if (!QAccessible::isActive()) return;
  QAccessibleEvent event(&view, QAccessible::ObjectReorder);
  QAccessible::updateAccessibility(&event);
}

void tellFocusedPart(QWidget& view) {
  if (!QAccessible::isActive() || !view.hasFocus()) return;
  auto* interface = QAccessible::queryAccessibleInterface(&view);
  QAccessibleInterface* part = interface ? interface->focusChild() : nullptr;
  if (!part) return;
  QAccessibleEvent event(part, QAccessible::Focus);
  QAccessible::updateAccessibility(&event);
}

}  // namespace eclosion::ui
