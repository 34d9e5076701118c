// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <vector>

#include "core/domain/calendar_day.h"
#include "core/support/result.h"

// Days as a file that calendars read: iCalendar (RFC 5545), an all-day event a day.
namespace eclosion::exchange {

struct Calendar {
  QString name;  // what a calendar program calls it
  std::vector<CalendarDay> days;
};

// `stamp`: when this was written. Days without a date are left out.
[[nodiscard]] Result<QByteArray> calendarText(const Calendar& calendar, const QDateTime& stamp);

// The same in a file, whole or not at all.
[[nodiscard]] Result<void> writeCalendar(const QString& path, const Calendar& calendar, const QDateTime& stamp);

}  // namespace eclosion::exchange
