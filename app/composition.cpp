// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"

#include <QApplication>

#include "ui/shell/main_window.h"

namespace eclosion::app {

int run(int argc, char** argv) {
  QApplication application(argc, argv);
  ui::MainWindow window;
  window.show();
  return QApplication::exec();
}

}  // namespace eclosion::app
