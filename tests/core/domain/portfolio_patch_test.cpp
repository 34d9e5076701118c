// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/portfolio_patch.h"

#include <gtest/gtest.h>

#include <QRandomGenerator>

#include "tests/support/edit_desk.h"
#include "tests/support/random_portfolio.h"

namespace eclosion {
namespace {

using Row = Portfolio::Row;

// Whatever is put in place of a startup's history, the columns are as if they had been filled with it.
TEST(PortfolioPatch, newSlicesAreAsIfFilledAnew) {
  for (quint32 seed = 1; seed <= 30; ++seed) {
    Portfolio columns = test::randomPortfolio(seed);
    const Portfolio other = test::randomPortfolio(seed + 1000);
    Portfolio expected = columns;
    QRandomGenerator random(seed);
    PortfolioPatch::Slices<Portfolio::PhaseFacts> slices;
    const int count = random.bounded(1, 12);
    for (int i = 0; i < count; ++i) {
      const Row row = static_cast<Row>(random.bounded(static_cast<int>(columns.startups.size())));
      slices[row].clear();
      for (auto fact : other.phases) {
        if (fact.startup == row) slices[row].push_back(fact);
      }
    }
    std::erase_if(expected.phases, [&](const auto& fact) { return slices.contains(fact.startup); });
    for (const auto& [row, facts] : slices) expected.phases.insert(expected.phases.end(), facts.begin(), facts.end());
    expected.seal();
    PortfolioPatch(columns).setPhases(slices);
    EXPECT_EQ(test::differenceOf(columns, expected).toStdString(), "") << "seed " << seed;
  }
}

TEST(PortfolioPatch, rowsFollowRecordsThatComeAndGo) {
  Portfolio columns = test::randomPortfolio(3);
  const StartupId gone = columns.startups[5].id;
  const StartupId next = columns.startups[6].id;
  columns.startups[9].parent = 5;
  columns.startups[10].mergedInto = 6;
  const auto history = columns.historyOf(6);
  const std::vector<Portfolio::PhaseFacts> before(history.begin(), history.end());
  const StartupId first(QUuid(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7));
  const auto moves = PortfolioPatch(columns).changeStartups({first}, {gone});
  ASSERT_EQ(moves.size(), 40U);
  EXPECT_EQ(moves[0], 1U);
  EXPECT_EQ(moves[5], Portfolio::none);
  EXPECT_EQ(moves[6], 6U);
  EXPECT_EQ(columns.startups[6].id, next);
  EXPECT_EQ(columns.rowOf(gone), Portfolio::none);
  EXPECT_EQ(columns.rowOf(first), 0U);
  EXPECT_TRUE(columns.historyOf(0).empty());
  EXPECT_EQ(columns.startups[9].parent, Portfolio::none);
  EXPECT_EQ(columns.startups[10].mergedInto, 6U);
  ASSERT_EQ(columns.historyOf(6).size(), before.size());
  for (size_t i = 0; i < before.size(); ++i) EXPECT_EQ(columns.historyOf(6)[i].start, before[i].start);
}

TEST(PortfolioPatch, theFirstRecordOfAnEmptyPortfolioHasARow) {
  Portfolio columns;
  columns.seal();
  const StartupId first(QUuid(1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7));
  EXPECT_TRUE(PortfolioPatch(columns).changeStartups({first}, {}).empty());
  EXPECT_EQ(columns.rowOf(first), 0U);
  EXPECT_TRUE(columns.historyOf(0).empty());
  PortfolioPatch(columns).setPhases({{0, {{0, Phase::investigation, QDate(2026, 1, 1)}}}});
  EXPECT_EQ(columns.historyOf(0).size(), 1U);
}

TEST(PortfolioPatch, ofEqualAmountsOneGoes) {
  std::vector<Portfolio::MoneyFacts> column;
  const Portfolio::MoneyFacts entry{Portfolio::none, FundingRoute::ownBudget, QDate(2026, 1, 1), Money::euros(10)};
  PortfolioPatch::addMoney(column, entry);
  PortfolioPatch::addMoney(column, entry);
  PortfolioPatch::addMoney(column, {3, FundingRoute::ownBudget, QDate(2025, 1, 1), Money::euros(10)});
  EXPECT_EQ(column[0].startup, 3U);
  PortfolioPatch::removeMoney(column, entry);
  EXPECT_EQ(column.size(), 2U);
  PortfolioPatch::removeMoney(column, {Portfolio::none, FundingRoute::partnership, QDate(2026, 1, 1), Money::euros(10)});
  EXPECT_EQ(column.size(), 2U);
}

}  // namespace
}  // namespace eclosion
