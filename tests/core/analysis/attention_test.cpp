// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/attention.h"

#include <gtest/gtest.h>

#include "tests/support/builders.h"

namespace eclosion::analysis {
namespace {

const QDate today(2026, 8, 20);

class AttentionTest : public testing::Test {
 protected:
  AttentionTest() {
    startup = builder.startup(QStringLiteral("Coast"));
    builder.phase(startup, Phase::construction, QDate(2024, 1, 1));
  }
  void member(const QDate& start, const QDate& end) {
    builder.mission(builder.member(QStringLiteral("Ana")), startup, start, end, MissionStatus::contractor);
  }
  Attention at(const QDate& date, const AttentionTerms& terms = {}) {
    if (!world) world = builder.build(today);
    return attentionAt(world->portfolio, startup, date, terms);
  }
  test::WorldBuilder builder;
  Portfolio::Row startup;
  std::unique_ptr<test::World> world;
};

TEST_F(AttentionTest, nothingOnRecordAsksForNothing) { EXPECT_TRUE(at(today).isEmpty()); }

TEST_F(AttentionTest, aReviewIsLateAfterItsTermOnly) {
  builder.event(startup, EventKind::committee, QDate(2025, 1, 10));
  builder.event(startup, EventKind::productLaunch, QDate(2025, 6, 1));
  const QDate term = QDate(2025, 1, 10).addDays(228);
  EXPECT_EQ(at(term).reviewLateDays, 0);
  EXPECT_EQ(at(term.addDays(1)).reviewLateDays, 1);
  EXPECT_EQ(at(term.addDays(12)).reviewLateDays, 12);
  EXPECT_EQ(at(term, {.review = 200}).reviewLateDays, 28);
  EXPECT_EQ(at(QDate(2025, 1, 9)).reviewLateDays, 0) << "not held yet";
}

TEST_F(AttentionTest, aLaterReviewIsInTimeAgain) {
  builder.event(startup, EventKind::committee, QDate(2025, 1, 10));
  builder.event(startup, EventKind::committee, QDate(2026, 7, 1));
  EXPECT_GT(at(QDate(2026, 6, 30)).reviewLateDays, 0);
  EXPECT_EQ(at(QDate(2026, 7, 1)).reviewLateDays, 0);
}

TEST_F(AttentionTest, missionsThatEndSoonAreCountedByPerson) {
  member(QDate(2025, 1, 1), today.addDays(30));
  member(QDate(2025, 1, 1), today);
  member(QDate(2025, 1, 1), today.addDays(31));
  member(QDate(2025, 1, 1), {});
  const Attention now = at(today);
  EXPECT_EQ(now.missionsEnding, 2);
  EXPECT_EQ(now.firstEnd, today);
  EXPECT_EQ(at(today, {.mission = 31}).missionsEnding, 3);
}

TEST_F(AttentionTest, whoIsExtendedDoesNotLeave) {
  const auto ana = builder.member(QStringLiteral("Ana"));
  builder.mission(ana, startup, QDate(2025, 1, 1), today.addDays(5), MissionStatus::contractor);
  builder.mission(ana, startup, today.addDays(6), today.addDays(200), MissionStatus::contractor);
  const auto bo = builder.member(QStringLiteral("Bo"));
  builder.mission(bo, startup, QDate(2025, 1, 1), today.addDays(5), MissionStatus::contractor);
  builder.mission(bo, startup, QDate(2025, 1, 1), {}, MissionStatus::contractor);
  EXPECT_EQ(at(today).missionsEnding, 0);
}

TEST_F(AttentionTest, aTeamThatLeftIsNotATeamThatWasNeverRecorded) {
  member(QDate(2025, 1, 1), QDate(2025, 12, 31));
  EXPECT_TRUE(at(today).teamGone);
  EXPECT_FALSE(at(QDate(2025, 6, 1)).teamGone);
  EXPECT_FALSE(at(QDate(2024, 6, 1)).teamGone);
}

TEST_F(AttentionTest, outsideTheProgrammeNothingIsAsked) {
  builder.event(startup, EventKind::committee, QDate(2024, 2, 1));
  member(QDate(2024, 1, 1), QDate(2024, 2, 1));
  builder.phase(startup, Phase::stopped, QDate(2026, 1, 1));
  EXPECT_FALSE(at(QDate(2025, 12, 31)).isEmpty());
  EXPECT_TRUE(at(QDate(2026, 1, 1)).isEmpty());
  EXPECT_TRUE(at(QDate(2023, 1, 1)).isEmpty());
}

}  // namespace
}  // namespace eclosion::analysis
