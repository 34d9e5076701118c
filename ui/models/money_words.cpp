// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/money_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <cmath>
#include <cstdlib>

#include "ui/models/formats.h"

namespace eclosion::ui {
namespace {

struct MoneyWords {
  Q_DECLARE_TR_FUNCTIONS(MoneyWords)
};

}  // namespace

QString exactMoney(Money amount) {
  const qint64 cents = std::abs(amount.cents);
  QString number = numberText(cents / 100);
  if (cents % 100 != 0) number += QLocale().decimalPoint() + QStringLiteral("%1").arg(cents % 100, 2, 10, QLatin1Char('0'));
  //: A sum in euros, such as €80,000.50 (in French: 80 000,50 €)
  const QString sum = MoneyWords::tr("€%1", "exact").arg(number);
  return amount.cents < 0 ? QChar(0x2212) + sum : sum;
}

QString percentText(double share) {
  //: A share in per cent, such as 27 %
  return MoneyWords::tr("%1 %").arg(numberText(std::llround(share * 100)));
}

}  // namespace eclosion::ui
