// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/portfolio_file.h"

namespace eclosion::store {

// Brings what the write-ahead log holds into the file itself, as far as who reads it lets it, so that a copy of the file alone
// holds the newest edits too. Waits for nobody. Call it with a worker's handle: after an import it writes for a while.
[[nodiscard]] Result<void> settle(const PortfolioFile& file);

}  // namespace eclosion::store
