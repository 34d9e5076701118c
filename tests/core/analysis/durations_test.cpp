// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/durations.h"

#include <gtest/gtest.h>

#include "tests/support/random_portfolio.h"

namespace eclosion::analysis {
namespace {

const QDate asOf(2021, 1, 1);

PhaseDuration of(const std::vector<PhaseDuration>& durations, Phase phase) {
  for (const PhaseDuration& duration : durations) {
    if (duration.phase == phase) return duration;
  }
  return {};
}

TEST(Durations, readSpellsFromStartToStart) {
  Portfolio portfolio = test::emptyPortfolio(5);
  portfolio.phases = {{0, Phase::investigation, QDate(2020, 1, 1), QDate(2020, 3, 1)},  // the stated end does not count
                      {0, Phase::construction, QDate(2020, 1, 31), {}},
                      {1, Phase::investigation, QDate(2020, 12, 2), {}},
                      {1, Phase::investigationStopped, asOf.addDays(1), {}},  // not yet: censored
                      {2, Phase::investigation, asOf, {}},                    // started today: 0 days, censored, kept
                      {2, Phase::construction, asOf.addDays(1), {}},
                      {3, Phase::unrecorded, QDate(2020, 1, 1), {}},  // no duration
                      {3, Phase::stopped, QDate(2020, 2, 1), {}},
                      {4, Phase::consolidation, QDate(2020, 1, 1), {}},
                      {4, Phase::transferred, QDate(2020, 1, 11), {}}};
  portfolio.seal();
  const auto spells = spellsOf(portfolio, asOf);
  ASSERT_EQ(spells.size(), 5U);
  const auto is = [&](size_t i, Phase phase, int days, SpellEnd end) {
    EXPECT_EQ(spells[i].phase, phase) << i;
    EXPECT_EQ(spells[i].days, days) << i;
    EXPECT_EQ(spells[i].end, end) << i;
  };
  is(0, Phase::investigation, 30, SpellEnd::otherPhase);
  is(1, Phase::construction, 336, SpellEnd::none);
  is(2, Phase::investigation, 30, SpellEnd::none);
  is(3, Phase::investigation, 0, SpellEnd::none);
  is(4, Phase::consolidation, 10, SpellEnd::goodExit);
}

TEST(Durations, leaveOutTwoPhasesOfOneDayUnlessAsked) {
  Portfolio portfolio = test::emptyPortfolio(1);
  portfolio.phases = {{0, Phase::investigation, QDate(2020, 1, 1), {}}, {0, Phase::construction, QDate(2020, 1, 1), {}}};
  portfolio.seal();
  EXPECT_EQ(of(durationsAt(portfolio, asOf), Phase::investigation).spells, 0);
  const auto kept = of(durationsAt(portfolio, asOf, {.keepZeroDays = true}), Phase::investigation);
  EXPECT_EQ(kept.spells, 1);
  EXPECT_EQ(kept.median, 0);
}

TEST(Durations, tellHowPhasesEnd) {
  // Four constructions of 100 days: two stops, an exit, a pivot; and one of 400 days still open.
  Portfolio portfolio = test::emptyPortfolio(5);
  const QDate start = asOf.addDays(-400);
  const Phase ends[] = {Phase::stopped, Phase::investigationStopped, Phase::operated, Phase::investigation};
  for (Portfolio::Row i = 0; i < 5; ++i) {
    portfolio.phases.push_back({i, Phase::construction, start, {}});
    if (i < 4) portfolio.phases.push_back({i, ends[i], start.addDays(100), {}});
  }
  portfolio.seal();
  const auto durations = durationsAt(portfolio, asOf);
  const PhaseDuration construction = of(durations, Phase::construction);
  EXPECT_EQ(construction.spells, 5);
  EXPECT_EQ(construction.events, 4);
  EXPECT_EQ(construction.median, 100);
  EXPECT_EQ(construction.thirdQuartile, 100);
  EXPECT_NEAR(*construction.survival[0], 0.2, 1e-12);
  EXPECT_NEAR(*construction.incidence[0][0], 0.4, 1e-12);
  EXPECT_NEAR(*construction.incidence[1][1], 0.2, 1e-12);
  EXPECT_NEAR(*construction.incidence[2][1], 0.2, 1e-12);
  EXPECT_EQ(construction.incidence[0][2], std::nullopt) << "nobody was watched for 730 days";
  ASSERT_EQ(durations.size(), durationPhases.size());
  EXPECT_EQ(of(durations, Phase::acceleration).spells, 0);
}

TEST(Durations, holdForAnyHistory) {
  for (quint32 seed = 1; seed <= 20; ++seed) {
    const Portfolio portfolio = test::randomPortfolio(seed);
    const QDate end(2019, 3, 20);
    int spells = 0;
    for (const PhaseDuration& duration : durationsAt(portfolio, end, {.keepZeroDays = true})) {
      spells += duration.spells;
      EXPECT_LE(duration.events, duration.spells);
    }
    int entries = 0;
    for (const auto& entry : portfolio.phases) {
      const bool studied = inProgramme(entry.phase) && entry.phase != Phase::unrecorded;
      entries += studied && !entry.start.isNull() && entry.start <= end ? 1 : 0;
    }
    EXPECT_EQ(spells, entries) << seed;
  }
}

}  // namespace
}  // namespace eclosion::analysis
