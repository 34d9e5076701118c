// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/investments.h"

#include <gtest/gtest.h>

#include "tests/support/builders.h"

namespace eclosion::analysis {
namespace {

using enum FundingRoute;
using Row = Portfolio::Row;

const QDate today(2026, 8, 20);

class InvestmentsTest : public testing::Test {
 protected:
  InvestmentsTest() {
    test::WorldBuilder builder;
    coast = builder.startup(QStringLiteral("Coast"));
    river = builder.startup(QStringLiteral("River"));
    builder.phase(coast, Phase::investigation, QDate(2023, 1, 1));
    builder.phase(coast, Phase::construction, QDate(2024, 1, 1));
    builder.phase(coast, Phase::operated, QDate(2026, 4, 1));
    builder.phase(river, Phase::acceleration, QDate(2024, 1, 1));
    builder.phase(river, Phase::consolidation, QDate(2025, 1, 1));
    builder.phase(river, Phase::stopped, QDate(2026, 1, 1));
    world = builder.build(today);
    spend(coast, QDate(2022, 12, 31), 1);
    spend(coast, QDate(2023, 6, 1), 10);
    spend(coast, QDate(2025, 6, 1), 100, partnership);
    spend(coast, QDate(2026, 5, 1), 1000, partnerDirect);
    spend(river, QDate(2024, 6, 1), 20);
    spend(river, QDate(2025, 6, 1), 200);
    spend(river, QDate(2026, 6, 1), 2000);
    spend(Portfolio::none, QDate(2026, 6, 1), 3000);
    spend(river, today.addDays(1), 40'000);  // not yet
    spend(river, {}, 50'000);                // nobody knows when
    world->portfolio.seal();
  }
  void spend(Row startup, const QDate& date, qint64 euros, FundingRoute route = ownBudget) {
    world->portfolio.expenses.push_back({.startup = startup, .route = route, .date = date, .amount = Money::euros(euros)});
  }
  static qint64 euros(const RouteAmounts& amounts) { return amounts.total().cents / 100; }

  Row coast = 0, river = 0;
  std::unique_ptr<test::World> world;
};

TEST_F(InvestmentsTest, ofAFiscalYearUpToTheDay) {
  const auto of2026 = investedIn(world->portfolio, 2026, today);
  EXPECT_EQ(of2026.size(), 3U);
  const RouteAmounts routes = byRoute(of2026);
  EXPECT_EQ(routes[ownBudget], Money::euros(5000));
  EXPECT_EQ(routes[partnership], Money::euros(0));
  EXPECT_EQ(routes[partnerDirect], Money::euros(1000));
  EXPECT_EQ(euros(byRoute(investedIn(world->portfolio, 2026, QDate(2026, 5, 31)))), 1000);
  EXPECT_TRUE(investedIn(world->portfolio, 2021, today).empty());
}

TEST_F(InvestmentsTest, yearsFollowOneAnotherWithoutAGap) {
  const auto years = investedByYear(world->portfolio, today);
  std::vector<std::pair<int, qint64>> found;
  for (const YearInvested& one : years) found.emplace_back(one.fiscalYear, euros(one.invested));
  EXPECT_EQ(found, (std::vector<std::pair<int, qint64>>{{2022, 1}, {2023, 10}, {2024, 20}, {2025, 300}, {2026, 6000}}));
  StartupSet onlyRiver(2, false);
  onlyRiver[river] = true;
  EXPECT_EQ(investedByYear(world->portfolio, today, onlyRiver).front().fiscalYear, 2024) << "the network is of no startup";
  EXPECT_EQ(euros(investedByYear(world->portfolio, today, onlyRiver).back().invested), 2000);
}

TEST_F(InvestmentsTest, useIsWhatAStartupWasOnTheDayOfTheExpense) {
  const auto sums = byUse(world->portfolio, world->portfolio.expenses);
  const auto at = [&](FundingUse use) { return euros(sums[static_cast<size_t>(use)]); };
  EXPECT_EQ(at(FundingUse::beforeStart), 1 + 50'000) << "no day: before anything";
  EXPECT_EQ(at(FundingUse::investigation), 10);
  EXPECT_EQ(at(FundingUse::construction), 100);
  EXPECT_EQ(at(FundingUse::acceleration), 20);
  EXPECT_EQ(at(FundingUse::consolidation), 200);
  EXPECT_EQ(at(FundingUse::madePermanent), 1000);
  EXPECT_EQ(at(FundingUse::stopped), 2000 + 40'000);
  EXPECT_EQ(at(FundingUse::network), 3000);
  EXPECT_EQ(at(FundingUse::unrecorded), 0);
}

TEST_F(InvestmentsTest, startupsComeByWhatTheyHad) {
  const auto startups = byStartup(investedIn(world->portfolio, 2026, today));
  ASSERT_EQ(startups.size(), 3U);
  EXPECT_EQ(startups[0].startup, Portfolio::none);
  EXPECT_EQ(startups[1].startup, river);
  EXPECT_EQ(startups[2].startup, coast);
  EXPECT_EQ(startupsPaid(investedIn(world->portfolio, 2026, today)), (std::vector<Row>{coast, river}));
}

}  // namespace
}  // namespace eclosion::analysis
