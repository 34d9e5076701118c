// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/recorder.h"

namespace eclosion::store {

// Puts the rows of a changeset back as they were before it. Nothing is passed over: where a row is not as the changeset left it,
// or where one would point to nothing, the answer is a failure, `hindered` is set and the write is to be given up. SQLite's own
// sqlite3changeset_apply() keeps the same rules, but prepares its statements anew each time.
[[nodiscard]] Result<void> applyInverse(StatementCache& statements, Writer& writer, QByteArrayView changeset, bool& hindered);

// Whether the write leaves a row that points to nothing, while foreign keys are on.
[[nodiscard]] Result<void> checkReferences(sqlite3* db, bool& hindered);

}  // namespace eclosion::store
