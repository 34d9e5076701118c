// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/options.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include "core/domain/knowledge.h"

namespace eclosion::app {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(eclosion::app::CommandLine)
};

}  // namespace

Argument fileArgument() { return {QStringLiteral("FILE"), Words::tr("the portfolio file (.eclosion)")}; }

QCommandLineOption asOfOption() {
  return {QStringLiteral("as-of"), Words::tr("what was true on day D (YYYY-MM-DD); without it, the portfolio's today"),
          QStringLiteral("D")};
}

QCommandLineOption knownAtOption() {
  return {QStringLiteral("known-at"), Words::tr("as the file knew it at T, an instant or a day (its end, UTC); without it, now"),
          QStringLiteral("T")};
}

QCommandLineOption jsonOption() { return {QStringLiteral("json"), Words::tr("the result as JSON, for machines")}; }

Result<QDate> readDate(const QString& text, const QString& option) {
  // QDate's own ISO reading takes what follows the date too, so the shape is checked first.
  static const QRegularExpression shape(QStringLiteral("^\\d{4}-\\d{2}-\\d{2}$"));
  const QDate date = shape.match(text).hasMatch() ? QDate::fromString(text, Qt::ISODate) : QDate();
  if (!date.isValid())
    return failure(ErrorKind::usage, Words::tr("%1 takes a day such as 2017-12-31, not “%2”.").arg(option, text));
  return date;
}

Result<QDateTime> readInstant(const QString& text, const QString& option) {
  if (const auto date = readDate(text, option)) return endOfDay(*date);
  QDateTime instant = QDateTime::fromString(text, Qt::ISODateWithMs);
  if (!instant.isValid()) {
    return failure(
        ErrorKind::usage,
        Words::tr("%1 takes an instant such as 2018-06-30T12:00:00Z or a day such as 2018-06-30, not “%2”.").arg(option, text));
  }
  if (instant.timeSpec() == Qt::LocalTime) instant.setTimeSpec(Qt::UTC);
  return instant.toUTC();
}

Result<std::optional<QDate>> asOf(const Call& call) {
  if (!call.options.isSet(QStringLiteral("as-of"))) return std::optional<QDate>();
  return readDate(call.options.value(QStringLiteral("as-of")), QStringLiteral("--as-of")).map([](QDate date) {
    return std::optional(date);
  });
}

Result<std::optional<QDateTime>> knownAt(const Call& call) {
  if (!call.options.isSet(QStringLiteral("known-at"))) return std::optional<QDateTime>();
  return readInstant(call.options.value(QStringLiteral("known-at")), QStringLiteral("--known-at")).map([](const QDateTime& at) {
    return std::optional(at);
  });
}

}  // namespace eclosion::app
