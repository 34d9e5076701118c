// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/ics/calendar_file.h"
#include "core/exchange/tables/source_table.h"
#include "core/exchange/tables/table_writer.h"

// The functions that stand in a module of their own, for the libraries they need (decision 21). Everybody calls them by their
// declarations elsewhere; this is how those reach them.
namespace eclosion::exchange {

struct Formats {
  const char* version;  // of the program the module belongs to
  decltype(&exchange::readSeparated) separated;
  decltype(&exchange::readWorkbook) workbook;
  decltype(&exchange::writeTableWorkbook) writeWorkbook;
  decltype(&exchange::calendarText) calendarText;
  decltype(&exchange::writeCalendar) writeCalendar;
};

// What the module is called, and in it the function that gives the table.
constexpr auto formatsModule = "eclosion_formats.so";
constexpr auto formatsTable = "eclosion_formats";

}  // namespace eclosion::exchange
