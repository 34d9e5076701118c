// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/missions.h"

#include <gtest/gtest.h>

#include "tests/support/edit_desk.h"

namespace eclosion::edits {
namespace {

// Today is 1 September 2026.
const auto ada = namedId<MemberId>(u"ada");
const auto lapins = namedId<StartupId>(u"lapins");
const auto carrots = namedId<StartupId>(u"carrots");
const QDate none;

Mission mission(const char16_t* name, const QDate& start, const QDate& end) {
  return {.id = namedId<MissionId>(name), .member = ada, .start = start, .end = end, .status = MissionStatus::contractor};
}

class MissionsTest : public testing::Test {
 protected:
  void SetUp() override {
    desk.put(Startup{.id = lapins, .name = QStringLiteral("Lapins")}, Startup{.id = carrots, .name = QStringLiteral("Carrots")},
             Member{.id = ada});
  }
  void serve(const Mission& one, const StartupId& startup) {
    desk.put(one, MissionStartup{.id = newId<MissionStartupId>(), .mission = one.id, .startup = startup});
  }
  [[nodiscard]] bool refuses(const Edit& edit) const {
    const auto plan = desk.plan(edit);
    return !plan && plan.error().kind == ErrorKind::refused && !plan.error().message.isEmpty();
  }
  [[nodiscard]] std::vector<StartupId> servedBy(const MissionId& id) const {
    std::vector<StartupId> startups;
    const auto links = desk.records.where<MissionStartup>("mission_id", id.uuid());
    for (const MissionStartup& link : *links) startups.push_back(link.startup);
    return startups;
  }
  test::EditDesk desk;
};

TEST_F(MissionsTest, whichMissionAPersonMeans) {
  struct Case {
    const char* what;
    std::vector<Mission> missions;
    const char16_t* meant;  // null: none
  };
  const std::vector<Case> cases{
      {"none at all", {}, nullptr},
      {"only one to come", {mission(u"a", {2026, 10, 1}, none)}, nullptr},
      {"the one that runs", {mission(u"a", {2025, 1, 1}, {2025, 6, 1}), mission(u"b", {2026, 1, 1}, {2026, 12, 31})}, u"b"},
      {"of two that run, the one that ends last",
       {mission(u"a", {2026, 1, 1}, {2027, 3, 1}), mission(u"b", {2026, 1, 1}, {2026, 12, 31})},
       u"a"},
      {"one without a last day ends last",
       {mission(u"a", {2026, 1, 1}, none), mission(u"b", {2026, 1, 1}, {2027, 12, 31})},
       u"a"},
      {"a planned one that goes on from it",
       {mission(u"a", {2026, 1, 1}, {2026, 9, 30}), mission(u"b", {2026, 10, 1}, {2027, 3, 31})},
       u"b"},
      {"not one that begins after a gap",
       {mission(u"a", {2026, 1, 1}, {2026, 9, 30}), mission(u"b", {2026, 10, 2}, {2027, 3, 31})},
       u"a"},
      {"of who has left, the last",
       {mission(u"a", {2024, 1, 1}, {2024, 9, 30}), mission(u"b", {2023, 1, 1}, {2026, 8, 1})},
       u"b"},
      {"not one that ends before it starts",
       {mission(u"a", {2026, 1, 1}, {2025, 1, 1}), mission(u"b", {2023, 1, 1}, {2024, 8, 1})},
       u"b"},
  };
  for (const Case& one : cases) {
    SCOPED_TRACE(one.what);
    test::EditDesk fresh;
    fresh.put(Member{.id = ada});
    for (const Mission& each : one.missions) fresh.put(each);
    const auto meant = missionMeant(fresh.records, ada);
    ASSERT_EQ(meant.has_value(), one.meant != nullptr);
    if (meant) {
      EXPECT_EQ(meant->id, namedId<MissionId>(one.meant));
    }
  }
}

TEST_F(MissionsTest, lastDaysAfterMonths) {
  EXPECT_EQ(lastDayOf({2026, 8, 31}, {.months = 6}), QDate(2027, 2, 28));
  EXPECT_EQ(lastDayOf({2027, 2, 28}, {.months = 6}), QDate(2027, 8, 31)) << "the last day of a month stays one";
  EXPECT_EQ(lastDayOf({2026, 9, 13}, {.months = 3}), QDate(2026, 12, 13));
  EXPECT_EQ(lastDayOf({2026, 9, 13}, {.months = 3, .until = {2026, 10, 1}}), QDate(2026, 10, 1));
}

TEST_F(MissionsTest, extends) {
  struct Case {
    const char* what;
    QDate end;
    Extension by;
    QDate result;  // null: refused
  };
  const std::vector<Case> cases{
      {"by months", {2026, 9, 30}, {.months = 6}, {2027, 3, 31}},
      {"to a day", {2026, 9, 30}, {.until = {2026, 11, 15}}, {2026, 11, 15}},
      {"to the day it ends", {2026, 9, 30}, {.until = {2026, 9, 30}}, {2026, 9, 30}},
      {"to an earlier day", {2026, 9, 30}, {.until = {2026, 9, 1}}, {}},
      {"by nothing", {2026, 9, 30}, {}, {}},
      {"without a last day", {}, {.months = 6}, {}},
      {"that ended lately", {2026, 7, 1}, {.months = 6}, {2027, 1, 1}},
      {"that ended long ago", {2026, 5, 1}, {.months = 6}, {}},
      {"to a year nobody means", {2026, 9, 30}, {.until = {2999, 9, 1}}, {}},
  };
  for (const Case& one : cases) {
    SCOPED_TRACE(one.what);
    const Mission now = mission(u"now", {2026, 1, 1}, one.end);
    desk.put(now);
    const Edit edit = extendMission(ada, one.by);
    if (one.result.isNull()) {
      EXPECT_TRUE(refuses(edit));
      continue;
    }
    ASSERT_TRUE(desk.perform(edit));
    EXPECT_EQ(desk.find<Mission>(now.id)->end, one.result);
    if (one.result != one.end) {
      EXPECT_TRUE(desk.lastWords().startsWith(QStringLiteral("Extend the mission of {person:")));
    }
  }
}

TEST_F(MissionsTest, endsOneOrAllOfAPerson) {
  const Mission past = mission(u"past", {2024, 1, 1}, {2024, 12, 31});
  const Mission first = mission(u"first", {2026, 1, 1}, {2026, 12, 31});
  const Mission second = mission(u"second", {2026, 3, 1}, none);
  const Mission planned = mission(u"planned", {2027, 1, 1}, none);
  for (const Mission& one : {past, first, second, planned}) serve(one, lapins);
  EXPECT_TRUE(refuses(endMission(first.id, {2025, 12, 31})));
  EXPECT_TRUE(refuses(endMission(first.id, {2027, 1, 1})));
  EXPECT_TRUE(refuses(endMission(first.id, none)));
  ASSERT_TRUE(desk.perform(endMission(first.id, {2026, 11, 30})));
  EXPECT_EQ(desk.find<Mission>(first.id)->end, QDate(2026, 11, 30));

  ASSERT_TRUE(desk.perform(endMission(ada, {2026, 10, 15})));
  EXPECT_EQ(desk.find<Mission>(first.id)->end, QDate(2026, 10, 15));
  EXPECT_EQ(desk.find<Mission>(second.id)->end, QDate(2026, 10, 15));
  EXPECT_EQ(desk.find<Mission>(past.id)->end, QDate(2024, 12, 31));
  EXPECT_FALSE(desk.find<Mission>(planned.id)) << "what was to come does not";
  EXPECT_TRUE(servedBy(planned.id).empty());
  EXPECT_TRUE(refuses(endMission(ada, {2026, 10, 16})));
  EXPECT_TRUE(refuses(endMission(ada, {2025, 6, 1})));
}

TEST_F(MissionsTest, movesFromADayOrFromTheStart) {
  const Mission now = mission(u"now", {2026, 1, 1}, {2026, 12, 31});
  serve(now, lapins);
  EXPECT_TRUE(refuses(moveMission(ada, carrots, {2027, 1, 1})));
  EXPECT_TRUE(refuses(moveMission(ada, carrots, none)));
  ASSERT_TRUE(desk.perform(moveMission(ada, carrots, {2026, 10, 1})));
  auto missions = desk.records.where<Mission>("member_id", ada.uuid()).value();
  ASSERT_EQ(missions.size(), 2U);
  std::sort(missions.begin(), missions.end(), [](const Mission& a, const Mission& b) { return a.start < b.start; });
  EXPECT_EQ(missions[0].end, QDate(2026, 9, 30));
  EXPECT_EQ(servedBy(missions[0].id), std::vector{lapins});
  EXPECT_EQ(missions[1].start, QDate(2026, 10, 1));
  EXPECT_EQ(missions[1].end, QDate(2026, 12, 31));
  EXPECT_EQ(missions[1].status, MissionStatus::contractor);
  EXPECT_EQ(servedBy(missions[1].id), std::vector{carrots});
  const auto again = desk.plan(moveMission(missions[1].id, carrots, {2026, 11, 1}));
  ASSERT_TRUE(again);
  EXPECT_TRUE(again->isEmpty());
  // From before its first day: it was of that startup all along.
  ASSERT_TRUE(desk.perform(moveMission(missions[1].id, lapins, {2026, 9, 1})));
  EXPECT_EQ(servedBy(missions[1].id), std::vector{lapins});
  EXPECT_EQ(desk.records.where<Mission>("member_id", ada.uuid())->size(), 2U);
}

TEST_F(MissionsTest, sharesOfTime) {
  const Mission now = mission(u"now", {2026, 1, 1}, {2026, 12, 31});
  serve(now, lapins);
  struct Case {
    const char* what;
    std::vector<TimeShare> shares;
    bool accepted;
  };
  const std::vector<Case> cases{
      {"two that fill it", {{lapins, 60}, {carrots, 40}}, true},
      {"less than all of it", {{lapins, 20}, {carrots, 30}}, true},
      {"not said", {{lapins, {}}, {carrots, {}}}, true},
      {"none at all", {}, true},
      {"too much", {{lapins, 60}, {carrots, 41}}, false},
      {"below nothing", {{lapins, -1}}, false},
      {"one startup twice", {{lapins, 20}, {lapins, 20}}, false},
      {"a startup that is not there", {{namedId<StartupId>(u"nowhere"), 20}}, false},
  };
  for (const Case& one : cases) {
    SCOPED_TRACE(one.what);
    EXPECT_EQ(desk.plan(splitTime(now.id, one.shares)).has_value(), one.accepted);
    const Mission more = mission(u"more", {2026, 10, 1}, none);
    EXPECT_EQ(desk.plan(addMission(more, one.shares)).has_value(), one.accepted);
  }
  const auto kept = desk.records.where<MissionStartup>("mission_id", now.id.uuid())->front().id;
  ASSERT_TRUE(desk.perform(splitTime(now.id, cases[0].shares)));
  EXPECT_EQ(desk.find<MissionStartup>(kept)->share, 60) << "a link that stays is the same record";
  EXPECT_EQ(servedBy(now.id).size(), 2U);
}

TEST_F(MissionsTest, addsOneThatOverlapsOrIsPlanned) {
  Mission now = mission(u"now", {2026, 1, 1}, {2026, 12, 31});
  now.share = 80;
  serve(now, lapins);
  Mission more = mission(u"more", {2026, 11, 1}, {2027, 12, 31});
  more.share = 50;
  more.employer = QStringLiteral("  Bunnies  ");
  EXPECT_EQ(timeTaken(desk.records, more), 130) << "said, and legitimate";
  ASSERT_TRUE(desk.perform(addMission(more, {{carrots, {}}})));
  EXPECT_EQ(desk.find<Mission>(more.id)->employer, QStringLiteral("Bunnies"));
  EXPECT_TRUE(desk.lastWords().endsWith(QStringLiteral(" at Carrots")));
  EXPECT_TRUE(refuses(addMission(more, {}))) << "its id is taken";
  EXPECT_TRUE(refuses(addMission(mission(u"x", none, {2026, 1, 1}), {})));
  EXPECT_TRUE(refuses(addMission(mission(u"x", {2026, 2, 1}, {2026, 1, 1}), {})));
}

TEST_F(MissionsTest, changesDaysAndStartupsAsOneStep) {
  const Mission now = mission(u"now", {2026, 1, 1}, {2026, 12, 31});
  serve(now, lapins);
  ASSERT_TRUE(desk.perform(reviseMission(now.id, {{"employer", QStringLiteral("DGITM")}}, {{carrots, 100}})));
  EXPECT_EQ(desk.find<Mission>(now.id)->employer, QStringLiteral("DGITM"));
  EXPECT_EQ(servedBy(now.id), std::vector{carrots});
  const auto nothing = desk.plan(reviseMission(now.id, {{"employer", QStringLiteral("DGITM")}}, {{carrots, 100}}));
  ASSERT_TRUE(nothing);
  EXPECT_TRUE(nothing->isEmpty());
  ASSERT_TRUE(desk.perform(changeMission(ada, {{"status", QStringLiteral("civil-servant")}})));
  EXPECT_EQ(desk.find<Mission>(now.id)->status, MissionStatus::civilServant);
}

TEST_F(MissionsTest, aThousandPeopleAreExtendedByOneEntry) {
  constexpr int people = 1000;
  std::vector<Edit> edits;
  desk.write([&](store::Writer& writer) {
    for (int i = 0; i < people; ++i) {
      const auto member = newId<MemberId>();
      writer.put(Member{.id = member});
      writer.put(Mission{.id = newId<MissionId>(), .member = member, .start = {2026, 1, 1}, .end = {2026, 9, 30}});
      edits.push_back(extendMission(member, {.months = 6}));
    }
  });
  const QString words = QStringLiteral("Extend the missions of 1000 people by 6 months");
  ASSERT_TRUE(desk.performAll(words, edits));
  EXPECT_EQ(desk.lastWords(), words);
  const auto missions = desk.all<Mission>();
  EXPECT_EQ(std::count_if(missions.begin(), missions.end(), [](const Mission& one) { return one.end == QDate(2027, 3, 31); }),
            people);
}

}  // namespace
}  // namespace eclosion::edits
