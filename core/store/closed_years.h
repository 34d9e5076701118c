// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/statement_cache.h"

namespace eclosion::store {

// Whether a changeset, done or undone, touches no money of a fiscal year that is closed: what edits ask (edits/fiscal_year.h)
// holds for taking them back. Error: refused, naming the year.
[[nodiscard]] Result<void> sparesClosedYears(StatementCache& statements, QByteArrayView changeset);

}  // namespace eclosion::store
