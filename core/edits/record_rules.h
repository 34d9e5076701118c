// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/edit.h"

namespace eclosion::edits {

// Everything a record has to hold to as a whole: each field, dates in order, references that lead somewhere, a service that does
// not contain itself, one draft a startup, one place on an agenda, no money in a closed fiscal year. Phases have rules of their
// own besides (phase_history.h). Error: refused.
[[nodiscard]] Result<void> checkRecord(const Records& records, const AnyRecord& record);

// Several that an edit puts together and that may point at each other; where they are a draft, fields may be empty and dates
// out of order still.
enum class Completeness : quint8 { complete, draft };
[[nodiscard]] Result<void> checkRecords(const Records& records, const std::vector<AnyRecord>& together,
                                        Completeness completeness = Completeness::complete);

// What may not become of a record that is there: money of a closed fiscal year stays as it is. `after` is null where it goes.
[[nodiscard]] Result<void> checkChange(const Records& records, const AnyRecord& before, const AnyRecord* after);

}  // namespace eclosion::edits
