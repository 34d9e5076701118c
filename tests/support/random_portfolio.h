// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/portfolio.h"

namespace eclosion::test {

// A sealed portfolio of any histories at all, the same for the same seed: same-day entries, unknown starts, repeated
// phases, missions that overlap. For properties that hold whatever the data.
[[nodiscard]] Portfolio randomPortfolio(quint32 seed, int startups = 40);

// Empty rows with ids in order, to be filled by hand and sealed.
[[nodiscard]] Portfolio emptyPortfolio(int startups, int incubators = 0, int members = 0);

}  // namespace eclosion::test
