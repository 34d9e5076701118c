// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/network_map.h"

#include <gtest/gtest.h>

#include "tests/support/builders.h"

namespace eclosion::analysis {
namespace {

using Row = Portfolio::Row;
using test::WorldBuilder;

const QDate day(2020, 6, 1);

TEST(NetworkMap, CountsEachStartupOnceWhereItIs) {
  struct Case {
    const char* what;
    Phase phase;
    QDate start, left;  // left: the incubator
    Row group;          // of 0, 1, or none
    const char* list;
  };
  const Case cases[] = {
      {"in the programme", Phase::construction, {2019, 1, 1}, {}, 0, "programme"},
      {"starts that day", Phase::investigation, day, {}, 0, "programme"},
      {"starts later", Phase::investigation, day.addDays(1), {}, Portfolio::none, "nowhere"},
      {"in the programme, its incubator left", Phase::acceleration, {2019, 1, 1}, {2020, 1, 1}, Portfolio::none, "programme"},
      {"operated", Phase::operated, {2019, 1, 1}, {}, 0, "operated"},
      {"transferred, its incubator left since", Phase::transferred, {2019, 1, 1}, {2019, 6, 1}, 0, "transferred"},
      {"stopped after investigation", Phase::investigationStopped, {2019, 1, 1}, {}, 0, "early"},
      {"stopped later", Phase::stopped, {2019, 1, 1}, {}, 0, "later"},
      {"phase not recorded", Phase::unrecorded, {2019, 1, 1}, {}, 0, "programme"},
  };
  for (const Case& c : cases) {
    SCOPED_TRACE(c.what);
    WorldBuilder builder;
    const Row incubator = builder.incubator(QStringLiteral("One"));
    builder.incubator(QStringLiteral("Without startups"));
    const Row startup = builder.startup(QStringLiteral("A"));
    builder.phase(startup, c.phase, c.start);
    builder.incubatedBy(startup, incubator, QDate(2018, 1, 1), c.left);
    const auto world = builder.build(day);
    const NetworkMap map = networkMapAt(world->portfolio, day);
    if (std::string(c.list) == "nowhere") {
      EXPECT_TRUE(map.isEmpty());
      EXPECT_EQ(map.counts.everStarted(), 0);
      continue;
    }
    ASSERT_EQ(map.groups.size(), 1U);
    const NetworkGroup& group = map.groups.front();
    EXPECT_EQ(group.incubator, c.group);
    const std::string list = c.list;
    EXPECT_EQ(group.inProgramme.size(), list == "programme" ? 1U : 0U);
    EXPECT_EQ(group.operated.size(), list == "operated" ? 1U : 0U);
    EXPECT_EQ(group.transferred.size(), list == "transferred" ? 1U : 0U);
    EXPECT_EQ(group.stoppedEarly.size(), list == "early" ? 1U : 0U);
    EXPECT_EQ(group.stoppedLater.size(), list == "later" ? 1U : 0U);
    EXPECT_EQ(map.activeIncubators(), list == "programme" && c.group == 0 ? 1 : 0);
  }
}

TEST(NetworkMap, TellsKindsOfStopsApartWhereTheyAreOnRecord) {
  WorldBuilder builder;
  const Row incubator = builder.incubator(QStringLiteral("One"));
  const QDate stop(2019, 1, 1);
  std::vector<Row> rows;
  for (const char* name : {"closed", "abandoned", "of another day", "not said", "early"}) {
    rows.push_back(builder.startup(QLatin1String(name)));
    builder.phase(rows.back(), Phase::investigation, QDate(2018, 1, 1));
    builder.phase(rows.back(), std::string(name) == "early" ? Phase::investigationStopped : Phase::stopped, stop);
    builder.incubatedBy(rows.back(), incubator);
  }
  const auto world = builder.build(QDate(2020, 1, 1));
  const auto id = [&](int at) { return world->portfolio.startups[rows[static_cast<size_t>(at)]].id; };
  const StopKinds stops({{id(2), stop.addDays(1), StopKind::closed},
                         {id(1), stop, StopKind::methodAbandoned},
                         {id(4), stop, StopKind::inconclusiveInvestigation},
                         {id(0), stop, StopKind::closed}});
  EXPECT_EQ(stops.of(id(1), stop), StopKind::methodAbandoned);
  EXPECT_EQ(stops.of(id(3), stop), StopKind::unspecified);
  const NetworkMap map = networkMapAt(world->portfolio, QDate(2020, 1, 1), {}, stops);
  ASSERT_EQ(map.groups.size(), 1U);
  const NetworkGroup& group = map.groups.front();
  EXPECT_EQ(group.closed, std::vector<Row>{rows[0]});
  EXPECT_EQ(group.abandoned, std::vector<Row>{rows[1]});
  EXPECT_EQ(group.stoppedLater.size(), 2U);
  EXPECT_EQ(group.stoppedEarly, std::vector<Row>{rows[4]});
  EXPECT_EQ(group.stopped(), 5);
}

TEST(NetworkMap, LeavesOutWhatIsPutAwayOrFiltered) {
  WorldBuilder builder;
  const Row incubator = builder.incubator(QStringLiteral("One"));
  for (const char* name : {"A", "B", "C"}) {
    const Row startup = builder.startup(QLatin1String(name));
    builder.phase(startup, Phase::construction, QDate(2019, 1, 1));
    builder.incubatedBy(startup, incubator);
  }
  const auto world = builder.build(day);
  world->portfolio.startups[1].archived = day;
  const auto shown = [&](const QDate& date, const StartupSet& only = {}) {
    const NetworkMap map = networkMapAt(world->portfolio, date, only);
    return map.isEmpty() ? 0 : static_cast<int>(map.groups.front().inProgramme.size());
  };
  EXPECT_EQ(shown(day.addDays(-1)), 3) << "put away the day after";
  EXPECT_EQ(shown(day), 2);
  EXPECT_EQ(shown(day, {true, true, false}), 1);
  EXPECT_EQ(shown(day, {false, true, false}), 0);
}

TEST(NetworkMap, CountsTeamsAndPeopleOnce) {
  WorldBuilder builder;
  const Row incubator = builder.incubator(QStringLiteral("One"));
  const Row a = builder.startup(QStringLiteral("A")), b = builder.startup(QStringLiteral("B"));
  for (const Row startup : {a, b}) {
    builder.phase(startup, Phase::acceleration, QDate(2019, 1, 1));
    builder.incubatedBy(startup, incubator);
  }
  const Row shared = builder.member(QStringLiteral("Ada")), gone = builder.member(QStringLiteral("Bo"));
  builder.mission(shared, a, QDate(2019, 1, 1), {}, MissionStatus::contractor);
  builder.mission(shared, b, QDate(2019, 1, 1), {}, MissionStatus::contractor);
  builder.mission(gone, b, QDate(2019, 1, 1), day.addDays(-1), MissionStatus::contractor);
  const auto world = builder.build(day);
  const NetworkMap map = networkMapAt(world->portfolio, day);
  ASSERT_EQ(map.groups.size(), 1U);
  EXPECT_EQ(map.groups[0].people, 1);
  EXPECT_EQ(map.groups[0].inProgramme[0].team, 1);
  EXPECT_EQ(map.groups[0].inProgramme[1].team, 1) << "whoever left the day before is not of the team";
}

TEST(NetworkMap, LinksFamiliesAndMergersFromTheDayTheyAreKnown) {
  WorldBuilder builder;
  const Row incubator = builder.incubator(QStringLiteral("One"));
  const Row whole = builder.startup(QStringLiteral("Whole")), part = builder.startup(QStringLiteral("Part"));
  const Row joined = builder.startup(QStringLiteral("Joined")), team = builder.startup(QStringLiteral("Team"));
  for (const Row startup : {whole, joined}) builder.phase(startup, Phase::consolidation, QDate(2018, 1, 1));
  for (const Row startup : {whole, joined, part}) builder.incubatedBy(startup, incubator, QDate(2018, 1, 1));
  builder.incubatedBy(team, incubator, day);
  const auto world = builder.build(day);
  world->portfolio.startups[part].parent = whole;
  world->portfolio.startups[whole].mergedInto = team;
  world->portfolio.startups[joined].mergedInto = team;
  const NetworkMap map = networkMapAt(world->portfolio, day);
  EXPECT_EQ(map.families, (std::vector<NetworkLink>{{.whole = whole, .parts = {part}}}));
  EXPECT_EQ(map.mergers, (std::vector<NetworkLink>{{.whole = team, .parts = {whole, joined}}}));
  EXPECT_EQ(map.counts.everStarted(), 2) << "parts and the team formed have no phases";
  EXPECT_TRUE(networkMapAt(world->portfolio, day.addDays(-1)).mergers.empty()) << "the team was not formed yet";
}

TEST(NetworkMap, HoldsEveryStartupOfItsCounts) {
  for (const quint32 seed : {1U, 2U, 3U}) {
    const auto world = test::inventedWorld(200, seed);
    for (const QDate& date : {QDate(2012, 1, 1), QDate(2019, 7, 1), QDate(2026, 8, 20)}) {
      const NetworkMap map = networkMapAt(world->portfolio, date);
      PhaseCounts counts;
      const auto add = [&](Phase phase, size_t many) { counts.byPhase[static_cast<size_t>(phase)] += static_cast<int>(many); };
      for (const NetworkGroup& group : map.groups) {
        for (const NetworkStartup& startup : group.inProgramme) add(startup.phase, 1);
        add(Phase::operated, group.operated.size());
        add(Phase::transferred, group.transferred.size());
        add(Phase::investigationStopped, group.stoppedEarly.size());
        for (const auto* list : {&group.closed, &group.abandoned, &group.stoppedLater}) add(Phase::stopped, list->size());
      }
      EXPECT_EQ(counts, map.counts);
      EXPECT_EQ(counts, figuresAt(world->portfolio, date).startups);
      EXPECT_EQ(map.activeIncubators(), figuresAt(world->portfolio, date).incubatorsActive);
      EXPECT_EQ(map, networkMapAt(world->portfolio, date)) << "the same twice";
    }
  }
}

}  // namespace
}  // namespace eclosion::analysis
