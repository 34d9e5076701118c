// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/board_model.h"

namespace eclosion::ui {

// Where a person stands on the board's date: "On a mission", "Until 3 Mar 2024", "From 1 Sep 2026". Tells two of one name apart.
[[nodiscard]] QString memberStanding(const BoardModel& board, Portfolio::Row member);
// A person's missions, which stand together by start.
[[nodiscard]] std::pair<Portfolio::Row, Portfolio::Row> missionRowsOf(const Portfolio& portfolio, Portfolio::Row member);
// One line, or that the name was erased.
[[nodiscard]] QString memberNameText(const BoardModel& board, Portfolio::Row member);

}  // namespace eclosion::ui
