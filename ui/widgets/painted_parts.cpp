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

QAccessibleInterface* focusedPart(QWidget& view) {
  if (!view.hasFocus()) return nullptr;
  const auto* interface = QAccessible::queryAccessibleInterface(&view);
  return interface ? interface->focusChild() : nullptr;
}

void tellFocusedPart(QWidget& view) {
  // Interfaces are made for who asks for them alone.
  QAccessibleInterface* part = QAccessible::isActive() ? focusedPart(view) : nullptr;
  if (!part) return;
  QAccessibleEvent event(part, QAccessible::Focus);
  QAccessible::updateAccessibility(&event);
}

}  // namespace eclosion::ui
