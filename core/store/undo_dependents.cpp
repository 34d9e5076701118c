// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/undo_dependents.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>
#include <algorithm>

#include "core/store/changeset.h"

namespace eclosion::store {
namespace {

using Row = std::pair<const Table*, QUuid>;
using Columns = quint64;  // a bit each; no table has more than 64
constexpr Columns allColumns = ~Columns{0};

Columns columnsOf(const ChangedRow& row) {
  if (row.op != RowOp::updated) return allColumns;
  Columns columns = 0;
  for (size_t i = 1; i < row.after.size(); ++i) {
    if (!row.after[i].isAbsent()) columns |= Columns{1} << i;
  }
  return columns;
}

template <class Take>
void eachReference(const ChangedRow& row, const std::vector<ChangedValue>& values, Take take) {
  for (size_t i = 0; i < values.size(); ++i) {
    const char* target = row.table->columns[i].references;
    if (target && values[i].kind == ChangedValue::Kind::text) take(Row(findTable(target), uuidFromText(values[i].bytes)));
  }
}

template <class Take>
Result<void> eachChange(StatementCache& statements, const JournalGroup& group, Take take) {
  for (qint64 seq = group.firstSeq; seq <= group.lastSeq; ++seq) {
    const auto changeset = soundChangeset(statements, seq);
    if (!changeset) return Failure(changeset.error());
    ChangesetReader reader(*changeset);
    for (;;) {
      const auto more = reader.next();
      if (!more) return Failure(more.error());
      if (!*more) break;
      take(reader.row());
    }
  }
  return {};
}

// What taking a step back rests on.
class Ground {
 public:
  void add(const ChangedRow& row) {
    touched_[Row(row.table, row.id())] |= columnsOf(row);
    if (row.op == RowOp::inserted) goes_.insert(Row(row.table, row.id()));
    eachReference(row, row.before, [this](const Row& target) { needed_.insert(target); });
  }
  [[nodiscard]] bool isMovedBy(const ChangedRow& row) const {
    const Row key(row.table, row.id());
    if ((touched_.value(key) & columnsOf(row)) != 0) return true;
    if (row.op == RowOp::removed && needed_.contains(key)) return true;
    bool points = false;
    eachReference(row, row.after, [&](const Row& target) { points = points || goes_.contains(target); });
    return points;
  }

 private:
  QHash<Row, Columns> touched_;
  QSet<Row> goes_;
  QSet<Row> needed_;
};

}  // namespace

Result<QByteArray> soundChangeset(StatementCache& statements, qint64 seq) {
  static const QByteArray sql = "SELECT changeset FROM journal WHERE seq = ?";
  const auto entry = statements.use(sql);
  if (!entry) return Failure(entry.error());
  (*entry)->bindInteger(0, seq);
  const auto row = (*entry)->step();
  if (!row) return Failure(row.error());
  const QByteArray changeset = *row ? (*entry)->bytes(0).toByteArray() : QByteArray();
  if (const auto sound = validateChangeset(changeset); !sound) {
    return failure(ErrorKind::damaged,
                   QCoreApplication::translate("Undo", "Journal entry %1: %2").arg(QString::number(seq), sound.error().message));
  }
  return changeset;
}

Result<std::optional<JournalGroup>> newestDependent(StatementCache& statements, const JournalGroup& step) {
  Ground ground;
  ECLOSION_TRY(eachChange(statements, step, [&](const ChangedRow& row) { ground.add(row); }));
  // An edit and its undo, or an undo and its redo, leave nothing together: only an odd number of groups of a chain counts, and
  // the newest of them says what stands.
  Chains chains;
  ECLOSION_TRY(walkBack(statements, step.lastSeq + 1, [&](const JournalGroup& group) {
    chains.see(group);
    return true;
  }));
  std::vector<JournalGroup> standing;
  for (const auto& chain : chains.all()) {
    if (chain.groups % 2 == 1 && chain.newest.schemaVersion == schemaVersion) standing.push_back(chain.newest);
  }
  std::sort(standing.begin(), standing.end(), [](const JournalGroup& a, const JournalGroup& b) { return a.lastSeq > b.lastSeq; });
  for (const JournalGroup& later : standing) {
    bool depends = false;
    ECLOSION_TRY(eachChange(statements, later, [&](const ChangedRow& row) { depends = depends || ground.isMovedBy(row); }));
    if (depends) return std::optional(later);
  }
  return std::optional<JournalGroup>();
}

}  // namespace eclosion::store
