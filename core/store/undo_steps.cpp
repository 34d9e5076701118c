// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/undo_steps.h"

#include <algorithm>
#include <limits>

#include "core/store/changeset.h"
#include "core/store/table_sql.h"

namespace eclosion::store {
namespace {

const QByteArray entriesWhere = QByteArrayLiteral("SELECT seq, kind, ref_seq, group_id, schema_ver FROM journal WHERE ");

JournalGroup::Kind kindFrom(QByteArrayView code) {
  if (code == "undo") return JournalGroup::Kind::undo;
  if (code == "redo") return JournalGroup::Kind::redo;
  if (code == "erase") return JournalGroup::Kind::erasure;
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

Result<void> walk(StatementCache& statements, const QByteArray& sql, qint64 from,
                  const std::function<bool(const JournalGroup&)>& take) {
  const auto walked = statements.use(sql);
  if (!walked) return Failure(walked.error());
  Statement& entry = **walked;
  entry.bindInteger(0, from);
  std::optional<JournalGroup> group;
  QUuid groupId;
  for (;;) {
    const auto row = entry.step();
    if (!row) return Failure(row.error());
    const QUuid id = *row ? groupIdFrom(entry) : QUuid();
    if (*row && group && !id.isNull() && id == groupId) {
      extend(*group, entry);
      continue;
    }
    if (group && !take(*group)) return {};
    if (!*row) return {};
    group = groupFrom(entry);
    groupId = id;
  }
}

// A row that the group changed, as the first of its entries tells; nothing where that cannot be read.
Result<std::optional<std::pair<const Table*, QByteArray>>> rowOf(StatementCache& statements, const JournalGroup& group) {
  static const QByteArray sql = "SELECT changeset FROM journal WHERE seq = ?";
  std::optional<std::pair<const Table*, QByteArray>> found;
  if (group.schemaVersion != schemaVersion) return found;
  const auto entry = statements.use(sql);
  if (!entry) return Failure(entry.error());
  (*entry)->bindInteger(0, group.firstSeq);
  const auto row = (*entry)->step();
  if (!row) return Failure(row.error());
  if (!*row) return found;
  ChangesetReader changes((*entry)->bytes(0));
  const auto change = changes.next();
  if (change && *change) {
    const ChangedRow& first = changes.row();
    found.emplace(first.table, (first.op == RowOp::inserted ? first.after : first.before).front().bytes.toByteArray());
  }
  return found;
}

QByteArray laterUndosStatement(const Table& table) {
  return QByteArray("SELECT p.seq FROM \"") + table.name +
         "_past\" AS p CROSS JOIN journal AS j ON j.seq = p.seq WHERE p.id = ? AND p.seq > ? AND j.ref_seq IS NOT NULL "
         "ORDER BY p.seq DESC";
}

// Entries that took something back after a group and changed one of its rows, newest first. What takes the group back changes
// all of them.
Result<std::vector<qint64>> laterUndos(StatementCache& statements, const JournalGroup& group, const Table& table,
                                       const QByteArray& id) {
  static const TableSql sql(laterUndosStatement);
  const auto use = statements.use(sql.of(table));
  if (!use) return Failure(use.error());
  Statement& later = **use;
  later.bindText(0, id);
  later.bindInteger(1, group.lastSeq);
  std::vector<qint64> entries;
  for (;;) {
    const auto row = later.step();
    if (!row) return Failure(row.error());
    if (!*row) return entries;
    entries.push_back(later.integer(0));
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

Result<void> walkBack(StatementCache& statements, qint64 from, const std::function<bool(const JournalGroup&)>& take) {
  static const QByteArray sql = entriesWhere + "seq >= ?1 ORDER BY seq DESC";
  return walk(statements, sql, from, take);
}

// Not by reading the journal from there on: the history of one row leads to all that can belong to the chain.
Result<JournalGroup> newestOfChain(StatementCache& statements, const JournalGroup& group) {
  Chains chains;
  const auto row = rowOf(statements, group);
  if (!row) return Failure(row.error());
  if (*row) {
    const auto later = laterUndos(statements, group, *(*row)->first, (*row)->second);
    if (!later) return Failure(later.error());
    qint64 seenFrom = std::numeric_limits<qint64>::max();
    for (const qint64 seq : *later) {
      if (seq >= seenFrom) continue;  // of the same group
      const auto undo = groupOf(statements, seq);
      if (!undo) return Failure(undo.error());
      if (!*undo) continue;
      chains.see(**undo);
      seenFrom = (*undo)->firstSeq;
    }
  } else {
    static const QByteArray sql = entriesWhere + "seq > ?1 AND ref_seq IS NOT NULL ORDER BY seq DESC";
    ECLOSION_TRY(walk(statements, sql, group.lastSeq, [&](const JournalGroup& undo) {
      chains.see(undo);
      return true;
    }));
  }
  return chains.see(group).newest;
}

Result<std::optional<JournalGroup>> groupOf(StatementCache& statements, qint64 seq) {
  static const QByteArray one = entriesWhere + "seq = ?";
  static const QByteArray before = entriesWhere + "seq < ? ORDER BY seq DESC";
  static const QByteArray after = entriesWhere + "seq > ? ORDER BY seq";
  const auto entry = statements.use(one);
  if (!entry) return Failure(entry.error());
  (*entry)->bindInteger(0, seq);
  const auto row = (*entry)->step();
  if (!row) return Failure(row.error());
  if (!*row) return std::optional<JournalGroup>();
  JournalGroup group = groupFrom(**entry);
  const QUuid groupId = groupIdFrom(**entry);
  if (groupId.isNull()) return std::optional(group);
  // The entries of a group stand together.
  for (const QByteArray& side : {before, after}) {
    const auto neighbours = statements.use(side);
    if (!neighbours) return Failure(neighbours.error());
    (*neighbours)->bindInteger(0, seq);
    for (;;) {
      const auto next = (*neighbours)->step();
      if (!next) return Failure(next.error());
      if (!*next || groupIdFrom(**neighbours) != groupId) break;
      extend(group, **neighbours);
    }
  }
  return std::optional(group);
}

Result<QString> wordsOf(StatementCache& statements, const JournalGroup& group) {
  static const QByteArray sql = "SELECT intent FROM journal WHERE seq = ?";
  const auto entry = statements.use(sql);
  if (!entry) return Failure(entry.error());
  (*entry)->bindInteger(0, group.firstSeq);
  const auto row = (*entry)->step();
  if (!row) return Failure(row.error());
  return *row ? (*entry)->text(0) : QString();
}

}  // namespace eclosion::store
