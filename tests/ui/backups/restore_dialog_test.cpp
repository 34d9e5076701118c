// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backups/restore_dialog.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QLabel>
#include <QMessageBox>
#include <QTimer>
#include <QTreeView>

#include "tests/ui/ui_fixture.h"
#include "ui/shell/actions.h"

namespace eclosion::test {
namespace {

using Reason = ui::KeptBackup::Reason;
using Present = ui::RestoreDialog::Present;

QString wordsIn(const QWidget& widget) {
  QStringList words;
  for (const auto* label : widget.findChildren<QLabel*>()) words << label->text();
  return words.join(u'\n');
}

QAbstractButton* button(const QWidget& widget, const char* text) {
  for (auto* one : widget.findChildren<QAbstractButton*>()) {
    if (one->text() == QString::fromUtf8(text) && one->isVisibleTo(&widget)) return one;
  }
  return nullptr;
}

class RestoreDialogTest : public WindowTest {
 protected:
  [[nodiscard]] bool waitForWorker() {
    return QTest::qWaitFor([&] { return !window_->isWorking(); });
  }
  // Of the next dialog that waits for an answer.
  template <class Dialog>
  void answer(const std::function<void(Dialog&)>& how) {
    QTimer::singleShot(0, window_.get(), [this, how] {
      auto* dialog = qobject_cast<Dialog*>(QApplication::activeModalWidget());
      if (!dialog) return answer(how);
      how(*dialog);
    });
  }
};

TEST_F(RestoreDialogTest, sayWhenWhyAndHowLarge) {
  ui::BackupsModel model(FakeSafekeeping().kept);
  const QAbstractItemModelTester tester(&model);
  ASSERT_EQ(model.rowCount(), 4);
  const QDateTime here = model.at(0).at.toLocalTime();
  EXPECT_EQ(model.index(0, 0).data().toString(), QStringLiteral("20 Aug 2026, ") + here.toString(QStringLiteral("HH:mm")));
  EXPECT_EQ(model.index(0, 2).data().toString(), QStringLiteral("2.3 MB"));
  QStringList reasons;
  for (int row = 0; row < 4; ++row) reasons << model.index(row, 1).data().toString();
  EXPECT_EQ(reasons.removeDuplicates(), 0);
  EXPECT_TRUE(reasons.contains(QStringLiteral("before an import")));
  for (int column = 0; column < model.columnCount(); ++column)
    EXPECT_FALSE(model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
}

TEST_F(RestoreDialogTest, theNewestIsChosenAtFirstAndAnotherByKeyboard) {
  ui::RestoreDialog dialog(services_.keeping.kept, Present::whole);
  dialog.show();
  EXPECT_EQ(dialog.chosen().path, QStringLiteral("/backups/4"));
  EXPECT_TRUE(wordsIn(dialog).contains(QStringLiteral("backed up first"))) << wordsIn(dialog).toStdString();
  QTest::keyClick(&dialog.table(), Qt::Key_Down);
  QTest::keyClick(&dialog.table(), Qt::Key_Return);
  EXPECT_EQ(dialog.result(), QDialog::Accepted);
  EXPECT_EQ(dialog.chosen().path, QStringLiteral("/backups/3"));
}

TEST_F(RestoreDialogTest, withoutBackupsSaysWhenTheyAreMade) {
  ui::RestoreDialog dialog({}, Present::whole);
  dialog.show();
  EXPECT_TRUE(wordsIn(dialog).contains(QStringLiteral("There is no backup of this portfolio yet")));
  EXPECT_EQ(button(dialog, "Restore"), nullptr);
  EXPECT_FALSE(dialog.table().isVisible());
  ASSERT_NE(button(dialog, "Close"), nullptr);
}

TEST_F(RestoreDialogTest, aDamagedFileIsSaidToStay) {
  const ui::RestoreDialog dialog(services_.keeping.kept, Present::damaged);
  EXPECT_TRUE(wordsIn(dialog).contains(QStringLiteral("damaged file stays")));
}

TEST_F(RestoreDialogTest, theWindowComesBackWhereItWas) {
  openInvented();
  const QDate date(2022, 3, 15);
  window_->setAsOf(date);
  const auto row = window_->model().column(3).rows.at(1);
  window_->currentScreen().selectStartup(row);
  const QString path = file_->path();
  answer<ui::RestoreDialog>([](ui::RestoreDialog& dialog) { QTest::mouseClick(button(dialog, "Restore"), Qt::LeftButton); });
  window_->actionSet().restoreBackup->trigger();
  EXPECT_EQ(window_->file(), nullptr) << "closed while it is restored";
  EXPECT_FALSE(window_->isEnabled());
  ASSERT_TRUE(waitForWorker());
  EXPECT_EQ(services_.keeping.restored, QStringList({path, QStringLiteral("/backups/4")}));
  EXPECT_EQ(services_.opened, QStringList(path));
  ASSERT_NE(window_->file(), nullptr);
  EXPECT_TRUE(window_->isEnabled());
  EXPECT_EQ(window_->model().date(), date);
  EXPECT_EQ(window_->currentScreen().selectedStartups(), std::vector<Portfolio::Row>{row});
  EXPECT_TRUE(wordsIn(*window_).contains(QStringLiteral("The backup was restored")));
}

TEST_F(RestoreDialogTest, whatCannotBeRestoredIsSaidAndThePortfolioShownAgain) {
  openInvented();
  services_.keeping.failure = Error{.kind = ErrorKind::busy, .message = QStringLiteral("Still open elsewhere.")};
  QString said;
  answer<QMessageBox>([&](QMessageBox& box) {
    said = box.text();
    box.reject();
  });
  window_->restore(file_->path(), QStringLiteral("/backups/4"));
  ASSERT_TRUE(waitForWorker());
  EXPECT_EQ(said, QStringLiteral("Still open elsewhere."));
  EXPECT_NE(window_->file(), nullptr);
}

TEST_F(RestoreDialogTest, aPortfolioThatIsDamagedOffersItsBackups) {
  showWindow();
  answer<QMessageBox>([&](QMessageBox& box) {
    box.reject();
    answer<ui::RestoreDialog>([](ui::RestoreDialog& dialog) { dialog.accept(); });
  });
  EXPECT_FALSE(window_->openFile(QStringLiteral("/nowhere/damaged.eclosion")));
  ASSERT_TRUE(waitForWorker());
  ASSERT_NE(window_->file(), nullptr);
  EXPECT_EQ(services_.keeping.restored.value(0), QStringLiteral("/nowhere/damaged.eclosion"));
}

TEST_F(RestoreDialogTest, anotherPortfolioStaysOpenUntilTheDamagedOneIsBack) {
  openInvented();
  const QString damaged = QStringLiteral("/nowhere/damaged.eclosion");
  const auto chooseOne = [this] {
    answer<QMessageBox>([this](QMessageBox& box) {
      box.reject();
      answer<ui::RestoreDialog>([](ui::RestoreDialog& dialog) { dialog.accept(); });
    });
  };
  services_.keeping.failure = Error{.kind = ErrorKind::busy, .message = QStringLiteral("Still open elsewhere.")};
  chooseOne();
  EXPECT_FALSE(window_->openFile(damaged));
  answer<QMessageBox>([](QMessageBox& box) { box.reject(); });
  ASSERT_TRUE(waitForWorker());
  EXPECT_EQ(window_->file(), file_) << "it was not restored, and nothing happens to the one that is open";
  EXPECT_TRUE(window_->isEnabled());

  const QDate date(2022, 3, 15);
  window_->setAsOf(date);
  services_.keeping.failure.reset();
  chooseOne();
  EXPECT_FALSE(window_->openFile(damaged));
  ASSERT_TRUE(waitForWorker());
  ASSERT_NE(window_->file(), nullptr);
  EXPECT_EQ(window_->file()->path(), damaged);
  EXPECT_NE(window_->model().date(), date) << "which was that of the other portfolio";
}

TEST_F(RestoreDialogTest, aCopyIsSavedBesideTheWindowAndSaid) {
  openInvented();
  window_->saveCopyTo(QStringLiteral("/elsewhere/copy.eclosion"));
  ASSERT_TRUE(waitForWorker());
  EXPECT_TRUE(wordsIn(*window_).contains(QStringLiteral("/elsewhere/copy.eclosion")));
  QString said;
  answer<QMessageBox>([&](QMessageBox& box) {
    said = box.text();
    box.reject();
  });
  window_->saveCopyTo(QStringLiteral("/full/copy.eclosion"));
  ASSERT_TRUE(waitForWorker());
  EXPECT_EQ(said, QStringLiteral("There is no room."));
}

TEST_F(RestoreDialogTest, onlyWhatMayBeWrittenIsRestored) {
  openInvented();
  EXPECT_TRUE(window_->actionSet().restoreBackup->isEnabled());
  EXPECT_TRUE(window_->actionSet().saveCopy->isEnabled());
  auto readOnly = std::make_unique<FakePortfolio>(inventedWorld());
  readOnly->readOnly = QStringLiteral("Open elsewhere.");
  window_->show(std::move(readOnly));
  EXPECT_FALSE(window_->actionSet().restoreBackup->isEnabled());
  EXPECT_TRUE(window_->actionSet().saveCopy->isEnabled()) << "it is the way to edit it";
  window_->closeFile();
  EXPECT_FALSE(window_->actionSet().saveCopy->isEnabled());
}

TEST_F(RestoreDialogTest, whatGoesOnBesideTheWindowBeginsOnceItIsPainted) {
  openInvented();
  file_->attended = QStringLiteral("Attended");
  EXPECT_FALSE(wordsIn(*window_).contains(QStringLiteral("Attended")));
  EXPECT_TRUE(QTest::qWaitFor([&] { return wordsIn(*window_).contains(QStringLiteral("Attended")); }));
}

}  // namespace
}  // namespace eclosion::test
