// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line/command.h"

namespace eclosion::app {

// The help of the program and of one sub-command, in the user's language.
void writeHelp(const CommandList& commands, QTextStream& out);
void writeHelp(const Command& command, QTextStream& out);

}  // namespace eclosion::app
