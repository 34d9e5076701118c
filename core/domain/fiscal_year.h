// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

namespace eclosion {

// The fiscal year a date falls into, named after the calendar year in which it starts. `startMonth`: 1 to 12.
[[nodiscard]] inline int fiscalYearOf(const QDate& date, int startMonth) {
  return date.month() >= startMonth ? date.year() : date.year() - 1;
}

}  // namespace eclosion
