// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/tables/people_import.h"

namespace eclosion::exchange {

// Every bad row as a table of its own: its number, what is wrong, and its cells as they stand, to be corrected there and imported
// again. Errors: as planPeople(), and of writing.
[[nodiscard]] Result<void> writeBadRows(const QString& path, const SourceTable& table, const PeopleReading& reading,
                                        const KnownPeople& known, const std::stop_token& stop = {},
                                        const TableProgress& progress = {});

}  // namespace eclosion::exchange
