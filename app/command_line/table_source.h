// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <optional>

#include "app/command_line/command.h"
#include "core/exchange/tables/source_table.h"

namespace eclosion::app {

// The table named by --from. Errors: usage, without the option or for a table of the other sort; those of reading.
[[nodiscard]] Result<exchange::SourceTable> givenTable(const Call& call, bool workbook, std::stop_token stop);

// What --map says which column says what; none without it. Errors: notFound; usage for what is no JSON object.
[[nodiscard]] Result<std::optional<QJsonObject>> givenMapping(const Call& call);

}  // namespace eclosion::app
