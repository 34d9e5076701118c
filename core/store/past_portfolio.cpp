// SPDX-License-Identifier: GPL-3.0-or-later
// Facts in memory have no id of their own, so those of a startup (or of a member) are taken over or read again together.
#include "core/store/past_portfolio.h"

#include <algorithm>
#include <functional>
#include <tuple>

#include "core/domain/portfolio_order.h"
#include "core/store/portfolio_facts.h"
#include "core/store/sqlite.h"

namespace eclosion::store {
namespace {

using Rows = std::vector<Row>;
using Take = std::function<void(const RowSource&)>;

// Where more than this part of a table changed, the whole of it is read again.
constexpr size_t fewParts = 8;
bool isMuch(qsizetype changed, size_t of) { return static_cast<size_t>(changed) > of / fewParts; }

template <class Facts, class Memory>
Row rowOf(const std::vector<Facts, Memory>& facts, const QUuid& id) {
  const auto found =
      std::lower_bound(facts.begin(), facts.end(), id, [](const Facts& f, const QUuid& key) { return f.id.uuid() < key; });
  return found != facts.end() && found->id.uuid() == id ? static_cast<Row>(found - facts.begin()) : Portfolio::none;
}

// The id of the row itself comes last, after the facts.
QByteArray withId(const FactColumns& from) { return QByteArray(from.columns) + ", \"id\""; }
int idColumn(const FactColumns& from) { return static_cast<int>(QByteArrayView(from.columns).count(',')) + 1; }

Row movedTo(const Rows& places, Row row) { return row == Portfolio::none ? Portfolio::none : places[row]; }

// Facts read again, with what orders those of the same day.
template <class Facts>
struct Read {
  Facts facts;
  QByteArray position;
  QUuid id;
};

class Overlay {
 public:
  Overlay(sqlite3* db, PastRows& past, const Portfolio& now, Portfolio& then) : db_(db), past_(past), now_(now), then_(then) {}

  Result<void> lay() {
    ECLOSION_TRY(startups());
    ECLOSION_TRY(records(incubatorColumns, now_.incubators, then_.incubators, incubators_, incubatorFacts));
    ECLOSION_TRY(records(organisationColumns, now_.organisations, then_.organisations, organisations_, organisationFacts));
    ECLOSION_TRY(records(memberColumns, now_.members, then_.members, members_, memberFacts));
    const auto asItIs = [](auto facts) { return facts; };
    ECLOSION_TRY(ofStartups(phaseColumns, now_.phases, then_.phases, asItIs, phaseFacts));
    ECLOSION_TRY(ofStartups(eventColumns, now_.events, then_.events, asItIs, eventFacts));
    ECLOSION_TRY(ofStartups(
        incubatorSpellColumns, now_.incubatorSpells, then_.incubatorSpells,
        [&](auto facts) {
          facts.incubator = movedTo(incubators_, facts.incubator);
          return facts;
        },
        [&](const RowSource& row, Row s) { return incubatorSpell(row, s, rowOf(then_.incubators, idAt(row, 3))); }));
    ECLOSION_TRY(ofStartups(
        sponsorSpellColumns, now_.sponsorSpells, then_.sponsorSpells,
        [&](auto facts) {
          facts.organisation = movedTo(organisations_, facts.organisation);
          return facts;
        },
        [&](const RowSource& row, Row s) { return sponsorSpell(row, s, rowOf(then_.organisations, idAt(row, 3))); }));
    ECLOSION_TRY(missions());
    ECLOSION_TRY(money(expenseColumns, now_.expenses, then_.expenses));
    return money(commitmentColumns, now_.commitments, then_.commitments);
  }

 private:
  // The present rows of a table that did not change since, all or those whose first column holds an id.
  class Unchanged {
   public:
    static Result<Unchanged> of(sqlite3* db, const FactColumns& from, const PastRows::Versions& changed, bool ofOne) {
      QByteArray sql = "SELECT " + withId(from) + " FROM \"" + from.table + '"';
      const QByteArray columns(from.columns);
      if (ofOne) sql += " WHERE " + columns.left(columns.indexOf(',')) + " = ?";
      auto statement = Statement::prepare(db, sql, true);
      if (!statement) return Failure(statement.error());
      return Unchanged(std::move(*statement), changed, idColumn(from));
    }
    Result<void> each(const Take& take) {
      for (;;) {
        const auto row = statement_.step();
        if (!row) return Failure(row.error());
        if (!*row) break;
        if (!changed_->contains(idAt(statement_, id_))) take(statement_);
      }
      statement_.reset();
      return {};
    }
    Result<void> eachOf(const QUuid& owner, const Take& take) {
      write(statement_, 0, owner);
      return each(take);
    }

