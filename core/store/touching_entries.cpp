// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/touching_entries.h"

#include <algorithm>
#include <map>
#include <set>

#include "core/store/schema.h"

namespace eclosion::store {
namespace {

constexpr size_t idsAtATime = 500;

bool same(const char* a, const char* b) { return qstrcmp(a, b) == 0; }

// The rows of a record and of what belongs to it, now or once.
class Belongings {
 public:
  explicit Belongings(sqlite3* db) : db_(db) {}

  void add(const char* table, const QUuid& id) { rows_[findTable(table)].insert(id); }

  // Adds the rows of any table that point or pointed to the rows of `target` known so far; of those that point to any kind of
  // record, only findings: what a source said is kept word for word, and is long.
  Result<void> addParts(const char* target) {
    const std::set<QUuid> owners = rows_[findTable(target)];
    for (const Table& table : trackedTables()) {
      if (same(table.name, target)) continue;  // a startup that another contains is not a part of it
      for (const Column& column : table.columns) {
        const bool finding = same(table.name, "finding") && same(column.name, "entity_id");
        const bool points = column.references ? same(column.references, target) : finding;
        if (points) ECLOSION_TRY(collect(table, column.name, owners, "id", table));
      }
    }
    return {};
  }

  // Adds what the rows of a table point to in `column`.
  Result<void> addTargets(const char* table, const char* column, const char* target) {
    return collect(*findTable(table), "id", rows_[findTable(table)], column, *findTable(target));
  }

  Result<std::vector<qint64>> entries() {
    std::set<qint64> found;
    for (const auto& [table, ids] : rows_) {
      ECLOSION_TRY(each(QByteArray("SELECT DISTINCT seq FROM \"") + table->name + "_past\" WHERE id", ids, {},
                        [&](const RowSource& row) { found.insert(row.integer(0)); }));
    }
    return std::vector<qint64>(found.begin(), found.end());
  }

 private:
  Result<void> collect(const Table& table, const char* column, const std::set<QUuid>& wanted, const char* taken,
                       const Table& into) {
    std::set<QUuid> found;
    const QByteArray head = QByteArray("SELECT \"") + taken + "\" FROM \"" + table.name;
    const QByteArray condition = QByteArray("\" WHERE \"") + column + '"';
    ECLOSION_TRY(each(head + condition, wanted, head + "_past" + condition, [&](const RowSource& row) {
      if (!row.isNull(0)) found.insert(uuidFromText(row.bytes(0)));
    }));
    rows_[&into].merge(found);
    return {};
  }

  // Runs `sql IN (ids)`, and the second in the same way.
  template <class Take>
  Result<void> each(const QByteArray& sql, const std::set<QUuid>& ids, const QByteArray& second, Take take) {
    auto next = ids.begin();
    while (next != ids.end()) {
      std::vector<QUuid> some;
      while (next != ids.end() && some.size() < idsAtATime) some.push_back(*next++);
      QByteArray marks = " IN (";
      for (size_t i = 0; i < some.size(); ++i) marks += i == 0 ? "?" : ",?";
      marks += ')';
      for (const QByteArray& one : {sql, second}) {
        if (one.isEmpty()) continue;
        auto statement = Statement::prepare(db_, one + marks);
        if (!statement) return Failure(statement.error());
        for (size_t i = 0; i < some.size(); ++i) write(*statement, static_cast<int>(i), some[i]);
        for (;;) {
          const auto row = statement->step();
          if (!row) return Failure(row.error());
          if (!*row) break;
          take(static_cast<const RowSource&>(*statement));
        }
      }
    }
    return {};
  }

  sqlite3* db_;
  std::map<const Table*, std::set<QUuid>> rows_;
};

}  // namespace

Result<std::vector<qint64>> entriesTouching(sqlite3* db, const StartupId& startup) {
  Belongings belongings(db);
  belongings.add("startup", startup.uuid());
  ECLOSION_TRY(belongings.addParts("startup"));
  ECLOSION_TRY(belongings.addParts("decision"));
  ECLOSION_TRY(belongings.addParts("metric"));
  ECLOSION_TRY(belongings.addTargets("mission_startup", "mission_id", "mission"));
  return belongings.entries();
}

Result<std::vector<qint64>> entriesTouching(sqlite3* db, const MemberId& member) {
  Belongings belongings(db);
  belongings.add("member", member.uuid());
  ECLOSION_TRY(belongings.addParts("member"));
  ECLOSION_TRY(belongings.addParts("mission"));
  return belongings.entries();
}

}  // namespace eclosion::store
