// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

#include "core/store/sqlite.h"

namespace eclosion::store {
namespace {

// A startup can be put away. Without a default, so no row changes.
Result<void> addArchived(sqlite3* db) {
  return execute(db,
                 "ALTER TABLE \"startup\" ADD COLUMN \"archived\" INTEGER;"
                 "ALTER TABLE \"startup_past\" ADD COLUMN \"archived\" INTEGER");
}

// The decision room: agendas and documents of sessions, where a decision leads, grids of one's own.
Result<void> addDecisionRoom(sqlite3* db) {
  return execute(db,
                 "ALTER TABLE \"committee_session\" ADD COLUMN \"starts_at\" INTEGER;"
                 "ALTER TABLE \"committee_session_past\" ADD COLUMN \"starts_at\" INTEGER;"
                 "ALTER TABLE \"decision_condition\" ADD COLUMN \"settled\" INTEGER;"
                 "ALTER TABLE \"decision_condition_past\" ADD COLUMN \"settled\" INTEGER;"
                 "CREATE TABLE \"decision_transition\" (\"id\" TEXT PRIMARY KEY NOT NULL, \"decision_id\" TEXT NOT NULL "
                 "REFERENCES \"decision\" (\"id\") DEFERRABLE INITIALLY DEFERRED, \"phase\" TEXT NOT NULL, \"receiver_id\" TEXT "
                 "REFERENCES \"organisation\" (\"id\") DEFERRABLE INITIALLY DEFERRED, \"legal_form\" TEXT NOT NULL, "
                 "\"stop_kind\" TEXT NOT NULL) STRICT, WITHOUT ROWID;"
                 "CREATE TABLE \"decision_transition_past\" (\"seq\" INTEGER NOT NULL, \"absent\" INTEGER NOT NULL, \"id\" TEXT "
                 "NOT NULL, \"decision_id\" TEXT, \"phase\" TEXT, \"receiver_id\" TEXT, \"legal_form\" TEXT, \"stop_kind\" TEXT, "
                 "PRIMARY KEY (\"id\", \"seq\")) STRICT, WITHOUT ROWID;"
                 "CREATE INDEX \"decision_transition_by_1\" ON \"decision_transition\" (\"decision_id\");"
                 "CREATE TABLE \"agenda_item\" (\"id\" TEXT PRIMARY KEY NOT NULL, \"session_id\" TEXT NOT NULL REFERENCES "
                 "\"committee_session\" (\"id\") DEFERRABLE INITIALLY DEFERRED, \"startup_id\" TEXT NOT NULL REFERENCES "
                 "\"startup\" (\"id\") DEFERRABLE INITIALLY DEFERRED, \"position\" TEXT NOT NULL, \"pitch\" INTEGER, "
                 "\"questions\" INTEGER, \"deliberation\" INTEGER) STRICT, WITHOUT ROWID;"
                 "CREATE TABLE \"agenda_item_past\" (\"seq\" INTEGER NOT NULL, \"absent\" INTEGER NOT NULL, \"id\" TEXT NOT "
                 "NULL, \"session_id\" TEXT, \"startup_id\" TEXT, \"position\" TEXT, \"pitch\" INTEGER, \"questions\" INTEGER, "
                 "\"deliberation\" INTEGER, PRIMARY KEY (\"id\", \"seq\")) STRICT, WITHOUT ROWID;"
                 "CREATE INDEX \"agenda_item_by_1\" ON \"agenda_item\" (\"session_id\");"
                 "CREATE INDEX \"agenda_item_by_2\" ON \"agenda_item\" (\"startup_id\");"
                 "CREATE TABLE \"session_document\" (\"id\" TEXT PRIMARY KEY NOT NULL, \"session_id\" TEXT NOT NULL REFERENCES "
                 "\"committee_session\" (\"id\") DEFERRABLE INITIALLY DEFERRED, \"title\" TEXT NOT NULL, \"url\" TEXT NOT NULL) "
                 "STRICT, WITHOUT ROWID;"
                 "CREATE TABLE \"session_document_past\" (\"seq\" INTEGER NOT NULL, \"absent\" INTEGER NOT NULL, \"id\" TEXT NOT "
                 "NULL, \"session_id\" TEXT, \"title\" TEXT, \"url\" TEXT, PRIMARY KEY (\"id\", \"seq\")) STRICT, WITHOUT ROWID;"
                 "CREATE INDEX \"session_document_by_1\" ON \"session_document\" (\"session_id\");"
                 "CREATE TABLE \"criterion\" (\"id\" TEXT PRIMARY KEY NOT NULL, \"gate\" TEXT NOT NULL, \"key\" TEXT NOT NULL, "
                 "\"label\" TEXT NOT NULL, \"guidance\" TEXT NOT NULL, \"position\" TEXT NOT NULL) STRICT, WITHOUT ROWID;"
                 "CREATE TABLE \"criterion_past\" (\"seq\" INTEGER NOT NULL, \"absent\" INTEGER NOT NULL, \"id\" TEXT NOT NULL, "
                 "\"gate\" TEXT, \"key\" TEXT, \"label\" TEXT, \"guidance\" TEXT, \"position\" TEXT, PRIMARY KEY (\"id\", "
                 "\"seq\")) STRICT, WITHOUT ROWID;");
}

// Decks of slides.
Result<void> addDecks(sqlite3* db) {
  return execute(db,
                 "CREATE TABLE \"deck\" (\"id\" TEXT PRIMARY KEY NOT NULL, \"name\" TEXT NOT NULL, \"language\" TEXT NOT NULL, "
                 "\"as_of\" INTEGER, \"known_at\" TEXT NOT NULL) STRICT, WITHOUT ROWID;"
                 "CREATE TABLE \"deck_past\" (\"seq\" INTEGER NOT NULL, \"absent\" INTEGER NOT NULL, \"id\" TEXT NOT NULL, "
                 "\"name\" TEXT, \"language\" TEXT, \"as_of\" INTEGER, \"known_at\" TEXT, PRIMARY KEY (\"id\", \"seq\")) "
                 "STRICT, WITHOUT ROWID;"
                 "CREATE TABLE \"slide\" (\"id\" TEXT PRIMARY KEY NOT NULL, \"deck_id\" TEXT NOT NULL REFERENCES \"deck\" "
                 "(\"id\") DEFERRABLE INITIALLY DEFERRED, \"position\" TEXT NOT NULL, \"kind\" TEXT NOT NULL, \"subject\" TEXT "
                 "NOT NULL, \"options\" TEXT NOT NULL, \"title\" TEXT NOT NULL, \"text\" TEXT NOT NULL, \"notes\" TEXT NOT "
                 "NULL) STRICT, WITHOUT ROWID;"
                 "CREATE TABLE \"slide_past\" (\"seq\" INTEGER NOT NULL, \"absent\" INTEGER NOT NULL, \"id\" TEXT NOT NULL, "
                 "\"deck_id\" TEXT, \"position\" TEXT, \"kind\" TEXT, \"subject\" TEXT, \"options\" TEXT, \"title\" TEXT, "
                 "\"text\" TEXT, \"notes\" TEXT, PRIMARY KEY (\"id\", \"seq\")) STRICT, WITHOUT ROWID;"
                 "CREATE INDEX \"slide_by_1\" ON \"slide\" (\"deck_id\");");
}

// What an incubator is called where its name has no room.
Result<void> addShortNames(sqlite3* db) {
  return execute(db,
                 "ALTER TABLE \"incubator\" ADD COLUMN \"short_name\" TEXT;"
                 "ALTER TABLE \"incubator_past\" ADD COLUMN \"short_name\" TEXT");
}

}  // namespace

// The recipe for the next one is in CONTRIBUTING.
std::span<const Migration> migrations() {
  static const std::array<Migration, 4> chain{{{1, addArchived}, {2, addDecisionRoom}, {3, addDecks}, {4, addShortNames}}};
  return chain;
}

Result<void> migrate(sqlite3* db, int version, int target, std::span<const Migration> chain) {
  if (version == target) return {};
  auto transaction = Transaction::begin(db);
  if (!transaction) return Failure(transaction.error());
  for (int from = version; from < target; ++from) {
    const auto link = std::find_if(chain.begin(), chain.end(), [&](const Migration& m) { return m.from == from; });
    if (link == chain.end()) {
      return failure(ErrorKind::damaged, QCoreApplication::translate(
                                             "Store",
                                             "This portfolio says it has file version %1, which never existed. Restore it from a "
                                             "backup.")
                                             .arg(from));
    }
    ECLOSION_TRY(link->apply(db));
  }
  ECLOSION_TRY(execute(db, ("PRAGMA user_version=" + QByteArray::number(target)).constData()));
  return transaction->commit();
}

}  // namespace eclosion::store
