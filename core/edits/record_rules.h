// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/edit.h"

namespace eclosion::edits {

// Everything a record has to hold to as a whole: each field, dates in order, references that lead somewhere, a service that does
// not contain itself. Phases have rules of their own besides (phase_history.h). Error: refused.
[[nodiscard]] Result<void> checkRecord(const Records& records, const AnyRecord& record);

}  // namespace eclosion::edits
