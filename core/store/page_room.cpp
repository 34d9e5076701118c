// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/page_room.h"

#include "core/store/sqlite.h"

namespace eclosion::store {

Result<void> setPageRoom(sqlite3* db, PageRoom room) {
  return execute(db, room == PageRoom::look ? "PRAGMA cache_size=-512" : "PRAGMA cache_size=-65536");
}

}  // namespace eclosion::store
