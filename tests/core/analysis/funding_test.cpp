// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/funding.h"

#include <gtest/gtest.h>

#include <random>

#include "tests/support/random_portfolio.h"

namespace eclosion::analysis {
namespace {

const QDate date(2026, 8, 20);

class FundingTest : public testing::Test {
 protected:
  void envelope(int year, qint64 euros, FundingRoute route = FundingRoute::ownBudget, std::optional<OrganisationId> by = {}) {
    ledger.envelopes.push_back(
        {.id = newId<EnvelopeId>(), .funder = by, .route = route, .fiscalYear = year, .amount = Money::euros(euros)});
  }
  void commit(const QDate& day, qint64 euros, FundingRoute route = FundingRoute::ownBudget,
              std::optional<OrganisationId> by = {}) {
    ledger.commitments.push_back({.id = newId<CommitmentId>(),
                                  .startup = startup,
                                  .funder = by,
                                  .route = route,
                                  .date = day,
                                  .amount = Money::euros(euros)});
  }
  void spend(const QDate& day, Money amount, std::optional<StartupId> on, FundingRoute route = FundingRoute::ownBudget,
             std::optional<OrganisationId> by = {}) {
    ledger.expenses.push_back(
        {.id = newId<ExpenseId>(), .startup = on, .funder = by, .route = route, .date = day, .amount = amount});
  }
  StartupFunding of(const QDate& day = date) {
    ledger.seal();
    return fundingOf(ledger, startup, day);
  }
  Portfolio portfolio = test::emptyPortfolio(2);
  StartupId startup = portfolio.startups[0].id;
  OrganisationId funder = newId<OrganisationId>();
  Ledger ledger;
};

TEST_F(FundingTest, anEnvelopeIsToldApartByFunderRouteAndYear) {
  envelope(2026, 500'000);
  envelope(2026, 100'000);
  envelope(2026, 70'000, FundingRoute::ownBudget, funder);
  envelope(2026, 30'000, FundingRoute::partnership);
  envelope(2025, 400'000);
  commit(QDate(2026, 3, 1), 200'000);
  commit(QDate(2026, 12, 31), 450'000);
  commit(QDate(2027, 1, 1), 5'000);
  commit({}, 9'000);
  spend(QDate(2026, 8, 20), Money::euros(10'000), startup);
  spend(QDate(2026, 8, 21), Money::euros(3'000), startup);
  spend(QDate(2026, 1, 1), Money::euros(2'000), {});
  spend(QDate(2024, 1, 1), Money::euros(1), startup, FundingRoute::partnerDirect, funder);
  ledger.seal();

  const auto standings = envelopesAt(portfolio, ledger, date);
  struct Row {
    EnvelopeKey key;
    qint64 amount, committed, spent;
    bool has;
  };
  const std::vector<Row> expected{
      {{{}, FundingRoute::ownBudget, 2027}, 0, 5'000, 0, false},
      {{{}, FundingRoute::ownBudget, 2026}, 600'000, 650'000, 12'000, true},
      {{funder, FundingRoute::ownBudget, 2026}, 70'000, 0, 0, true},
      {{{}, FundingRoute::partnership, 2026}, 30'000, 0, 0, true},
      {{{}, FundingRoute::ownBudget, 2025}, 400'000, 0, 0, true},
      {{funder, FundingRoute::partnerDirect, 2024}, 0, 0, 1, false},
  };
  ASSERT_EQ(standings.size(), expected.size());
  for (size_t i = 0; i < expected.size(); ++i) {
    SCOPED_TRACE(i);
    EXPECT_EQ(standings[i].key, expected[i].key);
    EXPECT_EQ(standings[i].amount, Money::euros(expected[i].amount));
    EXPECT_EQ(standings[i].committed, Money::euros(expected[i].committed));
    EXPECT_EQ(standings[i].spent, Money::euros(expected[i].spent));
    EXPECT_EQ(standings[i].hasEnvelope, expected[i].has);
    EXPECT_EQ(envelopeOf(portfolio, ledger, standings[i].key, date), standings[i]);
  }
  EXPECT_TRUE(standings[1].isOver());
  EXPECT_EQ(standings[1].left(), Money::euros(-50'000));
  EXPECT_TRUE(standings[0].isOver()) << "promised without an envelope";
  EXPECT_FALSE(standings[5].isOver());
}

TEST_F(FundingTest, theFiscalYearBeginsWhereThePortfolioSaysSo) {
  portfolio.fiscalYearStartMonth = 9;
  commit(QDate(2026, 8, 31), 1);
  commit(QDate(2026, 9, 1), 2);
  ledger.seal();
  const auto standings = envelopesAt(portfolio, ledger, date);
  ASSERT_EQ(standings.size(), 2u);
  EXPECT_EQ(standings[0].key.fiscalYear, 2026);
  EXPECT_EQ(standings[0].committed, Money::euros(2));
  EXPECT_EQ(standings[1].key.fiscalYear, 2025);
}

TEST_F(FundingTest, nothingOnRecordIsNothing) { EXPECT_EQ(of(), StartupFunding{}); }

TEST_F(FundingTest, whatIsCommittedAndSpentByTheDay) {
  commit(date, 100'000, FundingRoute::partnership);
  commit(date.addDays(1), 40'000);
  commit({}, 50'000);
  spend(date, Money{1'00}, startup, FundingRoute::partnerDirect);
  spend(date.addDays(1), Money{7'00}, startup);
  spend(date, Money{9'00}, portfolio.startups[1].id);
  spend(date, Money{9'00}, {});
  const StartupFunding funding = of();
  EXPECT_EQ(funding.committed[FundingRoute::partnership], Money::euros(100'000));
  EXPECT_EQ(funding.committed.total(), Money::euros(100'000));
  EXPECT_EQ(funding.spent[FundingRoute::partnerDirect], Money{1'00});
  EXPECT_EQ(funding.spent.total(), Money{1'00});
  EXPECT_EQ(funding.left(), Money{99'999'00});
  EXPECT_FALSE(funding.isOver());
}

TEST_F(FundingTest, thePaceIsThatOfHalfAYear) {
  commit(QDate(2025, 1, 1), 1'000);
  spend(date.addDays(-183), Money::euros(500), startup);
  EXPECT_EQ(of().perMonth, Money{}) << "183 days with the day itself";
  EXPECT_EQ(of().lastsUntil, QDate());
  spend(date.addDays(-182), Money::euros(183), startup);
  EXPECT_EQ(of().perMonth, Money{30'44}) << "a euro a day, 30.4375 days a month";
  EXPECT_EQ(of().lastsUntil, date.addDays(317));
  spend(date, Money::euros(317), startup);
  EXPECT_EQ(of().lastsUntil, date) << "nothing is left";
  EXPECT_FALSE(of().isOver());
  spend(date, Money{1}, startup);
  EXPECT_TRUE(of().isOver());
  EXPECT_EQ(of().lastsUntil, date);
}

TEST_F(FundingTest, aRestThatLastsForCenturiesHasADayAllTheSame) {
  commit(QDate(2025, 1, 1), 1'000'000'000);
  spend(date, Money{1}, startup);
  EXPECT_EQ(of().lastsUntil, date.addDays(36'525));
}

// What is decided for a later day is no figure of the day, and the money lasts by it.
TEST_F(FundingTest, theMoneyLastsByWhatIsPromisedForLater) {
  commit(QDate(2025, 1, 1), 1'000);
  spend(date, Money::euros(1'000), startup);
  EXPECT_EQ(of().lastsUntil, date) << "nothing is promised for later";
  const auto promise = [&](DecisionState state, const QDate& decided) {
    const auto id = newId<DecisionId>();
    ledger.decisions.push_back(
        {.id = id, .startup = startup, .state = state, .date = decided, .outcome = DecisionOutcome::extend});
    commit(date.addDays(30), 1'000);
    ledger.commitments.back().decision = id;
  };
  promise(DecisionState::recorded, date.addDays(1));
  EXPECT_EQ(of().committedLater, Money{}) << "decided after the day";
  EXPECT_EQ(of().lastsUntil, date);
  promise(DecisionState::recorded, date);
  EXPECT_EQ(of().committed.total(), Money::euros(1'000));
  EXPECT_EQ(of().committedLater, Money::euros(1'000));
  EXPECT_EQ(of().left(), Money{});
  EXPECT_EQ(of().rest(), Money::euros(1'000));
  EXPECT_EQ(of().lastsUntil, date.addDays(183)) << "1,000 euros in 183 days, and as much again";
  commit(date.addDays(1), 500);
  EXPECT_EQ(of().committedLater, Money::euros(1'500)) << "without a decision";
  EXPECT_EQ(of(date.addDays(30)).committed.total(), Money::euros(3'500)) << "its day has come";
}

TEST_F(FundingTest, grantsStandBeside) {
  const auto decision = [&](const QDate& day, DecisionState state, DecisionOutcome outcome, qint64 euros) {
    const auto id = newId<DecisionId>();
    ledger.decisions.push_back({.id = id, .startup = startup, .state = state, .date = day, .outcome = outcome});
    ledger.amounts.push_back({.id = newId<DecisionAmountId>(), .decision = id, .amount = Money::euros(euros)});
  };
  decision(date, DecisionState::recorded, DecisionOutcome::grant, 1);
  decision({}, DecisionState::recorded, DecisionOutcome::grant, 10);
  decision(date.addDays(1), DecisionState::recorded, DecisionOutcome::grant, 100);
  decision(date, DecisionState::draft, DecisionOutcome::grant, 1'000);
  decision(date, DecisionState::recorded, DecisionOutcome::extend, 10'000);
  EXPECT_EQ(of().granted, Money::euros(11));
  EXPECT_EQ(of().committed.total(), Money{});
  EXPECT_TRUE(envelopesAt(portfolio, ledger, date).empty());
}

// However a sum is split over envelopes, routes and days, the parts add up to it.
TEST_F(FundingTest, moneyAddsUpToTheCent) {
  std::mt19937 dice(5);
  for (int round = 0; round < 200; ++round) {
    ledger = {};
    Money all;
    for (int n = 0; n < 30; ++n) {
      const Money amount{static_cast<qint64>(dice() % 100'000'000)};
      const auto route = static_cast<FundingRoute>(dice() % 3);
      const QDate day = QDate(2024, 1, 1).addDays(static_cast<int>(dice() % 900));
      ledger.commitments.push_back(
          {.id = newId<CommitmentId>(), .startup = startup, .route = route, .date = day, .amount = amount});
      spend(day, amount, startup, route, dice() % 2 ? std::optional(funder) : std::nullopt);
      all += amount;
    }
    ledger.seal();
    const QDate end(2027, 1, 1);
    Money committed, spent;
    for (const EnvelopeStanding& standing : envelopesAt(portfolio, ledger, end)) {
      committed += standing.committed;
      spent += standing.spent;
    }
    ASSERT_EQ(committed, all);
    ASSERT_EQ(spent, all);
    const StartupFunding funding = fundingOf(ledger, startup, end);
    ASSERT_EQ(funding.committed.total(), all);
    ASSERT_EQ(funding.spent.total(), all);
    ASSERT_EQ(funding.left(), Money{});
  }
}

}  // namespace
}  // namespace eclosion::analysis
