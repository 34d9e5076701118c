// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/late_content.h"

#include <QWidget>
#include <vector>

namespace eclosion::ui {

void keepFocusOrder(QWidget& part) {
  const auto stops = [](const QWidget& widget) { return (widget.focusPolicy() & Qt::TabFocus) != 0; };
  std::vector<QWidget*> made;
  for (QWidget* at = part.nextInFocusChain(); at != &part; at = at->nextInFocusChain()) {
    if (stops(*at) && part.isAncestorOf(at)) made.push_back(at);
  }
  QWidget* before = part.previousInFocusChain();
  while (before != &part && (!stops(*before) || part.isAncestorOf(before))) before = before->previousInFocusChain();
  if (before == &part) return;
  for (QWidget* each : made) {
    QWidget::setTabOrder(before, each);
    before = each;
  }
}

}  // namespace eclosion::ui
