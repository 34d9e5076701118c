// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/write_back_dialog.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>

#include "tests/ui/exchange/fake_write_back.h"
#include "tests/ui/ui_fixture.h"
#include "ui/exchange/diff_view.h"

namespace eclosion::test {
namespace {

class WriteBackDialogTest : public UiTest {
 protected:
  // Compares, and waits for the preview.
  void compare(ui::WriteBackDialog& dialog) {
    QSignalSpy prepared(&dialog.task(), &ui::WriteBackTask::prepared);
    dialog.setFolder(QStringLiteral("/data/checkout"));
    dialog.compare();
    ASSERT_TRUE(prepared.count() > 0 || prepared.wait(5000));
  }
  static QString saidBy(const ui::WriteBackDialog& dialog) {
    QStringList words;
    for (const auto* label : dialog.findChildren<ui::TextLabel*>()) words << label->text();
    return words.join(u'\n');
  }
  FakeWriteBack source_;
};

TEST_F(WriteBackDialogTest, showsWhatChangesInEachFileThenWrites) {
  ui::WriteBackDialog dialog(source_);
  dialog.show();
  compare(dialog);
  EXPECT_EQ(source_.folder, QStringLiteral("/data/checkout"));
  EXPECT_FALSE(source_.written) << "the preview writes nothing";
  EXPECT_TRUE(saidBy(dialog).contains(QStringLiteral("Files: 12 as imported, 1 changed, 1 new, 0 removed, 1 refused.")))
      << qPrintable(saidBy(dialog));
  EXPECT_TRUE(saidBy(dialog).contains(QStringLiteral("decisions (3)")));
  auto* diff = dialog.findChild<ui::DiffView*>();
  auto* table = dialog.findChild<QTableView*>();
  ASSERT_TRUE(diff && table);
  // The refused file comes first, with its reason.
  EXPECT_EQ(diff->toPlainText(), QStringLiteral("The file changed since it was imported."));
  table->selectRow(1);
  EXPECT_EQ(diff->toPlainText(), QString::fromUtf8("Line 1\n  title: Crabe\n− start: 2019-01-01\n+ start: 2019-02-01"));
  QSignalSpy accepted(&dialog, &QDialog::accepted);
  dialog.write();
  ASSERT_TRUE(accepted.wait(5000));
  EXPECT_TRUE(source_.written);
  EXPECT_EQ(dialog.result(), QStringLiteral("2 files written"));
}

TEST_F(WriteBackDialogTest, filesAreASoundModel) {
  ui::WriteBackModel model;
  const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
  model.setFiles(source_.summary.files);
  QStringList words;
  for (int row = 0; row < model.rowCount(); ++row) words << model.index(row, 0).data().toString();
  EXPECT_EQ(words, QStringList({QStringLiteral("refused"), QStringLiteral("changed"), QStringLiteral("new")}));
  EXPECT_EQ(model.index(1, 1).data().toString(), QStringLiteral("content/_startups/crabe.md"));
  EXPECT_FALSE(model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
}

TEST_F(WriteBackDialogTest, nothingToWriteCannotBeWritten) {
  source_.summary.files.clear();
  source_.summary.writesNothing = true;
  ui::WriteBackDialog dialog(source_);
  dialog.show();
  compare(dialog);
  EXPECT_TRUE(saidBy(dialog).contains(QStringLiteral("There is nothing to write")));
  for (const auto* button : dialog.findChildren<ui::Button*>()) {
    if (button->text() != QLatin1String("Write the changes")) continue;
    EXPECT_FALSE(button->isEnabled());
  }
}

TEST_F(WriteBackDialogTest, saysWhyAFolderCannotBeUsed) {
  source_.refusal = QStringLiteral("Neither empty nor a copy");
  ui::WriteBackDialog dialog(source_);
  dialog.show();
  QSignalSpy failed(&dialog.task(), &ui::WriteBackTask::failed);
  dialog.setFolder(QStringLiteral("/tmp"));
  QTest::keyClick(dialog.findChild<QLineEdit*>(), Qt::Key_Return);
  ASSERT_TRUE(failed.count() > 0 || failed.wait(5000));
  EXPECT_TRUE(saidBy(dialog).contains(source_.refusal));
}

TEST_F(WriteBackDialogTest, canBeCancelledWhileComparing) {
  source_.waits = true;
  ui::WriteBackDialog dialog(source_);
  dialog.setFolder(QStringLiteral("/data/checkout"));
  QSignalSpy rejected(&dialog, &QDialog::rejected);
  dialog.compare();
  EXPECT_TRUE(dialog.task().isRunning());
  dialog.reject();
  ASSERT_TRUE(rejected.wait(5000));
  EXPECT_FALSE(source_.written);
}

}  // namespace
}  // namespace eclosion::test
