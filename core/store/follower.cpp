// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/follower.h"

#include <algorithm>

#include "core/domain/portfolio_patch.h"
#include "core/store/concerned_startups.h"
#include "core/store/kinds.h"
#include "core/store/reader.h"
#include "core/store/touched_rows.h"

namespace eclosion::store {
namespace {

using Row = Portfolio::Row;

template <class E>
E valueAt(const RowSource& row, int column) {
  E value{};
  read(row, column, value);
  return value;
}

class Following {
 public:
  Following(StatementCache& statements, const Change& change, Portfolio& columns)
      : statements_(statements), touched_(statements, change), p_(columns), patch_(columns) {}

  Result<PortfolioChange> run() {
    ECLOSION_TRY(money("expense", p_.expenses, true));
    ECLOSION_TRY(money("commitment", p_.commitments, true));
    ECLOSION_TRY(comeAndGo());
    ECLOSION_TRY(records());
    ECLOSION_TRY(slices());
    ECLOSION_TRY(missions());
    ECLOSION_TRY(money("expense", p_.expenses, false));
    ECLOSION_TRY(money("commitment", p_.commitments, false));
    for (const auto& [table, rows] : touched_.all()) {
      for (const TouchedRows::Row& row : rows) {
        result_.records.push_back(
            {{kindOf(*table), row.id}, !row.was ? RecordOp::added : (row.is ? RecordOp::changed : RecordOp::removed)});
      }
    }
    auto startups = concernedStartups(statements_, touched_, p_);
    if (!startups) return Failure(startups.error());
    result_.startups = std::move(*startups);
    return std::move(result_);
  }

  [[nodiscard]] bool touched(const char* table) const { return !touched_.of(table).empty(); }

 private:
  Row startupAt(const RowSource& row, int column) const {
    return row.isNull(column) ? Portfolio::none : p_.rowOf(StartupId(uuidFromText(row.bytes(column))));
  }

  // Entries by value: first the former ones go, while their rows still mean what they meant, later the new ones come.
  Result<void> money(const char* table, std::vector<Portfolio::MoneyFacts>& column, bool former) {
    const char* facts = "startup_id, route, date, amount";
    const auto take = [&](const RowSource& row) {
      const Portfolio::MoneyFacts entry{startupAt(row, 0), valueAt<FundingRoute>(row, 1), valueAt<QDate>(row, 2),
                                        valueAt<Money>(row, 3)};
      former ? PortfolioPatch::removeMoney(column, entry) : PortfolioPatch::addMoney(column, entry);
    };
    for (const TouchedRows::Row& row : touched_.of(table)) {
      if (former && row.was) ECLOSION_TRY(touched_.before(table, facts, row.id, take));
      if (!former && row.is) ECLOSION_TRY(touched_.now(table, facts, row.id, take));
    }
    return {};
  }

  template <class IdType>
  struct Changed {
    std::vector<IdType> added, removed;
    [[nodiscard]] bool isEmpty() const { return added.empty() && removed.empty(); }
  };
  template <class IdType>
  Changed<IdType> changed(const char* table) const {
    Changed<IdType> ids;
    for (const TouchedRows::Row& row : touched_.of(table)) {
      if (!row.was) ids.added.push_back(IdType(row.id));
      if (!row.is) ids.removed.push_back(IdType(row.id));
    }
    return ids;
  }

  Result<void> comeAndGo() {
    const auto startups = changed<StartupId>("startup");
    const auto incubators = changed<IncubatorId>("incubator");
    const auto organisations = changed<OrganisationId>("organisation");
    const auto members = changed<MemberId>("member");
    result_.rowsMoved = !startups.isEmpty() || !incubators.isEmpty() || !organisations.isEmpty() || !members.isEmpty();
    result_.startupMoves = patch_.changeStartups(startups.added, startups.removed);
    patch_.changeIncubators(incubators.added, incubators.removed);
    patch_.changeOrganisations(organisations.added, organisations.removed);
    patch_.changeMembers(members.added, members.removed);
    return {};
  }

  // The facts that stand with a record itself.
  Result<void> records() {
    ECLOSION_TRY(eachPresent("startup", "parent_id, merged_into_id, kind, archived", [&](const QUuid& id, const RowSource& row) {
      auto& facts = p_.startups[p_.rowOf(StartupId(id))];
      facts.parent = startupAt(row, 0);
      facts.mergedInto = startupAt(row, 1);
      facts.kind = valueAt<StartupKind>(row, 2);
      facts.archived = valueAt<QDate>(row, 3);
    }));
    ECLOSION_TRY(eachPresent("incubator", "opened, closed", [&](const QUuid& id, const RowSource& row) {
      auto& facts = p_.incubators[p_.rowOf(IncubatorId(id))];
      facts.opened = valueAt<QDate>(row, 0);
      facts.closed = valueAt<QDate>(row, 1);
    }));
    return eachPresent("organisation", "kind", [&](const QUuid& id, const RowSource& row) {
      p_.organisations[p_.rowOf(OrganisationId(id))].kind = valueAt<OrganisationKind>(row, 0);
    });
  }

  template <class Take>
  Result<void> eachPresent(const char* table, const char* columns, Take take) {
    for (const TouchedRows::Row& row : touched_.of(table)) {
      if (row.is) ECLOSION_TRY(touched_.now(table, columns, row.id, [&](const RowSource& facts) { take(row.id, facts); }));
    }
    return {};
  }

