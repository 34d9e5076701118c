// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/formats.h"

#include "core/support/late_module.h"

namespace eclosion::exchange {
namespace {

// Calls one of the module's functions, whose answer is a Result.
template <class Function, class... Arguments>
auto call(Function Formats::*function, Arguments&&... arguments)
    -> decltype((std::declval<Formats>().*function)(std::forward<Arguments>(arguments)...)) {
  const auto* formats = static_cast<const Formats*>(lateTable(formatsTable));
  if (!formats) return lateModuleMissing();
  return (formats->*function)(std::forward<Arguments>(arguments)...);
}

}  // namespace

Result<SourceTable> readSeparated(const QByteArray& bytes, const std::stop_token& stop, const TableLimits& limits) {
  return call(&Formats::separated, bytes, stop, limits);
}

Result<SourceTable> readWorkbook(const QByteArray& bytes, std::stop_token stop, const TableLimits& limits) {
  return call(&Formats::workbook, bytes, std::move(stop), limits);
}

Result<void> writeTableWorkbook(const QString& path, const DataTable& table) {
  return call(&Formats::writeWorkbook, path, table);
}

Result<QByteArray> calendarText(const Calendar& calendar, const QDateTime& stamp) {
  return call(&Formats::calendarText, calendar, stamp);
}

Result<void> writeCalendar(const QString& path, const Calendar& calendar, const QDateTime& stamp) {
  return call(&Formats::writeCalendar, path, calendar, stamp);
}

}  // namespace eclosion::exchange
