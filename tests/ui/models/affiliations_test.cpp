// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/affiliations.h"

#include <gtest/gtest.h>

#include "tests/support/builders.h"

namespace eclosion::ui {
namespace {

const QDate today(2026, 8, 20);

class AffiliationsTest : public testing::Test {
 protected:
  AffiliationsTest() {
    test::WorldBuilder builder;
    north = builder.incubator(QStringLiteral("North"));
    south = builder.incubator(QStringLiteral("South"));
    ministry = builder.organisation(QStringLiteral("Ministry"));
    agency = builder.organisation(QStringLiteral("Agency"));
    stays = builder.startup(QStringLiteral("Stays"));
    moves = builder.startup(QStringLiteral("Moves"));
    ends = builder.startup(QStringLiteral("Ends"));
    builder.phase(stays, Phase::construction, QDate(2020, 1, 1));
    builder.incubatedBy(stays, north);
    builder.sponsoredBy(stays, ministry);
    builder.sponsoredBy(stays, agency);
    builder.phase(moves, Phase::investigation, QDate(2021, 1, 1));
    builder.phase(moves, Phase::acceleration, QDate(2024, 1, 1));
    builder.incubatedBy(moves, north, {}, QDate(2023, 1, 1));
    builder.incubatedBy(moves, south, QDate(2023, 1, 1), QDate(2025, 1, 1));
    builder.incubatedBy(moves, north, QDate(2025, 1, 1));
    builder.phase(ends, Phase::construction, QDate(2020, 1, 1));
    builder.phase(ends, Phase::transferred, QDate(2022, 1, 1));
    builder.incubatedBy(ends, south);
    const auto ana = builder.member(QStringLiteral("Ana"));
    builder.mission(ana, stays, QDate(2022, 1, 1), {}, MissionStatus::contractor);
    builder.mission(ana, moves, QDate(2022, 1, 1), {}, MissionStatus::contractor);
    builder.mission(builder.member(QStringLiteral("Bo")), ends, QDate(2020, 1, 1), {}, MissionStatus::contractor);
    world = builder.build(today);
  }
  AffiliationCounts at(Portfolio::Row incubator, const QDate& date) {
    return affiliationCounts(world->portfolio, AffiliationKind::incubator, date)[incubator];
  }
  Portfolio::Row north, south, ministry, agency, stays, moves, ends;
  std::unique_ptr<test::World> world;
};

TEST_F(AffiliationsTest, countsFollowWhoMoves) {
  EXPECT_EQ(at(north, QDate(2019, 1, 1)), AffiliationCounts{});
  EXPECT_EQ(at(north, QDate(2022, 6, 1)), (AffiliationCounts{.inProgramme = 2, .ever = 2}));
  EXPECT_EQ(at(north, QDate(2023, 6, 1)), (AffiliationCounts{.inProgramme = 1, .ever = 2}));
  EXPECT_EQ(at(south, QDate(2021, 6, 1)), (AffiliationCounts{.inProgramme = 1, .ever = 1}));
  EXPECT_EQ(at(south, QDate(2023, 6, 1)), (AffiliationCounts{.inProgramme = 1, .made = 1, .ever = 2}));
  EXPECT_EQ(at(north, today), (AffiliationCounts{.inProgramme = 2, .ever = 2})) << "one that came back is counted once";
}

TEST_F(AffiliationsTest, aStartupMayHaveSeveralSponsors) {
  const auto counts = affiliationCounts(world->portfolio, AffiliationKind::organisation, today);
  EXPECT_EQ(counts[ministry].inProgramme, 1);
  EXPECT_EQ(counts[agency].inProgramme, 1);
}

TEST_F(AffiliationsTest, staysComeInOrder) {
  const auto found = staysWith(world->portfolio, AffiliationKind::incubator, north);
  ASSERT_EQ(found.size(), 3U);
  EXPECT_EQ(found[2].startup, moves);
  EXPECT_EQ(found[2].start, QDate(2025, 1, 1));
}

TEST_F(AffiliationsTest, theHistoryAgreesWithTheCounts) {
  const QDate from(2019, 1, 1);
  const int steps = 90;
  const auto history = affiliationHistory(world->portfolio, AffiliationKind::incubator, north, from, today, steps);
  ASSERT_EQ(history.size(), static_cast<size_t>(steps));
  for (int i = 0; i < steps; ++i) {
    int sum = 0;
    for (const int count : history[static_cast<size_t>(i)]) sum += count;
    EXPECT_EQ(sum, at(north, from.addDays((i + 1) * from.daysTo(today) / steps)).inProgramme) << i;
  }
}

TEST_F(AffiliationsTest, membersAreCountedOnceAndForTheProgrammeOnly) {
  EXPECT_EQ(membersServing(world->portfolio, AffiliationKind::incubator, north, today), 1);
  EXPECT_EQ(membersServing(world->portfolio, AffiliationKind::incubator, south, today), 0);
}

}  // namespace
}  // namespace eclosion::ui
