// SPDX-License-Identifier: GPL-3.0-or-later
// The least a Qt program can show, to measure ours against: a window with one label, or with --empty none at all.
#include <QApplication>
#include <QLabel>

#include "tests/bench/programs/first_paint.h"

int main(int argc, char** argv) {
  QApplication application(argc, argv);
  QWidget window;
  window.resize(1440, 900);
  QLabel* label = argc > 1 ? nullptr : new QLabel(QStringLiteral("Label"), &window);
  QObject* awaited = label ? static_cast<QObject*>(label) : &window;
  eclosion::bench::FirstPaint firstPaint([awaited](QObject* painted) { return painted == awaited; });
  application.installEventFilter(&firstPaint);
  window.show();
  return QApplication::exec();
}
