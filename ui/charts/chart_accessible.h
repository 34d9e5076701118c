// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace eclosion::ui {

// A chart for assistive technology: its title, what it says, and every value as an item that opens what it counts. Registered
// once.
void installChartAccessibility();

}  // namespace eclosion::ui
