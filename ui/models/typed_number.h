// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

#include "core/domain/money.h"

// Numbers and sums as people type them, in the language of the default QLocale. Digits are never turned into a double.
namespace eclosion::ui {

// A number as typed, with a point for its decimals and nothing else but digits; nothing where it is none. A comma or a point is
// the decimal sign, unless it parts thousands as the language does.
[[nodiscard]] std::optional<QString> plainNumber(const QString& text);

// A sum of euros: “130 000”, “€1,250.50”, “1.5k”, “2 M€”; nothing where it is none, or has parts of a cent.
[[nodiscard]] std::optional<Money> typedAmount(const QString& text);

// The same the other way: nothing is rounded, and what is shown can be typed back.
[[nodiscard]] QString amountText(Money amount);
// With the sign of the currency where the language has it: “€130 000”, “130 000 €”.
[[nodiscard]] QString eurosText(Money amount);

}  // namespace eclosion::ui
