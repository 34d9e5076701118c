// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/history.h"

#include <optional>

#include "core/store/row_io.h"
#include "core/store/table_sql.h"

namespace eclosion::store {
namespace {

QByteArray pastStatement(const Table& table) {
  QByteArray marks = "?, ?";
  for (size_t i = 0; i < table.columns.size(); ++i) marks += ", ?";
  return QByteArray("INSERT INTO \"") + table.name + "_past\" VALUES (" + marks + ")";
}

RowOp opOf(const CapturedRow& row) {
  if (row.before.isNull()) return RowOp::inserted;
  return row.after.isNull() ? RowOp::removed : RowOp::updated;
}

}  // namespace

Result<void> writePast(StatementCache& statements, const std::vector<CapturedRow>& rows, qint64 seq,
                       std::vector<RowChange>& changes) {
  static const TableSql inserts(pastStatement);
  const Table* table = nullptr;
  std::optional<StatementCache::Use> past;
  for (const CapturedRow& row : rows) {
    if (row.table != table) {
      table = row.table;
      auto insert = statements.use(inserts.of(*table));
      if (!insert) return Failure(insert.error());
      past.emplace(std::move(*insert));
    }
    const bool absent = row.before.isNull();
    (*past)->bindInteger(0, seq);
    (*past)->bindInteger(1, absent ? 1 : 0);
    absent ? (*past)->lendText(2, row.id()) : bindRow(**past, 2, row.before);
    ECLOSION_TRY((*past)->run());
    changes.push_back({table, uuidFromText(row.id()), opOf(row)});
  }
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
