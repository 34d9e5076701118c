// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/promise_facts.h"

namespace eclosion::ui {

std::optional<PromiseFacts> promiseOf(const Ledger& ledger, const StartupId& startup, const QDate& date) {
  const Decision* last = lastDecisionOf(ledger, startup, date);
  if (!last) return {};
  PromiseFacts facts{.decided = caseOf(ledger, *last), .spentSince = {}};
  for (const Decision& decision : ledger.decisionsOf(startup)) {
    if (&decision == last || decision.state != DecisionState::recorded) continue;
    if (!decision.date.isValid() || decision.date > date) continue;
    for (const Condition& condition : ledger.conditionsOf(decision.id)) {
      // One that is settled just now stays in sight for the day, so that it can be opened again.
      const bool stands = condition.state == ConditionState::open || (condition.settled.isValid() && condition.settled >= date);
      if (stands) facts.earlier.push_back({.condition = condition, .decided = decision.date});
    }
  }
  for (const Expense& expense : ledger.expensesOf(startup)) {
    if (expense.date.isValid() && expense.date >= facts.from() && expense.date <= date) facts.spentSince += expense.amount;
  }
  return facts;
}

}  // namespace eclosion::ui
