// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <vector>

namespace eclosion::exchange {

// Which column of a table says what, from its title: for each list of titles (as folded() leaves them, the surest first) a place
// from 0, or -1. Each column says one thing.
[[nodiscard]] std::vector<int> guessColumns(const QStringList& header, const std::vector<std::vector<const char*>>& titles);

}  // namespace eclosion::exchange
