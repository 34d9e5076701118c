// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ics/calendar_file.h"

#include <libical/ical.h>

#include <QCoreApplication>
#include <algorithm>
#include <memory>

#include "core/support/save_file.h"

namespace eclosion::exchange {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(eclosion::exchange::CalendarFile)
};

struct FreeComponent {
  void operator()(icalcomponent* component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, FreeComponent>;

// Text of a line or more; other control characters have no place in a calendar (RFC 5545, 3.1).
QByteArray textOf(const QString& text) {
  QString clean = text;
  clean.replace(QLatin1String("\r\n"), QLatin1String("\n"));
  clean.removeIf([](QChar c) { return c != QLatin1Char('\n') && (c.category() == QChar::Other_Control || c.isNull()); });
  return clean.toUtf8();
}

icaltimetype dayOf(const QDate& date) {
  icaltimetype time = icaltime_null_date();
  time.year = date.year();
  time.month = date.month();
  time.day = date.day();
  return time;
}

icaltimetype momentOf(const QDateTime& moment) {
  const QDateTime utc = moment.toUTC();
  icaltimetype time = dayOf(utc.date());
  time.is_date = 0;
  time.hour = utc.time().hour();
  time.minute = utc.time().minute();
  time.second = utc.time().second();
  time.zone = icaltimezone_get_utc_timezone();
  return time;
}

// The component takes what it is given.
icalcomponent* eventOf(const CalendarDay& day, const icaltimetype& stamp) {
  icalcomponent* event = icalcomponent_new_vevent();
  const auto add = [event](icalproperty* property) { icalcomponent_add_property(event, property); };
  add(icalproperty_new_uid(textOf(day.uid).constData()));
  add(icalproperty_new_dtstamp(stamp));
  add(icalproperty_new_dtstart(dayOf(day.date)));
  add(icalproperty_new_dtend(dayOf(day.date.addDays(1))));  // the first moment after
  add(icalproperty_new_summary(textOf(day.summary).constData()));
  if (!day.description.isEmpty()) add(icalproperty_new_description(textOf(day.description).constData()));
  add(icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT));  // nobody is busy for it
  return event;
}

}  // namespace

Result<QByteArray> calendarText(const Calendar& calendar, const QDateTime& stamp) {
  const Component whole(icalcomponent_new_vcalendar());
  const auto add = [&whole](icalproperty* property) { icalcomponent_add_property(whole.get(), property); };
  add(icalproperty_new_version("2.0"));
  add(icalproperty_new_prodid("-//Eclosion//Eclosion " ECLOSION_VERSION "//EN"));
  add(icalproperty_new_calscale("GREGORIAN"));
  icalproperty* name = icalproperty_new_x(textOf(calendar.name).constData());
  icalproperty_set_x_name(name, "X-WR-CALNAME");
  add(name);
  const icaltimetype written = momentOf(stamp);
  for (const CalendarDay& day : calendar.days) {
    if (day.date.isValid()) icalcomponent_add_component(whole.get(), eventOf(day, written));
  }
  const std::unique_ptr<char, decltype(&icalmemory_free_buffer)> text(icalcomponent_as_ical_string_r(whole.get()),
                                                                      &icalmemory_free_buffer);
  return QByteArray(text.get());
}

Result<void> writeCalendar(const QString& path, const Calendar& calendar, const QDateTime& stamp) {
  DocumentFile file(path);
  const auto cannotWrite = [&file] {
    const auto kind = file.error() == QFileDevice::ResourceError ? ErrorKind::diskFull : ErrorKind::unreadable;
    return Failure(Error{
        .kind = kind,
        .message = Words::tr("The calendar cannot be written: %1. Choose another folder or make room.").arg(file.errorString()),
        .file = file.fileName()});
  };
  if (!file.open(QIODevice::WriteOnly)) return cannotWrite();
  const auto text = calendarText(calendar, stamp);
  if (!text) return Failure(text.error());
  if (file.write(*text) != text->size() || !commitWhole(file)) return cannotWrite();
  return {};
}

}  // namespace eclosion::exchange
