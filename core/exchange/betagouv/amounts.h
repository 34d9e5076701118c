// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>
#include <optional>

#include "core/domain/money.h"

namespace eclosion::betagouv {

// Reads an amount in euros as written in French or as a plain number: `300000`, `300 000 €`, `1 250,50`. Nothing for
// any other text, for more than two decimals and for more than a thousand billion.
[[nodiscard]] std::optional<Money> readAmount(QStringView text);

}  // namespace eclosion::betagouv
