// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/history.h"

#include "core/store/row_io.h"

namespace eclosion::store {
namespace {

struct FinalizeChangeset {
  void operator()(sqlite3_changeset_iter* iterator) const { sqlite3changeset_finalize(iterator); }
};

QUuid idOf(sqlite3_value* value) {
  return uuidFromText({static_cast<const char*>(sqlite3_value_blob(value)), static_cast<qsizetype>(sqlite3_value_bytes(value))});
}

}  // namespace

Result<PastWriter::Statements*> PastWriter::statementsFor(const Table& table) {
  if (const auto found = statements_.find(&table); found != statements_.end()) return &found->second;
  auto present = Statement::prepare(db_, "SELECT " + columnList(table) + " FROM \"" + table.name + "\" WHERE \"id\" = ?", true);
  if (!present) return Failure(present.error());
  QByteArray marks = "?, ?";
  for (size_t i = 0; i < table.columns.size(); ++i) marks += ", ?";
  // A row changed twice under one entry keeps its first, older version.
  auto past =
      Statement::prepare(db_, QByteArray("INSERT OR IGNORE INTO \"") + table.name + "_past\" VALUES (" + marks + ")", true);
  if (!past) return Failure(past.error());
  return &statements_.emplace(&table, Statements{std::move(*present), std::move(*past)}).first->second;
}

Result<void> PastWriter::write(QByteArrayView changeset, qint64 seq, std::vector<RowChange>& changes) {
  sqlite3_changeset_iter* raw = nullptr;
  int code = sqlite3changeset_start(&raw, static_cast<int>(changeset.size()), const_cast<char*>(changeset.data()));
  const std::unique_ptr<sqlite3_changeset_iter, FinalizeChangeset> iterator(raw);
  if (code != SQLITE_OK) return Failure(sqliteError(db_, code));
  while ((code = sqlite3changeset_next(raw)) == SQLITE_ROW) {
    const char* name = nullptr;
    int columns = 0;
    int operation = 0;
    sqlite3changeset_op(raw, &name, &columns, &operation, nullptr);
    const Table* table = findTable(name);
    if (!table) return failure(ErrorKind::internal, QStringLiteral("unknown table in a changeset: ") + QString::fromUtf8(name));
    const auto statements = statementsFor(*table);
    if (!statements) return Failure(statements.error());
    Statement& past = (*statements)->past;
    Statement& present = (*statements)->present;

    sqlite3_value* id = nullptr;
    if (operation == SQLITE_INSERT) {
      sqlite3changeset_new(raw, 0, &id);
    } else {
      sqlite3changeset_old(raw, 0, &id);
    }
    past.bindInteger(0, seq);
    past.bindInteger(1, operation == SQLITE_INSERT ? 1 : 0);
    sqlite3_bind_value(past.handle(), 3, id);
    if (operation == SQLITE_UPDATE) {
      // An update carries old values of changed columns only; the rest stand in the row as it is.
      sqlite3_bind_value(present.handle(), 1, id);
      const auto row = present.step();
      if (!row) return Failure(row.error());
      if (!*row) return failure(ErrorKind::internal, QStringLiteral("an updated row is missing"));
    }
    if (operation != SQLITE_INSERT) {
      for (int column = 1; column < columns; ++column) {
        sqlite3_value* old = nullptr;
        sqlite3changeset_old(raw, column, &old);
        if (!old) old = sqlite3_column_value(present.handle(), column);
        sqlite3_bind_value(past.handle(), column + 3, old);
      }
    }
    changes.push_back({table, idOf(id),
                       operation == SQLITE_INSERT   ? RowOp::inserted
                       : operation == SQLITE_DELETE ? RowOp::removed
                                                    : RowOp::updated});
    const auto written = past.run();
    present.reset();
    ECLOSION_TRY(written);
  }
  if (code != SQLITE_DONE) return Failure(sqliteError(db_, code));
  return {};
}

QByteArray columnList(const Table& table) {
  QByteArray list;
  for (const Column& column : table.columns) list += QByteArray("\"") + column.name + "\", ";
  list.chop(2);
  return list;
}

Result<KnownAt> knownAt(sqlite3* db, const QDateTime& moment) {
  if (moment.isNull()) return KnownAt{};
  auto statement = Statement::prepare(db, "SELECT max(seq) FROM journal WHERE at <= ?");
  if (!statement) return Failure(statement.error());
  statement->bindInteger(0, moment.toMSecsSinceEpoch());
  const auto row = statement->step();
  if (!row) return Failure(row.error());
  const qint64 seq = *row && !statement->isNull(0) ? statement->integer(0) : 0;
  const auto last = queryInteger(db, "SELECT max(seq) FROM journal");
  if (!last) return Failure(last.error());
  return seq == *last ? KnownAt{} : KnownAt{seq};
}

QByteArray tableAt(const Table& table, KnownAt known) {
  const QByteArray name = table.name;
  if (known.isNow()) return '"' + name + '"';
  const QByteArray seq = QByteArray::number(known.seq);
  const QByteArray columns = columnList(table);
  return "(SELECT " + columns + " FROM \"" + name + "\" AS t WHERE NOT EXISTS (SELECT 1 FROM \"" + name +
         "_past\" AS p WHERE p.\"id\" = t.\"id\" AND p.\"seq\" > " + seq + ") UNION ALL SELECT " + columns + " FROM \"" + name +
         "_past\" AS p WHERE p.\"seq\" > " + seq + " AND p.\"absent\" = 0 AND NOT EXISTS (SELECT 1 FROM \"" + name +
         "_past\" AS q WHERE q.\"id\" = p.\"id\" AND q.\"seq\" > " + seq + " AND q.\"seq\" < p.\"seq\"))";
}

}  // namespace eclosion::store
