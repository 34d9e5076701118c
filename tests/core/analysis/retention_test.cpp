// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/retention.h"

#include <gtest/gtest.h>

#include "tests/support/builders.h"

namespace eclosion::analysis {
namespace {

class RetentionTest : public testing::Test {
 protected:
  Portfolio::Row leaver(const QDate& lastDay) {
    const auto row = builder.member(QStringLiteral("M"));
    builder.mission(row, startup, {2010, 1, 1}, lastDay, MissionStatus::contractor);
    return row;
  }
  [[nodiscard]] std::vector<RetentionCase> over(int years, const QDate& date) {
    if (!world) world = builder.build({2026, 8, 20});
    return overRetention(world->portfolio, years, date);
  }

  test::WorldBuilder builder;
  Portfolio::Row startup = builder.startup(QStringLiteral("S"));
  std::unique_ptr<test::World> world;
};

TEST_F(RetentionTest, theLastDayOfTheTermIsStillWithinIt) {
  const auto row = leaver({2020, 6, 30});
  EXPECT_TRUE(over(5, {2025, 6, 29}).empty());
  EXPECT_TRUE(over(5, {2025, 6, 30}).empty());
  EXPECT_EQ(over(5, {2025, 7, 1}), (std::vector<RetentionCase>{{row, {2020, 6, 30}, {2025, 6, 30}}}));
}

TEST_F(RetentionTest, aLeapDayEndsOnThe28th) {
  leaver({2020, 2, 29});
  EXPECT_TRUE(over(1, {2021, 2, 28}).empty());
  EXPECT_EQ(over(1, {2021, 3, 1}).size(), 1U);
  EXPECT_TRUE(over(4, {2024, 2, 29}).empty());
  EXPECT_EQ(over(4, {2024, 3, 1}).size(), 1U);
}

TEST_F(RetentionTest, theLatestMissionCounts) {
  const auto row = leaver({2015, 1, 1});
  builder.mission(row, startup, {2016, 1, 1}, {2022, 1, 1}, MissionStatus::contractor);
  builder.mission(row, startup, {2011, 1, 1}, {2012, 1, 1}, MissionStatus::contractor);
  EXPECT_TRUE(over(3, {2025, 1, 1}).empty());
  EXPECT_EQ(over(3, {2025, 1, 2}).size(), 1U);
}

TEST_F(RetentionTest, whoHasNotLeftIsNotListed) {
  leaver({});
  const auto back = leaver({2012, 1, 1});
  builder.mission(back, startup, {2020, 1, 1}, {}, MissionStatus::contractor);
  leaver({2040, 1, 1});
  builder.member(QStringLiteral("without a mission"));
  EXPECT_TRUE(over(1, {2026, 8, 20}).empty());
}

TEST_F(RetentionTest, whoLeftFirstComesFirst) {
  const auto late = leaver({2019, 1, 1}), early = leaver({2018, 1, 1});
  const auto cases = over(1, {2026, 1, 1});
  ASSERT_EQ(cases.size(), 2U);
  EXPECT_EQ(cases[0].member, early);
  EXPECT_EQ(cases[1].member, late);
}

}  // namespace
}  // namespace eclosion::analysis
