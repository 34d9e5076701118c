// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/grants.h"

#include <gtest/gtest.h>

#include "core/support/ids.h"
#include "tests/support/random_portfolio.h"

namespace eclosion::analysis {
namespace {

const QDate today(2026, 8, 20);

class GrantsTest : public testing::Test {
 protected:
  void decide(size_t startup, const char* round, const QDate& date, qint64 euros,
              DecisionOutcome outcome = DecisionOutcome::grant, DecisionState state = DecisionState::recorded) {
    const auto id = newId<DecisionId>();
    ledger.decisions.push_back({.id = id,
                                .startup = portfolio.startups[startup].id,
                                .state = state,
                                .date = date,
                                .outcome = outcome,
                                .reason = QString::fromUtf8(round)});
    for (const qint64 part : {euros / 4, euros - euros / 4})
      ledger.amounts.push_back({.id = newId<DecisionAmountId>(), .decision = id, .amount = Money::euros(part)});
    ledger.seal();
  }
  [[nodiscard]] std::vector<GrantRound> rounds(const StartupSet& only = {}) const {
    return grantRounds(portfolio, ledger, today, only);
  }
  Portfolio portfolio = test::emptyPortfolio(3);
  Ledger ledger;
};

TEST_F(GrantsTest, roundsAreAddedUpByTheirNameInTheOrderOfTheirDays) {
  decide(0, "FAST 2", QDate(2025, 6, 1), 200'000);
  decide(1, "FAST 1", QDate(2024, 6, 1), 100'000);
  decide(2, " FAST  1 ", QDate(2024, 5, 1), 50'000);
  decide(1, "FAST 1", QDate(2024, 7, 1), 30'000);
  decide(0, "Zero", {}, 7'000);
  const auto found = rounds();
  ASSERT_EQ(found.size(), 3U);
  EXPECT_EQ(found[0], (GrantRound{.name = QStringLiteral("FAST 1"),
                                  .first = QDate(2024, 5, 1),
                                  .startups = {1, 2},
                                  .grants = 3,
                                  .amount = Money::euros(180'000)}));
  EXPECT_EQ(found[1].name, QStringLiteral("FAST 2"));
  EXPECT_EQ(found[2].name, QStringLiteral("Zero")) << "without a day: last";
  EXPECT_TRUE(found[2].first.isNull());
}

TEST_F(GrantsTest, onlyRecordedGrantsByTheDayCount) {
  decide(0, "FAST", QDate(2025, 6, 1), 100'000, DecisionOutcome::extend);
  decide(0, "FAST", QDate(2025, 6, 1), 100'000, DecisionOutcome::grant, DecisionState::draft);
  decide(0, "FAST", today.addDays(1), 100'000);
  EXPECT_TRUE(rounds().empty());
  decide(0, "FAST", today, 100'000);
  EXPECT_EQ(rounds().size(), 1U);
  ledger.decisions.front().startup = newId<StartupId>();
  for (auto& one : ledger.decisions) one.startup = newId<StartupId>();
  ledger.seal();
  EXPECT_TRUE(rounds().empty()) << "of startups that are not there";
}

TEST_F(GrantsTest, ofSomeStartupsAlone) {
  decide(0, "FAST", QDate(2025, 6, 1), 100'000);
  decide(1, "FAST", QDate(2025, 6, 1), 40'000);
  const auto found = rounds({false, true, false});
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].startups, (std::vector<Portfolio::Row>{1}));
  EXPECT_EQ(found[0].amount, Money::euros(40'000));
}

}  // namespace
}  // namespace eclosion::analysis
