// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace eclosion {

// The fiscal year a date falls into, named after the calendar year in which it starts. `startMonth`: 1 to 12.
[[nodiscard]] inline int fiscalYearOf(const QDate& date, int startMonth) {
  return date.month() >= startMonth ? date.year() : date.year() - 1;
}

// "2017"; "2017–2018" where the year does not begin in January.
[[nodiscard]] inline QString fiscalYearText(int year, int startMonth) {
  return startMonth == 1 ? QString::number(year) : QStringLiteral("%1–%2").arg(year).arg(year + 1);
}

}  // namespace eclosion
