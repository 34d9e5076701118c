// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ics/calendar_file.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QStringDecoder>
#include <QTemporaryDir>
#include <QTimeZone>

namespace eclosion::exchange {
namespace {

const QDateTime stamp(QDate(2026, 8, 20), QTime(14, 5, 9), QTimeZone(7200));

// A reader of its own, from RFC 5545: 3.1 unfolding, 3.3.11 escapes. What it reads is not what wrote it.
struct Line {
  QString name, parameters, value;
};
QString unescaped(const QString& value) {
  QString text;
  for (qsizetype i = 0; i < value.size(); ++i) {
    if (value[i] != u'\\') {
      text += value[i];
    } else if (++i < value.size()) {
      text += value[i] == u'n' || value[i] == u'N' ? QChar(u'\n') : value[i];
    }
  }
  return text;
}
std::vector<Line> read(const QByteArray& bytes) {
  QByteArray unfolded = bytes;
  unfolded.replace("\r\n ", "").replace("\r\n\t", "");
  std::vector<Line> lines;
  for (const QByteArray& raw : unfolded.split('\n')) {
    if (raw.isEmpty()) continue;
    EXPECT_TRUE(raw.endsWith('\r')) << raw.constData();
    const QString text = QString::fromUtf8(raw.chopped(1));
    const qsizetype colon = text.indexOf(u':');
    const QStringList head = text.left(colon).split(u';');
    lines.push_back({head.first(), head.mid(1).join(u';'), unescaped(text.mid(colon + 1))});
  }
  return lines;
}
QStringList valuesOf(const std::vector<Line>& lines, const char* name) {
  QStringList values;
  for (const Line& line : lines) {
    if (line.name == QLatin1StringView(name)) values << line.value;
  }
  return values;
}

CalendarDay day(const QString& summary, const QString& description = {}) {
  return {.uid = QStringLiteral("a@eclosion"), .date = QDate(2026, 12, 31), .summary = summary, .description = description};
}

TEST(CalendarFile, isReadBackAsItWasGiven) {
  const Calendar calendar{
      .name = QStringLiteral("Due, here"),
      .days = {day(QStringLiteral("Coast; the period ends")),
               {.uid = QStringLiteral("b@eclosion"), .date = QDate(2027, 2, 28), .summary = QStringLiteral("Étang")},
               {.uid = QStringLiteral("c@eclosion"), .date = {}, .summary = QStringLiteral("No day")}}};
  const auto lines = read(*calendarText(calendar, stamp));
  EXPECT_EQ(lines.front().value, QStringLiteral("VCALENDAR"));
  EXPECT_EQ(valuesOf(lines, "VERSION"), QStringList(QStringLiteral("2.0")));
  EXPECT_EQ(valuesOf(lines, "PRODID").size(), 1);
  EXPECT_EQ(valuesOf(lines, "X-WR-CALNAME"), QStringList(QStringLiteral("Due, here")));
  EXPECT_EQ(valuesOf(lines, "UID"), QStringList({QStringLiteral("a@eclosion"), QStringLiteral("b@eclosion")}));
  EXPECT_EQ(valuesOf(lines, "DTSTAMP"), QStringList({QStringLiteral("20260820T120509Z"), QStringLiteral("20260820T120509Z")}));
  EXPECT_EQ(valuesOf(lines, "DTSTART"), QStringList({QStringLiteral("20261231"), QStringLiteral("20270228")}));
  EXPECT_EQ(valuesOf(lines, "DTEND"), QStringList({QStringLiteral("20270101"), QStringLiteral("20270301")}));
  EXPECT_EQ(valuesOf(lines, "SUMMARY"), QStringList({QStringLiteral("Coast; the period ends"), QStringLiteral("Étang")}));
  EXPECT_EQ(valuesOf(lines, "BEGIN"),
            QStringList({QStringLiteral("VCALENDAR"), QStringLiteral("VEVENT"), QStringLiteral("VEVENT")}));
  EXPECT_EQ(valuesOf(lines, "END").size(), 3);
  for (const Line& line : lines) {
    if (line.name == QLatin1String("DTSTART") || line.name == QLatin1String("DTEND")) {
      EXPECT_EQ(line.parameters, QStringLiteral("VALUE=DATE"));
    }
  }
}

TEST(CalendarFile, anyTextIsCarried) {
  const QStringList texts{QStringLiteral("a, b; c: d"),
                          QStringLiteral("back\\slash \\n not a line"),
                          QStringLiteral("two\nlines"),
                          QStringLiteral("\"quoted\""),
                          QString(200, QLatin1Char('x')),
                          QString(200, QChar(0x00E9)),
                          QStringLiteral("😀").repeated(60),
                          QStringLiteral("END:VCALENDAR"),
                          QStringLiteral("x\nEND:VEVENT\nBEGIN:VALARM")};
  for (const QString& text : texts) {
    const auto lines = read(*calendarText({.name = text, .days = {day(text, text)}}, stamp));
    EXPECT_EQ(valuesOf(lines, "SUMMARY"), QStringList(text));
    EXPECT_EQ(valuesOf(lines, "DESCRIPTION"), QStringList(text));
    EXPECT_EQ(valuesOf(lines, "END").size(), 2) << qPrintable(text);
  }
  const auto lines = read(*calendarText({.name = {},
                                         .days = {day(QStringLiteral("a\r\nb\x07"
                                                                     "c\td"))}},
                                        stamp));
  EXPECT_EQ(valuesOf(lines, "SUMMARY"), QStringList(QStringLiteral("a\nbcd"))) << "control characters have no place";
}

TEST(CalendarFile, linesAreFoldedAt75OctetsBetweenCharacters) {
  for (const QString& text : {QString(300, QLatin1Char('x')), QString(300, QChar(0x00E9)), QStringLiteral("😀é").repeated(60)}) {
    for (const QByteArray& line : calendarText({.name = text, .days = {day(text, text)}}, stamp)->split('\n')) {
      const QByteArray physical = line.endsWith('\r') ? line.chopped(1) : line;
      EXPECT_LE(physical.size(), 75);
      QStringDecoder decoder(QStringDecoder::Utf8);
      const QString decoded = decoder.decode(physical);
      EXPECT_FALSE(decoder.hasError()) << "a character was cut in two: " << decoded.toStdString();
    }
  }
}

TEST(CalendarFile, anEmptyOneIsACalendarToo) {
  const auto lines = read(*calendarText({.name = QStringLiteral("Due"), .days = {}}, stamp));
  EXPECT_EQ(valuesOf(lines, "BEGIN"), QStringList(QStringLiteral("VCALENDAR")));
}

TEST(CalendarFile, isWrittenWholeOrNotAtAll) {
  const QTemporaryDir folder;
  const QString path = folder.filePath(QStringLiteral("due.ics"));
  const Calendar calendar{.name = QStringLiteral("Due"), .days = {day(QStringLiteral("Coast"))}};
  ASSERT_TRUE(writeCalendar(path, calendar, stamp));
  QFile file(path);
  ASSERT_TRUE(file.open(QIODevice::ReadOnly));
  EXPECT_EQ(file.readAll(), *calendarText(calendar, stamp));
  const auto failed = writeCalendar(folder.filePath(QStringLiteral("none/due.ics")), calendar, stamp);
  ASSERT_FALSE(failed);
  EXPECT_FALSE(failed.error().message.isEmpty());
}

}  // namespace
}  // namespace eclosion::exchange
