// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "app/command_line/command.h"

namespace eclosion::app {

// What a command line asks for, decided before any application object exists. Arguments are those after the program's
// name.
struct Request {
  enum class Kind { window, command, help, version, mistake };
  Kind kind = Kind::window;
  const Command* command = nullptr;  // for Kind::command
  QStringList arguments = {};        // of the command, after its name; without --lang
  QString file = {};                 // for Kind::window: the file to open, or empty
  QString language = {};             // of --lang; empty when not given
  QStringList mistake = {};          // for Kind::mistake: what is wrong, as a code and its values (see sayMistake)
};

[[nodiscard]] Request readRequest(const QStringList& arguments, const CommandList& commands);

// Runs a request that needs no window and returns the exit code. `help`, `version` and mistakes are answered here too.
[[nodiscard]] int answer(const Request& request, const CommandList& commands, Streams streams, const Clock& clock);

}  // namespace eclosion::app
