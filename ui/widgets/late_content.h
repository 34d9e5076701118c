// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

class QWidget;

namespace eclosion::ui {

// When what stands on a part of a window is made: with the part, or later, once the window shows something.
enum class Content : quint8 { now, later };

// Brings what was made later on a part to the place in the order of the keyboard that it would have, had it been made with it.
void keepFocusOrder(QWidget& part);

}  // namespace eclosion::ui
