// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/roster_facets.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "tests/support/builders.h"

namespace eclosion::analysis {
namespace {

const QDate today(2026, 8, 20);
using Row = Portfolio::Row;
using Choice = RosterPicks::Choice;

// Leaves some places alone.
RosterChoices::Narrowing onlyAt(std::vector<size_t> places) {
  return [places = std::move(places)](size_t first, size_t last, std::vector<char>& found) {
    for (size_t place = first; place < last; ++place)
      found[place] = std::find(places.begin(), places.end(), place) != places.end() ? 1 : 0;
  };
}

TEST(RosterFacets, aMissionEndIsToldByTheDaysLeft) {
  const auto choice = [](const QDate& end, bool active = true) {
    return missionEndChoice({.active = active, .end = end}, today, {});
  };
  EXPECT_EQ(choice(today), MissionEndChoice::soon);
  EXPECT_EQ(choice(today.addDays(14)), MissionEndChoice::soon);
  EXPECT_EQ(choice(today.addDays(15)), MissionEndChoice::near);
  EXPECT_EQ(choice(today.addDays(45)), MissionEndChoice::near);
  EXPECT_EQ(choice(today.addDays(46)), MissionEndChoice::coming);
  EXPECT_EQ(choice(today.addDays(90)), MissionEndChoice::coming);
  EXPECT_EQ(choice(today.addDays(91)), MissionEndChoice::later);
  EXPECT_EQ(choice({}), MissionEndChoice::open);
  EXPECT_EQ(choice(today.addDays(-1), false), MissionEndChoice::left);
}

// Six people, by hand.
class RosterFacetsTest : public testing::Test {
 protected:
  RosterFacetsTest() {
    const Row hangar = builder.incubator(QStringLiteral("Hangar"));
    coast = builder.startup(QStringLiteral("Coast"));
    river = builder.startup(QStringLiteral("River"));
    builder.incubatedBy(coast, hangar);
    builder.incubatedBy(river, hangar);
    add(coast, 5, MissionStatus::contractor, QStringLiteral("Design"), QStringLiteral("Octave"));
    add(coast, 30, MissionStatus::civilServant, QStringLiteral("Design"), QStringLiteral("Ministry"));
    add(river, 60, MissionStatus::contractor, QStringLiteral("Data"), QStringLiteral("Octave"));
    add(river, 200, MissionStatus::contractor, QStringLiteral("Data"), {});
    add(river, 9999, MissionStatus::service, {}, {});
    add(Portfolio::none, 9999, MissionStatus::unknown, QStringLiteral("Design"), {});
    // The first one serves both.
    world = builder.build(today);
    world->portfolio.missionStartups.push_back({.mission = 0, .startup = river});
    world->portfolio.seal();
    roster = Roster::silent(world->portfolio);
    for (Row row = 0; row < 6; ++row) {
      roster.members[row].domain = roster.domains.codeOf(domains[row]);
      roster.missions[row].employer = roster.employers.codeOf(employers[row]);
    }
    at = RosterAt(world->portfolio, today, RosterScope::active);
  }
  void add(Row startup, int days, MissionStatus status, const QString& domain, const QString& employer) {
    builder.mission(builder.member(QStringLiteral("Ana")), startup, QDate(2025, 1, 1),
                    days == 9999 ? QDate() : today.addDays(days), status);
    domains << domain;
    employers << employer;
  }
  [[nodiscard]] RosterSelection select(const RosterPicks& picks = {}, const RosterChoices::Narrowing& narrow = {}) const {
    return RosterChoices(at, world->portfolio, roster, {}).select(picks, narrow);
  }
  [[nodiscard]] static Choice ends(MissionEndChoice choice) { return static_cast<Choice>(choice); }

