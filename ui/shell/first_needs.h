// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QWidget;

namespace eclosion::ui {

// Does what the first picture of a window needs whatever it shows, a piece at a time, while there is nothing else to be done:
// faces in the sizes of the board, and the dress of every part. What is not done here is done when it is painted.
void prepareFirstPicture(QWidget& window, const std::function<bool()>& hasTime);

}  // namespace eclosion::ui
