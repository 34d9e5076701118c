// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/startup_facts.h"

#include <gtest/gtest.h>

#include "tests/support/builders.h"

namespace eclosion::analysis {
namespace {

using test::WorldBuilder;

TEST(StartupFacts, aStartupHasStartedOrNotOrHasNoPhase) {
  WorldBuilder builder;
  const auto started = builder.startup(QStringLiteral("A"));
  const auto bare = builder.startup(QStringLiteral("B"));
  builder.phase(started, Phase::investigation, QDate(2021, 4, 12));
  const auto world = builder.build(QDate(2026, 8, 20));
  EXPECT_EQ(presenceAt(world->portfolio, started, QDate(2021, 4, 12)), Presence::started);
  EXPECT_EQ(presenceAt(world->portfolio, started, QDate(2021, 4, 11)), Presence::notYet);
  EXPECT_EQ(presenceAt(world->portfolio, bare, QDate(2021, 4, 12)), Presence::noPhase);
}

TEST(StartupFacts, theTeamCountsEachPersonOnceOnTheLastDayToo) {
  WorldBuilder builder;
  const auto startup = builder.startup(QStringLiteral("A"));
  const auto member = builder.member(QStringLiteral("M"));
  builder.mission(member, startup, QDate(2021, 1, 1), QDate(2021, 6, 30), MissionStatus::contractor);
  builder.mission(member, startup, QDate(2021, 6, 1), {}, MissionStatus::contractor);
  builder.mission(builder.member(QStringLiteral("N")), startup, QDate(2021, 1, 1), QDate(2021, 6, 30), MissionStatus::service);
  builder.mission(builder.member(QStringLiteral("O")), startup, {}, {}, MissionStatus::service);
  const auto world = builder.build(QDate(2026, 8, 20));
  EXPECT_EQ(teamAt(world->portfolio, startup, QDate(2021, 6, 30)).size(), 2u);
  EXPECT_EQ(teamAt(world->portfolio, startup, QDate(2021, 7, 1)).size(), 1u);
  EXPECT_TRUE(teamAt(world->portfolio, startup, QDate(2020, 12, 31)).empty());
}

TEST(StartupFacts, theNextDateIsTheFirstAfterAndTheLastEventTheLatestUpTo) {
  WorldBuilder builder;
  const auto startup = builder.startup(QStringLiteral("A"));
  builder.phase(startup, Phase::investigation, QDate(2021, 1, 1), QDate(2021, 9, 1));
  builder.phase(startup, Phase::construction, QDate(2022, 1, 1));
  builder.event(startup, EventKind::committee, QDate(2021, 6, 1));
  builder.event(startup, EventKind::productLaunch, QDate(2022, 3, 1));
  const auto world = builder.build(QDate(2026, 8, 20));
  const Portfolio& portfolio = world->portfolio;
  EXPECT_EQ(nextDateOf(portfolio, startup, QDate(2021, 5, 1)).date, QDate(2021, 6, 1));
  EXPECT_EQ(nextDateOf(portfolio, startup, QDate(2021, 6, 1)).kind, NextDate::Kind::statedEnd);
  EXPECT_EQ(nextDateOf(portfolio, startup, QDate(2021, 9, 1)).kind, NextDate::Kind::nextPhase);
  EXPECT_EQ(nextDateOf(portfolio, startup, QDate(2022, 1, 1)).event, EventKind::productLaunch);
  EXPECT_FALSE(nextDateOf(portfolio, startup, QDate(2022, 3, 1)).date.isValid());
  EXPECT_EQ(lastEventOf(portfolio, startup, QDate(2021, 5, 31)), nullptr);
  EXPECT_EQ(lastEventOf(portfolio, startup, QDate(2022, 2, 1))->kind, EventKind::committee);
}

}  // namespace
}  // namespace eclosion::analysis
