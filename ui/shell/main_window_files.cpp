// SPDX-License-Identifier: GPL-3.0-or-later
// MainWindow: opening, closing and importing, copies and backups.
#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QTimer>

#include "ui/backups/restore_dialog.h"
#include "ui/decisions/decision_form.h"
#include "ui/decisions/session_mode.h"
#include "ui/editing/edit_desk.h"
#include "ui/editing/field_popover.h"
#include "ui/import/import_dialog.h"
#include "ui/models/due_source.h"
#include "ui/models/kept_view.h"
#include "ui/models/ledger_source.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/first_start_page.h"
#include "ui/shell/inspector.h"
#include "ui/shell/knowledge_time.h"
#include "ui/shell/main_window.h"
#include "ui/shell/navigator.h"
#include "ui/shell/preferences.h"
#include "ui/shell/safekeeping.h"
#include "ui/shell/status_line.h"

namespace eclosion::ui {
namespace {

bool isSameFile(const QString& one, const QString& other) {
  const QFileInfo a(one), b(other);
  if (a.absoluteFilePath() == b.absoluteFilePath()) return true;
  return a.exists() && a.canonicalFilePath() == b.canonicalFilePath();
}

}  // namespace

bool MainWindow::take(Result<std::unique_ptr<OpenPortfolio>> opened) {
  if (!opened) {
    fail(opened.error());
    return false;
  }
  show(std::move(*opened));
  return true;
}

void MainWindow::show(std::unique_ptr<OpenPortfolio> file) {
  closeFile();
  file_ = std::move(file);
  portfolioChanged();
  attendance_->start();
}

void MainWindow::closeFile() {
  letGo();
  file_.reset();
  portfolioChanged();
}

// Nothing looks at the portfolio any more, so that it may be read again or closed.
// What was typed and waits for a moment without typing is written now.
void MainWindow::keepTyped() {
  for (FieldPopover* popover : findChildren<FieldPopover*>()) popover->keep();
  for (DecisionForm* form : findChildren<DecisionForm*>()) form->save();
  // A session is a window of its own, and reads the same portfolio.
  for (QWidget* window : QApplication::topLevelWidgets()) {
    if (auto* session = qobject_cast<SessionMode*>(window)) session->leave();
  }
}

void MainWindow::letGo() {
  keepTyped();
  attendance_->stop();
  worker_.wait();
  due_->letGo();
  inspector_->setFile(nullptr);
  status_->setFile(nullptr);
  desk_->setFile(nullptr);
  ledger_->setFile(nullptr);
  model_.setPortfolio(nullptr, nullptr);
  tellParts(nullptr);
  knowledge_->setFile(nullptr);
}

void MainWindow::attend() {
  if (file_ && isVisible()) file_->attend([this](const QString& sentence) { status_->say(sentence); });
}

bool MainWindow::openFile(const QString& path) {
  auto opened = services_.open(path);
  const bool damaged = !opened && opened.error().kind == ErrorKind::damaged;
  if (!take(std::move(opened))) {
    if (!QFileInfo::exists(path)) preferences_.removeRecentFile(path);
    if (firstStart_) firstStart_->setRecentFiles(preferences_.recentFiles());
    if (damaged && services_.safekeeping() && !services_.safekeeping()->backups(path).empty()) chooseBackup(path, true);
    return false;
  }
  preferences_.addRecentFile(path);
  return true;
}

void MainWindow::openSample() { take(services_.openSample()); }

void MainWindow::chooseNew() {
  const QString path = askNewFile(this);
  if (path.isEmpty()) return;
  if (take(services_.create(path, QFileInfo(path).completeBaseName()))) preferences_.addRecentFile(path);
}

void MainWindow::chooseFile() {
  const QString path = askOpenFile(this);
  if (!path.isEmpty()) openFile(path);
}

void MainWindow::readAgain() {
  if (!file_) return;
  // What tells of changes is followed like an edit; else nothing may look at the portfolio while it is read again.
  const bool followed = desk_->editing() != nullptr;
  if (!followed) letGo();
  if (const auto reloaded = file_->reload(); !reloaded) fail(reloaded.error());
  if (!followed) portfolioChanged();
}

void MainWindow::startImport() {
  if (!file_) chooseNew();
  if (!file_ || !file_->readOnlyReason().isEmpty() || knowledge_->isPast()) return;
  ImportDialog dialog(*file_, this);
  if (dialog.exec() != QDialog::Accepted) return;
  readAgain();
  const QString remark = dialog.task().remark();
  status_->say(remark.isEmpty() ? tr("Import done") : remark);
}

void MainWindow::saveCopy() {
  if (!file_) return;
  const QString path = askCopyName(this, file_->path());
  if (!path.isEmpty()) saveCopyTo(path);
}

void MainWindow::saveCopyTo(const QString& path) {
  if (!file_) return;
  status_->say(tr("Saving a copy…"));
  worker_.run([file = file_.get(), path] { return file->saveCopy(path, true); },
              [this, path](const Result<void>& saved) {
                if (!saved) return fail(saved.error());
                status_->say(tr("A copy was saved to %1").arg(QDir::toNativeSeparators(path)));
              });
}

void MainWindow::chooseBackup(const QString& portfolio, bool damaged) {
  const Safekeeping* kept = services_.safekeeping();
  if (!kept) return;
  RestoreDialog dialog(kept->backups(portfolio), damaged ? RestoreDialog::Present::damaged : RestoreDialog::Present::whole, this);
  if (dialog.exec() == QDialog::Accepted) restore(portfolio, dialog.chosen().path);
}

void MainWindow::restore(const QString& portfolio, const QString& backup) {
  Safekeeping* kept = services_.safekeeping();
  if (!kept) return;
  // Another portfolio that is open stays so until the restored one takes its place.
  const bool wasOpen = file_ && isSameFile(file_->path(), portfolio);
  std::function<void()> recall;  // looks at it as before
  if (wasOpen) {
    recall = [this, view = KeptView(model_), screens = navigator_->remember()] {
      view.restore(model_);
      screens();
      selectionChanged();
    };
    letGo();
    file_.reset();
  }
  setEnabled(false);
  status_->say(tr("Restoring the backup…"));
  const auto showAgain = [this, portfolio, recall](const QString& words) {
    if (!openFile(portfolio)) {
      if (!file_) portfolioChanged();
      return;
    }
    if (recall) recall();
    if (!words.isEmpty()) status_->say(words);
  };
  worker_.run([kept, portfolio, backup] { return kept->restore(portfolio, backup); },
              [this, wasOpen, showAgain](const Result<void>& restored) {
                setEnabled(true);
                if (!restored) fail(restored.error());
                if (restored || wasOpen) showAgain(restored ? tr("The backup was restored") : QString());
              });
}

}  // namespace eclosion::ui
