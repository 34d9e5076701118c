// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <vector>

#include "ui/models/board_model.h"

namespace eclosion::ui {

// How many startups were in each phase of the programme on the last day of each of `steps` equal parts of a span of
// time, for the picture behind the time bar. Follows the board's filter, judged at each entry's start.
using ProgrammeCounts = std::array<int, 5>;  // unrecorded and the four phases
[[nodiscard]] std::vector<ProgrammeCounts> programmeHistory(const BoardModel& model, const QDate& from, const QDate& to,
                                                            int steps);

}  // namespace eclosion::ui
