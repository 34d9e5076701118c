// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/index_drop.h"

#include "core/store/sqlite.h"

namespace eclosion::store {

Result<std::vector<QByteArray>> dropIndexes(sqlite3* db) {
  auto all = Statement::prepare(
      db,
      "SELECT sql, 'DROP INDEX \"' || name || '\"' FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL ORDER BY rowid");
  if (!all) return Failure(all.error());
  std::vector<QByteArray> made, drops;
  for (;;) {
    const auto row = all->step();
    if (!row) return Failure(row.error());
    if (!*row) break;
    made.push_back(all->bytes(0).toByteArray());
    drops.push_back(all->bytes(1).toByteArray());
  }
  all->reset();
  for (const QByteArray& drop : drops) ECLOSION_TRY(execute(db, drop.constData()));
  return made;
}

}  // namespace eclosion::store
