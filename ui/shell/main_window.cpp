// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

namespace eclosion::ui {

MainWindow::MainWindow() { setWindowTitle(QStringLiteral("Éclosion")); }

}  // namespace eclosion::ui
