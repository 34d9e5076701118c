// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/support/result.h"

struct sqlite3;

// The steps between a stranger's file and a handle one can trust (what each protects from: packaging/decisions/0005).
namespace eclosion::store {

struct FileHeader {
  qint64 size = 0;
  int version = 0;            // schema version
  quint32 changeCounter = 0;  // of SQLite, moved by every writer
};

// Reads the first bytes without SQLite. Errors: notFound, unreadable, notPortfolio, newerVersion, damaged (shorter than it
// says it is).
[[nodiscard]] Result<FileHeader> readHeader(const QString& path);

// A handle on the file: "ro", "rw" or "rwc", optionally immutable. No statement of the file has run yet.
[[nodiscard]] Result<sqlite3*> openHandle(const QString& path, const char* mode, bool immutable = false);

// A copy in memory, for a file that is to be changed before it is read and must not be touched. Closes `from`.
[[nodiscard]] Result<sqlite3*> copyInMemory(sqlite3* from);

// Switches off whatever a crafted file could use, and sets limits; each answer of SQLite is checked.
[[nodiscard]] Result<void> harden(sqlite3* db);

// Compares every object of the file with those a portfolio of this version has. Error: damaged, naming the first difference.
[[nodiscard]] Result<void> checkShape(sqlite3* db);

// SQLite's own quick check and the foreign keys. Error: damaged, with the first finding.
[[nodiscard]] Result<void> checkContent(sqlite3* db);

}  // namespace eclosion::store
