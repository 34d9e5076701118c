// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/raw_tables.h"

#include <gtest/gtest.h>
#include <sqlite3.h>

namespace eclosion::test {
namespace {

sqlite3* openRaw(const QString& path) {
  sqlite3* db = nullptr;
  EXPECT_EQ(sqlite3_open(path.toUtf8().constData(), &db), SQLITE_OK);
  return db;
}

template <class Take>
void eachRow(sqlite3* db, const QByteArray& sql, Take take) {
  sqlite3_stmt* statement = nullptr;
  ASSERT_EQ(sqlite3_prepare_v2(db, sql.constData(), -1, &statement, nullptr), SQLITE_OK) << sqlite3_errmsg(db);
  while (sqlite3_step(statement) == SQLITE_ROW) take(statement);
  EXPECT_EQ(sqlite3_finalize(statement), SQLITE_OK);
}

QByteArray cell(sqlite3_stmt* row, int column) {
  return {static_cast<const char*>(sqlite3_column_blob(row, column)), sqlite3_column_bytes(row, column)};
}

}  // namespace

QMap<QByteArray, QByteArray> rawTables(const QString& path) {
  sqlite3* db = openRaw(path);
  QMap<QByteArray, QByteArray> tables;
  eachRow(db, "SELECT name FROM sqlite_schema WHERE type = 'table'", [&](sqlite3_stmt* row) { tables.insert(cell(row, 0), {}); });
  for (auto table = tables.begin(); table != tables.end(); ++table) {
    eachRow(db, "SELECT * FROM \"" + table.key() + '"', [&](sqlite3_stmt* row) {
      for (int column = 0; column < sqlite3_column_count(row); ++column) *table += cell(row, column) + '\n';
    });
  }
  sqlite3_close(db);
  return tables;
}

void tamper(const QString& path, const char* sql) {
  sqlite3* db = openRaw(path);
  char* error = nullptr;
  EXPECT_EQ(sqlite3_exec(db, sql, nullptr, nullptr, &error), SQLITE_OK) << error;
  sqlite3_close(db);
}

}  // namespace eclosion::test
