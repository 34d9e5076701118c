// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "ui/models/board_model.h"
#include "ui/models/startup_columns.h"

namespace eclosion::ui {

struct StartupGroup {
  QString title = {};
  std::optional<Phase> phase = {};  // where it is one
  std::vector<Portfolio::Row> rows = {};
};

// The startups in their order, below what they have in common at the board's date: phases in lifecycle order, incubators and
// sponsors by name, last those without. A startup with several sponsors stands below each. No groups where none are wanted.
[[nodiscard]] std::vector<StartupGroup> groupStartups(const BoardModel& board, const std::vector<Portfolio::Row>& startups,
                                                      StartupGrouping grouping);

}  // namespace eclosion::ui
