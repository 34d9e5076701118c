// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "core/domain/ledger.h"

namespace eclosion {

// A decision with all that belongs to it: what the form holds, what a draft keeps and what recording writes. Parts name the
// decision. The period starts on the effective date: the day of the transition and of the commitments.
struct DecisionCase {
  Decision decision;
  std::optional<DecisionTransition> transition = {};
  std::vector<DecisionAmount> amounts = {};
  std::vector<DecisionScore> scores = {};
  std::vector<Condition> conditions = {};

  [[nodiscard]] Money total() const {
    Money sum;
    for (const DecisionAmount& amount : amounts) sum += amount.amount;
    return sum;
  }
  friend bool operator==(const DecisionCase&, const DecisionCase&) = default;
};

// Whether an outcome moves the startup into another phase or out of the programme. A pivot may, and need not: false.
[[nodiscard]] bool movesStartup(DecisionOutcome outcome);
// Whether an outcome may commit money. A grant does not: it is no promise of an envelope (figures: FAST grants).
[[nodiscard]] bool mayCommit(DecisionOutcome outcome);

// The phase an outcome leads to from a phase, where the method has one (fund the next phase: the next one; operate: operated…);
// nothing where the startup stays, or a person has to say it (a pivot may go back).
[[nodiscard]] std::optional<Phase> usualTarget(DecisionOutcome outcome, Phase from);

// Where a stop of a kind leads.
[[nodiscard]] constexpr Phase phaseOfStop(StopKind kind) {
  return kind == StopKind::inconclusiveInvestigation ? Phase::investigationStopped : Phase::stopped;
}

// The day a decision takes effect: the start of its period, else the day of the decision.
[[nodiscard]] QDate effectiveDate(const Decision& decision);
// Where a case takes a startup: what its transition says, else the usual target; nothing where it stays.
[[nodiscard]] std::optional<Phase> targetOf(const DecisionCase& decided, std::optional<Phase> from);

// The case of a decision as it stands in a ledger.
[[nodiscard]] DecisionCase caseOf(const Ledger& ledger, const Decision& decision);

// The draft of a startup, of which there is one at most; nullptr: none.
[[nodiscard]] const Decision* draftOf(const Ledger& ledger, const StartupId& startup);
// The last recorded decision about a phase's end on or before a date (grants are none); nullptr: none.
[[nodiscard]] const Decision* lastDecisionOf(const Ledger& ledger, const StartupId& startup, const QDate& date);

// A fresh draft: the present phase as gate, what the last decision promised not carried over, effective on `date`.
[[nodiscard]] DecisionCase newCase(const StartupId& startup, std::optional<Phase> gate, DecisionOutcome outcome,
                                   const QDate& date);

}  // namespace eclosion
