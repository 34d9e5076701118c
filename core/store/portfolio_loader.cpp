// SPDX-License-Identifier: GPL-3.0-or-later
// Reader::portfolio: whole columns in one pass each, in the order of an index that holds them, so that startups and their
// facts meet without a lookup.
#include <algorithm>
#include <cstring>
#include <unordered_map>

#include "core/store/history.h"
#include "core/store/reader.h"
#include "core/store/settings.h"
#include "core/store/sqlite.h"

namespace eclosion::store {
namespace {

using Row = Portfolio::Row;

// Positions of records by id.
class Positions {
 public:
  void add(const QUuid& id, Row row) { rows_.emplace(id, row); }
  void reserve(size_t count) { rows_.reserve(count); }
  [[nodiscard]] Row of(const QUuid& id) const {
    const auto found = rows_.find(id);
    return found == rows_.end() ? Portfolio::none : found->second;
  }
  [[nodiscard]] Row of(const RowSource& row, int column) const {
    return row.isNull(column) ? Portfolio::none : of(uuidFromText(row.bytes(column)));
  }

 private:
  struct Hash {
    // The ids are random or hashed already; half of one is as good as any hash of it.
    size_t operator()(const QUuid& id) const {
      size_t half = 0;
      std::memcpy(&half, id.data4, sizeof half);
      return half ^ (size_t{id.data1} << 13);
    }
  };
  std::unordered_map<QUuid, Row, Hash> rows_;
};

QDate dateAt(const RowSource& row, int column) {
  return row.isNull(column) ? QDate() : QDate::fromJulianDay(row.integer(column));
}

template <class E>
E codeAt(const RowSource& row, int column) {
  E value{};
  read(row, column, value);
  return value;
}

class Loader {
 public:
  Loader(sqlite3* db, KnownAt known, Portfolio& portfolio) : db_(db), known_(known), p_(portfolio) {}

  Result<void> load() {
    ECLOSION_TRY(loadStartups());
    ECLOSION_TRY(loadOthers());
    ECLOSION_TRY(loadHistory());
    ECLOSION_TRY(loadPeople());
    return loadMoney();
  }

 private:
  template <class Take>
  Result<void> each(const char* columns, const char* table, const char* order, Take take) {
    const QByteArray sql = QByteArray("SELECT ") + columns + " FROM " + tableAt(*findTable(table), known_) + " ORDER BY " + order;
    auto statement = Statement::prepare(db_, sql);
    if (!statement) return Failure(statement.error());
    for (;;) {
      const auto row = statement->step();
      if (!row) return Failure(row.error());
      if (!*row) return {};
      take(*statement);
    }
  }

  Result<void> loadStartups() {
    std::vector<std::pair<QUuid, QUuid>> above;  // parent and merge target of each startup
    ECLOSION_TRY(each("id, parent_id, merged_into_id, kind, archived", "startup", "id", [&](const RowSource& row) {
      p_.startups.push_back(
          {.id = StartupId(uuidFromText(row.bytes(0))), .kind = codeAt<StartupKind>(row, 3), .archived = dateAt(row, 4)});
      above.emplace_back(uuidFromText(row.bytes(1)), uuidFromText(row.bytes(2)));
    }));
    startups_.reserve(p_.startups.size());
    for (Row i = 0; i < p_.startups.size(); ++i) startups_.add(p_.startups[i].id.uuid(), i);
    for (Row i = 0; i < p_.startups.size(); ++i) {
      p_.startups[i].parent = startups_.of(above[i].first);
      p_.startups[i].mergedInto = startups_.of(above[i].second);
    }
    return {};
  }

  Result<void> loadOthers() {
    ECLOSION_TRY(each("id, opened, closed", "incubator", "id", [&](const RowSource& row) {
      const QUuid id = uuidFromText(row.bytes(0));
      incubators_.add(id, static_cast<Row>(p_.incubators.size()));
      p_.incubators.push_back({.id = IncubatorId(id), .opened = dateAt(row, 1), .closed = dateAt(row, 2)});
    }));
    return each("id, kind", "organisation", "id", [&](const RowSource& row) {
      const QUuid id = uuidFromText(row.bytes(0));
      organisations_.add(id, static_cast<Row>(p_.organisations.size()));
      p_.organisations.push_back({.id = OrganisationId(id), .kind = codeAt<OrganisationKind>(row, 1)});
    });
  }

