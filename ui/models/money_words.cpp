// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/money_words.h"

#include <QCoreApplication>
#include <cmath>

#include "core/domain/decision_checks.h"
#include "ui/models/formats.h"

namespace eclosion::ui {
namespace {

struct MoneyWords {
  Q_DECLARE_TR_FUNCTIONS(MoneyWords)
};

}  // namespace

QString exactMoney(Money amount) { return moneyWords(amount); }

QString percentText(double share) {
  //: A share in per cent, such as 27 %
  return MoneyWords::tr("%1 %").arg(numberText(std::llround(share * 100)));
}

}  // namespace eclosion::ui
