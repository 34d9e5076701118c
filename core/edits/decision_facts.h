// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/decision_checks.h"
#include "core/edits/edit.h"

namespace eclosion::edits {

// What the checks of a decision look at, from the records. Errors: notFound for an unknown startup. Outlived by `records`.
[[nodiscard]] Result<CaseFacts> caseFacts(const Records& records, const DecisionCase& decided);

}  // namespace eclosion::edits
