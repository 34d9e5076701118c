// SPDX-License-Identifier: GPL-3.0-or-later
// The program itself, which leaves once the board of the file it was given is painted.
#include "app/composition.h"
#include "tests/bench/programs/first_paint.h"
#include "ui/board/board_view.h"

namespace {

bool isBoard(QObject* painted) {
  const auto* board = qobject_cast<eclosion::ui::BoardView*>(painted->parent());
  return board && painted == board->viewport() && board->model().portfolio();
}

// Runs while the application object is made.
void watch() { QCoreApplication::instance()->installEventFilter(new eclosion::bench::FirstPaint(isBoard)); }

}  // namespace

Q_COREAPP_STARTUP_FUNCTION(watch)

int main(int argc, char** argv) { return eclosion::app::run(argc, argv); }
