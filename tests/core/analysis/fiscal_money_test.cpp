// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/fiscal_money.h"

#include <gtest/gtest.h>

#include "tests/support/builders.h"
#include "tests/support/random_portfolio.h"

namespace eclosion::analysis {
namespace {

const QDate day(2026, 8, 20);

std::unique_ptr<test::World> money() {
  test::WorldBuilder builder;
  const auto first = builder.startup(QStringLiteral("First"));
  const auto second = builder.startup(QStringLiteral("Second"));
  builder.expense(first, QDate(2024, 12, 31), Money::euros(1));
  builder.expense(first, QDate(2025, 1, 1), Money::euros(10));
  builder.expense(second, QDate(2025, 12, 31), Money::euros(100));
  builder.expense(Portfolio::none, QDate(2026, 1, 1), Money::euros(1'000));
  builder.expense(first, day, Money::euros(10'000));
  builder.expense(first, day.addDays(1), Money::euros(100'000));
  builder.commitment(first, QDate(2025, 6, 1), Money::euros(7));
  builder.commitment(first, day, Money::euros(70));
  builder.commitment(second, day.addDays(1), Money::euros(700));
  builder.commitment(second, QDate(2027, 1, 1), Money::euros(7'000));
  return builder.build(day);
}

TEST(FiscalMoney, isThatOfTheYearUpToTheDay) {
  const auto world = money();
  struct Case {
    int year;
    qint64 invested, committed, later;
  };
  for (const Case& each :
       {Case{2023, 0, 0, 0}, {2024, 1, 0, 0}, {2025, 110, 7, 0}, {2026, 11'000, 70, 700}, {2027, 0, 0, 7'000}, {2028, 0, 0, 0}}) {
    const FiscalMoney found = fiscalMoneyAt(world->portfolio, each.year, day);
    EXPECT_EQ(found.year, each.year);
    EXPECT_EQ(found.invested.total(), Money::euros(each.invested)) << each.year;
    EXPECT_EQ(found.committed.total(), Money::euros(each.committed)) << each.year;
    EXPECT_EQ(found.committedLater, Money::euros(each.later)) << each.year;
  }
}

TEST(FiscalMoney, ofSomeStartupsLeavesTheNetworkOut) {
  const auto world = money();
  const StartupSet second{false, true};
  EXPECT_EQ(fiscalMoneyAt(world->portfolio, 2025, day, second).invested.total(), Money::euros(100));
  EXPECT_EQ(fiscalMoneyAt(world->portfolio, 2026, day, second).invested.total(), Money{});
  EXPECT_EQ(fiscalMoneyAt(world->portfolio, 2026, day, second).committedLater, Money::euros(700));
}

TEST(FiscalMoney, isComparedWithTheSameDayOrTheWholeYearBefore) {
  const auto world = money();
  EXPECT_EQ(fiscalMoneyBefore(world->portfolio, 2026, day).invested.total(), Money::euros(10)) << "up to 20 August 2025";
  EXPECT_EQ(fiscalMoneyBefore(world->portfolio, 2025, day).invested.total(), Money::euros(1)) << "all of 2024";
}

TEST(FiscalMoney, beginsInTheMonthOfThePortfolio) {
  const auto world = money();
  world->portfolio.fiscalYearStartMonth = 9;
  EXPECT_EQ(fiscalMoneyAt(world->portfolio, 2025, day).invested.total(), Money::euros(11'100)) << "September 2025 on";
  EXPECT_EQ(fiscalMoneyAt(world->portfolio, 2024, day).invested.total(), Money::euros(11));
}

// A number has one way to be counted, whichever screen shows it.
TEST(FiscalMoney, ofTheDaysYearIsWhatTheFiguresSay) {
  for (quint32 seed = 1; seed <= 10; ++seed) {
    Portfolio portfolio = test::randomPortfolio(seed);
    for (const int month : {1, 4, 9}) {
      portfolio.fiscalYearStartMonth = month;
      for (int back = 0; back < 900; back += 90) {
        const QDate date = portfolio.today.addDays(-back);
        const auto figures = figuresWithYearBefore(portfolio, date);
        const FiscalMoney now = fiscalMoneyAt(portfolio, figures.now.fiscalYear, date);
        ASSERT_EQ(now.invested, figures.now.invested);
        ASSERT_EQ(now.committed, figures.now.committed);
        const FiscalMoney before = fiscalMoneyBefore(portfolio, figures.now.fiscalYear, date);
        ASSERT_EQ(before.invested, figures.before.invested);
      }
    }
  }
}

TEST(FiscalYears, areThoseWithMoneyAndThoseAroundTheDay) {
  const auto world = money();
  Ledger ledger;
  EXPECT_EQ(fiscalYearsOf(world->portfolio, ledger, day), (std::vector{2027, 2026, 2025, 2024}));
  EXPECT_EQ(fiscalYearsOf(world->portfolio, ledger, QDate(2021, 5, 1)), (std::vector{2027, 2026, 2025, 2024, 2022, 2021, 2020}));
  ledger.envelopes.push_back({.id = newId<EnvelopeId>(), .fiscalYear = 2029});
  EXPECT_EQ(fiscalYearsOf(world->portfolio, ledger, day), (std::vector{2029, 2027, 2026, 2025, 2024}));
  EXPECT_EQ(fiscalYearsOf(test::emptyPortfolio(1), {}, day), (std::vector{2027, 2026, 2025}));
}

}  // namespace
}  // namespace eclosion::analysis
