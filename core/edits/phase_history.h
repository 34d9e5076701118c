// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/edit.h"

// The history of a startup as edits change it: whatever they do, the history that comes out is judged as a whole.
namespace eclosion::edits {

using History = std::vector<PhasePeriod>;

// The entries of a startup in the order of its history; those with an unknown start come first.
[[nodiscard]] Result<History> historyOf(const Records& records, const StartupId& startup);

// What is against a rule in one history and was not in another. Error: refused, where it cannot be.
[[nodiscard]] Result<std::vector<Verdict>> judgeChange(const History& before, const History& after);

// The rows that lead from one to the other, with what is unusual about it. Error: refused, where it cannot be.
[[nodiscard]] Result<Plan> planHistory(const History& before, const History& after, const QString& words, const QString& reason);

}  // namespace eclosion::edits
