// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <vector>

#include "core/domain/portfolio.h"
#include "core/domain/records.h"

namespace eclosion::ui {

// Where a startup's row is after a change; none where the startup is gone.
[[nodiscard]] inline Portfolio::Row movedRow(const PortfolioChange& change, Portfolio::Row row) {
  if (row == Portfolio::none || change.startupMoves.empty()) return row;
  return row < change.startupMoves.size() ? change.startupMoves[row] : Portfolio::none;
}

// The same for a list; what is gone leaves it.
inline void moveRows(const PortfolioChange& change, std::vector<Portfolio::Row>& rows) {
  if (change.startupMoves.empty()) return;
  for (Portfolio::Row& row : rows) row = movedRow(change, row);
  std::erase(rows, Portfolio::none);
}

[[nodiscard]] inline bool concerns(const PortfolioChange& change, const StartupId& startup) {
  return change.whole || std::find(change.startups.begin(), change.startups.end(), startup) != change.startups.end();
}

}  // namespace eclosion::ui
