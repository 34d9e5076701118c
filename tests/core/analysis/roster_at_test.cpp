// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/roster_at.h"

#include <gtest/gtest.h>

#include "tests/support/builders.h"

namespace eclosion::analysis {
namespace {

const QDate today(2026, 8, 20);

class RosterAtTest : public testing::Test {
 protected:
  using Row = Portfolio::Row;
  RosterAtTest() {
    hangar = builder.incubator(QStringLiteral("Hangar"));
    large = builder.incubator(QStringLiteral("Large"));
    coast = builder.startup(QStringLiteral("Coast"));
    river = builder.startup(QStringLiteral("River"));
    forest = builder.startup(QStringLiteral("Forest"));
    builder.incubatedBy(coast, hangar);
    builder.incubatedBy(river, hangar, {}, QDate(2026, 1, 1));
    builder.incubatedBy(river, large, QDate(2026, 1, 1));
  }
  void mission(Row member, Row startup, const QDate& start, const QDate& end, MissionStatus status = MissionStatus::contractor) {
    builder.mission(member, startup, start, end, status);
  }
  Row person() { return builder.member(QStringLiteral("Ana")); }
  RosterAt at(const QDate& date, RosterScope scope = RosterScope::active, const StartupSet& only = {}) {
    if (!world) world = builder.build(today);
    return RosterAt(world->portfolio, date, scope, only);
  }
  static std::vector<Row> rows(std::span<const Row> span) { return {span.begin(), span.end()}; }

