// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/concerned_startups.h"

#include "core/store/schema.h"

namespace eclosion::store {
namespace {

bool names(const char* a, const char* b) { return qstrcmp(a, b) == 0; }

class Concern {
 public:
  Concern(StatementCache& statements, const TouchedRows& touched) : statements_(statements), touched_(touched) {}

  Result<std::set<QUuid>> run() {
    for (const auto& [table, rows] : touched_.all()) {
      if (names(table->name, "startup")) {
        for (const TouchedRows::Row& row : rows) ids_.insert(row.id);
      }
      for (const Column& column : table->columns) ECLOSION_TRY(upwards(*table, column));
    }
    for (const TouchedRows::Row& mission : touched_.of("mission"))
      ECLOSION_TRY(downwards("SELECT startup_id FROM mission_startup WHERE mission_id = ?", mission.id));
    for (const TouchedRows::Row& member : touched_.of("member"))
      ECLOSION_TRY(downwards(
          "SELECT startup_id FROM mission_startup WHERE mission_id IN (SELECT id FROM mission WHERE member_id = ?)", member.id));
    for (const TouchedRows::Row& session : touched_.of("committee_session"))
      ECLOSION_TRY(downwards("SELECT startup_id FROM decision WHERE session_id = ?", session.id));
    return std::move(ids_);
  }

 private:
  // From a row to the startup it belongs to, at once or through its decision or metric.
  Result<void> upwards(const Table& table, const Column& column) {
    const bool loose = names(column.name, "entity_id");  // of any kind; the caller keeps the startups
    const bool startup = column.references && names(column.references, "startup");
    const bool between = column.references && (names(column.references, "decision") || names(column.references, "metric"));
    if (!loose && !startup && !between) return {};
    const auto targets = touched_.targets(table.name, column.name);
    if (!targets) return Failure(targets.error());
    for (const QUuid& id : *targets) {
      if (!between) {
        ids_.insert(id);
        continue;
      }
      const auto of = touched_.target(column.references, "startup_id", id);
      if (!of) return Failure(of.error());
      ids_.insert(*of);
    }
    return {};
  }

  Result<void> downwards(const char* sql, const QUuid& id) {
    const auto statement = statements_.use(sql);
    if (!statement) return Failure(statement.error());
    write(**statement, 0, id);
    for (;;) {
      const auto row = (*statement)->step();
      if (!row) return Failure(row.error());
      if (!*row) return {};
      ids_.insert(uuidFromText((*statement)->bytes(0)));
    }
  }

  StatementCache& statements_;
  const TouchedRows& touched_;
  std::set<QUuid> ids_;
};

}  // namespace

Result<std::vector<StartupId>> concernedStartups(StatementCache& statements, const TouchedRows& touched,
                                                 const Portfolio& columns) {
  const auto ids = Concern(statements, touched).run();
  if (!ids) return Failure(ids.error());
  std::vector<StartupId> startups;
  for (const QUuid& id : *ids) {
    if (columns.rowOf(StartupId(id)) != Portfolio::none) startups.emplace_back(id);
  }
  return startups;
}

}  // namespace eclosion::store
