// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/support/day_words.h"

#include "core/support/language.h"

namespace eclosion {

QString dayWords(const QDate& date, const QString& format) {
  const QLocale locale = documentLocale();
  QString words = locale.toString(date, format);
  if (date.day() == 1 && locale.language() == QLocale::French && words.startsWith(QLatin1String("1 ")))
    words.replace(0, 1, QStringLiteral("1er"));
  return words;
}

QString onOneLine(QString words) { return words.replace(QLatin1Char(' '), QChar(QChar::Nbsp)); }

}  // namespace eclosion
