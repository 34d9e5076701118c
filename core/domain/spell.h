// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

namespace eclosion {

// Whether a stretch of time holds on a date. A missing start means "as far back as we know", a missing end "still"; the end is
// the first day it no longer holds.
template <class Spell>
[[nodiscard]] bool covers(const Spell& spell, const QDate& date) {
  return (spell.start.isNull() || spell.start <= date) && (spell.end.isNull() || date < spell.end);
}

}  // namespace eclosion
