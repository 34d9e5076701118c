// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/domain/ids.h"
#include "core/store/sqlite.h"

namespace eclosion::store {

// Numbers of the journal entries that changed a startup, anything that belongs or once belonged to it, or a mission that serves
// it; ascending. Read from the history tables, so that entries of other versions of the file count too.
[[nodiscard]] Result<std::vector<qint64>> entriesTouching(sqlite3* db, const StartupId& startup);
// The same of a person: their record, missions, sessions and trainings.
[[nodiscard]] Result<std::vector<qint64>> entriesTouching(sqlite3* db, const MemberId& member);

}  // namespace eclosion::store
