// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/past_rows.h"

#include <algorithm>

#include "core/store/changeset.h"
#include "core/store/history.h"
#include "core/store/journal.h"
#include "core/store/sqlite.h"

namespace eclosion::store {
namespace {

// A history is read through about as much quicker, row by row, than it is asked for one id.
constexpr qint64 quicker = 25;

}  // namespace

Result<const PastRows::Versions*> PastRows::of(const Table& table) {
  const auto newest = newestEntry(db_);
  if (!newest) return Failure(newest.error());
  if (*newest != newest_) {
    const auto few = fewChanged();
    if (!few) return Failure(few.error());
    read_.clear();
    ids_ = *few ? changedIds() : std::nullopt;
    newest_ = *newest;
  }
  const auto found = read_.find(&table);
  if (found != read_.end()) return &found->second;
  Versions versions;
  if (ids_) {
    const auto ids = ids_->find(&table);
    if (ids != ids_->end()) ECLOSION_TRY(lookUp(table, ids->second, versions));
  } else {
    ECLOSION_TRY(scan(table, versions));
  }
  return &read_.emplace(&table, std::move(versions)).first->second;
}

// Against the whole of what was ever recorded, of which the history has a row a change. Changesets of another version of the
// file cannot be read.
Result<bool> PastRows::fewChanged() const {
  const QByteArray since = " FROM journal WHERE seq > " + QByteArray::number(seq_);
  const auto bytesSince = queryInteger(db_, "SELECT sum(length(changeset))" + since);
  const auto bytes = queryInteger(db_, "SELECT sum(length(changeset)) FROM journal");
  const auto others = queryInteger(db_, "SELECT count(*)" + since + " AND schema_ver <> " + QByteArray::number(schemaVersion));
  for (const auto* answer : {&bytesSince, &bytes, &others}) {
    if (!*answer) return Failure(answer->error());
  }
  return *others == 0 && *bytesSince < *bytes / quicker;
}

// Out of the journal; nothing when it does not hold what we write.
std::optional<PastRows::Ids> PastRows::changedIds() const {
  auto entries = Statement::prepare(db_, "SELECT changeset FROM journal WHERE seq > ?");
  if (!entries) return std::nullopt;
  entries->bindInteger(0, seq_);
  Ids all;
  for (;;) {
    const auto entry = entries->step();
    if (!entry) return std::nullopt;
    if (!*entry) break;
    ChangesetReader changes(entries->bytes(0));
    for (;;) {
      const auto change = changes.next();
      if (!change) return std::nullopt;
      if (!*change) break;
      all[changes.row().table].push_back(changes.row().id());
    }
  }
  for (auto& [table, ids] : all) {
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
  }
  return all;
}

Result<void> PastRows::lookUp(const Table& table, const std::vector<QUuid>& ids, Versions& versions) const {
  auto statement = Statement::prepare(db_, "SELECT " + columnList(table) + ", \"absent\" FROM \"" + table.name +
                                               "_past\" WHERE \"id\" = ? AND \"seq\" > ? ORDER BY \"seq\" LIMIT 1");
  if (!statement) return Failure(statement.error());
  const auto absent = static_cast<int>(table.columns.size());
  versions.reserve(static_cast<qsizetype>(ids.size()));
  for (const QUuid& id : ids) {
    write(*statement, 0, id);
    statement->bindInteger(1, seq_);
    const auto row = statement->step();
    if (!row) return Failure(row.error());
    if (*row)
      versions.insert(id, statement->integer(absent) != 0 ? std::nullopt : std::optional(RowImage::of(table, *statement)));
    statement->reset();
  }
  return {};
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
