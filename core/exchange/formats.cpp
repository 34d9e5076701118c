// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/formats.h"

#include <dlfcn.h>

#include <QCoreApplication>
#include <cstring>

namespace eclosion::exchange {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(eclosion::exchange::Formats)
};

const Formats* load() {
  void* module = ::dlopen(formatsModule, RTLD_NOW | RTLD_LOCAL);  // stays, like any library in use
  const auto tableOf = module ? reinterpret_cast<const Formats* (*)()>(::dlsym(module, formatsTable)) : nullptr;
  const Formats* table = tableOf ? tableOf() : nullptr;
  return table && std::strcmp(table->version, ECLOSION_VERSION) == 0 ? table : nullptr;
}

// Calls one of the module's functions, whose answer is a Result.
template <class Function, class... Arguments>
auto call(Function Formats::*function, Arguments&&... arguments)
    -> decltype((std::declval<Formats>().*function)(std::forward<Arguments>(arguments)...)) {
  static const Formats* const formats = load();
  if (formats) return (formats->*function)(std::forward<Arguments>(arguments)...);
  return failure(ErrorKind::internal, Words::tr("A part of the program that reads and writes files of this kind is missing or of "
                                                "another version: %1. Install Éclosion again.")
                                          .arg(QLatin1StringView(formatsModule)));
}

}  // namespace

Result<SourceTable> readSeparated(const QByteArray& bytes, std::stop_token stop, const TableLimits& limits) {
  return call(&Formats::separated, bytes, std::move(stop), limits);
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
