// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/betagouv/drafts.h"

namespace eclosion::betagouv {

// Fills in every id that names another record, former ids followed, and puts down those that name none.
void resolveReferences(Vintage& vintage);

}  // namespace eclosion::betagouv
