// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <compare>

namespace eclosion {

// An amount of euros in whole cents: sums are exact, and there is no other unit anywhere.
struct Money {
  qint64 cents = 0;

  friend constexpr auto operator<=>(const Money&, const Money&) = default;
  friend constexpr Money operator+(Money a, Money b) { return {a.cents + b.cents}; }
  friend constexpr Money operator-(Money a, Money b) { return {a.cents - b.cents}; }
  constexpr Money& operator+=(Money other) {
    cents += other.cents;
    return *this;
  }
  [[nodiscard]] static constexpr Money euros(qint64 amount) { return {amount * 100}; }
};

}  // namespace eclosion