   private:
    Unchanged(Statement statement, const PastRows::Versions& changed, int id)
        : statement_(std::move(statement)), changed_(&changed), id_(id) {}
    Statement statement_;
    const PastRows::Versions* changed_;
    int id_;
  };

  // Changed rows as they were.
  static void eachThen(const FactColumns& from, const PastRows::Versions& changed, const Take& take) {
    Projection columns(*findTable(from.table), withId(from).constData());
    for (const auto& version : changed) {
      if (version) take(columns.over(*version));
    }
  }

  // What changed rows belong to now, by their first column.
  Result<void> eachOwnerNow(const FactColumns& from, const PastRows::Versions& changed, const Take& take) const {
    auto statement =
        Statement::prepare(db_, QByteArray("SELECT ") + from.columns + " FROM \"" + from.table + "\" WHERE \"id\" = ?", true);
    if (!statement) return Failure(statement.error());
    for (auto it = changed.begin(); it != changed.end(); ++it) {
      write(*statement, 0, it.key());
      const auto row = statement->step();
      if (!row) return Failure(row.error());
      if (*row) take(*statement);
      statement->reset();
    }
    return {};
  }

  // Records that stand for themselves, by id; `places`: where each present one is then.
  template <class Facts, class Memory, class Make>
  Result<void> records(const FactColumns& from, const std::vector<Facts, Memory>& now, std::vector<Facts, Memory>& then,
                       Rows& places, Make make) {
    const auto changed = past_.of(*findTable(from.table));
    if (!changed) return Failure(changed.error());
    std::vector<Facts> before;
    eachThen(from, **changed, [&](const RowSource& row) { before.push_back(make(row)); });
    const auto byId = [](const Facts& a, const Facts& b) { return a.id < b.id; };
    std::sort(before.begin(), before.end(), byId);
    std::vector<Facts> same;
    same.reserve(now.size());
    for (const Facts& facts : now) {
      if ((*changed)->isEmpty() || !(*changed)->contains(facts.id.uuid())) same.push_back(facts);
    }
    then.reserve(same.size() + before.size());
    std::merge(same.begin(), same.end(), before.begin(), before.end(), std::back_inserter(then), byId);
    places.resize(now.size());
    Row at = 0;
    for (size_t i = 0; i < now.size(); ++i) {
      while (at < then.size() && then[at].id < now[i].id) ++at;
      places[i] = at < then.size() && then[at].id == now[i].id ? at : Portfolio::none;
    }
    return {};
  }

  Result<void> startups() {
    ECLOSION_TRY(records(startupColumns, now_.startups, then_.startups, startups_, startupFacts));
    for (auto& facts : then_.startups) {
      facts.parent = movedTo(startups_, facts.parent);
      facts.mergedInto = movedTo(startups_, facts.mergedInto);
    }
    const auto changed = past_.of(*findTable(startupColumns.table));
    if (!changed) return Failure(changed.error());
    eachThen(startupColumns, **changed, [&](const RowSource& row) {
      auto& facts = then_.startups[rowOf(then_.startups, idAt(row, 0))];
      facts.parent = rowOf(then_.startups, idAt(row, 1));
      facts.mergedInto = rowOf(then_.startups, idAt(row, 2));
    });
    return {};
  }

