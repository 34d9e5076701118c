// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/grants.h"

#include <algorithm>
#include <map>
#include <set>

#include "core/support/collation.h"

namespace eclosion::analysis {
namespace {

using Row = Portfolio::Row;

}  // namespace

std::vector<GrantRound> grantRounds(const Portfolio& portfolio, const Ledger& ledger, const QDate& date, const StartupSet& only) {
  std::map<QString, GrantRound> rounds;
  std::map<QString, std::set<Row>> startups;
  for (const Decision& decision : ledger.decisions) {
    if (decision.outcome != DecisionOutcome::grant || decision.state != DecisionState::recorded) continue;
    if (decision.date.isValid() && decision.date > date) continue;
    const Row startup = portfolio.rowOf(decision.startup);
    if (startup == Portfolio::none || (!only.empty() && !only[startup])) continue;
    const QString name = decision.reason.simplified();
    GrantRound& round = rounds[name];
    ++round.grants;
    if (decision.date.isValid() && (round.first.isNull() || decision.date < round.first)) round.first = decision.date;
    for (const DecisionAmount& amount : ledger.amountsOf(decision.id)) round.amount += amount.amount;
    startups[name].insert(startup);
  }
  std::vector<GrantRound> found;
  for (auto& [name, round] : rounds) {
    round.name = name;
    round.startups.assign(startups[name].begin(), startups[name].end());
    found.push_back(std::move(round));
  }
  const QCollator collator = nameCollator();
  std::stable_sort(found.begin(), found.end(), [&](const GrantRound& a, const GrantRound& b) {
    if (a.first.isNull() != b.first.isNull()) return b.first.isNull();
    return a.first != b.first ? a.first < b.first : collator.compare(a.name, b.name) < 0;
  });
  return found;
}

}  // namespace eclosion::analysis