  test::WorldBuilder builder;
  QStringList domains, employers;
  Row coast, river;
  std::unique_ptr<test::World> world;
  Roster roster;
  RosterAt at;
};

TEST_F(RosterFacetsTest, everyChoiceHasItsCount) {
  const RosterSelection all = select();
  EXPECT_EQ(all.lines.size(), 6U);
  using Counts = std::vector<FacetCount>;
  EXPECT_EQ(all.of(RosterFacet::missionEnd), (Counts{{ends(MissionEndChoice::soon), 1},
                                                     {ends(MissionEndChoice::near), 2},
                                                     {ends(MissionEndChoice::coming), 3},
                                                     {ends(MissionEndChoice::later), 1},
                                                     {ends(MissionEndChoice::open), 2}}));
  EXPECT_EQ(all.of(RosterFacet::domain), (Counts{{1, 3}, {2, 2}, {RosterPicks::nothing, 1}}));
  EXPECT_EQ(all.of(RosterFacet::status), (Counts{{0, 1}, {1, 1}, {2, 3}, {3, 1}}));
  EXPECT_EQ(all.of(RosterFacet::employer), (Counts{{1, 2}, {2, 1}, {RosterPicks::nothing, 3}}));
  EXPECT_EQ(all.of(RosterFacet::startup), (Counts{{coast, 2}, {river, 4}, {RosterPicks::nothing, 1}}));
  EXPECT_EQ(all.of(RosterFacet::incubator), (Counts{{0, 5}, {RosterPicks::nothing, 1}})) << "who serves two of it counts once";
}

TEST_F(RosterFacetsTest, picksOfOneFacetAddUpAndOfSeveralNarrow) {
  struct Case {
    const char* what;
    RosterPicks picks;
    std::vector<quint32> lines;
  };
  const auto pick = [](const std::vector<std::pair<RosterFacet, Choice>>& choices) {
    RosterPicks picks;
    for (const auto& [facet, choice] : choices) picks[facet].push_back(choice);
    return picks;
  };
  const std::vector<Case> cases{
      {"a domain", pick({{RosterFacet::domain, 1}}), {0, 1, 5}},
      {"two domains", pick({{RosterFacet::domain, 1}, {RosterFacet::domain, 2}}), {0, 1, 2, 3, 5}},
      {"a domain and a status", pick({{RosterFacet::domain, 1}, {RosterFacet::status, 2}}), {0}},
      {"within 45 days", pick({{RosterFacet::missionEnd, ends(MissionEndChoice::near)}}), {0, 1}},
      {"no employer", pick({{RosterFacet::employer, RosterPicks::nothing}}), {3, 4, 5}},
      {"a startup of two", pick({{RosterFacet::startup, river}}), {0, 2, 3, 4}},
      {"nobody", pick({{RosterFacet::domain, 2}, {RosterFacet::status, 1}}), {}},
      {"what is not there any more", pick({{RosterFacet::startup, 77}}), {5}},
  };
  for (const Case& one : cases) EXPECT_EQ(select(one.picks).lines, one.lines) << one.what;
}

// What a count promises is what the pick shows.
TEST_F(RosterFacetsTest, aCountIsWhatThePickWouldShow) {
  std::vector<RosterPicks> starts(3);
  starts[1][RosterFacet::domain].push_back(1);
  starts[2][RosterFacet::status].push_back(2);
  starts[2][RosterFacet::startup].push_back(river);
  for (const RosterPicks& start : starts) {
    const RosterSelection before = select(start);
    for (size_t facet = 0; facet < rosterFacetCount; ++facet) {
      for (const FacetCount& count : before.counts[facet]) {
        RosterPicks picks = start;
        picks.of[facet] = {count.choice};
        EXPECT_EQ(select(picks).lines.size(), static_cast<size_t>(count.people)) << facet << ' ' << count.choice;
      }
    }
  }
}

TEST_F(RosterFacetsTest, findNarrowsCountsAsWell) {
  const auto found = select({}, onlyAt({0, 1}));
  EXPECT_EQ(found.lines, (std::vector<quint32>{0, 1}));
  EXPECT_EQ(found.countOf(RosterFacet::domain, 1), 2);
  EXPECT_EQ(found.countOf(RosterFacet::domain, 2), 0);
}

// Two threads share a long list: together they say what one would.
TEST(RosterChoices, aLongListIsThatOfItsPeople) {
  test::WorldBuilder builder;
  const Row coast = builder.startup(QStringLiteral("Coast"));
  const Row river = builder.startup(QStringLiteral("River"));
  constexpr int people = 40'000;
  for (int i = 0; i < people; ++i)
    builder.mission(builder.member(QStringLiteral("Ana")), i % 3 == 0 ? coast : river, QDate(2025, 1, 1), {},
                    i % 5 == 0 ? MissionStatus::civilServant : MissionStatus::contractor);
  const auto world = builder.build(today);
  const RosterAt at(world->portfolio, today, RosterScope::active);
  const RosterChoices choices(at, world->portfolio, Roster::silent(world->portfolio), {});
  ASSERT_EQ(choices.size(), static_cast<size_t>(people));
  const RosterSelection all = choices.select({});
  ASSERT_EQ(all.lines.size(), static_cast<size_t>(people));
  EXPECT_TRUE(std::is_sorted(all.lines.begin(), all.lines.end()));
  EXPECT_EQ(all.countOf(RosterFacet::startup, coast), (people + 2) / 3);
  EXPECT_EQ(all.countOf(RosterFacet::startup, river), people - (people + 2) / 3);
  RosterPicks picks;
  picks[RosterFacet::status] = {static_cast<Choice>(MissionStatus::civilServant)};
  EXPECT_EQ(choices.select(picks).lines.size(), static_cast<size_t>(people / 5));
  const auto found = onlyAt({7, 39'990});
  EXPECT_EQ(choices.select({}, found).lines, (std::vector<quint32>{7, 39'990}));
  EXPECT_EQ(choices.select(picks, found).lines, (std::vector<quint32>{39'990}));
}

}  // namespace
}  // namespace eclosion::analysis
