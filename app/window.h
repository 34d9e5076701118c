// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace eclosion::app {

// Makes the application, opens the window on `file`, or without a portfolio when it is empty, and runs until it is closed.
// `language` of --lang wins over the remembered one; empty leaves it. Returns the exit code.
int runWindow(int& argc, char** argv, const QString& file, const QString& language);

}  // namespace eclosion::app
