// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QUuid>
#include <optional>

#include "core/support/result.h"

struct sqlite3;

// The append-only record of what was done. Each entry is sealed by the SHA-256 of its content and of the entry before it,
// so that a changed or missing entry shows; someone who rewrites the whole file can still rewrite the chain.
namespace eclosion::store {

class StatementCache;

struct JournalEntry {
  qint64 seq = 0;
  QUuid id = {};
  QDateTime at = {};  // knowledge time, UTC
  QString actor = {};
  QString intent = {};  // in words; a person is named as {person:ID}
  QString kind = {};    // create, edit, import, undo, redo, erase
  std::optional<qint64> refSeq = {};
  std::optional<QUuid> group = {};
  int schemaVersion = 0;
  QByteArray changeset = {};
  QByteArray previousHash = {};
  QByteArray hash = {};
};

// An entry is added in three steps. It gets its place as the next one: seq, schema version and the seal of the one before…
[[nodiscard]] Result<void> placeEntry(StatementCache& statements, JournalEntry& entry);
// …is sealed, for which nothing is asked of the file, so that it can be done beside other work…
void sealEntry(JournalEntry& entry);
// …and is written, before another is placed.
[[nodiscard]] Result<void> addEntry(StatementCache& statements, const JournalEntry& entry);

// When the newest entry that holds facts was known (an entry of kind "create" holds none); null when there is none.
[[nodiscard]] Result<QDateTime> newestFacts(StatementCache& statements);

// The number of the newest entry; 0 when there is none.
[[nodiscard]] Result<qint64> newestEntry(sqlite3* db);

// The seal of the newest entry, 32 bytes, which stands for all that was ever recorded; empty when there is none.
[[nodiscard]] QByteArray journalHead(sqlite3* db);

// Seals this entry and all that follow anew, after something was taken out of them for good (erasure.h). Within a transaction.
[[nodiscard]] Result<void> resealFrom(sqlite3* db, qint64 seq);

// Recomputes every hash. Error: damaged, naming the first entry that does not hold.
[[nodiscard]] Result<qint64> verifyChain(sqlite3* db);  // the number of entries

}  // namespace eclosion::store
