// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/edit.h"

namespace eclosion::edits {

// Two records of one organisation become one: whatever pointed to the first points to the second, and the first goes.
[[nodiscard]] Edit mergeOrganisations(const OrganisationId& gone, const OrganisationId& kept);

}  // namespace eclosion::edits
