// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace eclosion::bench {

// Undo in a long journal; a part of the store's family.
void addUndoRows();

}  // namespace eclosion::bench
