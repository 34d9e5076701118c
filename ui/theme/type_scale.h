// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

namespace eclosion::ui {

// A font of the interface with everything its face says of how letters stand together: for words that do not come apart into
// letters, and for what is typed. Small ones are otherwise drawn letter by letter.
[[nodiscard]] QFont shapedFont(QFont font);
// The interface's font of a step, at a number of pixels for each of the design's: for pictures, which no zoom concerns.
[[nodiscard]] QFont scaledFont(TextStep step, Weight weight, double scale);

}  // namespace eclosion::ui
