// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/undo_steps.h"

namespace eclosion::store {

// The newest group after `step` whose effect still stands and that step cannot be taken back without: it changed the same
// values, points to a row that would go, or removed one that would be pointed to. Nothing when none is found.
[[nodiscard]] Result<std::optional<JournalGroup>> newestDependent(StatementCache& statements, const JournalGroup& step);

// One entry's changeset, read to its last byte. Error: damaged, naming the entry.
[[nodiscard]] Result<QByteArray> soundChangeset(StatementCache& statements, qint64 seq);

}  // namespace eclosion::store
