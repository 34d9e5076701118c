// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/domain/portfolio.h"
#include "core/store/touched_rows.h"

namespace eclosion::store {

// Startups of the columns that a write concerns, by id: their own row, anything that belongs to them, who works for them, and
// those that contain or join them.
[[nodiscard]] Result<std::vector<StartupId>> concernedStartups(StatementCache& statements, const TouchedRows& touched,
                                                               const Portfolio& columns);

}  // namespace eclosion::store
