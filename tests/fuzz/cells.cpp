// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/cells.h"

#include <sqlite3.h>

#include <QtEndian>
#include <cstring>

#include "core/store/schema.h"
#include "tests/fuzz/bytes.h"
#include "tests/fuzz/fed_portfolio.h"

namespace eclosion::fuzz {
namespace {

enum class Value : quint8 { integer, real, text, blob, null };
constexpr quint64 values = 5;

std::vector<CellTable> makeTables() {
  std::vector<CellTable> all{
      {"journal",
       "seq",
       {"seq", "id", "at", "actor", "intent", "kind", "ref_seq", "group_id", "schema_ver", "changeset", "prev_hash", "hash"}},
      {"person_text", "id", {"id", "person", "kind", "value"}},
      {"meta", "key", {"key", "value"}},
      {"conflict", "id", {"id", "entity", "column", "base", "mine", "theirs", "resolved"}}};
  for (const store::Table& table : store::trackedTables()) {
    CellTable now{table.name, "id", {}};
    for (const store::Column& column : table.columns) now.columns.emplace_back(column.name);
    CellTable past{QByteArray(table.name) + "_past", "id", now.columns};
    past.columns.insert(past.columns.end(), {"seq", "absent"});
    all.push_back(std::move(now));
    all.push_back(std::move(past));
  }
  return all;
}

QByteArray quoted(const QByteArray& name) { return '"' + name + '"'; }

void putCell(sqlite3* db, Bytes& bytes) {
  const auto& tables = cellTables();
  const CellTable& table = tables[bytes.number(1) % tables.size()];
  const QByteArray& column = table.columns[bytes.number(1) % table.columns.size()];
  const auto row = static_cast<int>(bytes.number(1));
  const QByteArray sql = "UPDATE " + quoted(table.name) + " SET " + quoted(column) + " = ?1 WHERE " + quoted(table.key) +
                         " = (SELECT " + quoted(table.key) + " FROM " + quoted(table.name) + " LIMIT 1 OFFSET ?2)";
  sqlite3_stmt* update = nullptr;
  // The earlier version lacks a column.
  const bool prepared = sqlite3_prepare_v2(db, sql.constData(), -1, &update, nullptr) == SQLITE_OK;
  switch (static_cast<Value>(bytes.number(1) % values)) {
    case Value::integer:
      sqlite3_bind_int64(update, 1, static_cast<sqlite3_int64>(bytes.number(8)));
      break;
    case Value::real: {
      const quint64 bits = bytes.number(8);
      double value = 0;
      std::memcpy(&value, &bits, sizeof value);
      sqlite3_bind_double(update, 1, value);
      break;
    }
    case Value::text: {
      const QByteArrayView text = bytes.take(bytes.count(1));
      sqlite3_bind_text(update, 1, text.isEmpty() ? "" : text.data(), static_cast<int>(text.size()), SQLITE_TRANSIENT);
      break;
    }
    case Value::blob: {
      const QByteArrayView blob = bytes.take(bytes.count(2));
      sqlite3_bind_blob(update, 1, blob.isEmpty() ? "" : blob.data(), static_cast<int>(blob.size()), SQLITE_TRANSIENT);
      break;
    }
    case Value::null:
      break;
  }
  if (!prepared) return;
  sqlite3_bind_int(update, 2, row);
  sqlite3_step(update);  // a cell that may not hold it keeps what it had
  sqlite3_finalize(update);
}

QByteArray place(size_t table, size_t column, int row, Value kind) {
  QByteArray bytes;
  for (const size_t number : {table, column, static_cast<size_t>(row), static_cast<size_t>(kind)})
    bytes += static_cast<char>(number);
  return bytes;
}

}  // namespace

const std::vector<CellTable>& cellTables() {
  static const std::vector<CellTable> all = makeTables();
  return all;
}

QByteArray withCells(const QByteArray& file, QByteArrayView changes) {
  sqlite3* db = nullptr;
  demand(sqlite3_open(":memory:", &db) == SQLITE_OK, "there is memory");
  auto* copy = static_cast<unsigned char*>(sqlite3_malloc64(static_cast<sqlite3_uint64>(file.size())));
  std::memcpy(copy, file.constData(), static_cast<size_t>(file.size()));
  demand(sqlite3_deserialize(db, "main", copy, file.size(), file.size(),
                             SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_RESIZEABLE) == SQLITE_OK,
         "a portfolio is a database");
  sqlite3_exec(db, "BEGIN", nullptr, nullptr, nullptr);
  Bytes bytes(changes);
  while (!bytes.atEnd()) putCell(db, bytes);
  demand(sqlite3_exec(db, "COMMIT", nullptr, nullptr, nullptr) == SQLITE_OK, "cells are written");
  sqlite3_int64 size = 0;
  const unsigned char* content = sqlite3_serialize(db, "main", &size, SQLITE_SERIALIZE_NOCOPY);
  const QByteArray changed(reinterpret_cast<const char*>(content), size);
  sqlite3_close(db);
  return changed;
}

QByteArray numberCell(size_t table, size_t column, int row, qint64 value) {
  value = qToBigEndian(value);
  return place(table, column, row, Value::integer) + QByteArray(reinterpret_cast<const char*>(&value), sizeof value);
}

QByteArray textCell(size_t table, size_t column, int row, const QByteArray& value) {
  return place(table, column, row, Value::text) + static_cast<char>(value.size()) + value;
}

}  // namespace eclosion::fuzz
