// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/moments.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include "core/domain/knowledge.h"
#include "ui/models/formats.h"

namespace eclosion::ui {
namespace {

struct Moments {
  Q_DECLARE_TR_FUNCTIONS(Moments)
};

}  // namespace

QString momentText(const QDateTime& moment) {
  const QDateTime utc = moment.toUTC();
  const QString day = dateText(utc.date());
  if (utc == endOfDay(utc.date())) return day;
  //: A day and a time of day: 1 Jan 2020, 14:30 UTC
  return Moments::tr("%1, %2 UTC").arg(day, utc.toString(QStringLiteral("HH:mm")));
}

QDateTime typedMoment(const QString& text) {
  if (const QDate day = typedDate(text); day.isValid()) return endOfDay(day);
  static const QRegularExpression shape(QStringLiteral("^(.*?)[,\\sT]+(\\d{1,2}):(\\d{2})(?::(\\d{2}))?\\s*(?:UTC|Z)?$"),
                                        QRegularExpression::CaseInsensitiveOption);
  const auto parts = shape.match(text.trimmed());
  const QDate day = parts.hasMatch() ? typedDate(parts.captured(1)) : QDate();
  if (!day.isValid()) return {};
  // A minute stands for all of it: what was done in it is known.
  const bool seconds = !parts.captured(4).isEmpty();
  const QTime time(parts.captured(2).toInt(), parts.captured(3).toInt(), seconds ? parts.captured(4).toInt() : 59, 999);
  return time.isValid() ? QDateTime(day, time, Qt::UTC) : QDateTime();
}

}  // namespace eclosion::ui