  Result<void> loadHistory() {
    ECLOSION_TRY(each("startup_id, start, phase, stated_end", "phase", "startup_id, start", [&](const RowSource& row) {
      if (const Row s = startups_.of(row, 0); s != Portfolio::none)
        p_.phases.push_back({s, codeAt<Phase>(row, 2), dateAt(row, 1), dateAt(row, 3)});
    }));
    ECLOSION_TRY(each("startup_id, date, kind", "event", "startup_id, date", [&](const RowSource& row) {
      if (const Row s = startups_.of(row, 0); s != Portfolio::none)
        p_.events.push_back({s, codeAt<EventKind>(row, 2), dateAt(row, 1)});
    }));
    ECLOSION_TRY(each("startup_id, start, \"end\", incubator_id", "startup_incubator", "startup_id, start, position, id",
                      [&](const RowSource& row) {
                        if (const Row s = startups_.of(row, 0); s != Portfolio::none)
                          p_.incubatorSpells.push_back({s, incubators_.of(row, 3), dateAt(row, 1), dateAt(row, 2)});
                      }));
    return each("startup_id, start, \"end\", organisation_id", "startup_sponsor", "startup_id, start, position, id",
                [&](const RowSource& row) {
                  if (const Row s = startups_.of(row, 0); s != Portfolio::none)
                    p_.sponsorSpells.push_back({s, organisations_.of(row, 3), dateAt(row, 1), dateAt(row, 2)});
                });
  }

  Result<void> loadPeople() {
    Positions members, missions;
    ECLOSION_TRY(each("id", "member", "id", [&](const RowSource& row) {
      const QUuid id = uuidFromText(row.bytes(0));
      members.add(id, static_cast<Row>(p_.members.size()));
      p_.members.push_back({MemberId(id)});
    }));
    ECLOSION_TRY(each("id, member_id, start, \"end\", status", "mission", "member_id, start, \"end\", status, id",
                      [&](const RowSource& row) {
                        const Row member = members.of(row, 1);
                        if (member == Portfolio::none) return;
                        missions.add(uuidFromText(row.bytes(0)), static_cast<Row>(p_.missions.size()));
                        p_.missions.push_back({member, dateAt(row, 2), dateAt(row, 3), codeAt<MissionStatus>(row, 4)});
                      }));
    return each("mission_id, startup_id", "mission_startup", "mission_id", [&](const RowSource& row) {
      const Row mission = missions.of(row, 0);
      const Row startup = startups_.of(row, 1);
      if (mission != Portfolio::none && startup != Portfolio::none) p_.missionStartups.push_back({mission, startup});
    });
  }

  Result<void> loadMoney() {
    const auto load = [&](const char* table, std::vector<Portfolio::MoneyFacts>& into) {
      return each("startup_id, route, date, amount", table, "date", [&](const RowSource& row) {
        into.push_back({startups_.of(row, 0), codeAt<FundingRoute>(row, 1), dateAt(row, 2), Money{row.integer(3)}});
      });
    };
    ECLOSION_TRY(load("expense", p_.expenses));
    return load("commitment", p_.commitments);
  }

  sqlite3* db_;
  KnownAt known_;
  Portfolio& p_;
  Positions startups_, incubators_, organisations_;
};

}  // namespace

Result<Portfolio> Reader::portfolio(const QDate& today) const {
  Portfolio result;
  // One view of the file for all columns, whatever is written meanwhile.
  auto transaction = Transaction::begin(db_, "BEGIN");
  if (!transaction) return Failure(transaction.error());
  ECLOSION_TRY(Loader(db_, known_, result).load());
  settle(result, today);
  ECLOSION_TRY(transaction->commit());
  return result;
}

void Reader::settle(Portfolio& columns, const QDate& today) const {
  setPresent(columns, today);
  columns.seal();
}

void Reader::setPresent(Portfolio& columns, const QDate& today) const {
  // A practice file keeps its own present, at every knowledge time.
  const Reader now(db_, KnownAt{});
  const QDate own = QDate::fromString(now.setting(settingKey(SettingKey::today)), Qt::ISODate);
  columns.today = own.isValid() ? own : today;
  const int month = now.setting(settingKey(SettingKey::fiscalYearStartMonth)).toInt();
  columns.fiscalYearStartMonth = month >= 1 && month <= 12 ? month : 1;
}

}  // namespace eclosion::store
