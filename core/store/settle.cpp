// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/settle.h"

#include "core/store/sqlite.h"

namespace eclosion::store {

Result<void> takeUpLog(sqlite3* db) { return execute(db, "PRAGMA journal_mode=WAL"); }

Result<void> settle(const PortfolioFile& file) {
  ECLOSION_TRY(takeUpLog(file.handle()));
  const int code = sqlite3_wal_checkpoint_v2(file.handle(), nullptr, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
  // Someone writes just now: the next time will do.
  if (code != SQLITE_OK && (code & 0xff) != SQLITE_BUSY) return Failure(sqliteError(file.handle(), code));
  return {};
}

}  // namespace eclosion::store
