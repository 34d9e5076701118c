// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/undo_steps.h"

#include <algorithm>

namespace eclosion::store {
namespace {

constexpr char entryColumns[] = "SELECT seq, kind, ref_seq, group_id, schema_ver FROM journal WHERE ";

JournalGroup::Kind kindFrom(QByteArrayView code) {
  if (code == "undo") return JournalGroup::Kind::undo;
  if (code == "redo") return JournalGroup::Kind::redo;
  return code == "create" ? JournalGroup::Kind::create : JournalGroup::Kind::edit;
}

JournalGroup groupFrom(const Statement& row) {
  const qint64 seq = row.integer(0);
  return {.firstSeq = seq,
          .lastSeq = seq,
          .kind = kindFrom(row.bytes(1)),
          .takesBack = row.isNull(2) ? 0 : row.integer(2),
          .schemaVersion = static_cast<int>(row.integer(4))};
}

// Null for an entry that stands alone.
QUuid groupIdFrom(const Statement& row) { return row.isNull(3) ? QUuid() : uuidFromText(row.bytes(3)); }

// Takes one more entry into a group, from either end.
void extend(JournalGroup& group, const Statement& row) {
  const qint64 seq = row.integer(0);
  group.lastSeq = std::max(group.lastSeq, seq);
  group.firstSeq = std::min(group.firstSeq, seq);
}

Result<void> walk(sqlite3* db, const char* which, qint64 from, const std::function<bool(const JournalGroup&)>& take) {
  auto entries = Statement::prepare(db, QByteArray(entryColumns) + which + " ORDER BY seq DESC");
  if (!entries) return Failure(entries.error());
  entries->bindInteger(0, from);
  std::optional<JournalGroup> group;
  QUuid groupId;
  for (;;) {
    const auto row = entries->step();
    if (!row) return Failure(row.error());
    const QUuid id = *row ? groupIdFrom(*entries) : QUuid();
    if (*row && group && !id.isNull() && id == groupId) {
      extend(*group, *entries);
      continue;
    }
    if (group && !take(*group)) return {};
    if (!*row) return {};
    group = groupFrom(*entries);
    groupId = id;
  }
}

}  // namespace

const Chains::Chain& Chains::see(const JournalGroup& group) {
  size_t place = chains_.size();
  if (const auto awaited = awaited_.constFind(group.firstSeq); awaited != awaited_.constEnd()) {
    place = *awaited;
    awaited_.erase(awaited);
  } else {
    chains_.push_back({.newest = group});
  }
  ++chains_[place].groups;
  if (group.takesBack > 0) awaited_.insert(group.takesBack, place);
  return chains_[place];
}

Result<void> walkBack(sqlite3* db, qint64 from, const std::function<bool(const JournalGroup&)>& take) {
  return walk(db, "seq >= ?1", from, take);
}

Result<void> walkBackUndos(sqlite3* db, qint64 from, const std::function<bool(const JournalGroup&)>& take) {
  return walk(db, "seq >= ?1 AND (ref_seq IS NOT NULL OR seq = ?1)", from, take);
}

Result<std::optional<JournalGroup>> groupOf(sqlite3* db, qint64 seq) {
  auto entry = Statement::prepare(db, QByteArray(entryColumns) + "seq = ?");
  if (!entry) return Failure(entry.error());
  entry->bindInteger(0, seq);
  const auto row = entry->step();
  if (!row) return Failure(row.error());
  if (!*row) return std::optional<JournalGroup>();
  JournalGroup group = groupFrom(*entry);
  const QUuid groupId = groupIdFrom(*entry);
  if (groupId.isNull()) return std::optional(group);
  // The entries of a group stand together.
  for (const char* side : {"seq < ? ORDER BY seq DESC", "seq > ? ORDER BY seq"}) {
    auto neighbours = Statement::prepare(db, QByteArray(entryColumns) + side);
    if (!neighbours) return Failure(neighbours.error());
    neighbours->bindInteger(0, seq);
    for (;;) {
      const auto next = neighbours->step();
      if (!next) return Failure(next.error());
      if (!*next || groupIdFrom(*neighbours) != groupId) break;
      extend(group, *neighbours);
    }
  }
  return std::optional(group);
}

Result<QString> wordsOf(sqlite3* db, const JournalGroup& group) {
  return queryText(db, "SELECT intent FROM journal WHERE seq = " + QByteArray::number(group.firstSeq));
}

}  // namespace eclosion::store
