// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/edits/edit.h"

namespace eclosion::edits {

// Many expenses as one step, such as those of a table: “Import 120 expenses from depenses.csv”. Errors: refused, where one of
// them breaks a rule; notFound for a startup or a funder that is no longer there.
[[nodiscard]] Edit addExpenses(std::vector<Expense> expenses, const QString& words);

}  // namespace eclosion::edits
