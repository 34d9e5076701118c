// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/typed_number.h"

#include <QLocale>
#include <algorithm>
#include <cmath>

#include "core/domain/decision_checks.h"
#include "ui/models/formats.h"

namespace eclosion::ui {
namespace {

constexpr int mostDigits = 15;  // a double and a qint64 in cents hold them all
constexpr int mostPlaces = 14;  // of a sum in euros with its zeros: its cents are a qint64 still

// Whether three figures stand after every sign that parts thousands.
bool partsThousands(const QString& digits, QChar sign) {
  const QStringList groups = digits.split(sign);
  for (qsizetype i = 1; i < groups.size(); ++i) {
    const QString& group = groups[i];
    const auto end = std::find_if(group.begin(), group.end(), [](QChar c) { return !c.isDigit(); });
    if (end - group.begin() != 3) return false;
  }
  return true;
}

}  // namespace

std::optional<QString> plainNumber(const QString& text) {
  QString digits;
  for (const QChar c : text) {
    if (c.isSpace() || c == QChar(0x20AC) || c == QLatin1Char('\'')) continue;
    digits += c == QChar(0x2212) ? QLatin1Char('-') : c;
  }
  const QString point = QLocale().decimalPoint();
  for (const QChar sign : {QLatin1Char(','), QLatin1Char('.')}) {
    const qsizetype last = digits.lastIndexOf(sign);
    if (last < 0) continue;
    const QChar other = sign == QLatin1Char(',') ? QLatin1Char('.') : QLatin1Char(',');
    const bool parts = digits.count(sign) > 1 || digits.lastIndexOf(other) > last ||
                       (QString(sign) != point && !digits.contains(other) && digits.size() - last == 4 && last > 0);
    if (parts && !partsThousands(digits, sign)) return std::nullopt;
    if (parts) digits.remove(sign);
  }
  digits.replace(QLatin1Char(','), QLatin1Char('.'));
  const qsizetype begin = digits.startsWith(QLatin1Char('-')) ? 1 : 0;
  const auto isFigure = [](QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); };
  const auto figures = std::count_if(digits.begin() + begin, digits.end(), isFigure);
  const bool sound = figures > 0 && figures <= mostDigits && digits.count(QLatin1Char('.')) <= 1 &&
                     figures + digits.count(QLatin1Char('.')) == digits.size() - begin;
  return sound ? std::optional(digits) : std::nullopt;
}

// Thousands and millions move the decimal point; what is left of it after the cents has to be nothing.
std::optional<Money> typedAmount(const QString& text) {
  QString typed = text;
  typed.remove(QChar(0x20AC));
  typed = typed.trimmed();
  int places = 0;
  if (typed.endsWith(QLatin1Char('k'), Qt::CaseInsensitive)) {
    places = 3;
  } else if (typed.endsWith(QLatin1Char('m'), Qt::CaseInsensitive)) {
    places = 6;
  }
  if (places > 0) typed.chop(1);
  const auto digits = plainNumber(typed);
  if (!digits) return std::nullopt;
  const bool negative = digits->startsWith(QLatin1Char('-'));
  QString whole = digits->section(QLatin1Char('.'), 0, 0).remove(QLatin1Char('-'));
  QString decimals = digits->section(QLatin1Char('.'), 1);
  while (decimals.endsWith(QLatin1Char('0'))) decimals.chop(1);
  if (decimals.size() > places + 2) return std::nullopt;
  decimals = decimals.leftJustified(places + 2, QLatin1Char('0'));
  const QString cents = whole + decimals;
  if (cents.size() > mostPlaces + 2) return std::nullopt;
  const qint64 size = cents.toLongLong();
  return Money{negative ? -size : size};
}

QString amountText(Money amount) {
  const qint64 size = std::abs(amount.cents);
  QString text = numberText(size / 100);
  if (size % 100 != 0) text += QLocale().decimalPoint() + QStringLiteral("%1").arg(size % 100, 2, 10, QLatin1Char('0'));
  return amount.cents < 0 ? QChar(0x2212) + text : text;
}

QString eurosText(Money amount) { return moneyWords(amount); }

}  // namespace eclosion::ui
