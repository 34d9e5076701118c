// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/domain/portfolio.h"

namespace eclosion::analysis {

struct RetentionCase {
  Portfolio::Row member = Portfolio::none;
  QDate lastDay = {};  // of their last mission
  QDate until = {};    // the last day their name may be kept
  friend bool operator==(const RetentionCase&, const RetentionCase&) = default;
};

// Whose name has been kept for longer than so many years after their last day, on that date; who left first comes first. Somebody
// with a mission that has no end, or none at all, has not left. Of 29 February the year ends on the 28th.
[[nodiscard]] std::vector<RetentionCase> overRetention(const Portfolio& portfolio, int years, const QDate& date);

}  // namespace eclosion::analysis
