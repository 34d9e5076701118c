// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QPainter>
#include <QRectF>

namespace eclosion::ui {

// Our own signs, in a box of 16 with a stroke of 1.4 and round caps; they scale and take any colour.
enum class Icon {
  board,
  settings,
  chevronDown,
  chevronLeft,
  chevronRight,
  yearBack,
  yearForward,
  clock,
  calendar,
  person,
  personLeaving,
  close,
  plus,
  search,
  check,
  warning,
  folder,
  importFolder,
  lock,
  sort,
  more,
  info,
  link,
  sample,
  play,
  pause,
  sprout,
  incubator,
  organisation,
  command,
  decision,
  arrowRight,
  turnBack,
  euro,
  network,
  chart,
  report,
  eye,
  eyeOff,
  download,
};

void paintIcon(QPainter& painter, const QRectF& box, Icon icon, const QColor& colour);

// For menus and native buttons. Draws itself at the size and pixel ratio asked for.
[[nodiscard]] QIcon iconFor(Icon icon, const QColor& colour);

// The product's mark: a sprout in a bowl.
void paintMark(QPainter& painter, const QRectF& box);
[[nodiscard]] QIcon applicationIcon();

}  // namespace eclosion::ui
