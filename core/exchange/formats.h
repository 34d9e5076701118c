// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/ics/calendar_file.h"
#include "core/exchange/tables/source_table.h"
#include "core/exchange/tables/table_writer.h"

// What the module of formats has of tables and calendars (late_module.h).
namespace eclosion::exchange {

struct Formats {
  decltype(&exchange::readSeparated) separated;
  decltype(&exchange::readWorkbook) workbook;
  decltype(&exchange::writeTableWorkbook) writeWorkbook;
  decltype(&exchange::calendarText) calendarText;
  decltype(&exchange::writeCalendar) writeCalendar;
};

constexpr auto formatsTable = "eclosion_exchange";

}  // namespace eclosion::exchange
