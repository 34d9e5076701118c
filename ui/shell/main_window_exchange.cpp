// SPDX-License-Identifier: GPL-3.0-or-later
// What the window exchanges with other formats.
#include "ui/exchange/write_back_dialog.h"
#include "ui/funding/funding_screen.h"
#include "ui/shell/main_window.h"
#include "ui/shell/screens.h"
#include "ui/shell/status_line.h"

namespace eclosion::ui {

void MainWindow::startWriteBack() {
  auto* source = dynamic_cast<WriteBackSource*>(file_.get());
  if (!source) return;
  WriteBackDialog dialog(*source, this);
  if (dialog.exec() == QDialog::Accepted) status_->say(dialog.result());
}

// Over the screen that shows what came of it.
void MainWindow::importExpenses() {
  if (!file_) return;
  showScreen(screenIndex(QStringLiteral("funding")));
  if (auto* funding = qobject_cast<FundingScreen*>(&currentScreen())) funding->importExpenses();
}

}  // namespace eclosion::ui
