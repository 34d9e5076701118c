// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/knowledge.h"

#include <gtest/gtest.h>

#include "tests/support/builders.h"

namespace eclosion::analysis {
namespace {

using Kind = StartupDifference::Kind;
const QDate day(2020, 6, 30);
const QDate d1(2019, 1, 1), d2(2020, 1, 1), later(2021, 1, 1);

// A world of two startups, the second left as it is: whatever differs is of the first.
std::unique_ptr<test::World> worldWith(const std::function<void(test::WorldBuilder&, Portfolio::Row)>& facts,
                                       const char* name = "One") {
  test::WorldBuilder builder;
  builder.incubator(QStringLiteral("North"));
  builder.incubator(QStringLiteral("South"));
  builder.organisation(QStringLiteral("Water"));
  builder.organisation(QStringLiteral("Roads"));
  for (const char* person : {"Ada", "Bob"}) builder.member(QString::fromLatin1(person));
  const auto one = builder.startup(QString::fromLatin1(name));
  const auto two = builder.startup(QStringLiteral("Two"));
  builder.phase(two, Phase::construction, d1);
  facts(builder, one);
  return builder.build(later);
}

std::vector<StartupDifference> compare(const test::World& then, const test::World& now, const QDate& on = day) {
  return thenAndNow({then.portfolio, then.text}, {now.portfolio, now.text}, on);
}

TEST(ThenAndNow, namesEachFactThatDiffers) {
  using Facts = std::function<void(test::WorldBuilder&, Portfolio::Row)>;
  const Facts nothing = [](auto&, auto) {};
  const auto with = [](const Facts& more) {
    return [more](test::WorldBuilder& b, Portfolio::Row s) {
      b.phase(s, Phase::investigation, d1);
      more(b, s);
    };
  };
  const struct {
    const char* what;
    Facts then, now;
    std::vector<KnownFact> facts;
  } cases[] = {
      {"nothing", nothing, nothing, {}},
      {"another phase since", nothing, [](auto& b, auto s) { b.phase(s, Phase::construction, d2); }, {KnownFact::phase}},
      {"the same phase from another day",
       [](auto& b, auto s) { b.phase(s, Phase::construction, d2); },
       [](auto& b, auto s) { b.phase(s, Phase::construction, d2.addDays(9)); },
       {KnownFact::phaseStart}},
      {"a phase in between",
       [](auto& b, auto s) { b.phase(s, Phase::acceleration, d2); },
       [](auto& b, auto s) {
         b.phase(s, Phase::construction, d2.addDays(-9));
         b.phase(s, Phase::acceleration, d2);
       },
       {KnownFact::history}},
      {"a phase after the day", nothing, [](auto& b, auto s) { b.phase(s, Phase::construction, later); }, {}},
      {"another incubator",
       [](auto& b, auto s) { b.incubatedBy(s, 0); },
       [](auto& b, auto s) { b.incubatedBy(s, 1); },
       {KnownFact::incubator}},
      {"an incubator after the day",
       [](auto& b, auto s) { b.incubatedBy(s, 0); },
       [](auto& b, auto s) {
         b.incubatedBy(s, 0, {}, later);
         b.incubatedBy(s, 1, later);
       },
       {}},
      {"one sponsor more",
       [](auto& b, auto s) { b.sponsoredBy(s, 0); },
       [](auto& b, auto s) {
         b.sponsoredBy(s, 0);
         b.sponsoredBy(s, 1);
       },
       {KnownFact::sponsors}},
      {"the same sponsors in another order",
       [](auto& b, auto s) {
         b.sponsoredBy(s, 1);
         b.sponsoredBy(s, 0);
       },
       [](auto& b, auto s) {
         b.sponsoredBy(s, 0);
         b.sponsoredBy(s, 1);
       },
       {}},
      {"a sponsor found",
       [](auto& b, auto s) { b.sponsoredBy(s, Portfolio::none); },
       [](auto& b, auto s) { b.sponsoredBy(s, 0); },
       {KnownFact::sponsors}},
      {"a larger team",
       [](auto& b, auto s) { b.mission(0, s, d2, {}, MissionStatus::service); },
       [](auto& b, auto s) {
         b.mission(0, s, d2, {}, MissionStatus::service);
         b.mission(1, s, d2, {}, MissionStatus::service);
       },
       {KnownFact::team}},
      {"several",
       nothing,
       [](auto& b, auto s) {
         b.phase(s, Phase::stopped, d2);
         b.incubatedBy(s, 0);
         b.mission(0, s, d2, {}, MissionStatus::service);
       },
       {KnownFact::phase, KnownFact::incubator, KnownFact::team}},
  };
  for (const auto& c : cases) {
    const auto then = worldWith(with(c.then)), now = worldWith(with(c.now));
    const auto found = compare(*then, *now);
    if (c.facts.empty()) {
      EXPECT_TRUE(found.empty()) << c.what;
      continue;
    }
    ASSERT_EQ(found.size(), 1U) << c.what;
    EXPECT_EQ(found[0].kind, Kind::changed) << c.what;
    EXPECT_EQ(found[0].startup, now->portfolio.startups[0].id) << c.what;
    EXPECT_EQ(found[0].facts, c.facts) << c.what;
  }
}

TEST(ThenAndNow, tellsBothSides) {
  const auto then = worldWith([](auto& b, auto s) { b.phase(s, Phase::construction, d1); }, "Old name");
  const auto now = worldWith([](auto& b, auto s) {
    b.phase(s, Phase::construction, d1);
    b.phase(s, Phase::transferred, d2);
    b.sponsoredBy(s, 1);
    b.mission(1, s, d1, {}, MissionStatus::civilServant);
  });
  const auto found = compare(*then, *now);
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].facts, (std::vector{KnownFact::name, KnownFact::phase, KnownFact::sponsors, KnownFact::team}));
  EXPECT_EQ(found[0].then.name, QStringLiteral("Old name"));
  EXPECT_EQ(found[0].now.name, QStringLiteral("One"));
  EXPECT_EQ(found[0].then.phase, Phase::construction);
  EXPECT_EQ(found[0].now.phase, Phase::transferred);
  EXPECT_EQ(found[0].now.phaseStart, d2);
  ASSERT_EQ(found[0].now.earlier.size(), 1U);
  EXPECT_EQ(found[0].now.earlier[0].start, d1);
  EXPECT_TRUE(found[0].then.sponsors.empty());
  EXPECT_EQ(found[0].now.sponsors, std::vector{now->portfolio.organisations[1].id});
  EXPECT_EQ(found[0].then.team, 0);
  EXPECT_EQ(found[0].now.team, 1);
}

