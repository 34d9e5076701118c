// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>

namespace eclosion::ui {

class MainWindow : public QMainWindow {
  Q_OBJECT

 public:
  MainWindow();
};

}  // namespace eclosion::ui
