// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/portfolio_file.h"

namespace eclosion::store {

// Switches the file to its write-ahead log, where it is not yet: readers and whoever writes no longer wait for each other. Needs
// a moment in which nobody reads, and waits for the disk several times. Error: busy.
[[nodiscard]] Result<void> takeUpLog(sqlite3* db);

// Takes up the log, for a file that was opened to write and went on to edit. Brings what the write-ahead log holds into the file
// itself, as far as who reads it lets it, so that a copy of the file alone holds the newest edits too. Waits for nobody. Call it
// with a worker's handle: after an import it writes for a while.
[[nodiscard]] Result<void> settle(const PortfolioFile& file);

}  // namespace eclosion::store
