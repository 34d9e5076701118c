// SPDX-License-Identifier: GPL-3.0-or-later
// Accelerated-funding grants of the vintage of 2026, as the screens find them. See betagouv_counts_test.cpp for where it is.
#include <gtest/gtest.h>

#include <QTemporaryDir>

#include "core/domain/decision_case.h"
#include "core/store/ledger.h"
#include "tests/real/real_vintage.h"
#include "tests/support/command_line.h"

namespace eclosion {
namespace {

TEST(RealGrants, areDecisionsWithTheirAmounts) {
  REQUIRE_VINTAGE("betagouv-2026");
  const QTemporaryDir folder;
  const QString path = folder.filePath(QStringLiteral("a.eclosion"));
  const auto imported =
      test::runCommandLine({QStringLiteral("import"), QStringLiteral("betagouv"), test::realVintage("betagouv-2026"), path,
                            QStringLiteral("--known-on"), QStringLiteral("2026-08-20")});
  ASSERT_TRUE(imported.err.isEmpty()) << imported.err.toStdString();
  const auto file = store::PortfolioFile::open(path, store::Access::read);
  ASSERT_TRUE(file) << file.error().message.toStdString();
  const auto ledger = store::readLedger(*store::Reader::at(**file));
  ASSERT_TRUE(ledger) << ledger.error().message.toStdString();

  Money granted;
  int grants = 0;
  std::optional<OrganisationId> funder;
  for (const Decision& decision : ledger->decisions) {
    EXPECT_EQ(decision.outcome, DecisionOutcome::grant);
    EXPECT_EQ(decision.state, DecisionState::recorded);
    EXPECT_FALSE(decision.gate);
    EXPECT_FALSE(ledger->transitionOf(decision.id));
    const DecisionCase grant = caseOf(*ledger, decision);
    ASSERT_EQ(grant.amounts.size(), 1U);
    EXPECT_EQ(grant.amounts.front().route, FundingRoute::ownBudget);
    ASSERT_TRUE(grant.amounts.front().funder);
    if (!funder) funder = grant.amounts.front().funder;
    EXPECT_EQ(grant.amounts.front().funder, funder);  // the same for all of them
    granted += grant.total();
    ++grants;
    // No gate was decided, and no envelope promised anything.
    EXPECT_FALSE(lastDecisionOf(*ledger, decision.startup, QDate(2030, 1, 1)));
  }
  EXPECT_EQ(grants, 46);
  EXPECT_EQ(granted, Money::euros(8'627'000));
  EXPECT_TRUE(ledger->commitments.empty());
}

}  // namespace
}  // namespace eclosion
