// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace eclosion::ui {

class ChartView;

// A chart for assistive technology: its title, what it says, and every value as an item that opens what it counts. Registered
// once.
void installChartAccessibility();
// Tell a screen reader, if one listens, that the values are others, or which one the keyboard is at.
void notifyChartChanged(ChartView& view);
void notifyChartFocus(ChartView& view, int mark);

}  // namespace eclosion::ui
