// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/journal_step.h"
#include "core/support/day_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace eclosion {
namespace {

struct JournalWords {
  Q_DECLARE_TR_FUNCTIONS(eclosion::JournalWords)
};

}  // namespace

bool isWholeDay(const QDateTime& at) {
  const QTime time = at.toUTC().time();
  return time.hour() == 23 && time.minute() == 59 && time.second() == 59;
}

QDate dayOf(const QDateTime& at) { return isWholeDay(at) ? at.toUTC().date() : at.toLocalTime().date(); }

QString momentWords(const QDateTime& at) {
  const QLocale locale;
  const QString day = dayWords(dayOf(at));
  if (isWholeDay(at)) return day;
  return JournalWords::tr("%1, %2", "day, time").arg(day, locale.toString(at.toLocalTime().time(), QStringLiteral("HH:mm")));
}

QString stepKindWord(const QString& kind) {
  if (kind == QLatin1String("create")) return JournalWords::tr("Creation");
  if (kind == QLatin1String("edit")) return JournalWords::tr("Edit");
  if (kind == QLatin1String("import")) return JournalWords::tr("Import of a source");
  if (kind == QLatin1String("undo")) return JournalWords::tr("Undo");
  if (kind == QLatin1String("redo")) return JournalWords::tr("Redo");
  if (kind == QLatin1String("erase")) return JournalWords::tr("Erasure");
  return kind;
}

std::vector<QString> stepKinds() {
  return {QStringLiteral("edit"), QStringLiteral("import"), QStringLiteral("undo"),
          QStringLiteral("redo"), QStringLiteral("erase"),  QStringLiteral("create")};
}

}  // namespace eclosion
