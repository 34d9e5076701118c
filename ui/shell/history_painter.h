// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>
#include <vector>

#include "ui/models/history_counts.h"

namespace eclosion::ui {

// The programme over time as stacked areas, later phases at the bottom, so that what lasts is the ground; a line of the
// ground's colour between neighbours. One element of `counts` for each equal part of the width; `highest` is the top of the
// scale, at least 1.
void paintProgrammeHistory(QPainter& painter, const QRect& area, const std::vector<ProgrammeCounts>& counts, int highest);
// The largest sum over the phases.
[[nodiscard]] int highestOf(const std::vector<ProgrammeCounts>& counts);

}  // namespace eclosion::ui
