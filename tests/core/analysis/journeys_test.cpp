// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/journeys.h"

#include <gtest/gtest.h>

#include "tests/support/random_portfolio.h"

namespace eclosion::analysis {
namespace {

TEST(Journeys, goFromTheFirstPhaseToTheFirstOutcome) {
  const QDate start(2020, 1, 1), asOf = start.addDays(100);
  Portfolio portfolio = test::emptyPortfolio(7);
  portfolio.phases = {{0, Phase::investigation, start, {}},
                      {0, Phase::construction, start.addDays(10), {}},
                      {0, Phase::operated, start.addDays(50), {}},
                      {0, Phase::stopped, start.addDays(60), {}},  // of another story
                      {1, Phase::construction, start, {}},
                      {1, Phase::stopped, asOf.addDays(1), {}},  // not yet
                      {2, Phase::investigation, start.addDays(5), {}},
                      {2, Phase::investigationStopped, asOf, {}},
                      {3, Phase::unrecorded, start, {}},  // its start is not on record
                      {3, Phase::stopped, start.addDays(3), {}},
                      {4, Phase::construction, start, {}},  // start and outcome on one day
                      {4, Phase::transferred, start, {}},
                      {5, Phase::transferred, start, {}},
                      {6, Phase::investigation, asOf.addDays(1), {}}};
  portfolio.seal();
  const auto journeys = journeysOf(portfolio, asOf);
  const std::vector<Journey> expected{
      {0, start, 50, SpellEnd::goodExit}, {1, start, 100, SpellEnd::none}, {2, start.addDays(5), 95, SpellEnd::stopped}};
  EXPECT_EQ(journeys, expected);
  const SurvivalCurve curve = survivalOf(journeys);
  EXPECT_EQ(curve.subjects(), 3);
  EXPECT_EQ(curve.events(), 2);
  EXPECT_NEAR(*curve.incidenceAt(static_cast<int>(SpellEnd::goodExit), 50), 1.0 / 3, 1e-12);
}

TEST(PhaseEnds, addUpToTheSpells) {
  for (const quint32 seed : {1U, 2U, 3U}) {
    const Portfolio portfolio = test::randomPortfolio(seed);
    const auto spells = spellsOf(portfolio, QDate(2024, 1, 1));
    int sum = 0;
    const auto ends = phaseEndsOf(spells);
    ASSERT_EQ(ends.size(), durationPhases.size());
    for (const PhaseEnds& of : ends) {
      sum += of.spells();
      EXPECT_EQ(of.ended(), survivalOf(spells, of.phase).events());
      EXPECT_EQ(of.ended(), of.wentOn() + of[SpellEnd::stopped]);
    }
    EXPECT_EQ(sum, static_cast<int>(spells.size()));
  }
}

}  // namespace
}  // namespace eclosion::analysis
