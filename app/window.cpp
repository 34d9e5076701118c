// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window.h"

#include <QApplication>

#include "ui/shell/main_window.h"

namespace eclosion::app {

int runWindow(const QString& file) {
  ui::MainWindow window;
  window.setWindowFilePath(file);
  window.show();
  return QApplication::exec();
}

}  // namespace eclosion::app
