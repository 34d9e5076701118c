// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/past_rows.h"

#include "core/store/history.h"
#include "core/store/journal.h"
#include "core/store/sqlite.h"

namespace eclosion::store {

Result<const PastRows::Versions*> PastRows::of(const Table& table) {
  const auto newest = newestEntry(db_);
  if (!newest) return Failure(newest.error());
  if (*newest != newest_) {
    read_.clear();
    newest_ = *newest;
  }
  const auto found = read_.find(&table);
  if (found != read_.end()) return &found->second;
  Versions versions;
  ECLOSION_TRY(scan(table, versions));
  return &read_.emplace(&table, std::move(versions)).first->second;
}

// By id, then seq, the order of the table's key: the first version of an id is the one that stood at the entry.
Result<void> PastRows::scan(const Table& table, Versions& versions) const {
  auto statement = Statement::prepare(db_, "SELECT " + columnList(table) + ", \"absent\" FROM \"" + table.name +
                                               "_past\" WHERE \"seq\" > ? ORDER BY \"id\", \"seq\"");
  if (!statement) return Failure(statement.error());
  statement->bindInteger(0, seq_);
  const auto absent = static_cast<int>(table.columns.size());
  QUuid last;
  for (;;) {
    const auto row = statement->step();
    if (!row) return Failure(row.error());
    if (!*row) return {};
    const QUuid id = uuidFromText(statement->bytes(0));
    if (id == last) continue;
    last = id;
    versions.insert(id, statement->integer(absent) != 0 ? std::nullopt : std::optional(RowImage::of(table, *statement)));
  }
}

Projection::Projection(const Table& table, const char* columns) {
  for (QByteArray name : QByteArray(columns).split(',')) {
    name = name.trimmed();
    if (name.startsWith('"')) name = name.mid(1, name.size() - 2);
    places_.push_back(placeOf(table, name));
  }
}

}  // namespace eclosion::store
