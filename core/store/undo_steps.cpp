// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/undo_steps.h"

#include <algorithm>

namespace eclosion::store {
namespace {

constexpr char entryColumns[] = "SELECT seq, kind, intent, ref_seq, group_id, schema_ver FROM journal WHERE ";

JournalGroup groupFrom(const Statement& row) {
  const qint64 seq = row.integer(0);
  return {.firstSeq = seq,
          .lastSeq = seq,
          .kind = row.bytes(1).toByteArray(),
          .words = row.text(2),
          .takesBack = row.isNull(3) ? 0 : row.integer(3),
          .schemaVersion = static_cast<int>(row.integer(5))};
}

// Takes one more entry into a group, from either end.
void extend(JournalGroup& group, const Statement& row) {
  const qint64 seq = row.integer(0);
  group.lastSeq = std::max(group.lastSeq, seq);
  group.firstSeq = std::min(group.firstSeq, seq);
}

}  // namespace

Chains::Chain& Chains::see(const JournalGroup& group) {
  Chain* chain = awaited_.take(group.firstSeq);
  if (!chain) chain = chains_.emplace_back(std::make_unique<Chain>(Chain{.newest = group})).get();
  ++chain->groups;
  if (group.takesBack > 0) awaited_.insert(group.takesBack, chain);
  return *chain;
}

Result<void> walkBack(sqlite3* db, qint64 from, const std::function<bool(const JournalGroup&)>& take) {
  auto entries = Statement::prepare(db, QByteArray(entryColumns) + "seq >= ? ORDER BY seq DESC");
  if (!entries) return Failure(entries.error());
  entries->bindInteger(0, from);
  std::optional<JournalGroup> group;
  QByteArray groupId;
  for (;;) {
    const auto row = entries->step();
    if (!row) return Failure(row.error());
    if (*row && group && !entries->isNull(4) && entries->bytes(4) == groupId) {
      extend(*group, *entries);
      continue;
    }
    if (group && !take(*group)) return {};
    if (!*row) return {};
    group = groupFrom(*entries);
    groupId = entries->bytes(4).toByteArray();
  }
}

Result<std::optional<JournalGroup>> groupOf(sqlite3* db, qint64 seq) {
  auto entry = Statement::prepare(db, QByteArray(entryColumns) + "seq = ?");
  if (!entry) return Failure(entry.error());
  entry->bindInteger(0, seq);
  const auto row = entry->step();
  if (!row) return Failure(row.error());
  if (!*row) return std::optional<JournalGroup>();
  JournalGroup group = groupFrom(*entry);
  if (entry->isNull(4)) return std::optional(group);
  const QByteArray groupId = entry->bytes(4).toByteArray();
  // The entries of a group stand together.
  for (const char* side : {"seq < ? ORDER BY seq DESC", "seq > ? ORDER BY seq"}) {
    auto neighbours = Statement::prepare(db, QByteArray(entryColumns) + side);
    if (!neighbours) return Failure(neighbours.error());
    neighbours->bindInteger(0, seq);
    for (;;) {
      const auto next = neighbours->step();
      if (!next) return Failure(next.error());
      if (!*next || neighbours->bytes(4) != groupId) break;
      extend(group, *neighbours);
    }
  }
  return std::optional(group);
}

}  // namespace eclosion::store
