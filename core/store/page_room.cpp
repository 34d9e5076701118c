// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/page_room.h"

#include "core/store/sqlite.h"

namespace eclosion::store {

Result<void> setPageRoom(sqlite3* db, PageRoom room) {
  switch (room) {
    case PageRoom::look:
      return execute(db, "PRAGMA cache_size=-512");
    case PageRoom::fill:
      return execute(db, "PRAGMA cache_size=-262144");
    case PageRoom::work:
      break;
  }
  return execute(db, "PRAGMA cache_size=-65536");
}

}  // namespace eclosion::store
