// SPDX-License-Identifier: GPL-3.0-or-later
// Reader::portfolio: whole columns in one pass each, in the order of an index that holds them, so that startups and their
// facts meet without a lookup.
#include <algorithm>
#include <cstring>
#include <unordered_map>

#include "core/domain/settings.h"
#include "core/store/past_portfolio.h"
#include "core/store/portfolio_facts.h"
#include "core/store/reader.h"
#include "core/store/sqlite.h"

namespace eclosion::store {
namespace {

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

class Loader {
 public:
  Loader(sqlite3* db, Portfolio& portfolio) : db_(db), p_(portfolio) {}

  Result<void> load() {
    ECLOSION_TRY(loadStartups());
    ECLOSION_TRY(loadOthers());
    ECLOSION_TRY(loadHistory());
    ECLOSION_TRY(loadPeople());
    ECLOSION_TRY(loadMoney(expenseColumns, p_.expenses));
    return loadMoney(commitmentColumns, p_.commitments);
  }

 private:
  template <class Take>
  Result<void> each(const FactColumns& from, Take take) {
    const QByteArray sql = QByteArray("SELECT ") + from.columns + " FROM \"" + from.table + "\" ORDER BY " + from.order;
    auto statement = Statement::prepare(db_, sql);
    if (!statement) return Failure(statement.error());
    for (;;) {
      const auto row = statement->step();
      if (!row) return Failure(row.error());
      if (!*row) return {};
      take(*statement);
    }
  }
  // Rows of a startup; those of none that is there are left out.
  template <class Take>
  Result<void> eachOfStartups(const FactColumns& from, Take take) {
    return each(from, [&](const RowSource& row) {
      if (const Row startup = startups_.of(row, 0); startup != Portfolio::none) take(row, startup);
    });
  }

  Result<void> loadStartups() {
    std::vector<std::pair<QUuid, QUuid>> above;  // parent and merge target of each startup
    ECLOSION_TRY(each(startupColumns, [&](const RowSource& row) {
      p_.startups.push_back(startupFacts(row));
      above.emplace_back(idAt(row, 1), idAt(row, 2));
    }));
    startups_.reserve(p_.startups.size());
    for (Row i = 0; i < p_.startups.size(); ++i) startups_.add(p_.startups[i].id.uuid(), i);
    for (Row i = 0; i < p_.startups.size(); ++i) {
      p_.startups[i].parent = startups_.of(above[i].first);
      p_.startups[i].mergedInto = startups_.of(above[i].second);
    }
    return {};
  }

  template <class Facts, class Memory, class Make>
  Result<void> loadRecords(const FactColumns& from, std::vector<Facts, Memory>& into, Positions& places, Make make) {
    return each(from, [&](const RowSource& row) {
      into.push_back(make(row));
      places.add(into.back().id.uuid(), static_cast<Row>(into.size() - 1));
    });
  }

  Result<void> loadOthers() {
    ECLOSION_TRY(loadRecords(incubatorColumns, p_.incubators, incubators_, incubatorFacts));
    return loadRecords(organisationColumns, p_.organisations, organisations_, organisationFacts);
  }

  Result<void> loadHistory() {
    ECLOSION_TRY(eachOfStartups(phaseColumns, [&](const RowSource& row, Row s) { p_.phases.push_back(phaseFacts(row, s)); }));
    ECLOSION_TRY(eachOfStartups(eventColumns, [&](const RowSource& row, Row s) { p_.events.push_back(eventFacts(row, s)); }));
    ECLOSION_TRY(eachOfStartups(incubatorSpellColumns, [&](const RowSource& row, Row s) {
      p_.incubatorSpells.push_back(incubatorSpell(row, s, incubators_.of(row, 3)));
    }));
    return eachOfStartups(sponsorSpellColumns, [&](const RowSource& row, Row s) {
      p_.sponsorSpells.push_back(sponsorSpell(row, s, organisations_.of(row, 3)));
    });
  }

  Result<void> loadPeople() {
    Positions members, missions;
    ECLOSION_TRY(loadRecords(memberColumns, p_.members, members, memberFacts));
    ECLOSION_TRY(each(missionColumns, [&](const RowSource& row) {
      const Row member = members.of(row, 0);
      if (member == Portfolio::none) return;
      missions.add(idAt(row, 1), static_cast<Row>(p_.missions.size()));
      p_.missions.push_back(missionFacts(row, member));
    }));
    return each(missionStartupColumns, [&](const RowSource& row) {
      const Row mission = missions.of(row, 0);
      const Row startup = startups_.of(row, 1);
      if (mission != Portfolio::none && startup != Portfolio::none) p_.missionStartups.push_back({mission, startup});
    });
  }

  Result<void> loadMoney(const FactColumns& from, std::vector<Portfolio::MoneyFacts>& into) {
    return each(from, [&](const RowSource& row) { into.push_back(moneyFacts(row, startups_.of(row, 0))); });
  }

  sqlite3* db_;
  Portfolio& p_;
  Positions startups_, incubators_, organisations_;
};

}  // namespace

Result<Portfolio> Reader::portfolio(const QDate& today) const {
  Portfolio result;
  // One view of the file for all columns, whatever is written meanwhile.
  auto transaction = Transaction::begin(db_, "BEGIN");
  if (!transaction) return Failure(transaction.error());
  ECLOSION_TRY(Loader(db_, result).load());
  if (past_) {
    auto then = asKnownThen(db_, *past_, result);
    if (!then) return Failure(then.error());
    result = std::move(*then);
  }
  settle(result, today);
  ECLOSION_TRY(transaction->commit());
  return result;
}

Result<Portfolio> Reader::portfolioOver(const Portfolio& present, const QDate& today) const {
  auto transaction = Transaction::begin(db_, "BEGIN");
  if (!transaction) return Failure(transaction.error());
  auto result = past_ ? asKnownThen(db_, *past_, present) : Result<Portfolio>(present);
  if (!result) return Failure(result.error());
  settle(*result, today);
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
