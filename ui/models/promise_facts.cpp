// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/promise_facts.h"

namespace eclosion::ui {

std::optional<PromiseFacts> promiseOf(const Ledger& ledger, const StartupId& startup, const QDate& date) {
  const Decision* last = lastDecisionOf(ledger, startup, date);
  if (!last) return {};
  PromiseFacts facts{.decided = caseOf(ledger, *last), .spentSince = {}};
  for (const Expense& expense : ledger.expensesOf(startup)) {
    if (expense.date.isValid() && expense.date >= facts.from() && expense.date <= date) facts.spentSince += expense.amount;
  }
  return facts;
}

}  // namespace eclosion::ui
