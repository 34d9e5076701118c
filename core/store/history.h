// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <vector>

#include "core/store/change.h"
#include "core/store/change_capture.h"
#include "core/store/schema.h"
#include "core/store/statement_cache.h"

// History tables: beside each tracked table T stands T_past, which holds every changed row as it was before the change
// numbered `seq` (or that it was absent). The row as known at s is its earliest past version with a later seq, else the
// present row.
namespace eclosion::store {

// Writes the past version of each row that was changed, and tells what was done to it.
[[nodiscard]] Result<void> writePast(StatementCache& statements, const std::vector<CapturedRow>& rows, qint64 seq,
                                     std::vector<RowChange>& changes);

// A null moment means now. A moment before the first entry gives an empty past.
[[nodiscard]] Result<KnownAt> knownAt(sqlite3* db, const QDateTime& moment);

// Every column of the table, quoted, for a SELECT.
[[nodiscard]] QByteArray columnList(const Table& table);

// What to put after FROM to read `table` as known then: the table itself, or a subquery with the same
// columns. Quick for one row by its id; for more, a Reader lays what changed over the present.
[[nodiscard]] QByteArray tableAt(const Table& table, KnownAt known);

}  // namespace eclosion::store