  // All rows of a table that point to a record, in the loader's order.
  template <class Take>
  Result<void> each(const QByteArray& sql, const QUuid& id, Take take) {
    const auto statement = statements_.use(sql);
    if (!statement) return Failure(statement.error());
    write(**statement, 0, id);
    for (;;) {
      const auto row = (*statement)->step();
      if (!row) return Failure(row.error());
      if (!*row) return {};
      take(static_cast<const RowSource&>(**statement));
    }
  }

  template <class Facts, class Make>
  Result<PortfolioPatch::Slices<Facts>> slicesOf(const char* table, const char* columns, const char* order, Make make) {
    PortfolioPatch::Slices<Facts> slices;
    const auto startups = touched_.targets(table, "startup_id");
    if (!startups) return Failure(startups.error());
    const QByteArray sql = QByteArray("SELECT ") + columns + " FROM " + table + " WHERE startup_id = ? ORDER BY " + order;
    for (const QUuid& id : *startups) {
      const Row startup = p_.rowOf(StartupId(id));
      if (startup == Portfolio::none) continue;
      auto& slice = slices[startup];
      ECLOSION_TRY(each(sql, id, [&](const RowSource& row) { slice.push_back(make(startup, row)); }));
    }
    return slices;
  }

  Result<void> slices() {
    auto phases =
        slicesOf<Portfolio::PhaseFacts>("phase", "start, phase, stated_end", "start", [](Row startup, const RowSource& row) {
          return Portfolio::PhaseFacts{startup, valueAt<Phase>(row, 1), valueAt<QDate>(row, 0), valueAt<QDate>(row, 2)};
        });
    if (!phases) return Failure(phases.error());
    patch_.setPhases(std::move(*phases));
    auto events = slicesOf<Portfolio::EventFacts>("event", "date, kind", "date", [](Row startup, const RowSource& row) {
      return Portfolio::EventFacts{startup, valueAt<EventKind>(row, 1), valueAt<QDate>(row, 0)};
    });
    if (!events) return Failure(events.error());
    patch_.setEvents(std::move(*events));
    auto incubators = slicesOf<Portfolio::IncubatorSpell>(
        "startup_incubator", "start, \"end\", incubator_id", "start, position, id", [&](Row startup, const RowSource& row) {
          return Portfolio::IncubatorSpell{startup, p_.rowOf(IncubatorId(uuidFromText(row.bytes(2)))), valueAt<QDate>(row, 0),
                                           valueAt<QDate>(row, 1)};
        });
    if (!incubators) return Failure(incubators.error());
    patch_.setIncubatorSpells(std::move(*incubators));
    auto sponsors = slicesOf<Portfolio::SponsorSpell>(
        "startup_sponsor", "start, \"end\", organisation_id", "start, position, id", [&](Row startup, const RowSource& row) {
          return Portfolio::SponsorSpell{startup,
                                         row.isNull(2) ? Portfolio::none : p_.rowOf(OrganisationId(uuidFromText(row.bytes(2)))),
                                         valueAt<QDate>(row, 0), valueAt<QDate>(row, 1)};
        });
    if (!sponsors) return Failure(sponsors.error());
    patch_.setSponsorSpells(std::move(*sponsors));
    return {};
  }

  Result<void> missions() {
    auto members = touched_.targets("mission", "member_id");
    if (!members) return Failure(members.error());
    const auto missions = touched_.targets("mission_startup", "mission_id");
    if (!missions) return Failure(missions.error());
    for (const QUuid& mission : *missions) {
      const auto member = touched_.target("mission", "member_id", mission);
      if (!member) return Failure(member.error());
      members->insert(*member);
    }
    std::map<Row, std::vector<PortfolioPatch::MissionWithStartups>> byMember;
    for (const QUuid& id : *members) {
      const Row member = p_.rowOf(MemberId(id));
      if (member == Portfolio::none) continue;
      auto& of = byMember[member];
      std::vector<QUuid> ids;
      ECLOSION_TRY(
          each("SELECT id, start, \"end\", status FROM mission WHERE member_id = ? ORDER BY start, \"end\", status, id", id,
               [&](const RowSource& row) {
                 ids.push_back(uuidFromText(row.bytes(0)));
                 of.push_back({{member, valueAt<QDate>(row, 1), valueAt<QDate>(row, 2), valueAt<MissionStatus>(row, 3)}, {}});
               }));
      for (size_t i = 0; i < ids.size(); ++i) {
        auto& served = of[i].startups;
        ECLOSION_TRY(each("SELECT startup_id FROM mission_startup WHERE mission_id = ?", ids[i], [&](const RowSource& row) {
          if (const Row startup = startupAt(row, 0); startup != Portfolio::none) served.push_back(startup);
        }));
        std::sort(served.begin(), served.end());
      }
    }
    patch_.setMissions(byMember);
    return {};
  }

  StatementCache& statements_;
  TouchedRows touched_;
  Portfolio& p_;
  PortfolioPatch patch_;
  PortfolioChange result_;
};

}  // namespace

Follower::Follower(const PortfolioFile& file) : file_(file), statements_(file.handle()) {}

Result<PortfolioChange> Follower::follow(const Change& change, Portfolio& columns, const QDate& today) {
  if (change.rows.size() > mostRows) return PortfolioChange{.whole = true};
  Following following(statements_, change, columns);
  auto followed = following.run();
  if (!followed || !following.touched("setting")) return followed;
  const auto reader = Reader::at(file_);
  if (!reader) return Failure(reader.error());
  reader->setPresent(columns, today);
  return followed;
}

}  // namespace eclosion::store
