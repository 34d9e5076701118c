// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/inverse.h"

#include "core/store/changeset.h"
#include "core/store/history.h"
#include "core/store/row_image.h"
#include "core/store/statement_cache.h"
#include "core/store/table_sql.h"

namespace eclosion::store {
namespace {

QByteArray rowStatement(const Table& table) {
  return "SELECT " + columnList(table) + " FROM \"" + table.name + "\" WHERE \"id\" = ?";
}

Cell cellOf(const ChangedValue& value) {
  switch (value.kind) {
    case ChangedValue::Kind::integer:
      return value.integer;
    case ChangedValue::Kind::real:
      return value.real;
    case ChangedValue::Kind::text:
    case ChangedValue::Kind::blob:
      return value.bytes.toByteArray();
    case ChangedValue::Kind::absent:
    case ChangedValue::Kind::null:
      break;
  }
  return {};
}

// Whether the row has the values, as far as there are any.
bool holds(const RowImage& row, const std::vector<ChangedValue>& values) {
  for (size_t column = 0; column < values.size(); ++column) {
    if (!values[column].isAbsent() && ownCell(row.cell(column)) != cellOf(values[column])) return false;
  }
  return true;
}

class Inverse {
 public:
  Inverse(StatementCache& statements, Writer& writer) : statements_(statements), writer_(writer) {}

  // False when the row is not as the change left it.
  Result<bool> takeBack(const ChangedRow& change) {
    auto present = rowOf(*change.table, change.id());
    if (!present) return Failure(present.error());
    std::optional<RowImage>& row = *present;
    switch (change.op) {
      case RowOp::inserted:
        if (!row || !holds(*row, change.after)) return false;
        writer_.removeRow(*change.table, change.id());
        return true;
      case RowOp::removed:
        if (row) return false;
        row.emplace(*change.table);
        break;
      case RowOp::updated:
        if (!row || !holds(*row, change.after)) return false;
        break;
    }
    for (size_t column = 0; column < change.before.size(); ++column) {
      if (!change.before[column].isAbsent()) row->setCell(column, cellOf(change.before[column]));
    }
    row->putInto(writer_);
    return true;
  }

 private:
  Result<std::optional<RowImage>> rowOf(const Table& table, const QUuid& id) {
    static const TableSql rows(rowStatement);
    const auto statement = statements_.use(rows.of(table));
    if (!statement) return Failure(statement.error());
    write(**statement, 0, id);
    const auto row = (*statement)->step();
    if (!row) return Failure(row.error());
    return *row ? std::optional(RowImage::of(table, **statement)) : std::nullopt;
  }

  StatementCache& statements_;
  Writer& writer_;
};

}  // namespace

Result<void> applyInverse(StatementCache& statements, Writer& writer, QByteArrayView changeset, bool& hindered) {
  Inverse inverse(statements, writer);
  ChangesetReader changes(changeset);
  for (;;) {
    const auto more = changes.next();
    if (!more) return Failure(more.error());
    if (!*more) return {};
    const auto taken = inverse.takeBack(changes.row());
    if (!taken) return Failure(taken.error());
    hindered = !*taken;
    if (hindered) return failure(ErrorKind::refused, QString());
  }
}

Result<void> checkReferences(sqlite3* db, bool& hindered) {
  int open = 0;
  int most = 0;
  const int code = sqlite3_db_status(db, SQLITE_DBSTATUS_DEFERRED_FKS, &open, &most, 0);
  if (code != SQLITE_OK) return Failure(sqliteError(db, code));
  hindered = open != 0;
  return hindered ? failure(ErrorKind::refused, QString()) : Result<void>();
}

}  // namespace eclosion::store
