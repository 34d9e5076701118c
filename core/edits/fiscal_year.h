// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/edit.h"

// Closing the books of a year: a closed one takes no more money, nor gives any back.
namespace eclosion::edits {

struct FiscalYears {
  int closed = 0;  // this one and those before it; 0: none
  int startMonth = 1;
};
[[nodiscard]] Result<FiscalYears> fiscalYears(const Records& records);

// The year and those before it. Errors: refused for one that has not begun.
[[nodiscard]] Edit closeFiscalYear(int year);
// The year and those after it are open again; those before it stay closed.
[[nodiscard]] Edit reopenFiscalYear(int year);

// Whether a record's money may come, change or go: envelopes, commitments and expenses of a closed year may not. Error: refused.
[[nodiscard]] Result<void> isInOpenYear(const Records& records, const AnyRecord& record);

}  // namespace eclosion::edits
