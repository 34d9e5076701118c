// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/portfolio.h"
#include "core/store/past_rows.h"

namespace eclosion::store {

// The columns as they were known, made of the present ones: what did not change since is taken over from memory, the rest is
// read from the file. Not sealed. `present` may lag behind the file: whatever was written since counts as changed too.
[[nodiscard]] Result<Portfolio> asKnownThen(sqlite3* db, PastRows& past, const Portfolio& present);

}  // namespace eclosion::store
