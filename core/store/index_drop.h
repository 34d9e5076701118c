// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sqlite3.h>
#include <QByteArray>
#include <vector>

#include "core/support/result.h"

// Indexes are made in one go of what a table then holds, which is quicker than keeping them row by row while it is filled. Within
// a transaction, so that whatever ends it leaves the file with all of them.
namespace eclosion::store {

// Removes all that are not part of a table's key; gives the statements that make them again, in order.
[[nodiscard]] Result<std::vector<QByteArray>> dropIndexes(sqlite3* db);

}  // namespace eclosion::store
