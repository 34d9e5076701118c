// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journal.h"

#include <QCoreApplication>
#include <QtEndian>
#include <algorithm>
#include <array>

#include "core/store/schema.h"
#include "core/store/statement_cache.h"
#include "core/support/sha256.h"

namespace eclosion::store {
namespace {

constexpr char entryColumns[] = "seq, id, at, actor, intent, kind, ref_seq, group_id, schema_ver, changeset, prev_hash, hash";

// As quick either way as loading the library for much.
constexpr qsizetype muchBytes = 200'000;

// Every field with its length before it, so that no two entries give the same bytes.
class Sealed {
 public:
  Sealed() { bytes_.reserve(512); }  // as a rule it is less
  void add(QByteArrayView bytes) {
    addLength(bytes);
    bytes_ += bytes;
  }
  void add(qint64 number) { add(QByteArray::number(number)); }
  void addLength(QByteArrayView bytes) {
    const quint64 length = qToBigEndian(static_cast<quint64>(bytes.size()));
    bytes_.append(reinterpret_cast<const char*>(&length), sizeof length);
  }
  [[nodiscard]] QByteArrayView bytes() const { return bytes_; }

 private:
  QByteArray bytes_;
};

QByteArray sealOf(const JournalEntry& entry, bool oneOfMany = false) {
  Sealed fields;
  fields.add(entry.previousHash);
  fields.add(entry.seq);
  fields.add(entry.id.toByteArray(QUuid::WithoutBraces));
  fields.add(entry.at.toMSecsSinceEpoch());
  fields.add(entry.actor.toUtf8());
  fields.add(entry.intent.toUtf8());
  fields.add(entry.kind.toUtf8());
  fields.add(entry.refSeq ? QByteArray::number(*entry.refSeq) : QByteArray());
  fields.add(entry.group ? entry.group->toByteArray(QUuid::WithoutBraces) : QByteArray());
  fields.add(qint64{entry.schemaVersion});
  fields.addLength(entry.changeset);
  const std::array<QByteArrayView, 2> pieces{fields.bytes(), entry.changeset};
  return oneOfMany || entry.changeset.size() >= muchBytes ? sha256OfMuch(pieces) : sha256(pieces);
}

JournalEntry readEntry(const Statement& row) {
  JournalEntry entry{.seq = row.integer(0),
                     .id = uuidFromText(row.bytes(1)),
                     .at = QDateTime::fromMSecsSinceEpoch(row.integer(2), Qt::UTC),
                     .actor = row.text(3),
                     .intent = row.text(4),
                     .kind = row.text(5)};
  if (!row.isNull(6)) entry.refSeq = row.integer(6);
  if (!row.isNull(7)) entry.group = uuidFromText(row.bytes(7));
  entry.schemaVersion = static_cast<int>(row.integer(8));
  entry.changeset = row.bytes(9).toByteArray();
  entry.previousHash = row.bytes(10).toByteArray();
  entry.hash = row.bytes(11).toByteArray();
  return entry;
}

}  // namespace

Result<void> placeEntry(StatementCache& statements, JournalEntry& entry) {
  static const QByteArray newest = "SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1";
  const auto last = statements.use(newest);
  if (!last) return Failure(last.error());
  const auto row = (*last)->step();
  if (!row) return Failure(row.error());
  entry.seq = *row ? (*last)->integer(0) + 1 : 1;
  entry.previousHash = *row ? (*last)->bytes(1).toByteArray() : QByteArray(32, '\0');
  entry.schemaVersion = schemaVersion;
  return {};
}

void sealEntry(JournalEntry& entry) { entry.hash = sealOf(entry); }

Result<void> addEntry(StatementCache& statements, const JournalEntry& entry) {
  static const QByteArray next = QByteArray("INSERT INTO journal (") + entryColumns + ") VALUES (?,?,?,?,?,?,?,?,?,?,?,?)";
  const auto use = statements.use(next);
  if (!use) return Failure(use.error());
  Statement& insert = **use;
  insert.bindInteger(0, entry.seq);
  write(insert, 1, entry.id);
  insert.bindInteger(2, entry.at.toMSecsSinceEpoch());
  write(insert, 3, entry.actor);
  write(insert, 4, entry.intent);
  write(insert, 5, entry.kind);
  entry.refSeq ? insert.bindInteger(6, *entry.refSeq) : insert.bindNull(6);
  write(insert, 7, entry.group);
  insert.bindInteger(8, entry.schemaVersion);
  insert.lendBlob(9, entry.changeset);
  insert.lendBlob(10, entry.previousHash);
  insert.lendBlob(11, entry.hash);
  return insert.run();
}

Result<QDateTime> newestFacts(StatementCache& statements) {
  static const QByteArray sql = "SELECT at FROM journal WHERE kind <> 'create' ORDER BY seq DESC LIMIT 1";
  const auto newest = statements.use(sql);
  if (!newest) return Failure(newest.error());
  const auto row = (*newest)->step();
  if (!row) return Failure(row.error());
  return *row ? QDateTime::fromMSecsSinceEpoch((*newest)->integer(0), Qt::UTC) : QDateTime();
}

Result<qint64> newestEntry(sqlite3* db) { return queryInteger(db, "SELECT max(seq) FROM journal"); }

QByteArray journalHead(sqlite3* db) {
  auto head = Statement::prepare(db, "SELECT hash FROM journal ORDER BY seq DESC LIMIT 1");
  if (!head) return {};
  const auto row = head->step();
  return row && *row ? head->bytes(0).toByteArray() : QByteArray();
}

Result<void> resealFrom(sqlite3* db, qint64 first) {
  const QByteArray sql = QByteArray("SELECT ") + entryColumns + " FROM journal WHERE seq = ?";
  auto read = Statement::prepare(db, sql);
  if (!read) return Failure(read.error());
  auto update = Statement::prepare(db, "UPDATE journal SET prev_hash = ?, hash = ? WHERE seq = ?");
  if (!update) return Failure(update.error());
  const auto last = newestEntry(db);
  if (!last) return Failure(last.error());
  QByteArray previous(32, '\0');
  for (qint64 seq = std::max<qint64>(1, first - 1); seq <= *last; ++seq) {
    read->bindInteger(0, seq);
    const auto row = read->step();
    if (!row) return Failure(row.error());
    if (!*row) return failure(ErrorKind::damaged, QCoreApplication::translate("Store", "An entry of the journal is missing."));
    JournalEntry entry = readEntry(*read);
    read->reset();
    if (seq >= first) {
      entry.previousHash = previous;
      entry.hash = sealOf(entry, true);
      update->bindBlob(0, entry.previousHash);
      update->bindBlob(1, entry.hash);
      update->bindInteger(2, seq);
      ECLOSION_TRY(update->run());
    }
    previous = entry.hash;
  }
  return {};
}

Result<qint64> verifyChain(sqlite3* db) {
  auto entries = Statement::prepare(db, QByteArray("SELECT ") + entryColumns + " FROM journal ORDER BY seq");
  if (!entries) return Failure(entries.error());
  QByteArray previous(32, '\0');
  qint64 seq = 0;
  for (;;) {
    const auto row = entries->step();
    if (!row) return Failure(row.error());
    if (!*row) return seq;
    const JournalEntry entry = readEntry(*entries);
    ++seq;
    if (entry.seq != seq || entry.previousHash != previous || entry.hash != sealOf(entry, true)) {
      return failure(ErrorKind::damaged, QCoreApplication::translate(
                                             "Store",
                                             "The journal was changed after it was written: entry %1 does not match its seal. "
                                             "Restore the portfolio from a backup.")
                                             .arg(seq));
    }
    previous = entry.hash;
  }
}

}  // namespace eclosion::store
