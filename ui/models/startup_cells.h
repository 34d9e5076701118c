// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/startup_columns.h"
#include "ui/models/startup_text.h"

namespace eclosion::ui {

// What stands in a cell of the register at the board's date, for the eye and for a screen reader.
[[nodiscard]] QString startupCell(const BoardModel& board, StartupTextReader& texts, Portfolio::Row startup,
                                  StartupColumn column);
[[nodiscard]] QString spokenStartupCell(const BoardModel& board, StartupTextReader& texts, Portfolio::Row startup,
                                        StartupColumn column);

// "No phase recorded", "Not started yet": what stands for the phase of those that have none at the date.
[[nodiscard]] QString noPhaseText();
[[nodiscard]] QString notStartedText();

}  // namespace eclosion::ui
