// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/typed_texts.h"

#include <QCoreApplication>
#include <QSet>

#include "core/store/sqlite.h"

namespace eclosion::store {
namespace {

struct Typed {
  Q_DECLARE_TR_FUNCTIONS(eclosion::store::TypedTexts)
};

QByteArray quoted(const QByteArray& name) { return '"' + name + '"'; }

Result<QSet<QByteArray>> columnsOf(sqlite3* db, const QByteArray& table) {
  auto rows = Statement::prepare(db, "PRAGMA table_info(" + quoted(table) + ")");
  if (!rows) return Failure(rows.error());
  QSet<QByteArray> names;
  for (;;) {
    const auto row = rows->step();
    if (!row) return Failure(row.error());
    if (!*row) return names;
    names.insert(rows->bytes(1).toByteArray());
  }
}

// A file of the source is kept as bytes, and is text all the same.
bool isTyped(const Column& column) {
  return (column.type == Type::text && qstrcmp(column.name, "id") != 0) ||
         (column.type == Type::blob && qstrcmp(column.name, "content") == 0);
}

QByteArray selectionOf(const TypedTable& table) {
  QByteArray sql = table.name == "journal" ? QByteArray("SELECT \"seq\", 0") : QByteArray("SELECT \"id\", ");
  if (table.name != "journal") sql += table.past ? "\"seq\"" : "0";
  for (const QByteArray& column : table.columns) sql += ", " + quoted(column);
  sql += " FROM " + quoted(table.name);
  return table.only.isEmpty() ? sql : sql + " WHERE " + table.only;
}

}  // namespace

Result<std::vector<TypedTable>> typedTables(sqlite3* db) {
  std::vector<TypedTable> tables;
  const auto add = [&](TypedTable table) -> Result<void> {
    // One of a former version may have fewer columns, or not be there.
    const auto there = columnsOf(db, table.name);
    if (!there) return Failure(there.error());
    std::erase_if(table.columns, [&](const QByteArray& column) { return !there->contains(column); });
    if (!table.columns.empty()) tables.push_back(std::move(table));
    return {};
  };
  for (const Table& table : trackedTables()) {
    TypedTable typed{.name = table.name, .record = table.name, .tracked = &table, .columns = {}};
    for (const Column& column : table.columns) {
      if (isTyped(column)) typed.columns.emplace_back(column.name);
    }
    TypedTable past = typed;
    past.name += "_past";
    past.past = true;
    ECLOSION_TRY(add(std::move(typed)));
    ECLOSION_TRY(add(std::move(past)));
  }
  ECLOSION_TRY(add({.name = "journal", .record = "journal", .columns = {"intent", "actor"}}));
  ECLOSION_TRY(add({.name = "conflict", .record = "conflict", .columns = {"base", "mine", "theirs"}}));
  // Names and ids of other people are theirs, whoever else is called alike.
  ECLOSION_TRY(add({.name = "person_text", .record = "person_text", .columns = {"value"}, .only = "kind IN ('note', 'source')"}));
  return tables;
}

Result<void> eachTypedText(sqlite3* db, const std::vector<TypedTable>& tables, const std::function<void(const TypedText&)>& take,
                           const std::stop_token& stop) {
  for (const TypedTable& table : tables) {
    auto rows = Statement::prepare(db, selectionOf(table));
    if (!rows) return Failure(rows.error());
    for (;;) {
      if (stop.stop_requested()) return failure(ErrorKind::cancelled, Typed::tr("The search was stopped."));
      const auto row = rows->step();
      if (!row) return Failure(row.error());
      if (!*row) break;
      for (size_t i = 0; i < table.columns.size(); ++i) {
        const QByteArrayView utf8 = rows->bytes(static_cast<int>(i) + 2);
        if (!utf8.isEmpty())
          take({.table = table,
                .key = rows->bytes(0).toByteArray(),
                .seq = rows->integer(1),
                .column = table.columns[i],
                .utf8 = utf8});
      }
    }
  }
  return {};
}

}  // namespace eclosion::store
