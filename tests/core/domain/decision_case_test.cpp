// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/decision_case.h"

#include <gtest/gtest.h>

#include <set>

#include "core/domain/review_grid.h"

namespace eclosion {
namespace {

using enum DecisionOutcome;
const StartupId lapins = namedId<StartupId>(u"lapins");
const StartupId carte = namedId<StartupId>(u"carte");

// Rows: outcomes; columns: phases in lifecycle order.
TEST(DecisionCase, anOutcomeUsuallyLeadsTo) {
  constexpr auto none = std::optional<Phase>();
  constexpr auto cons = std::optional(Phase::construction), acce = std::optional(Phase::acceleration),
                 soli = std::optional(Phase::consolidation), oper = std::optional(Phase::operated),
                 tran = std::optional(Phase::transferred), stop = std::optional(Phase::stopped),
                 inco = std::optional(Phase::investigationStopped);
  struct Row {
    DecisionOutcome outcome;
    std::array<std::optional<Phase>, phaseCount> targets;
  };
  const Row rows[] = {
      // unrecorded, investigation, construction, acceleration, consolidation, operated, transferred, stopped, inconclusive
      {fundNextPhase, {none, cons, acce, soli, none, none, none, none, none}},
      {extend, {none, none, none, none, none, none, none, none, none}},
      {pivot, {none, none, none, none, none, none, none, none, none}},
      {transfer, {tran, tran, tran, tran, tran, tran, tran, tran, tran}},
      {operate, {oper, oper, oper, oper, oper, oper, oper, oper, oper}},
      {DecisionOutcome::stop, {stop, inco, stop, stop, stop, stop, stop, stop, stop}},
      {postpone, {none, none, none, none, none, none, none, none, none}},
      {grant, {none, none, none, none, none, none, none, none, none}},
  };
  for (const Row& row : rows) {
    for (size_t phase = 0; phase < phaseCount; ++phase)
      EXPECT_EQ(usualTarget(row.outcome, static_cast<Phase>(phase)), row.targets[phase]) << code(row.outcome).data() << phase;
  }
}

TEST(DecisionCase, whatMovesAndWhatCommits) {
  struct Row {
    DecisionOutcome outcome;
    bool moves, commits;
  };
  for (const Row& row :
       {Row{fundNextPhase, true, true}, Row{extend, false, true}, Row{pivot, false, true}, Row{transfer, true, true},
        Row{operate, true, true}, Row{stop, true, false}, Row{postpone, false, false}, Row{grant, false, false}}) {
    EXPECT_EQ(movesStartup(row.outcome), row.moves) << code(row.outcome).data();
    EXPECT_EQ(mayCommit(row.outcome), row.commits) << code(row.outcome).data();
  }
}

Decision decisionOn(const StartupId& startup, const char16_t* name, const QDate& date,
                    DecisionState state = DecisionState::recorded, DecisionOutcome outcome = extend) {
  return {.id = namedId<DecisionId>(name), .startup = startup, .state = state, .date = date, .outcome = outcome};
}

TEST(DecisionCase, theLastDecisionAndTheDraft) {
  Ledger ledger;
  ledger.decisions = {decisionOn(lapins, u"1", QDate(2026, 1, 5)),
                      decisionOn(lapins, u"2", QDate(2026, 6, 5)),
                      decisionOn(lapins, u"grant", QDate(2026, 7, 5), DecisionState::recorded, grant),
                      decisionOn(lapins, u"draft", QDate(2026, 8, 5), DecisionState::draft),
                      decisionOn(lapins, u"undated", {}),
                      decisionOn(carte, u"other", QDate(2026, 3, 1))};
  ledger.seal();
  const auto lastOn = [&](const StartupId& startup, const QDate& date) {
    const Decision* last = lastDecisionOf(ledger, startup, date);
    return last ? std::optional(last->id) : std::nullopt;
  };
  EXPECT_EQ(lastOn(lapins, QDate(2026, 1, 4)), std::nullopt);
  EXPECT_EQ(lastOn(lapins, QDate(2026, 1, 5)), namedId<DecisionId>(u"1"));
  EXPECT_EQ(lastOn(lapins, QDate(2026, 6, 4)), namedId<DecisionId>(u"1"));
  EXPECT_EQ(lastOn(lapins, QDate(2027, 1, 1)), namedId<DecisionId>(u"2"));
  EXPECT_EQ(lastOn(carte, QDate(2027, 1, 1)), namedId<DecisionId>(u"other"));
  ASSERT_TRUE(draftOf(ledger, lapins));
  EXPECT_EQ(draftOf(ledger, lapins)->id, namedId<DecisionId>(u"draft"));
  EXPECT_FALSE(draftOf(ledger, carte));
}

TEST(DecisionCase, hasItsPartsAlone) {
  Ledger ledger;
  const Decision decision = decisionOn(lapins, u"1", QDate(2026, 1, 5));
  const Decision other = decisionOn(lapins, u"2", QDate(2026, 2, 5));
  ledger.decisions = {decision, other};
  for (const DecisionId& id : {decision.id, other.id}) {
    ledger.amounts.push_back({.id = newId<DecisionAmountId>(), .decision = id, .amount = Money::euros(5)});
    ledger.scores.push_back({.id = newId<DecisionScoreId>(), .decision = id, .criterion = QStringLiteral("team"), .score = 7});
    ledger.conditions.push_back({.id = newId<ConditionId>(), .decision = id, .text = QStringLiteral("Sign")});
  }
  ledger.transitions.push_back({.id = newId<DecisionTransitionId>(), .decision = other.id, .to = Phase::acceleration});
  ledger.seal();
  const DecisionCase one = caseOf(ledger, decision);
  EXPECT_EQ(one.decision, decision);
  EXPECT_FALSE(one.transition);
  EXPECT_EQ(one.amounts.size(), 1U);
  EXPECT_EQ(one.total(), Money::euros(5));
  EXPECT_EQ(one.scores.size(), 1U);
  EXPECT_EQ(one.conditions.size(), 1U);
  ASSERT_TRUE(caseOf(ledger, other).transition);
}

TEST(DecisionCase, aFreshOneLeadsWhereItUsuallyDoes) {
  const QDate date(2026, 9, 17);
  const DecisionCase made = newCase(lapins, Phase::construction, fundNextPhase, date);
  EXPECT_EQ(made.decision.state, DecisionState::draft);
  EXPECT_EQ(made.decision.date, date);
  EXPECT_EQ(effectiveDate(made.decision), date);
  ASSERT_TRUE(made.transition);
  EXPECT_EQ(made.transition->to, Phase::acceleration);
  EXPECT_EQ(made.transition->decision, made.decision.id);
  EXPECT_FALSE(newCase(lapins, Phase::construction, extend, date).transition);
  EXPECT_FALSE(newCase(lapins, std::nullopt, fundNextPhase, date).transition);
}

TEST(ReviewGrid, theMethodHasOneForEachGate) {
  const std::array<size_t, phaseCount> sizes{0, 11, 6, 5, 4, 0, 0, 0, 0};
  for (size_t gate = 0; gate < phaseCount; ++gate) {
    const auto grid = methodGrid(static_cast<Phase>(gate));
    EXPECT_EQ(grid.size(), sizes[gate]) << gate;
    std::set<QString> keys;
    for (const GridCriterion& criterion : grid) {
      EXPECT_TRUE(keys.insert(criterion.key).second) << criterion.key.toStdString();
      EXPECT_FALSE(criterion.label.isEmpty());
      EXPECT_TRUE(criterion.guidance.endsWith(u'.') || criterion.guidance.endsWith(u'?')) << criterion.guidance.toStdString();
    }
  }
}

TEST(ReviewGrid, thePortfoliosOwnStandsInItsPlace) {
  Ledger ledger;
  ledger.criteria = {{.id = newId<CriterionId>(),
                      .gate = Phase::construction,
                      .key = QStringLiteral("b"),
                      .label = QStringLiteral("Second"),
                      .position = QStringLiteral("2")},
                     {.id = newId<CriterionId>(),
                      .gate = Phase::construction,
                      .key = QStringLiteral("a"),
                      .label = QStringLiteral("First"),
                      .position = QStringLiteral("1")}};
  ledger.seal();
  const auto grid = gridOf(ledger, Phase::construction);
  ASSERT_EQ(grid.size(), 2U);
  EXPECT_EQ(grid[0].label, QStringLiteral("First"));
  EXPECT_EQ(gridOf(ledger, Phase::acceleration), methodGrid(Phase::acceleration));
}

}  // namespace
}  // namespace eclosion
