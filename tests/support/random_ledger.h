// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ledger.h"
#include "core/domain/portfolio.h"

namespace eclosion::test {

// Decisions, sessions, conditions and money of a portfolio's startups, half a year apart from their first phase on: drafts,
// grants, settled conditions and dates to come among them. The same for the same seed. `most` decisions at most; 0: as many as
// there come.
[[nodiscard]] Ledger randomLedger(const Portfolio& portfolio, quint32 seed, size_t most = 0);

}  // namespace eclosion::test
