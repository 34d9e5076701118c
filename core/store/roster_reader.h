// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stop_token>

#include "core/domain/records.h"
#include "core/domain/roster.h"
#include "core/store/reader.h"

namespace eclosion::store {

// The roster of a portfolio whose columns are at hand, as that reader knows it. Errors: busy where the file is not as the columns
// have it (somebody wrote to it, and they have not followed yet), cancelled, unreadable.
[[nodiscard]] Result<Roster> readRoster(const Reader& reader, const Portfolio& columns, const std::stop_token& stop = {});

// The same after a change that the columns have followed: the people it names are read, the others taken over. Errors as above.
[[nodiscard]] Result<Roster> followRoster(const Reader& reader, const Portfolio& columns, Roster before,
                                          const PortfolioChange& change);

}  // namespace eclosion::store
