// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/touched_rows.h"

#include <QHash>

namespace eclosion::store {

TouchedRows::TouchedRows(StatementCache& statements, const Change& change) : statements_(statements), change_(change) {
  QHash<std::pair<const Table*, QUuid>, size_t> places;
  for (const RowChange& row : change.rows) {
    auto& rows = rows_[row.table];
    const auto place = places.constFind({row.table, row.id});
    if (place == places.constEnd()) {
      places.insert({row.table, row.id}, rows.size());
      rows.push_back({row.id, row.op != RowOp::inserted, row.op != RowOp::removed});
    } else {
      rows[*place].is = row.op != RowOp::removed;
    }
  }
  for (auto& [table, rows] : rows_) std::erase_if(rows, [](const Row& row) { return !row.was && !row.is; });
}

const std::vector<TouchedRows::Row>& TouchedRows::of(const char* table) const {
  static const std::vector<Row> nothing;
  const auto found = rows_.find(findTable(table));
  return found == rows_.end() ? nothing : found->second;
}

Result<std::set<QUuid>> TouchedRows::targets(const char* table, const char* column) const {
  std::set<QUuid> ids;
  const auto take = [&](const RowSource& row) {
    if (!row.isNull(0)) ids.insert(uuidFromText(row.bytes(0)));
  };
  const QByteArray quoted = QByteArray("\"") + column + '"';
  for (const Row& row : of(table)) {
    if (row.was) ECLOSION_TRY(before(table, quoted.constData(), row.id, take));
    if (row.is) ECLOSION_TRY(now(table, quoted.constData(), row.id, take));
  }
  return ids;
}

Result<QUuid> TouchedRows::target(const char* table, const char* column, const QUuid& id) const {
  QUuid found;
  const auto take = [&](const RowSource& row) { found = uuidFromText(row.bytes(0)); };
  ECLOSION_TRY(now(table, column, id, take));
  if (found.isNull()) ECLOSION_TRY(before(table, column, id, take));
  return found;
}

}  // namespace eclosion::store
