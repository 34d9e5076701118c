// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace eclosion::app {

// Runs the program: the window, or a sub-command without one. Returns the process's exit code.
int run(int argc, char** argv);

}  // namespace eclosion::app
