// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/head_count.h"

#include <gtest/gtest.h>

#include "tests/support/builders.h"

namespace eclosion::analysis {
namespace {

using Row = Portfolio::Row;
const QDate today(2026, 8, 20);

StatusCounts counts(int unknown, int civil, int contractor, int service) { return {{unknown, civil, contractor, service}}; }

class HeadCountTest : public testing::Test {
 protected:
  HeadCountTest() {
    coast = builder.startup(QStringLiteral("Coast"));
    river = builder.startup(QStringLiteral("River"));
  }
  Row person(const std::vector<std::tuple<QDate, QDate, MissionStatus>>& missions, Row startup) {
    const Row member = builder.member(QStringLiteral("Ana"));
    for (const auto& [start, end, status] : missions) builder.mission(member, startup, start, end, status);
    return member;
  }
  const Portfolio& built() {
    if (!world) world = builder.build(today);
    return world->portfolio;
  }
  test::WorldBuilder builder;
  Row coast, river;
  std::unique_ptr<test::World> world;
};

TEST_F(HeadCountTest, activeByStatusCountsEachPersonOnce) {
  person(
      {{QDate(2024, 1, 1), QDate(2025, 6, 30), MissionStatus::contractor}, {QDate(2025, 1, 1), {}, MissionStatus::civilServant}},
      coast);
  person({{QDate(2025, 1, 1), QDate(2025, 12, 31), MissionStatus::service}}, river);
  person({{{}, {}, MissionStatus::service}}, river);
  const std::vector<QDate> days{QDate(2023, 12, 31), QDate(2024, 1, 1), QDate(2025, 6, 1), QDate(2025, 12, 31),
                                QDate(2026, 1, 1)};
  const std::vector<StatusCounts> expected{counts(0, 0, 0, 0), counts(0, 0, 1, 0), counts(0, 1, 0, 1), counts(0, 1, 0, 1),
                                           counts(0, 1, 0, 0)};
  EXPECT_EQ(activeOn(built(), days), expected);
  StartupSet only(2);
  only[river] = true;
  EXPECT_EQ(activeOn(built(), {QDate(2025, 6, 1)}, only).front(), counts(0, 0, 0, 1));
}

TEST_F(HeadCountTest, theTotalsAreTheFiguresOwn) {
  world = test::inventedWorld(150, 5);
  std::vector<QDate> days;
  for (QDate day(2014, 1, 31); day < QDate(2027, 6, 1); day = day.addDays(61)) days.push_back(day);
  const auto active = activeOn(built(), days);
  for (size_t i = 0; i < days.size(); ++i) EXPECT_EQ(active[i].total(), figuresAt(built(), days[i]).membersActive);
}

TEST_F(HeadCountTest, ofTwoThatBeginOnOneDayTheLongerTellsTheStatus) {
  const QDate start(2024, 1, 1);
  const auto until = [&](int days) { return days < 0 ? QDate() : start.addDays(days); };
  constexpr auto civil = MissionStatus::civilServant, contractor = MissionStatus::contractor;
  struct Case {
    int civil, contractor;  // days; negative: no end
    MissionStatus arrivedAs;
  };
  const Case cases[] = {{100, 200, contractor}, {200, 100, civil}, {100, -1, contractor}, {-1, 100, civil}};
  for (const Case& one : cases) {
    const Row who = person({{start, until(one.civil), civil}, {start, until(one.contractor), contractor}}, coast);
    // A longer one that begins later says nothing of the beginning.
    builder.mission(who, coast, start.addDays(10), start.addDays(900), MissionStatus::service);
  }
  const auto stays = staysBy(built(), today);
  ASSERT_EQ(stays.size(), std::size(cases));
  for (size_t i = 0; i < stays.size(); ++i) EXPECT_EQ(stays[i].arrivedAs, cases[i].arrivedAs) << i;
}

TEST_F(HeadCountTest, staysGoOnOverShortGaps) {
  const QDate start(2024, 1, 1);
  const auto day = [&](int days) { return start.addDays(days); };
  struct Case {
    const char* what;
    std::vector<std::pair<int, int>> missions;  // days; 9999: no end
    std::vector<std::pair<int, int>> stays;
  };
  const std::vector<Case> cases{
      {"one", {{0, 100}}, {{0, 100}}},
      {"90 days without a mission", {{0, 100}, {191, 300}}, {{0, 300}}},
      {"91 days without", {{0, 100}, {192, 300}}, {{0, 100}, {192, 300}}},
      {"beside each other", {{0, 300}, {50, 100}}, {{0, 300}}},
      {"open, and one more", {{0, 9999}, {400, 500}}, {{0, 9999}}},
      {"after the date", {{0, 100}, {2000, 2100}}, {{0, 100}}},
      {"holds on no day", {{0, 100}, {150, 120}, {250, 300}}, {{0, 100}, {250, 300}}},
  };
  for (const Case& one : cases) {
    const Row member = builder.member(QStringLiteral("Ana"));
    for (const auto& [from, until] : one.missions)
      builder.mission(member, coast, day(from), until == 9999 ? QDate() : day(until), MissionStatus::contractor);
  }
  const auto stays = staysBy(built(), today);
  for (Row member = 0; member < cases.size(); ++member) {
    std::vector<std::pair<int, int>> found;
    for (const Stay& stay : stays) {
      if (stay.member != member) continue;
      found.emplace_back(static_cast<int>(start.daysTo(stay.start)),
                         stay.end.isNull() ? 9999 : static_cast<int>(start.daysTo(stay.end)));
    }
    EXPECT_EQ(found, cases[member].stays) << cases[member].what;
  }
}

TEST_F(HeadCountTest, tenureWatchesWhoIsHereUpToTheDate) {
  person({{today.addDays(-100), today.addDays(-50), MissionStatus::contractor}}, coast);  // 50, left
  person({{today.addDays(-100), today, MissionStatus::contractor}}, coast);               // 100, here
  person({{today.addDays(-200), {}, MissionStatus::contractor}}, coast);                  // 200, here
  person({{today.addDays(-300), today.addDays(-1), MissionStatus::contractor}}, coast);   // 299, left
  const SurvivalCurve curve = tenure(staysBy(built(), today), today);
  EXPECT_EQ(curve.subjects(), 4);
  EXPECT_EQ(curve.events(), 2);
  EXPECT_EQ(curve.quantile(0.25), 50);
  EXPECT_EQ(curve.quantile(0.5), 299);
}

TEST_F(HeadCountTest, arrivalsAndDeparturesByYear) {
  using enum MissionStatus;
  person({{QDate(2023, 3, 1), QDate(2024, 3, 1), contractor}}, coast);
  person({{QDate(2023, 3, 1), QDate(2025, 3, 1), contractor}, {QDate(2025, 4, 1), {}, civilServant}}, coast);
  person({{QDate(2026, 1, 1), today, service}}, coast);
  person({{QDate(2026, 1, 1), today.addDays(-1), service}}, coast);
  const auto flows = flowsBy(staysBy(built(), today), today);
  ASSERT_EQ(flows.size(), 4U);
  EXPECT_EQ(flows[0], (YearFlow{2023, counts(0, 0, 2, 0), {}}));
  EXPECT_EQ(flows[1], (YearFlow{2024, {}, counts(0, 0, 1, 0)}));
  EXPECT_EQ(flows[2], (YearFlow{2025, {}, {}})) << "a gap of a month is no departure";
  EXPECT_EQ(flows[3], (YearFlow{2026, counts(0, 0, 0, 2), counts(0, 0, 0, 1)}));
  EXPECT_TRUE(flowsBy({}, today).empty());
}

TEST_F(HeadCountTest, domainsAndTimeGivenAreOfTheDay) {
  person({{QDate(2025, 1, 1), {}, MissionStatus::contractor}, {QDate(2025, 2, 1), {}, MissionStatus::contractor}}, coast);
  person({{QDate(2025, 1, 1), {}, MissionStatus::contractor}}, coast);
  person({{QDate(2025, 1, 1), QDate(2025, 2, 1), MissionStatus::contractor}}, coast);
  person({{QDate(2025, 1, 1), {}, MissionStatus::contractor}}, river);
  Roster roster = Roster::silent(built());
  const auto design = roster.domains.codeOf(QStringLiteral("Design"));
  roster.members[0].domain = roster.members[1].domain = roster.members[2].domain = design;
  roster.missions[0].share = 50;
  roster.missions[1].share = 30;
  roster.missions[3].share = 100;
  using Counts = std::vector<DomainCount>;
  EXPECT_EQ(domainsOn(built(), roster, today), (Counts{{design, 2}, {0, 1}}));
  EXPECT_EQ(domainsOn(built(), roster, QDate(2025, 1, 15)), (Counts{{design, 3}, {0, 1}}));
  EXPECT_EQ(timeGivenOn(built(), roster, today), (TimeGiven{1, 80}));
  EXPECT_EQ(timeGivenOn(built(), roster, QDate(2025, 1, 15)), (TimeGiven{2, 150}));
}

TEST_F(HeadCountTest, teamSizesByPhase) {
  builder.phase(coast, Phase::construction, QDate(2025, 1, 1));
  builder.phase(river, Phase::construction, QDate(2025, 1, 1));
  person({{QDate(2025, 1, 1), {}, MissionStatus::contractor}}, coast);
  person({{QDate(2025, 1, 1), {}, MissionStatus::contractor}}, coast);
  const auto teams = teamSizesOn(built(), today);
  ASSERT_EQ(teams.size(), 4U);
  EXPECT_EQ(teams[1].phase, Phase::construction);
  EXPECT_EQ(teams[1].sizes, (std::vector<int>{0, 2}));
  EXPECT_EQ(teams[1].quantile(0.5), 0);
  EXPECT_EQ(teams[1].quantile(0.75), 2);
  EXPECT_EQ(teams[0].quantile(0.5), std::nullopt);
}

}  // namespace
}  // namespace eclosion::analysis
