// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/lifecycle.h"

#include <gtest/gtest.h>

namespace eclosion {
namespace {

using Rule = LifecycleRule;

constexpr std::optional<Phase> phaseAt(int row) { return row < 0 ? std::nullopt : std::optional(static_cast<Phase>(row)); }

// The table once more, read from the method's words instead of from the code: what rule holds for a pair.
Rule expected(std::optional<Phase> from, Phase to) {
  if (!from) return to == Phase::unrecorded || to == Phase::investigation ? Rule::none : Rule::firstPhaseNotInvestigation;
  if (*from == to) return Rule::alreadyInPhase;
  if (isStop(*from)) return isStop(to) ? Rule::changesStop : Rule::reopensAfterStop;
  if (isGoodExit(*from) && isGoodExit(to)) return Rule::changesExit;
  if (isGoodExit(*from) && inProgramme(to)) return Rule::reopensAfterExit;
  if (to == Phase::stopped || *from == Phase::unrecorded) return Rule::none;
  if (to == Phase::investigationStopped) return *from == Phase::investigation ? Rule::none : Rule::lateInvestigationStop;
  if (to == Phase::unrecorded) return Rule::phaseNoLongerRecorded;
  const auto rank = [](Phase phase) { return isGoodExit(phase) ? 5 : static_cast<int>(phase); };
  const int steps = rank(to) - rank(*from);
  if (steps < 0) return Rule::goesBack;
  if (steps == 1) return Rule::none;
  if (steps > 2) return Rule::skipsSeveralPhases;
  const Rule skipped[] = {Rule::skipsConstruction, Rule::skipsAcceleration, Rule::skipsConsolidation};
  return skipped[rank(*from) - 1];
}

TEST(Lifecycle, judgesEveryPair) {
  for (int from = -1; from < phaseCount; ++from) {
    for (int to = 0; to < phaseCount; ++to) {
      const Phase target = static_cast<Phase>(to);
      EXPECT_EQ(judgeTransition(phaseAt(from), target).rule, expected(phaseAt(from), target)) << from << " to " << to;
    }
  }
}

TEST(Lifecycle, namesTheKnownCases) {
  const auto codeOf = [](std::optional<Phase> from, Phase to) { return code(judgeTransition(from, to).rule); };
  EXPECT_EQ(codeOf(Phase::investigation, Phase::acceleration), QLatin1StringView("skips-construction"));
  EXPECT_EQ(codeOf(Phase::construction, Phase::investigation), QLatin1StringView("goes-back"));
  EXPECT_EQ(codeOf(Phase::investigationStopped, Phase::investigation), QLatin1StringView("reopens-after-stop"));
  EXPECT_EQ(codeOf(Phase::operated, Phase::construction), QLatin1StringView("reopens-after-exit"));
  EXPECT_EQ(codeOf(std::nullopt, Phase::construction), QLatin1StringView("first-phase-not-investigation"));
}

TEST(Lifecycle, refusesOnlyThePhaseThatIsOpenAlready) {
  for (int from = -1; from < phaseCount; ++from) {
    for (int to = 0; to < phaseCount; ++to) {
      const bool refused = judgeTransition(phaseAt(from), static_cast<Phase>(to)).standing() == Standing::impossible;
      EXPECT_EQ(refused, from == to);
    }
  }
}

TEST(Lifecycle, everyRuleHasACodeAndWords) {
  for (size_t i = 1; i < codesOf<Rule>.size(); ++i) {
    const auto rule = static_cast<Rule>(i);
    EXPECT_FALSE(wordsOf(rule).isEmpty()) << i;
    EXPECT_EQ(fromCode<Rule>(QString(code(rule))), rule);
    EXPECT_NE(standingOf(rule), Standing::normal);
  }
  EXPECT_TRUE(wordsOf(Rule::none).isEmpty());
}

using Entry = Portfolio::PhaseFacts;

TEST(JudgeHistory, saysNothingOfThePlainCourse) {
  const std::vector<Entry> history{{0, Phase::investigation, QDate(2020, 1, 1), QDate(2020, 6, 1)},
                                   {0, Phase::construction, QDate(2020, 6, 1), QDate(2021, 1, 1)},
                                   {0, Phase::acceleration, QDate(2021, 1, 1), {}}};
  EXPECT_TRUE(judgeHistory(history).empty());
  EXPECT_TRUE(judgeHistory({}).empty());
}

TEST(JudgeHistory, findsWhatTheDatesSay) {
  const QDate day(2020, 1, 1);
  const std::vector<Entry> history{{0, Phase::investigation, day, {}},
                                   {0, Phase::construction, day, QDate(2020, 3, 1)},
                                   {0, Phase::acceleration, QDate(2020, 3, 3), QDate(2021, 3, 1)},
                                   {0, Phase::consolidation, QDate(2021, 1, 1), QDate(2020, 12, 31)}};
  const std::vector<RuleFinding> expectedFindings{{Rule::sameDayPhases, 0, day},
                                                  {Rule::noExplicitEnd, 0, day},
                                                  {Rule::gap, 1, QDate(2020, 3, 1)},
                                                  {Rule::endAfterNextStart, 2, QDate(2021, 3, 1)},
                                                  {Rule::endBeforeStart, 3, QDate(2020, 12, 31)},
                                                  {Rule::endedWithoutNext, 3, QDate(2020, 12, 31)}};
  EXPECT_EQ(judgeHistory(history), expectedFindings);
}

TEST(JudgeHistory, findsUnusualAndImpossibleMoves) {
  const auto at = [](int month) { return QDate(2020, month, 1); };
  const std::vector<Entry> history{{0, Phase::stopped, {}, {}},  // unknown start: skipped
                                   {0, Phase::construction, at(1), at(2)},
                                   {0, Phase::investigation, at(2), at(3)},
                                   {0, Phase::investigation, at(3), at(4)},
                                   {0, Phase::stopped, at(4), at(5)},
                                   {0, Phase::acceleration, at(5), {}}};
  const std::vector<RuleFinding> expectedFindings{{Rule::firstPhaseNotInvestigation, 1, at(1)},
                                                  {Rule::goesBack, 2, at(2)},
                                                  {Rule::alreadyInPhase, 3, at(3)},
                                                  {Rule::reopensAfterStop, 5, at(5)}};
  EXPECT_EQ(judgeHistory(history), expectedFindings);
}

}  // namespace
}  // namespace eclosion
