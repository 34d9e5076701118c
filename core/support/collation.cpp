// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/support/collation.h"

#include <QLocale>

namespace eclosion {

QCollator nameCollator() {
  // The C locale sorts by code point, capitals first and É last; nobody looks for a name that way.
  const QLocale locale;
  QCollator collator(locale.language() == QLocale::C ? QLocale(QLocale::English) : locale);
  collator.setCaseSensitivity(Qt::CaseInsensitive);
  collator.setNumericMode(true);
  return collator;
}

QString folded(const QString& text) {
  QString result;
  result.reserve(text.size());
  for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
    if (c.category() == QChar::Mark_NonSpacing) continue;
    if (c == QChar(0x2019) || c == QChar(0x02BC)) {
      result += QLatin1Char('\'');
    } else if (c.toLower() == QChar(0x0153)) {
      result += QLatin1String("oe");
    } else if (c.toLower() == QChar(0x00E6)) {
      result += QLatin1String("ae");
    } else if (c.isSpace()) {
      result += QLatin1Char(' ');
    } else {
      result += c;
    }
  }
  return result.toCaseFolded();
}

}  // namespace eclosion