  template <class Facts, class Keep, class Make>
  Result<void> ofStartups(const FactColumns& from, const std::vector<Facts>& now, std::vector<Facts>& then, Keep keep,
                          Make make) {
    const auto versions = past_.of(*findTable(from.table));
    if (!versions) return Failure(versions.error());
    const PastRows::Versions& changed = **versions;
    const bool whole = isMuch(changed.size(), now.size());
    std::vector<bool> again(then_.startups.size(), whole);
    if (!whole) {
      const auto mark = [&](const RowSource& row) {
        if (const Row s = rowOf(then_.startups, idAt(row, 0)); s != Portfolio::none) again[s] = true;
      };
      eachThen(from, changed, mark);
      ECLOSION_TRY(eachOwnerNow(from, changed, mark));
    }

    std::vector<Facts> kept;
    kept.reserve(whole ? 0 : now.size());
    for (size_t i = 0; i < now.size() && !whole; ++i) {
      const Row startup = startups_[now[i].startup];
      if (startup == Portfolio::none || again[startup]) continue;
      kept.push_back(keep(now[i]));
      kept.back().startup = startup;
    }
    std::vector<Read<Facts>> read;
    const bool hasPosition = QByteArrayView(from.columns).endsWith("position");
    const int id = idColumn(from);
    const auto take = [&](const RowSource& row) {
      const Row startup = rowOf(then_.startups, idAt(row, 0));
      if (startup != Portfolio::none)
        read.push_back({make(row, startup), hasPosition ? row.bytes(4).toByteArray() : QByteArray(), idAt(row, id)});
    };
    ECLOSION_TRY(eachUnchanged(from, changed, whole, then_.startups, again, take));
    eachThen(from, changed, take);
    std::sort(read.begin(), read.end(), [&](const auto& a, const auto& b) {
      const auto left = orderKey(a.facts), right = orderKey(b.facts);
      if (left != right) return left < right;
      return a.position != b.position ? a.position < b.position : a.id < b.id;
    });
    std::vector<Facts> fresh;
    fresh.reserve(read.size());
    for (const auto& one : read) fresh.push_back(one.facts);
    then.reserve(kept.size() + fresh.size());
    std::merge(kept.begin(), kept.end(), fresh.begin(), fresh.end(), std::back_inserter(then), InOrder());
    return {};
  }

  // Unchanged rows of the whole table, or of the owners that are marked.
  template <class Owner, class Memory>
  Result<void> eachUnchanged(const FactColumns& from, const PastRows::Versions& changed, bool whole,
                             const std::vector<Owner, Memory>& owners, const std::vector<bool>& marked, const Take& take) const {
    auto rows = Unchanged::of(db_, from, changed, !whole);
    if (!rows) return Failure(rows.error());
    if (whole) return rows->each(take);
    for (size_t i = 0; i < owners.size(); ++i) {
      if (marked[i]) ECLOSION_TRY(rows->eachOf(owners[i].id.uuid(), take));
    }
    return {};
  }

