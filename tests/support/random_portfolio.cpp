// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/random_portfolio.h"

#include <QRandomGenerator>

namespace eclosion::test {
namespace {

template <class IdType>
IdType numbered(int number) {
  return IdType(QUuid(static_cast<uint>(number + 1), 0, 0, 0, 0, 0, 0, 0, 0, 0, 1));
}

}  // namespace

Portfolio emptyPortfolio(int startups, int incubators, int members) {
  Portfolio portfolio;
  for (int i = 0; i < startups; ++i) portfolio.startups.push_back({.id = numbered<StartupId>(i)});
  for (int i = 0; i < incubators; ++i) portfolio.incubators.push_back({.id = numbered<IncubatorId>(i)});
  for (int i = 0; i < members; ++i) portfolio.members.push_back({.id = numbered<MemberId>(i)});
  return portfolio;
}

Portfolio randomPortfolio(quint32 seed, int startups) {
  QRandomGenerator random(seed);
  constexpr int incubators = 4;
  constexpr int members = 30;
  Portfolio portfolio = emptyPortfolio(startups, incubators, members);
  const QDate first(2019, 1, 1);
  // Few days, so that entries often fall on the same one.
  const auto anyDay = [&] { return random.bounded(12) == 0 ? QDate() : first.addDays(random.bounded(120)); };
  const auto row = [&](int bound) { return static_cast<Portfolio::Row>(random.bounded(bound)); };
  for (int startup = 0; startup < startups; ++startup) {
    const int entries = random.bounded(6);
    for (int i = 0; i < entries; ++i) {
      portfolio.phases.push_back(
          {static_cast<Portfolio::Row>(startup), static_cast<Phase>(random.bounded(phaseCount)), anyDay(), anyDay()});
    }
    const QDate move = anyDay();
    portfolio.incubatorSpells.push_back({static_cast<Portfolio::Row>(startup), row(incubators), {}, move});
    if (!move.isNull()) portfolio.incubatorSpells.push_back({static_cast<Portfolio::Row>(startup), row(incubators), move, {}});
  }
  for (int i = 0; i < members * 2; ++i) portfolio.missions.push_back({row(members), anyDay(), anyDay()});
  portfolio.today = first.addDays(120);
  portfolio.seal();
  return portfolio;
}

}  // namespace eclosion::test
