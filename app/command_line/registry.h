// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line/command.h"

namespace eclosion::app {

// Every sub-command, in the order of the help.
[[nodiscard]] const CommandList& commands();

}  // namespace eclosion::app
