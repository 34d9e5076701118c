// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/watch_list.h"

#include <gtest/gtest.h>

#include "tests/support/builders.h"

namespace eclosion::analysis {
namespace {

const QDate today(2026, 8, 20);

class WatchListTest : public testing::Test {
 protected:
  Portfolio::Row startup(Phase phase = Phase::construction, const QDate& since = QDate(2020, 1, 1)) {
    const auto row = builder.startup(QStringLiteral("S"));
    builder.phase(row, phase, since);
    return row;
  }
  void people(Portfolio::Row startup, int count, const QDate& start = QDate(2020, 1, 1), const QDate& end = {}) {
    for (int i = 0; i < count; ++i)
      builder.mission(builder.member(QStringLiteral("M")), startup, start, end, MissionStatus::contractor);
  }
  std::vector<WatchItem> list(const QDate& date = today) {
    if (!world) world = builder.build(today);
    return watchListAt(world->portfolio, date);
  }
  test::WorldBuilder builder;
  std::unique_ptr<test::World> world;
};

TEST_F(WatchListTest, aTeamBelowTheFirstQuartileIsSmall) {
  for (const int size : {1, 2, 2, 3, 3, 4, 4, 5}) people(startup(), size);  // the quartile is 2, the second of eight
  const auto small = startup(Phase::acceleration);
  people(small, 1);  // alone in its phase: it is the quartile
  const auto items = list();
  ASSERT_EQ(items.size(), 1u);
  EXPECT_EQ(items[0], (WatchItem{.startup = 0, .phase = Phase::construction, .team = 1, .teamBefore = 1, .isSmall = true}));
}

TEST_F(WatchListTest, aTeamThatLostHalfOfItsPeopleIsShrinking) {
  const QDate gone(2026, 5, 31);
  struct Case {
    int stay, leave;
    bool named;
  };
  const std::vector<Case> cases{{4, 4, true}, {5, 4, false}, {4, 5, true}, {9, 0, false}, {7, 1, false}};
  for (const Case& one : cases) {
    const auto row = startup();
    people(row, one.stay);
    people(row, one.leave, QDate(2025, 1, 1), gone);
  }
  std::vector<bool> named(cases.size());
  for (const WatchItem& item : list()) {
    EXPECT_TRUE(item.isShrinking);
    named[item.startup] = true;
  }
  for (size_t i = 0; i < cases.size(); ++i) EXPECT_EQ(named[i], cases[i].named) << i;
  EXPECT_EQ(list(gone).size(), 0u) << "their last day";
  EXPECT_EQ(list(gone.addDays(1)).size(), 2u);
  EXPECT_EQ(list(gone.addDays(183)).size(), 2u);
  EXPECT_EQ(list(gone.addDays(184)).size(), 0u) << "half a year ago they were gone already";
}

TEST_F(WatchListTest, whoWasNeverOnRecordIsNotSmall) {
  for (int i = 0; i < 4; ++i) people(startup(), 3);
  startup();
  people(startup(), 1, today.addDays(1));  // to come
  EXPECT_TRUE(list().empty());
}

TEST_F(WatchListTest, aTeamThatIsGoneIsNamed) {
  for (int i = 0; i < 4; ++i) people(startup(), 3);
  people(startup(), 2, QDate(2020, 1, 1), QDate(2024, 1, 1));
  ASSERT_EQ(list().size(), 1u);
  EXPECT_EQ(list().front().team, 0);
  EXPECT_FALSE(list().front().isShrinking);
}

TEST_F(WatchListTest, theFourPhasesAloneAreWatched) {
  for (const Phase phase : {Phase::unrecorded, Phase::operated, Phase::transferred, Phase::stopped})
    people(startup(phase), 3, QDate(2020, 1, 1), today.addDays(-10));
  EXPECT_TRUE(list().empty());
}

TEST_F(WatchListTest, whatIsPutAwayIsNotNamed) {
  const auto row = startup();
  people(row, 3, QDate(2020, 1, 1), today.addDays(-10));
  ASSERT_EQ(list().size(), 1u);
  world->portfolio.startups[row].archived = today;
  EXPECT_TRUE(list().empty());
}

TEST_F(WatchListTest, theRecordCountsStopsWithinTheYearOfADayAtLeastAYearAgo) {
  // Three looks back lie within the history: 365, 548 and 731 days ago.
  const QDate look = today.addDays(-365);
  const QDate since = look.addDays(-2 * 183);
  for (int i = 0; i < 7; ++i) people(startup(Phase::construction, since), 3, since);
  const auto small = startup(Phase::construction, since);  // named at each look
  people(small, 1, since);
  builder.phase(small, Phase::stopped, look.addDays(365));  // the last day of the year after the last look
  const auto late = startup(Phase::construction, since);
  people(late, 1, since);
  builder.phase(late, Phase::stopped, look.addDays(366));
  static_cast<void>(list());
  const auto records = watchRecordAt(world->portfolio, today);
  ASSERT_EQ(records.size(), 4u);
  EXPECT_EQ(records[1], (WatchRecord{.phase = Phase::construction, .named = 6, .namedStopped = 1, .all = 27, .allStopped = 1}));
  EXPECT_FALSE(records[1].isClaim());
  EXPECT_EQ(records[0], (WatchRecord{.phase = Phase::investigation}));
}

TEST_F(WatchListTest, anEmptyPortfolioHasNoRecord) {
  static_cast<void>(list());
  for (const WatchRecord& record : watchRecordAt(world->portfolio, today)) {
    EXPECT_EQ(record.all, 0);
    EXPECT_FALSE(record.isClaim());
  }
}

}  // namespace
}  // namespace eclosion::analysis
