// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/phase_expectations.h"
#include "core/edits/edit.h"

// How long phases are expected to last: what charts of durations compare with.
namespace eclosion::edits {

// As the portfolio sets them, else the method's own. Errors: refused, where the setting cannot be read.
[[nodiscard]] Result<std::vector<PhaseExpectation>> expectedDurations(const Records& records);
// Sets them; the method's own take the setting away, none at all is kept as that. Errors: refused where a phase stands twice or
// is none of the programme, or lasts at least longer than at most.
[[nodiscard]] Edit setExpectedDurations(const std::vector<PhaseExpectation>& expectations);

}  // namespace eclosion::edits
