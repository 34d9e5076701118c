// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/decision_case.h"

#include <algorithm>

namespace eclosion {

bool movesStartup(DecisionOutcome outcome) {
  using enum DecisionOutcome;
  return outcome == fundNextPhase || outcome == transfer || outcome == operate || outcome == stop;
}

bool mayCommit(DecisionOutcome outcome) {
  using enum DecisionOutcome;
  return outcome != stop && outcome != postpone && outcome != grant;
}

std::optional<Phase> usualTarget(DecisionOutcome outcome, Phase from) {
  switch (outcome) {
    case DecisionOutcome::fundNextPhase:
      if (from < Phase::investigation || from > Phase::acceleration) return std::nullopt;
      return static_cast<Phase>(static_cast<int>(from) + 1);
    case DecisionOutcome::transfer:
      return Phase::transferred;
    case DecisionOutcome::operate:
      return Phase::operated;
    case DecisionOutcome::stop:
      return from == Phase::investigation ? Phase::investigationStopped : Phase::stopped;
    case DecisionOutcome::extend:
    case DecisionOutcome::pivot:
    case DecisionOutcome::postpone:
    case DecisionOutcome::grant:
      break;
  }
  return std::nullopt;
}

QDate effectiveDate(const Decision& decision) { return decision.periodStart.isNull() ? decision.date : decision.periodStart; }

std::optional<Phase> targetOf(const DecisionCase& decided, std::optional<Phase> from) {
  if (decided.transition) return decided.transition->to;
  return from ? usualTarget(decided.decision.outcome, *from) : std::nullopt;
}

DecisionCase caseOf(const Ledger& ledger, const Decision& decision) {
  const auto copied = [](auto span) { return std::vector(span.begin(), span.end()); };
  DecisionCase found{.decision = decision,
                     .amounts = copied(ledger.amountsOf(decision.id)),
                     .scores = copied(ledger.scoresOf(decision.id)),
                     .conditions = copied(ledger.conditionsOf(decision.id))};
  if (const DecisionTransition* transition = ledger.transitionOf(decision.id)) found.transition = *transition;
  return found;
}

const Decision* draftOf(const Ledger& ledger, const StartupId& startup) {
  const auto decisions = ledger.decisionsOf(startup);
  const auto found = std::find_if(decisions.begin(), decisions.end(),
                                  [](const Decision& decision) { return decision.state == DecisionState::draft; });
  return found == decisions.end() ? nullptr : &*found;
}

const Decision* lastDecisionOf(const Ledger& ledger, const StartupId& startup, const QDate& date) {
  const Decision* last = nullptr;
  for (const Decision& decision : ledger.decisionsOf(startup)) {
    if (decision.state == DecisionState::recorded && decision.outcome != DecisionOutcome::grant && !decision.date.isNull() &&
        decision.date <= date)
      last = &decision;
  }
  return last;
}

DecisionCase newCase(const StartupId& startup, std::optional<Phase> gate, DecisionOutcome outcome, const QDate& date) {
  DecisionCase made{.decision = {.id = newId<DecisionId>(),
                                 .startup = startup,
                                 .state = DecisionState::draft,
                                 .date = date,
                                 .gate = gate,
                                 .outcome = outcome,
                                 .periodStart = date}};
  const auto target = gate ? usualTarget(outcome, *gate) : std::nullopt;
  if (target)
    made.transition = DecisionTransition{.id = newId<DecisionTransitionId>(), .decision = made.decision.id, .to = *target};
  return made;
}

}  // namespace eclosion
