// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tables/workbook_styles.h"

#include <QHash>
#include <QXmlStreamReader>
#include <cmath>

namespace eclosion::exchange {
namespace {

// Formats every workbook knows by number (ECMA-376, 18.8.30), with those of other languages.
bool isBuiltInDate(int id) { return (id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58); }

}  // namespace

bool isDateFormat(const QString& format) {
  bool quoted = false, bracketed = false, day = false, year = false, month = false, hour = false;
  for (qsizetype i = 0; i < format.size(); ++i) {
    const QChar c = format[i];
    if (c == QLatin1Char('"')) quoted = !quoted;
    if (quoted) continue;
    if (c == QLatin1Char('\\') || c == QLatin1Char('_') || c == QLatin1Char('*')) {
      ++i;
      continue;
    }
    if (c == QLatin1Char('[')) bracketed = true;
    if (c == QLatin1Char(']')) bracketed = false;
    if (bracketed) continue;
    if (c == QLatin1Char(';')) break;  // what negative numbers look like
    const QChar lower = c.toLower();
    day = day || lower == QLatin1Char('d') || lower == QLatin1Char('j');
    year = year || lower == QLatin1Char('y') || lower == QLatin1Char('a');
    month = month || lower == QLatin1Char('m');
    hour = hour || lower == QLatin1Char('h') || lower == QLatin1Char('s');
  }
  // "Standard" and "General" hold letters of both; minutes are no months.
  const QString plain = format.toLower();
  if (plain == QLatin1String("general") || plain == QLatin1String("standard")) return false;
  return (month && (day || year)) || (day && !hour);
}

WorkbookStyles WorkbookStyles::read(const QByteArray& part) {
  WorkbookStyles styles;
  QHash<int, bool> custom;
  QXmlStreamReader xml(part);
  bool inCells = false;
  while (!xml.atEnd()) {
    const auto token = xml.readNext();
    if (token == QXmlStreamReader::DTD) return {};
    if (xml.isStartElement()) {
      if (xml.name() == QLatin1String("numFmt")) {
        custom.insert(xml.attributes().value(QLatin1String("numFmtId")).toInt(),
                      isDateFormat(xml.attributes().value(QLatin1String("formatCode")).toString()));
      } else if (xml.name() == QLatin1String("cellXfs")) {
        inCells = true;
      } else if (inCells && xml.name() == QLatin1String("xf")) {
        const int id = xml.attributes().value(QLatin1String("numFmtId")).toInt();
        styles.dates_.push_back(custom.contains(id) ? custom.value(id) : isBuiltInDate(id));
        if (styles.dates_.size() > 100'000) return styles;
      }
    } else if (xml.isEndElement() && xml.name() == QLatin1String("cellXfs")) {
      inCells = false;
    }
  }
  return styles;
}

QDate dayOfSerial(double serial, bool from1904) {
  if (!std::isfinite(serial) || serial < 0 || serial > 200'000) return {};
  const auto days = static_cast<qint64>(std::floor(serial));
  if (from1904) return QDate(1904, 1, 1).addDays(days);
  // Day 60 is the 29 February 1900 that never was.
  if (days == 0 || days == 60) return {};
  return QDate(1899, 12, days < 60 ? 31 : 30).addDays(days);
}

}  // namespace eclosion::exchange
