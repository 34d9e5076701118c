// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/edit.h"

namespace eclosion::edits {

inline constexpr int mostRetentionYears = 50;

// For how many years after their last day people's names are kept; 0: no rule was set.
[[nodiscard]] Result<int> retentionYears(const Records& records);
// Sets the rule; 0 takes it away. Nothing is erased by it. Errors: refused beyond mostRetentionYears.
[[nodiscard]] Edit setRetentionYears(int years);

}  // namespace eclosion::edits
