// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/edit.h"

namespace eclosion::edits {

// Another first day for an entry of a history. Where the entries before it were said to end on its former first day, they end on
// the new one. `reason`: why, where the history becomes unusual.
[[nodiscard]] Edit moveBorder(const PhaseId& entry, const QDate& start, const QString& reason = {});

}  // namespace eclosion::edits
