// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/decision_checks.h"
#include "core/edits/edit.h"

// Deciding on a startup: a draft that is kept as it is typed, then one record that everything follows from.
namespace eclosion::edits {

// Keeps a draft as it is, complete or not, in the place of what it was. Errors: refused, where the startup has another draft, or
// the decision is recorded already; notFound for an unknown startup.
[[nodiscard]] Edit saveDraft(DecisionCase draft);
// Without a record of that id: changes nothing. Errors: refused, where it is recorded.
[[nodiscard]] Edit discardDraft(const DecisionId& decision);

// Records a decision: the decision with its parts, the startup's transition, a commitment for each amount, as one plan. The
// decision's reason stands for whatever is unusual about it. Errors: refused, naming the first check that is in the way
// (checkCase()); notFound for an unknown startup.
[[nodiscard]] Edit recordDecision(DecisionCase decided);
// The checks that recording it would ask.
[[nodiscard]] Result<std::vector<DecisionCheck>> checkDecision(const Records& records, const DecisionCase& decided);

// A recorded decision on the same startup, of the same day, outcome, period and amounts, if there is one. The phase it was about
// does not tell two apart: once the first moved the startup, the same words are about the next phase.
[[nodiscard]] Result<std::optional<Decision>> recordedAlike(const Records& records, const DecisionCase& decided);

// Marks a condition of a recorded decision as met, missed, waived or open again, on a day.
[[nodiscard]] Edit settleCondition(const ConditionId& condition, ConditionState state, const QDate& day);

}  // namespace eclosion::edits
