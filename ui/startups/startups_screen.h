// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/screen.h"

namespace eclosion::ui {

// The register of startups as a table, and the page of each.
[[nodiscard]] Screen* makeStartupsScreen(const ScreenContext& context);

// Shows the page of a startup on a screen made by makeStartupsScreen(); it leads back to the table.
void openStartup(Screen& startupsScreen, Screen::Row startup);

}  // namespace eclosion::ui
