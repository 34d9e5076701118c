// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <cmath>

#include "core/publish/chart.h"
#include "core/support/digits.h"
#include "core/support/language.h"

namespace eclosion::publish {
namespace {

struct ChartNumbers {
  Q_DECLARE_TR_FUNCTIONS(eclosion::publish::ChartNumbers)
};

// With at most so many decimals, and none that say nothing.
QString decimals(double value, int most) {
  const double scale = std::pow(10, most);
  const qint64 scaled = std::llround(std::abs(value) * scale);
  const auto parts = static_cast<qint64>(scale);
  QString digits = groupedDigits(scaled / parts);
  if (scaled % parts != 0) {
    QString rest = QStringLiteral("%1").arg(scaled % parts, most, 10, QLatin1Char('0'));
    while (rest.endsWith(QLatin1Char('0'))) rest.chop(1);
    digits += documentLocale().decimalPoint() + rest;
  }
  return value < 0 && scaled != 0 ? QChar(0x2212) + digits : digits;
}

// Whole per cents; a decimal where a part would read as nothing or as all of it.
QString shortShare(double share) {
  const double percent = share * 100;
  const bool nearly = (percent > 0 && percent < 0.5) || (percent < 100 && percent >= 99.5);
  //: A share in per cent, such as 27 %
  return ChartNumbers::tr("%1 %").arg(decimals(percent, nearly ? 1 : 0));
}

QString shortMoney(double cents) {
  const double euros = cents / 100, size = std::abs(euros);
  QString number;
  if (size >= 999'500) {
    const double millions = size / 1e6;
    //: A sum in millions of euros, such as €3.9M (in French: 3,9 M€)
    number = ChartNumbers::tr("€%1M").arg(decimals(millions, millions < 9.95 ? 1 : 0));
  } else if (size >= 1000) {
    //: A sum in thousands of euros, such as €312k (in French: 312 k€)
    number = ChartNumbers::tr("€%1k").arg(groupedDigits(std::llround(size / 1000)));
  } else {
    //: A sum in euros, such as €80 (in French: 80 €)
    number = ChartNumbers::tr("€%1").arg(groupedDigits(std::llround(size)));
  }
  return euros < 0 ? QChar(0x2212) + number : number;
}

QString fullMoney(double cents) {
  const qint64 size = std::llround(std::abs(cents));
  QString number = groupedDigits(size / 100);
  if (size % 100 != 0) number += documentLocale().decimalPoint() + QStringLiteral("%1").arg(size % 100, 2, 10, QLatin1Char('0'));
  const QString sum = ChartNumbers::tr("€%1").arg(number);
  return cents < 0 ? QChar(0x2212) + sum : sum;
}

}  // namespace

QString numberText(double value, NumberKind kind) {
  switch (kind) {
    case NumberKind::count:
      return groupedDigits(std::llround(value));
    case NumberKind::share:
      return ChartNumbers::tr("%1 %").arg(decimals(value * 100, 1));
    case NumberKind::money:
      return fullMoney(value);
    case NumberKind::days: {
      const qint64 days = std::llround(value);
      return ChartNumbers::tr("%1 day(s)", nullptr, static_cast<int>(days)).arg(groupedDigits(days));
    }
    case NumberKind::years:
      return ChartNumbers::tr("%1 year(s)", nullptr, static_cast<int>(std::ceil(value))).arg(decimals(value, 1));
    case NumberKind::decimal:
      return decimals(value, 2);
  }
  return {};
}

QString shortNumber(double value, NumberKind kind) {
  switch (kind) {
    case NumberKind::count:
    case NumberKind::days:
      return groupedDigits(std::llround(value));
    case NumberKind::share:
      return shortShare(value);
    case NumberKind::money:
      return shortMoney(value);
    case NumberKind::years:
      return decimals(value, 1);
    case NumberKind::decimal:
      return decimals(value, 2);
  }
  return {};
}

}  // namespace eclosion::publish
