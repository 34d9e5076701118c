// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <optional>
#include <vector>

#include "core/domain/decision_case.h"

namespace eclosion::ui {

// What the last decision promised, and what of it the money says.
struct PromiseFacts {
  DecisionCase decided;  // conditions by due date
  // Conditions of the decisions before it that were open on the date or settled on it, oldest decision first.
  struct Earlier {
    Condition condition;
    QDate decided;
  };
  std::vector<Earlier> earlier = {};
  Money spentSince;  // on the startup, from the day its period began up to the date
  [[nodiscard]] QDate from() const {
    return decided.decision.periodStart.isValid() ? decided.decision.periodStart : decided.decision.date;
  }
};

// Nothing where no decision was recorded by the date.
[[nodiscard]] std::optional<PromiseFacts> promiseOf(const Ledger& ledger, const StartupId& startup, const QDate& date);

}  // namespace eclosion::ui