  Result<void> missions() {
    const auto ofMission = past_.of(*findTable(missionColumns.table));
    const auto ofLink = past_.of(*findTable(missionStartupColumns.table));
    if (!ofMission) return Failure(ofMission.error());
    if (!ofLink) return Failure(ofLink.error());
    const PastRows::Versions &changed = **ofMission, &changedLinks = **ofLink;
    const bool whole = isMuch(changed.size() + changedLinks.size(), now_.missions.size() + now_.missionStartups.size());
    std::vector<bool> again(then_.members.size(), whole);
    if (!whole) ECLOSION_TRY(markMembers(changed, changedLinks, again));

    std::vector<Portfolio::MissionFacts> kept;
    Rows keptAs(now_.missions.size(), Portfolio::none);  // by present mission: its place in `kept`
    for (size_t i = 0; i < now_.missions.size() && !whole; ++i) {
      const Row member = members_[now_.missions[i].member];
      if (member == Portfolio::none || again[member]) continue;
      keptAs[i] = static_cast<Row>(kept.size());
      kept.push_back(now_.missions[i]);
      kept.back().member = member;
    }
    std::vector<std::pair<Portfolio::MissionFacts, QUuid>> read;
    const auto take = [&](const RowSource& row) {
      const Row member = rowOf(then_.members, idAt(row, 0));
      if (member != Portfolio::none) read.emplace_back(missionFacts(row, member), idAt(row, 1));
    };
    ECLOSION_TRY(eachUnchanged(missionColumns, changed, whole, then_.members, again, take));
    eachThen(missionColumns, changed, take);
    const auto key = [](const Portfolio::MissionFacts& f) { return std::tuple(f.member, f.start); };
    std::sort(read.begin(), read.end(), [&](const auto& a, const auto& b) {
      const auto all = [](const auto& one) {
        const Portfolio::MissionFacts& f = one.first;
        return std::tuple(f.member, f.start, f.end, code(f.status), one.second);
      };
      return all(a) < all(b);
    });

    // Both are in order; where each one lands is what the links are told by.
    Rows keptAt(kept.size());
    QHash<QUuid, Row> readAt;
    then_.missions.reserve(kept.size() + read.size());
    for (size_t k = 0, r = 0; k < kept.size() || r < read.size();) {
      const auto at = static_cast<Row>(then_.missions.size());
      if (r == read.size() || (k < kept.size() && !(key(read[r].first) < key(kept[k])))) {
        keptAt[k] = at;
        then_.missions.push_back(kept[k++]);
      } else {
        readAt.insert(read[r].second, at);
        then_.missions.push_back(read[r++].first);
      }
    }

    then_.missionStartups.reserve(now_.missionStartups.size());
    for (const auto& link : now_.missionStartups) {
      const Row startup = startups_[link.startup];
      const Row mission = keptAs[link.mission];
      if (mission != Portfolio::none && startup != Portfolio::none) then_.missionStartups.push_back({keptAt[mission], startup});
    }
    const auto takeLink = [&](const RowSource& row) {
      const auto mission = readAt.constFind(idAt(row, 0));
      const Row startup = rowOf(then_.startups, idAt(row, 1));
      if (mission != readAt.constEnd() && startup != Portfolio::none) then_.missionStartups.push_back({*mission, startup});
    };
    auto links = Unchanged::of(db_, missionStartupColumns, changedLinks, !whole);
    if (!links) return Failure(links.error());
    if (whole) {
      ECLOSION_TRY(links->each(takeLink));
    } else {
      for (const auto& mission : read) ECLOSION_TRY(links->eachOf(mission.second, takeLink));
    }
    eachThen(missionStartupColumns, changedLinks, takeLink);
    return {};
  }

  // Members whose missions, or what their missions serve, changed since.
  Result<void> markMembers(const PastRows::Versions& missions, const PastRows::Versions& links, std::vector<bool>& marked) const {
    const auto mark = [&](const RowSource& row) {
      if (const Row member = rowOf(then_.members, idAt(row, 0)); member != Portfolio::none) marked[member] = true;
    };
    eachThen(missionColumns, missions, mark);
    ECLOSION_TRY(eachOwnerNow(missionColumns, missions, mark));
    // A link tells its mission; a mission that changed itself has been marked already.
    PastRows::Versions linked;
    const auto collect = [&](const RowSource& row) { linked[idAt(row, 0)].reset(); };
    eachThen(missionStartupColumns, links, collect);
    ECLOSION_TRY(eachOwnerNow(missionStartupColumns, links, collect));
    return eachOwnerNow(missionColumns, linked, mark);
  }

  Result<void> money(const FactColumns& from, const std::vector<Portfolio::MoneyFacts>& now,
                     std::vector<Portfolio::MoneyFacts>& then) const {
    const auto changed = past_.of(*findTable(from.table));
    if (!changed) return Failure(changed.error());
    if ((*changed)->isEmpty()) {
      then = now;
      for (auto& facts : then) facts.startup = movedTo(startups_, facts.startup);
      return {};
    }
    const auto take = [&](const RowSource& row) { then.push_back(moneyFacts(row, rowOf(then_.startups, idAt(row, 0)))); };
    auto rows = Unchanged::of(db_, from, **changed, false);
    if (!rows) return Failure(rows.error());
    ECLOSION_TRY(rows->each(take));
    eachThen(from, **changed, take);
    return {};
  }

  sqlite3* db_;
  PastRows& past_;
  const Portfolio& now_;
  Portfolio& then_;
  Rows startups_, incubators_, organisations_, members_;  // by present row: the row then
};

}  // namespace

Result<Portfolio> asKnownThen(sqlite3* db, PastRows& past, const Portfolio& present) {
  Portfolio then;
  ECLOSION_TRY(Overlay(db, past, present, then).lay());
  return then;
}

}  // namespace eclosion::store
