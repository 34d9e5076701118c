// SPDX-License-Identifier: GPL-3.0-or-later
// What the module of formats shows of this folder.
#include <QtGlobal>

#include "core/exchange/formats.h"

extern "C" Q_DECL_EXPORT const void* eclosion_exchange() {
  using namespace eclosion;
  static constexpr exchange::Formats table{
      .separated = &exchange::readSeparated,
      .workbook = &exchange::readWorkbook,
      .writeWorkbook = &exchange::writeTableWorkbook,
      .calendarText = &exchange::calendarText,
      .writeCalendar = &exchange::writeCalendar,
  };
  return &table;
}
