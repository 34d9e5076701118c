// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include "core/support/result.h"

struct sqlite3;

namespace eclosion::store {

// How many pages of its file a connection keeps in memory, taken as needed.
enum class PageRoom : quint8 {
  look,  // half a MiB: for the words of a few dozen cards, each from pages of its own
  work,  // 64 MiB: what an import touches; with SQLite's own 2 MB it is written out and read back several times before the end
  fill,  // 256 MiB: the same of a file being made out of a source ten times as large as there is
};

// `work` is what a file is opened with. What is kept beyond the room is let go of.
[[nodiscard]] Result<void> setPageRoom(sqlite3* db, PageRoom room);

}  // namespace eclosion::store
