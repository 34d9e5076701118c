// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

namespace eclosion::ui {

// The interface's font of a step, at a number of pixels for each of the design's: for pictures, which no zoom concerns.
[[nodiscard]] QFont scaledFont(TextStep step, Weight weight, double scale);

}  // namespace eclosion::ui
