// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/betagouv/amounts.h"

namespace eclosion::betagouv {

std::optional<Money> readAmount(QStringView text) {
  constexpr qint64 mostEuros = 1'000'000'000'000;
  qint64 cents = 0;
  int digits = 0;
  int decimals = -1;  // digits after the comma; -1 before it
  for (const QChar c : text) {
    if (c.isSpace() || c == u'_' || c == u'€') continue;
    if (c == u',' || c == u'.') {
      if (decimals >= 0) return std::nullopt;
      decimals = 0;
      continue;
    }
    if (c < u'0' || c > u'9' || decimals == 2) return std::nullopt;
    if (decimals >= 0) ++decimals;
    ++digits;
    cents = cents * 10 + (c.unicode() - u'0');
    if (cents > mostEuros * 100) return std::nullopt;
  }
  if (digits == 0) return std::nullopt;
  for (int i = decimals < 0 ? 0 : decimals; i < 2; ++i) cents *= 10;
  return cents > mostEuros * 100 ? std::nullopt : std::optional(Money{cents});
}

}  // namespace eclosion::betagouv
