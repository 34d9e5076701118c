// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace eclosion::ui {

// The board for assistive technology: a list of columns, each a list of cards that read as name, phase, time, team and
// next date, and can be selected. Registered once; Qt asks for it when a screen reader does.
void installBoardAccessibility();

}  // namespace eclosion::ui
