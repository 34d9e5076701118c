// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QSignalSpy>

#include "tests/ui/ui_fixture.h"
#include "ui/import/import_dialog.h"
#include "ui/import/import_words.h"

namespace eclosion::test {
namespace {

ui::ImportSummary someSummary() {
  ui::ImportSummary summary;
  summary.counts = {{.kind = QStringLiteral("startups"), .read = 662, .added = 12, .changed = 3, .removed = 0},
                    {.kind = QStringLiteral("phases"), .read = 1695}};
  summary.findings = {{.severity = Severity::note, .code = QStringLiteral("a-note"), .file = QStringLiteral("x.md")},
                      {.severity = Severity::warning,
                       .code = QStringLiteral("odd"),
                       .file = QStringLiteral("y.md"),
                       .line = 4,
                       .message = QStringLiteral("Odd")}};
  summary.rejected = {{.file = QStringLiteral("z.md"), .reason = QStringLiteral("Not text")}};
  return summary;
}

class ImportTest : public UiTest {
 protected:
  void SetUp() override {
    UiTest::SetUp();
    file_.importSummary = someSummary();
  }
  FakePortfolio file_{inventedWorld(10)};
};

TEST_F(ImportTest, ShowsWhatWouldChangeThenWrites) {
  ui::ImportDialog dialog(file_);
  dialog.setFolder(QStringLiteral("/data/community"));
  dialog.setKnownOn(QDate(2026, 8, 20));
  QSignalSpy prepared(&dialog.task(), &ui::ImportTask::prepared);
  QSignalSpy progressed(&dialog.task(), &ui::ImportTask::progressed);
  dialog.read();
  ASSERT_TRUE(prepared.wait(5000));
  EXPECT_GE(progressed.count(), 1);
  EXPECT_EQ(file_.lastRequest.folder, QStringLiteral("/data/community"));
  EXPECT_EQ(file_.lastRequest.knownOn, QDate(2026, 8, 20));
  EXPECT_FALSE(file_.written) << "the preview writes nothing";
  QSignalSpy accepted(&dialog, &QDialog::accepted);
  dialog.write();
  ASSERT_TRUE(accepted.wait(5000));
  EXPECT_TRUE(file_.written);
}

TEST_F(ImportTest, EnterInTheFolderReadsIt) {
  ui::ImportDialog dialog(file_);
  dialog.show();
  dialog.setFolder(QStringLiteral("/data/community"));
  QSignalSpy prepared(&dialog.task(), &ui::ImportTask::prepared);
  QTest::keyClick(dialog.findChild<QLineEdit*>(), Qt::Key_Return);
  ASSERT_TRUE(prepared.count() > 0 || prepared.wait(5000));
}

TEST_F(ImportTest, CanBeCancelledWhileReading) {
  file_.importWaits = true;
  ui::ImportDialog dialog(file_);
  dialog.setFolder(QStringLiteral("/data/community"));
  QSignalSpy rejected(&dialog, &QDialog::rejected);
  dialog.read();
  EXPECT_TRUE(dialog.task().isRunning());
  dialog.reject();
  ASSERT_TRUE(rejected.wait(5000));
  EXPECT_FALSE(dialog.task().isRunning());
  EXPECT_FALSE(file_.written);
}

TEST_F(ImportTest, GoingAwayStopsTheWork) {
  file_.importWaits = true;
  auto task = std::make_unique<ui::ImportTask>(file_);
  task->prepare({.folder = QStringLiteral("/data/community"), .knownOn = {}});
  task.reset();  // returns once the thread has
  SUCCEED();
}

TEST_F(ImportTest, AFailureLeadsBackToTheChoice) {
  ui::ImportDialog dialog(file_);
  dialog.show();
  dialog.setFolder(QStringLiteral("/data/missing"));
  QSignalSpy failed(&dialog.task(), &ui::ImportTask::failed);
  dialog.read();
  ASSERT_TRUE(failed.wait(5000));
  QStringList shown;
  for (const auto* label : dialog.findChildren<QLabel*>()) {
    if (label->isVisible()) shown << label->text();
  }
  EXPECT_TRUE(shown.join(QLatin1Char('\n')).contains(QStringLiteral("The folder is not there.")));
}

TEST_F(ImportTest, ModelsAreSound) {
  ui::ImportCountsModel counts;
  ui::ImportFindingsModel findings;
  const QAbstractItemModelTester countsTester(&counts, QAbstractItemModelTester::FailureReportingMode::Fatal);
  const QAbstractItemModelTester findingsTester(&findings, QAbstractItemModelTester::FailureReportingMode::Fatal);
  counts.setCounts(someSummary().counts);
  findings.setSummary(someSummary());
  ASSERT_EQ(findings.rowCount(), 3);
  const auto text = [](const QAbstractItemModel& model, int row, int column) {
    return model.data(model.index(row, column), Qt::DisplayRole).toString();
  };
  EXPECT_EQ(text(findings, 0, 1), QStringLiteral("Not text")) << "rejected files first";
  EXPECT_EQ(text(findings, 1, 2), QStringLiteral("y.md:4"));
  EXPECT_EQ(text(findings, 2, 1), QStringLiteral("a-note"));
  EXPECT_EQ(text(counts, 0, 2), QStringLiteral("12"));
  EXPECT_EQ(text(counts, 1, 2), QString()) << "phases are counted with their startup";
  EXPECT_EQ(text(counts, 1, 1), QString::fromUtf8("1\u202f695"));
}

}  // namespace
}  // namespace eclosion::test
