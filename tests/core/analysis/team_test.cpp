// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/team.h"

#include <gtest/gtest.h>

#include "tests/support/builders.h"

namespace eclosion::analysis {
namespace {

const QDate today(2026, 9, 1);
const QDate committee(2027, 3, 1);

MemberId person(const char16_t* name) { return namedId<MemberId>(name); }

TeamMission mission(const char16_t* who, const char* domain, const QDate& start, const QDate& end = {},
                    MissionStatus status = MissionStatus::contractor) {
  return {.member = person(who), .domain = QString::fromUtf8(domain), .start = start, .end = end, .status = status};
}

TEST(Team, whoIsAnIntrapreneur) {
  const auto is = [](const char* domain, const char* role) {
    return isIntrapreneur(QString::fromUtf8(domain), QString::fromUtf8(role));
  };
  EXPECT_TRUE(is("Intraprenariat", ""));
  EXPECT_TRUE(is("Autre", "Intrapreneuse"));
  EXPECT_TRUE(is("", "co-intrapreneur"));
  EXPECT_FALSE(is("Produit", "Entrepreneur"));
  EXPECT_FALSE(is("", ""));
}

TEST(Team, isToldByDomainStatusAndTime) {
  TeamMission lead = mission(u"lead", "Intraprenariat", {2025, 1, 1}, {}, MissionStatus::civilServant);
  lead.share = 80;
  lead.part = 50;
  TeamMission more = lead;
  more.start = {2026, 1, 1};
  more.part = {};
  more.share = 10;
  const auto facts = teamOf({lead, more, mission(u"a", "Design", {2025, 1, 1}), mission(u"b", "Design", {2025, 1, 1}),
                             mission(u"c", "", {2025, 1, 1}), mission(u"d", "Data", {2026, 9, 2})},
                            today, committee);
  EXPECT_EQ(facts.members.size(), 4U);
  EXPECT_EQ(facts.byStatus, (std::array<int, 4>{0, 1, 3, 0}));
  const std::vector<std::pair<QString, int>> domains{
      {QStringLiteral("Design"), 2}, {QStringLiteral("Intraprenariat"), 1}, {QString(), 1}};
  EXPECT_EQ(facts.byDomain, domains);
  ASSERT_EQ(facts.intrapreneurs.size(), 1U);
  EXPECT_EQ(facts.intrapreneurs.front(), (TeamFacts::Intrapreneur{person(u"lead"), 50})) << "40 % and 10 %";
  EXPECT_TRUE(facts.leavers.empty());
}

TEST(Team, timeThatIsNotSaidIsNotGuessed) {
  TeamMission said = mission(u"lead", "Intraprenariat", {2025, 1, 1});
  said.share = 50;
  const auto facts = teamOf({said, mission(u"lead", "Intraprenariat", {2026, 1, 1})}, today, committee);
  ASSERT_EQ(facts.intrapreneurs.size(), 1U);
  EXPECT_FALSE(facts.intrapreneurs.front().percent);
}

TEST(Team, whatLeavesWithWhoLeaves) {
  struct Case {
    const char* what;
    std::vector<TeamMission> others;
    TeamGap gap;
  };
  const QDate last(2026, 10, 31);
  const Case cases[] = {
      {"the only one of a domain", {}, TeamGap::domain},
      {"another stays", {mission(u"b", "design", {2025, 1, 1})}, TeamGap::none},
      {"another leaves the same day", {mission(u"b", "Design", {2025, 1, 1}, last)}, TeamGap::domain},
      {"another leaves later", {mission(u"b", "Design", {2025, 1, 1}, {2026, 12, 31})}, TeamGap::none},
      {"another is planned", {mission(u"b", "Design", {2026, 12, 1})}, TeamGap::none},
      {"another is planned, after the committee", {mission(u"b", "Design", {2027, 3, 2})}, TeamGap::domain},
      {"another of another domain", {mission(u"b", "Data", {2025, 1, 1})}, TeamGap::domain},
  };
  for (const Case& one : cases) {
    SCOPED_TRACE(one.what);
    std::vector<TeamMission> missions = one.others;
    missions.push_back(mission(u"a", "Design", {2025, 1, 1}, last));
    const auto facts = teamOf(missions, today, committee);
    const auto leaver = std::find_if(facts.leavers.begin(), facts.leavers.end(),
                                     [](const TeamFacts::Leaver& each) { return each.member == person(u"a"); });
    ASSERT_NE(leaver, facts.leavers.end());
    EXPECT_EQ(leaver->gap, one.gap);
    EXPECT_EQ(leaver->lastDay, last);
  }
  const auto lead =
      teamOf({mission(u"a", "Intraprenariat", {2025, 1, 1}, last), mission(u"b", "Design", {2025, 1, 1})}, today, committee);
  EXPECT_EQ(lead.leavers.front().gap, TeamGap::intrapreneur);
}

TEST(Team, whoGoesOnOrStaysToTheDayIsNoLeaver) {
  const auto facts =
      teamOf({mission(u"on", "Design", {2025, 1, 1}, {2026, 9, 15}), mission(u"on", "Design", {2026, 9, 16}, {2027, 9, 15}),
              mission(u"day", "Data", {2025, 1, 1}, committee), mission(u"open", "Data", {2025, 1, 1}, {2026, 10, 1}),
              mission(u"open", "Data", {2025, 1, 1})},
             today, committee);
  EXPECT_EQ(facts.members.size(), 3U);
  EXPECT_TRUE(facts.leavers.empty());
}

TEST(Team, turnoverAndSizes) {
  const auto facts = teamOf({mission(u"old", "Design", {2024, 1, 1}), mission(u"gone", "Design", {2024, 1, 1}, {2026, 1, 31}),
                             mission(u"brief", "Data", {2026, 2, 1}, {2026, 3, 1}), mission(u"new", "Data", {2026, 5, 1}),
                             mission(u"wrong", "Data", {2026, 5, 1}, {2026, 4, 1})},
                            today, committee);
  EXPECT_EQ(facts.sizeBefore, 2);
  EXPECT_EQ(facts.joined, 1);
  EXPECT_EQ(facts.left, 2) << "also who came and went within the year";
  EXPECT_DOUBLE_EQ(facts.turnover().value(), 1.0);
  ASSERT_EQ(facts.sizes.size(), 11U);
  EXPECT_EQ(facts.sizes.front(), (TeamFacts::Size{{2024, 3, 31}, 2}));
  EXPECT_EQ(facts.sizes.back(), (TeamFacts::Size{today, 2}));
  EXPECT_FALSE(teamOf({}, today, committee).turnover());
  EXPECT_TRUE(teamOf({}, today, committee).sizes.empty());
}

TEST(Team, peersAreTheTeamsOfThePhase) {
  test::WorldBuilder builder;
  for (int size = 1; size <= 4; ++size) {
    const auto startup = builder.startup(QStringLiteral("s"));
    builder.phase(startup, Phase::acceleration, {2025, 1, 1});
    for (int i = 0; i < size; ++i)
      builder.mission(builder.member(QStringLiteral("m")), startup, {2025, 1, 1}, {}, MissionStatus::contractor);
  }
  const auto other = builder.startup(QStringLiteral("other"));
  builder.phase(other, Phase::operated, {2025, 1, 1});
  const auto none = builder.startup(QStringLiteral("none"));
  const auto world = builder.build(today);
  const TeamPeers expected{.phase = Phase::acceleration, .teams = 4, .low = 1, .median = 2, .high = 3};
  EXPECT_EQ(teamPeersOf(world->portfolio, 0, today), expected);
  EXPECT_EQ(teamPeersOf(world->portfolio, other, today), TeamPeers{.phase = Phase::operated});
  EXPECT_EQ(teamPeersOf(world->portfolio, none, today), TeamPeers());
}

TEST(Team, countsWhoLeavesWithoutASuccessor) {
  test::WorldBuilder builder;
  const auto coast = builder.startup(QStringLiteral("Coast")), river = builder.startup(QStringLiteral("River"));
  const auto add = [&](Portfolio::Row startup, const QDate& start, const QDate& end) {
    const auto member = builder.member(QStringLiteral("m"));
    builder.mission(member, startup, start, end, MissionStatus::contractor);
    return member;
  };
  const QDate soon(2026, 9, 20);
  const auto alone = add(coast, {2025, 1, 1}, soon), followed = add(river, {2025, 1, 1}, soon);
  const auto planned = add(river, {2026, 12, 1}, {}), untold = add(coast, {2025, 1, 1}, soon);
  const auto late = add(coast, {2025, 1, 1}, {2027, 9, 20});
  const auto world = builder.build(today);
  Roster roster = Roster::silent(world->portfolio);
  const auto design = roster.domains.codeOf(QStringLiteral("Design")), data = roster.domains.codeOf(QStringLiteral("Data"));
  for (const auto member : {alone, followed, planned}) roster.members[member].domain = design;
  roster.members[late].domain = data;
  ASSERT_EQ(roster.members[untold].domain, 0U) << "of what nobody knows the lack is not known either";
  const RosterAt at(world->portfolio, today, RosterScope::active);
  EXPECT_EQ(countWithoutSuccessor(at, world->portfolio, roster, {}), 1);
}

TEST(Team, looksAheadToTheNextCommittee) {
  const auto startup = namedId<StartupId>(u"s");
  Ledger ledger;
  EXPECT_EQ(nextCommittee(ledger, startup, today), today.addDays(183));
  const auto session = [](const char16_t* name, const QDate& date) {
    return CommitteeSession{.id = namedId<SessionId>(name), .date = date};
  };
  ledger.sessions = {session(u"past", {2026, 9, 1}), session(u"next", {2026, 10, 1}), session(u"ours", {2026, 11, 1})};
  ledger.seal();
  EXPECT_EQ(nextCommittee(ledger, startup, today), QDate(2026, 10, 1));
  ledger.agenda = {{.id = namedId<AgendaItemId>(u"i"), .session = namedId<SessionId>(u"ours"), .startup = startup}};
  ledger.seal();
  EXPECT_EQ(nextCommittee(ledger, startup, today), QDate(2026, 11, 1));
}

}  // namespace
}  // namespace eclosion::analysis
