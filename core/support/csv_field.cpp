// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/support/csv_field.h"

#include <algorithm>

namespace eclosion {
namespace {

bool looksLikeFormula(const QString& text) {
  static const QString first = QStringLiteral("=+-@\t\r");
  return !text.isEmpty() && first.contains(text.front());
}

}  // namespace

QByteArray csvField(const QString& text) {
  QString field = looksLikeFormula(text) ? QLatin1Char('\'') + text : text;
  const bool quoted = std::any_of(field.cbegin(), field.cend(), [](QChar c) {
    return c == QLatin1Char(',') || c == QLatin1Char('"') || c == QLatin1Char('\n') || c == QLatin1Char('\r');
  });
  if (quoted) {
    field.replace(QLatin1Char('"'), QStringLiteral("\"\""));
    field = QLatin1Char('"') + field + QLatin1Char('"');
  }
  return field.toUtf8();
}

}  // namespace eclosion
