// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/support/result.h"

struct sqlite3;

// The steps between a stranger's file and a handle one can trust (what each protects from: packaging/decisions/0005).
namespace eclosion::store {

// Far above any portfolio; a larger file is refused before its pages are walked, which would take minutes.
inline constexpr qint64 largestFile = qint64{4} << 30;

struct FileHeader {
  qint64 size = 0;
  int version = 0;            // schema version
  quint32 changeCounter = 0;  // of SQLite, moved by every writer
};

// Where SQLite puts the files it keeps beside a portfolio: beside what a link leads to. `tail`: "-journal" or "-wal".
[[nodiscard]] QString besideForSqlite(const QString& path, const char* tail);

// Reads the first bytes without SQLite. Errors: notFound, unreadable, notPortfolio (or too large to be one), newerVersion,
// damaged (shorter or longer than it says it is, or its text in another encoding than ours).
[[nodiscard]] Result<FileHeader> readHeader(const QString& path);

// What SQLite would undo before it reads the file: the "-journal" that an interrupted write leaves beside it. One that belongs
// with writes to other files tells SQLite to remove a file of any name once it is undone; none of ours does. Error: damaged.
[[nodiscard]] Result<void> checkInterruptedWrite(const QString& path);

// A handle on the file: "ro", "rw" or "rwc", optionally immutable. No statement of the file has run yet.
[[nodiscard]] Result<sqlite3*> openHandle(const QString& path, const char* mode, bool immutable = false);

// A copy in memory, for a file that is to be changed before it is read and must not be touched. Closes `from`.
[[nodiscard]] Result<sqlite3*> copyInMemory(sqlite3* from);

// Switches off whatever a crafted file could use, and sets limits; each answer of SQLite is checked.
[[nodiscard]] Result<void> harden(sqlite3* db);

// Compares every object of the file with those a portfolio of this version has. Error: damaged, naming the first difference.
[[nodiscard]] Result<void> checkShape(sqlite3* db);

// SQLite's own quick check, the foreign keys, and the numbers of the journal's entries. Error: damaged, with the first finding.
[[nodiscard]] Result<void> checkContent(sqlite3* db);

}  // namespace eclosion::store
