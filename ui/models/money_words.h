// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/domain/fiscal_year.h"  // fiscalYearText
#include "core/domain/money.h"

namespace eclosion::ui {

// In full, to the euro, and to the cent where there are some: "€80 000", in French "80 000 €". Where a sum is checked; on cards
// and in summaries it is moneyText().
[[nodiscard]] QString exactMoney(Money amount);

// "27 %".
[[nodiscard]] QString percentText(double share);

}  // namespace eclosion::ui
