// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace eclosion::app {

// Opens the window on `file`, or without a portfolio when it is empty, and runs until it is closed. Needs a
// QApplication. `language` of --lang wins over the remembered one; empty leaves it. Returns the exit code.
int runWindow(const QString& file, const QString& language);

}  // namespace eclosion::app