TEST(ThenAndNow, tellsWhatCameAndWhatWent) {
  const auto without = worldWith([](auto&, auto) {});
  const auto started = worldWith([](auto& b, auto s) { b.phase(s, Phase::investigation, d1); });
  const auto onlyBefore = [&](const test::World& then, const test::World& now) {
    const auto found = compare(then, now);
    return found.size() == 1 ? std::optional(found[0].kind) : std::nullopt;
  };
  EXPECT_EQ(onlyBefore(*without, *started), Kind::added);
  EXPECT_EQ(onlyBefore(*started, *without), Kind::removed);
  EXPECT_TRUE(compare(*without, *without).empty());
  EXPECT_TRUE(compare(*without, *started, QDate(2018, 1, 1)).empty()) << "not yet, as known now";

  // Not on record at all at one of both times, at either end of the list.
  test::WorldBuilder builder;
  const auto empty = builder.build(later);
  const auto all = compare(*empty, *started);
  ASSERT_EQ(all.size(), 2U);
  EXPECT_EQ(all[0].kind, Kind::added);
  EXPECT_EQ(compare(*started, *empty).size(), 2U);
}

TEST(RecordingLag, isCountedFromTheDayItWasTrue) {
  const auto at = [](const QDate& date) { return QDateTime(date, QTime(18, 0), Qt::UTC); };
  const QDate began(2020, 1, 1), asOf(2022, 1, 1);
  KnownTransitions known{.began = at(began)};
  const auto add = [&](Phase phase, const QDate& trueOn, int days) {
    known.entries.push_back(
        {.startup = newId<StartupId>(), .phase = phase, .trueOn = trueOn, .knownAt = at(trueOn.addDays(days))});
  };
  for (const int days : {10, 20, 30, 40}) add(Phase::construction, QDate(2020, 6, 1), days);
  add(Phase::construction, began, 500);               // true when the file began: says nothing
  add(Phase::construction, QDate(2015, 1, 1), 1900);  // nor does this
  add(Phase::construction, asOf.addDays(5), 0);       // not true yet
  add(Phase::stopped, QDate(2021, 3, 1), -60);        // known ahead
  add(Phase::stopped, QDate(2021, 3, 1), 0);
  add(Phase::stopped, QDate(2021, 3, 1), 90);
  add(Phase::unrecorded, QDate(2021, 3, 1), 90);  // no phase to be late for

  const auto lags = recordingLags(known, asOf);
  ASSERT_EQ(lags.size(), lagPhases.size());
  const auto of = [&](Phase phase) {
    return *std::find_if(lags.begin(), lags.end(), [&](const auto& lag) { return lag.phase == phase; });
  };
  EXPECT_EQ(of(Phase::construction), (RecordingLag{Phase::construction, 4, 0, 10, 20, 30}));
  EXPECT_EQ(of(Phase::stopped), (RecordingLag{Phase::stopped, 3, 1, 0, 0, 90}));
  EXPECT_EQ(of(Phase::operated), (RecordingLag{Phase::operated, 0, 0, {}, {}, {}}));
  for (const auto& lag : recordingLags({}, asOf)) EXPECT_EQ(lag.transitions, 0);
}

}  // namespace
}  // namespace eclosion::analysis
