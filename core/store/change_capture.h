// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sqlite3.h>
#include <QByteArray>
#include <QHash>
#include <string>
#include <vector>

#include "core/store/row_io.h"
#include "core/store/schema.h"
#include "core/support/result.h"

// Sees each change of a tracked row as it happens, whoever makes it, and tells them in SQLite's changeset format. SQLite's own
// sessions do the same, but ask the database anew for the shape of each table and for every row that changed: for one small edit
// that costs more than the edit (packaging/decisions/0017-kept-statements.md).
namespace eclosion::store {

// A row as a changeset has it, value after value: a byte for the type, then the content.
struct CapturedRow {
  const Table* table = nullptr;
  QByteArray before = {};  // null: there was none
  QByteArray after = {};   // null: there is none
  [[nodiscard]] QByteArrayView id() const;
};

// Lends the values of such a row to parameters that follow each other.
void bindRow(RowSink& sink, int firstParameter, const QByteArray& row);

// Rows that differ, those of a table together.
[[nodiscard]] QByteArray changesetOf(const std::vector<CapturedRow>& rows);

class ChangeCapture {
 public:
  // Does not see anything yet.
  explicit ChangeCapture(sqlite3* db) : db_(db) {}
  ~ChangeCapture() { stop(); }
  Q_DISABLE_COPY_MOVE(ChangeCapture)

  // One at a time on a connection.
  void start();
  // Sees no more, and hands over the rows that differ since the start: tables in their order, then as they were first touched.
  [[nodiscard]] Result<std::vector<CapturedRow>> take();

 private:
  using Read = int (*)(sqlite3*, int, sqlite3_value**);

  static void onChange(void* self, sqlite3* db, int operation, const char* schema, const char* table, sqlite3_int64 before,
                       sqlite3_int64 after);
  void see(int operation, const char* table);
  [[nodiscard]] QByteArray readRow(Read read);
  void keep(const QByteArray& before, const QByteArray& after);
  void forgetPlaces();
  void stop();

  sqlite3* db_;
  bool sees_ = false;
  int code_ = SQLITE_OK;
  const Table* table_ = nullptr;  // of the last change: the next is often of the same
  std::vector<CapturedRow> rows_;
  QHash<std::pair<const Table*, QByteArray>, size_t> places_;  // by table and id, of the first `placed_` rows
  size_t placed_ = 0;
  bool removed_ = false;  // any row
  std::string room_;      // in which a row is put together
};

}  // namespace eclosion::store
