// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/journal_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include "tests/support/fake_journal.h"
#include "tests/ui/ui_fixture.h"
#include "ui/models/differences_model.h"

namespace eclosion::test {
namespace {

using Column = ui::JournalModel::Column;

class JournalModelTest : public UiTest {
 protected:
  void SetUp() override {
    UiTest::SetUp();
    // It would read everything otherwise.
    tester.setUseFetchMore(false);
  }
  [[nodiscard]] QString text(int row, int column) const { return model.index(row, column).data().toString(); }

  ui::JournalModel model;
  QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(JournalModelTest, showsWhoWhenAndWhat) {
  FakeJournal journal(2);
  model.setSource(&journal);
  ASSERT_EQ(model.rowCount(), 2);
  EXPECT_EQ(text(0, Column::whatColumn), QStringLiteral("Change 2"));
  EXPECT_EQ(text(0, Column::whoColumn), QStringLiteral("ines"));
  EXPECT_EQ(text(0, Column::kindColumn), QStringLiteral("Edit"));
  EXPECT_TRUE(text(0, Column::whenColumn).startsWith(QStringLiteral("20 Aug 2026,")));
  EXPECT_EQ(model.indexOf(1).row(), 1);
  EXPECT_FALSE(model.indexOf(3).isValid());
  model.setSource(nullptr);
  EXPECT_EQ(model.rowCount(), 0);
}

TEST_F(JournalModelTest, whatWasKnownAtTheEndOfADayIsOfThatDay) {
  FakeJournal journal(1);
  journal.steps.front().at = QDateTime(QDate(2017, 12, 31), QTime(23, 59, 59, 999), Qt::UTC);
  model.setSource(&journal);
  EXPECT_EQ(text(0, Column::whenColumn), QStringLiteral("31 Dec 2017"));
}

TEST_F(JournalModelTest, aLongJournalIsReadInPages) {
  FakeJournal journal(450);
  model.setSource(&journal);
  EXPECT_EQ(model.rowCount(), 200);
  ASSERT_TRUE(model.canFetchMore({}));
  model.fetchMore({});
  EXPECT_EQ(model.rowCount(), 400);
  model.fetchMore({});
  EXPECT_EQ(model.rowCount(), 450);
  EXPECT_FALSE(model.canFetchMore({}));
  EXPECT_EQ(text(449, Column::whatColumn), QStringLiteral("Change 1"));
  EXPECT_EQ(journal.asked, 1);
}

TEST_F(JournalModelTest, newStepsComeOnTopAndWhatWasTakenBackSaysSo) {
  FakeJournal journal(450);
  model.setSource(&journal);
  const QPersistentModelIndex third = model.index(2, 0);
  const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
  const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
  journal.steps.front().takenBack = true;
  journal.add(QStringLiteral("Undo: Change 450"), QStringLiteral("undo")).takesBack = 450;
  model.follow();
  EXPECT_EQ(resets.count(), 0);
  EXPECT_EQ(changes.count(), 1);
  EXPECT_EQ(text(0, Column::whatColumn), QStringLiteral("Undo: Change 450"));
  EXPECT_EQ(text(1, Column::kindColumn), QStringLiteral("Edit (taken back)"));
  EXPECT_TRUE(model.index(1, 0).data(ui::JournalModel::takenBackRole).toBool());
  EXPECT_EQ(third.row(), 3);
  while (model.canFetchMore({})) model.fetchMore({});
  EXPECT_EQ(model.rowCount(), 451);
  for (int row = 0; row < 451; ++row) EXPECT_EQ(model.stepAt(model.index(row, 0))->firstSeq, 451 - row);
}

TEST_F(JournalModelTest, anEmptyJournalGrowsToo) {
  FakeJournal journal;
  model.setSource(&journal);
  EXPECT_EQ(model.rowCount(), 0);
  for (int i = 0; i < 3; ++i) journal.add(QStringLiteral("Change"));
  model.follow();
  EXPECT_EQ(model.rowCount(), 3);
}

TEST_F(JournalModelTest, aFilterStaysWhileTheJournalGrows) {
  FakeJournal journal(20);
  model.setSource(&journal);
  model.setFilter({.kind = QStringLiteral("import")});
  EXPECT_EQ(model.rowCount(), 0);
  journal.add(QStringLiteral("Import"), QStringLiteral("import"));
  journal.add(QStringLiteral("Change"));
  model.follow();
  ASSERT_EQ(model.rowCount(), 1);
  EXPECT_EQ(text(0, Column::whatColumn), QStringLiteral("Import"));
}

TEST_F(JournalModelTest, aJournalThatCannotBeReadSaysSo) {
  FakeJournal journal(3);
  journal.failure = QStringLiteral("The file is damaged.");
  const QSignalSpy failed(&model, &ui::JournalModel::failed);
  model.setSource(&journal);
  EXPECT_EQ(failed.count(), 1);
  EXPECT_EQ(model.rowCount(), 0);
}

TEST(DifferencesModelTest, hasALineARecordAndBelowItALineAColumn) {
  FakeJournal journal(1);
  journal.leftOff = 3;
  ui::DifferencesModel model;
  const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
  model.show(journal.details(1).value());
  ASSERT_EQ(model.rowCount(), 3);
  const QModelIndex record = model.index(0, 0);
  EXPECT_EQ(record.data().toString(), QStringLiteral("The phase of Lapins"));
  ASSERT_EQ(model.rowCount(record), 1);
  EXPECT_EQ(model.index(0, 0, record).data().toString(), QStringLiteral("The end"));
  EXPECT_EQ(model.index(0, 1, record).data().toString(), QStringLiteral("–"));
  EXPECT_EQ(model.index(0, 2, record).data().toString(), QStringLiteral("15 Jan 2026"));
  EXPECT_EQ(model.index(1, 0).data().toString(), QStringLiteral("A link of Lapins: removed"));
  EXPECT_TRUE(model.index(2, 0).data().toString().contains(QStringLiteral("3")));
  EXPECT_TRUE(model.plainText().contains(QStringLiteral("\tThe end\t–\t15 Jan 2026"))) << model.plainText().toStdString();
  model.clear();
  EXPECT_EQ(model.rowCount(), 0);
}

}  // namespace
}  // namespace eclosion::test
