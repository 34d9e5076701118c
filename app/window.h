// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace eclosion::app {

// Opens the window on `file`, or without a portfolio when it is empty, and runs until it is closed. Needs a
// QApplication. Returns the exit code.
int runWindow(const QString& file);

}  // namespace eclosion::app
