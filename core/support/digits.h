// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <cmath>

namespace eclosion {

// A whole number as people read it in both languages: thousands apart by a thin no-break space, minus sign U+2212.
[[nodiscard]] inline QString groupedDigits(qint64 number) {
  constexpr QChar thinSpace(0x202F), minus(0x2212);
  QString digits = QString::number(std::abs(number));
  for (qsizetype i = digits.size() - 3; i > 0; i -= 3) digits.insert(i, thinSpace);
  return number < 0 ? minus + digits : digits;
}

}  // namespace eclosion
