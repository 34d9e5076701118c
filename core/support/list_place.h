// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace eclosion {

// A place in a list as text: places sort as the list does, up to a million of them.
[[nodiscard]] inline QString placeInList(size_t place) { return QStringLiteral("%1").arg(place, 6, 10, QLatin1Char('0')); }

}  // namespace eclosion
