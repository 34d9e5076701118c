// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line/command.h"
#include "core/exchange/tables/people_mapping.h"

namespace eclosion::app {

// The rows of a table as people or missions of the portfolio; the exit code of the command.
[[nodiscard]] int importPeople(const Call& call, bool workbook, exchange::PeopleKind kind);

}  // namespace eclosion::app
