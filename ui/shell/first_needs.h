// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace eclosion::ui {

// Does what the first picture of a window needs whatever it shows, a piece at a time, while there is nothing else to be done:
// finds the faces in the sizes of the board. What is not done here is done when it is painted.
void prepareFirstPicture(const std::function<bool()>& hasTime);

}  // namespace eclosion::ui
