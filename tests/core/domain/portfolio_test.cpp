// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/portfolio.h"

#include <gtest/gtest.h>

namespace eclosion {
namespace {

Portfolio twoStartups() {
  Portfolio portfolio;
  portfolio.startups = {{.id = namedId<StartupId>(u"a")}, {.id = namedId<StartupId>(u"b")}};
  std::sort(portfolio.startups.begin(), portfolio.startups.end(), [](const auto& x, const auto& y) { return x.id < y.id; });
  return portfolio;
}

TEST(Portfolio, ordersHistoryByStartThenLifecycle) {
  Portfolio portfolio = twoStartups();
  const QDate day(2020, 1, 1);
  portfolio.phases = {{0, Phase::acceleration, day, {}},
                      {0, Phase::construction, day, {}},
                      {0, Phase::investigation, QDate(2019, 1, 1), {}},
                      {0, Phase::stopped, {}, {}}};
  portfolio.seal();
  ASSERT_EQ(portfolio.historyOf(0).size(), 3U);
  EXPECT_EQ(portfolio.historyOf(0)[1].phase, Phase::construction);
  EXPECT_EQ(portfolio.entryAt(0, day)->phase, Phase::acceleration);
  EXPECT_EQ(portfolio.entryAt(0, day.addDays(-1))->phase, Phase::investigation);
  EXPECT_EQ(portfolio.entryAt(0, QDate(2018, 12, 31)), nullptr);
  EXPECT_TRUE(portfolio.historyOf(1).empty());
}

TEST(Portfolio, followsAStartupFromIncubatorToIncubator) {
  Portfolio portfolio = twoStartups();
  portfolio.incubators = {{.id = namedId<IncubatorId>(u"x")}, {.id = namedId<IncubatorId>(u"y")}};
  const QDate move(2018, 6, 1);
  portfolio.incubatorSpells = {{1, 0, {}, move}, {1, 1, move, {}}};
  portfolio.seal();
  EXPECT_EQ(portfolio.incubatorAt(1, move.addDays(-1)), 0U);
  EXPECT_EQ(portfolio.incubatorAt(1, move), 1U);
  EXPECT_EQ(portfolio.incubatorAt(0, move), Portfolio::none);
}

}  // namespace
}  // namespace eclosion