  test::WorldBuilder builder;
  Row hangar, large, coast, river, forest;
  std::unique_ptr<test::World> world;
};

TEST_F(RosterAtTest, whoIsHereAndWhoEverWas) {
  struct Case {
    QDate start, end;
    bool active, ever;
  };
  const std::vector<Case> cases{
      {QDate(2025, 1, 1), {}, true, true},
      {today, today, true, true},
      {today.addDays(1), {}, false, false},
      {QDate(2025, 1, 1), today.addDays(-1), false, true},
      {{}, {}, false, false},
      {{}, today.addDays(10), false, false},
      {today.addDays(-3), today.addDays(-9), false, true},  // ends before it starts: it started, and holds on no day
  };
  for (const Case& one : cases) mission(person(), coast, one.start, one.end);
  std::vector<Row> active, ever;
  for (Row row = 0; row < cases.size(); ++row) {
    if (cases[row].active) active.push_back(row);
    if (cases[row].ever) ever.push_back(row);
  }
  const auto membersOf = [&](RosterScope scope) {
    std::vector<Row> members;
    const RosterAt roster = at(today, scope);
    for (const RosterLine& line : roster.lines()) members.push_back(line.member);
    return members;
  };
  EXPECT_EQ(membersOf(RosterScope::active), active);
  EXPECT_EQ(membersOf(RosterScope::ever), ever);
  EXPECT_EQ(at(today, RosterScope::ever).activeCount(), 2);
}

TEST_F(RosterAtTest, everyNumberIsTheFiguresOwn) {
  world = test::inventedWorld(200, 3);
  StartupSet some(world->portfolio.startups.size());
  for (size_t i = 0; i < some.size(); i += 3) some[i] = true;
  for (const StartupSet& only : {StartupSet(), some}) {
    for (QDate day(2013, 1, 31); day < QDate(2028, 1, 1); day = day.addDays(97)) {
      const Figures figures = figuresAt(world->portfolio, day, only);
      EXPECT_EQ(static_cast<int>(at(day, RosterScope::active, only).lines().size()), figures.membersActive)
          << day.toString().toStdString();
      EXPECT_EQ(static_cast<int>(at(day, RosterScope::ever, only).lines().size()), figures.membersEver);
      EXPECT_EQ(at(day, RosterScope::ever, only).activeCount(), figures.membersActive);
    }
  }
}

TEST_F(RosterAtTest, theLastDayGoesOnOverMissionsWithoutABreak) {
  struct Case {
    const char* what;
    std::vector<std::pair<int, int>> missions;  // days from today; 9999: no end
    int end;                                    // 9999: open
  };
  const std::vector<Case> cases{
      {"one", {{-100, 10}}, 10},
      {"open", {{-100, 9999}}, 9999},
      {"extended the day after", {{-100, 10}, {11, 60}}, 60},
      {"extended before it ends", {{-100, 10}, {5, 60}}, 60},
      {"extended for good", {{-100, 10}, {11, 9999}}, 9999},
      {"a break of a day", {{-100, 10}, {12, 60}}, 10},
      {"two extensions", {{-100, 10}, {11, 20}, {21, 40}}, 40},
      {"two at a time", {{-100, 10}, {-50, 30}}, 30},
      {"a short one inside", {{-100, 30}, {-50, 3}}, 30},
      {"one that holds on no day", {{-100, 10}, {11, 5}}, 10},
  };
  for (const Case& one : cases) {
    const Row member = person();
    for (const auto& [start, end] : one.missions)
      mission(member, coast, today.addDays(start), end == 9999 ? QDate() : today.addDays(end));
  }
  const RosterAt roster = at(today);
  ASSERT_EQ(roster.lines().size(), cases.size());
  for (size_t i = 0; i < cases.size(); ++i) {
    const QDate expected = cases[i].end == 9999 ? QDate() : today.addDays(cases[i].end);
    EXPECT_EQ(roster.lines()[i].end, expected) << cases[i].what;
  }
}

TEST_F(RosterAtTest, theMissionThatEndsLastSpeaks) {
  const Row ana = person();
  mission(ana, coast, QDate(2024, 1, 1), QDate(2027, 1, 1), MissionStatus::civilServant);
  mission(ana, river, QDate(2025, 1, 1), QDate(2026, 12, 1), MissionStatus::contractor);
  const Row bea = person();
  mission(bea, coast, QDate(2024, 1, 1), QDate(2024, 6, 1), MissionStatus::service);
  mission(bea, river, QDate(2025, 1, 1), QDate(2025, 6, 1), MissionStatus::contractor);
  const RosterAt roster = at(today, RosterScope::ever);
  ASSERT_EQ(roster.lines().size(), 2U);
  EXPECT_EQ(world->portfolio.missions[roster.lines()[0].mission].status, MissionStatus::civilServant);
  EXPECT_EQ(world->portfolio.missions[roster.lines()[1].mission].status, MissionStatus::contractor);
  EXPECT_FALSE(roster.lines()[1].active);
  EXPECT_EQ(roster.lines()[1].end, QDate(2025, 6, 1));
  EXPECT_EQ(roster.lines()[1].arrived, QDate(2024, 1, 1));
  EXPECT_EQ(rows(roster.startupsOf(roster.lines()[1])), std::vector<Row>{river}) << "what was served last";
}

TEST_F(RosterAtTest, startupsAndTheirIncubatorsAreThoseOfTheDayEachOnce) {
  const Row ana = person();
  mission(ana, river, QDate(2025, 1, 1), {});
  mission(ana, coast, QDate(2025, 2, 1), {});
  mission(ana, river, QDate(2025, 3, 1), {});
  mission(ana, forest, QDate(2025, 4, 1), QDate(2025, 5, 1));
  const Row bea = person();
  mission(bea, Portfolio::none, QDate(2025, 1, 1), {});
  const Row cleo = person();
  mission(cleo, forest, QDate(2025, 1, 1), {});
  const RosterAt roster = at(today);
  EXPECT_EQ(rows(roster.startupsOf(roster.lines()[0])), (std::vector<Row>{coast, river}));
  EXPECT_EQ(rows(roster.incubatorsOf(roster.lines()[0])), (std::vector<Row>{hangar, large}));
  EXPECT_TRUE(roster.startupsOf(roster.lines()[1]).empty());
  EXPECT_TRUE(roster.incubatorsOf(roster.lines()[1]).empty());
  EXPECT_TRUE(roster.incubatorsOf(roster.lines()[2]).empty()) << "a startup without an incubator";
  const RosterAt before = at(QDate(2025, 4, 15));
  EXPECT_EQ(rows(before.startupsOf(before.lines()[0])), (std::vector<Row>{coast, river, forest}));
  EXPECT_EQ(rows(before.incubatorsOf(before.lines()[0])), (std::vector<Row>{hangar})) << "river was with Hangar then";
}

TEST_F(RosterAtTest, ofSomeStartupsOnlyTheirMissionsCount) {
  const Row ana = person();
  mission(ana, coast, QDate(2025, 1, 1), QDate(2026, 9, 1), MissionStatus::civilServant);
  mission(ana, river, QDate(2025, 2, 1), {}, MissionStatus::contractor);
  const Row bea = person();
  mission(bea, river, QDate(2025, 1, 1), {});
  StartupSet only(3);
  only[coast] = true;
  const RosterAt roster = at(today, RosterScope::active, only);
  ASSERT_EQ(roster.lines().size(), 1U);
  EXPECT_EQ(roster.lines()[0].end, QDate(2026, 9, 1));
  EXPECT_EQ(rows(roster.startupsOf(roster.lines()[0])), std::vector<Row>{coast});
}

}  // namespace
}  // namespace eclosion::analysis
