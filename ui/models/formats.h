// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include "core/domain/money.h"

namespace eclosion::ui {

// Dates, lengths of time, sums and counts as people read them, in the language of the default QLocale.

// "20 Aug 2026", "20 août 2026"; an en dash for a null date.
[[nodiscard]] QString dateText(const QDate& date);
// Without the year when `date` is less than 330 days from `reference`: "17 Sep", else "Sep 2028".
[[nodiscard]] QString shortDateText(const QDate& date, const QDate& reference);
// "482 d", and "2.9 y" over 700 days.
[[nodiscard]] QString daysText(int days);
// Always in days: "1 071 d".
[[nodiscard]] QString exactDaysText(int days);
// For a screen reader: "482 days".
[[nodiscard]] QString spokenDaysText(int days);
// Round months of a length: "19 mo".
[[nodiscard]] QString monthsText(int days);
// "€312k", "€3.9M"; in French "312 k€", "3,9 M€".
[[nodiscard]] QString moneyText(Money amount);
// Thousands apart by a thin no-break space, minus sign U+2212.
[[nodiscard]] QString numberText(qint64 number);

// Reads what a person types as a date: "20 Aug 2026", "20/8/2026", "2026-08-20", "20.8.2026", "Aug 2026" and "8/2026" (last day
// of the month), "2017" (31 December). Null when it is none of these.
[[nodiscard]] QDate typedDate(const QString& text);

}  // namespace eclosion::ui
