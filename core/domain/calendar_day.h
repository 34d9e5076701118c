// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace eclosion {

// A day to be put into somebody's calendar.
struct CalendarDay {
  QString uid;  // the same each time it is written, so that a calendar that has it moves it instead of showing it twice
  QDate date;
  QString summary;
  QString description = {};
  friend bool operator==(const CalendarDay&, const CalendarDay&) = default;
};

}  // namespace eclosion
