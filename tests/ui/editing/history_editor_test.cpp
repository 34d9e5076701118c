// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editing/history_editor.h"

#include <QPlainTextEdit>
#include <QTreeView>

#include "core/edits/change_record.h"
#include "tests/ui/accessible_walk.h"
#include "tests/ui/editing/facts_fixture.h"
#include "ui/editing/history_timeline.h"
#include "ui/editing/reason_dialog.h"
#include "ui/editing/record_page.h"

namespace eclosion::test {
namespace {

class HistoryEditorTest : public FactsTest {
 protected:
  void edit(const StartupId& startup) {
    editor_ = std::make_unique<ui::HistoryEditor>(desk(), startup);
    editor_->resize(900, 500);
    editor_->show();
    QApplication::setActiveWindow(editor_.get());
    ASSERT_TRUE(QTest::qWaitForWindowExposed(editor_.get()));
  }
  void TearDown() override {
    editor_.reset();
    FactsTest::TearDown();
  }
  [[nodiscard]] std::vector<PhasePeriod> history(const StartupId& startup) {
    return edits::historyOf(records(), startup).value();
  }
  [[nodiscard]] ui::HistoryTimeline& timeline() { return editor_->timeline(); }
  // Drags a handle to a day.
  void drag(ui::HistoryHandle* handle, const QDate& to, Qt::KeyboardModifiers modifiers = {}) {
    ASSERT_NE(handle, nullptr);
    const QPoint middle = handle->rect().center();
    QTest::mousePress(handle, Qt::LeftButton, modifiers, middle);
    const QPoint target = handle->mapFromParent(QPoint(timeline().xOf(to), handle->y() + middle.y()));
    QMouseEvent move(QEvent::MouseMove, target, handle->mapToGlobal(target), Qt::NoButton, Qt::LeftButton, modifiers);
    QApplication::sendEvent(handle, &move);
    const QPoint under = handle->mapFromParent(QPoint(timeline().xOf(to), handle->y() + middle.y()));
    QTest::mouseRelease(handle, Qt::LeftButton, modifiers, under);
  }

  std::unique_ptr<ui::HistoryEditor> editor_;
};

TEST_F(HistoryEditorTest, everyEndIsAHandleWithAName) {
  edit(renards_);
  const auto entries = history(renards_);
  ASSERT_EQ(timeline().handles().size(), 4U) << "two phases, each with two ends";
  EXPECT_TRUE(timeline().handleOf(entries[1].id, false)->accessibleName().contains(QStringLiteral("Construction")));
  EXPECT_TRUE(timeline().handleOf(entries[1].id, false)->accessibleName().contains(QStringLiteral("1 Jan 2024")));
  expectNames(*editor_, "history");
  edit(castors_);
  EXPECT_EQ(timeline().handles().size(), 3U) << "a stop has no end";
}

TEST_F(HistoryEditorTest, aBorderIsDraggedAndTakenBackAsOne) {
  edit(renards_);
  const auto entries = history(renards_);
  ASSERT_TRUE(desk().perform(edits::setField(refTo(entries[0]), "stated_end", QDate(2024, 1, 1))));
  const QDate wanted(2024, 6, 1);
  drag(timeline().handleOf(entries[1].id, false), wanted);
  const QDate start = history(renards_)[1].start;
  EXPECT_NE(start, QDate(2024, 1, 1));
  EXPECT_LT(std::abs(start.daysTo(wanted)), 5) << "within what a pixel is";
  EXPECT_EQ(history(renards_)[0].statedEnd, start) << "the end that met it goes along";
  ASSERT_TRUE(desk().undo());
  EXPECT_EQ(history(renards_)[1].start, QDate(2024, 1, 1));
  EXPECT_EQ(history(renards_)[0].statedEnd, QDate(2024, 1, 1));
  EXPECT_EQ(timeline().handleOf(entries[1].id, false)->date(), QDate(2024, 1, 1)) << "the timeline follows";
}

TEST_F(HistoryEditorTest, withShiftItGoesToTheFirstOfAMonth) {
  edit(renards_);
  const auto entries = history(renards_);
  drag(timeline().handleOf(entries[1].id, false), QDate(2024, 6, 12), Qt::ShiftModifier);
  EXPECT_EQ(history(renards_)[1].start, QDate(2024, 6, 1));
}

TEST_F(HistoryEditorTest, arrowKeysMoveItAndEnterKeeps) {
  edit(renards_);
  const auto entries = history(renards_);
  ui::HistoryHandle* handle = timeline().handleOf(entries[1].id, false);
  handle->setFocus();
  QTest::keyClick(handle, Qt::Key_Right);
  QTest::keyClick(handle, Qt::Key_Right);
  QTest::keyClick(handle, Qt::Key_Right, Qt::ControlModifier);
  QTest::keyClick(handle, Qt::Key_Left);
  EXPECT_EQ(history(renards_)[1].start, QDate(2024, 1, 1)) << "not before Enter";
  QTest::keyClick(handle, Qt::Key_Return);
  EXPECT_EQ(history(renards_)[1].start, QDate(2024, 2, 2));
  EXPECT_EQ(timeline().handleOf(entries[1].id, false), handle) << "the keyboard stays where it is";
  QTest::keyClick(handle, Qt::Key_Right);
  QTest::keyClick(handle, Qt::Key_Escape);
  QTest::keyClick(handle, Qt::Key_Return);
  EXPECT_EQ(history(renards_)[1].start, QDate(2024, 2, 2)) << "Esc put it back";
  QTest::keyClick(handle, Qt::Key_Left);
  QTest::keyClick(handle, Qt::Key_Tab);
  QApplication::processEvents();
  EXPECT_EQ(history(renards_)[1].start, QDate(2024, 2, 1)) << "Tab keeps";
  // An end that nobody stated is stated.
  ui::HistoryHandle* end = timeline().handleOf(entries[0].id, true);
  QTest::keyClick(end, Qt::Key_Left);
  QTest::keyClick(end, Qt::Key_Enter);
  EXPECT_EQ(history(renards_)[0].statedEnd, QDate(2024, 1, 31));
}

TEST_F(HistoryEditorTest, theRuleStandsBesideTheRowAndIsAskedAbout) {
  edit(renards_);
  const auto entries = history(renards_);
  ui::HistoryHandle* handle = timeline().handleOf(entries[1].id, false);
  const auto toTheSameDay = [&] {
    for (int month = 0; month < 11; ++month) QTest::keyClick(handle, Qt::Key_Left, Qt::ControlModifier);
    ASSERT_EQ(entries[0].start, QDate(2023, 2, 1));
    QTest::keyClick(handle, Qt::Key_Return);
  };
  inDialog<ui::ReasonDialog>(toTheSameDay, [](ui::ReasonDialog& dialog) { dialog.reject(); });
  EXPECT_EQ(history(renards_)[1].start, QDate(2024, 1, 1)) << "without a reason it stays";
  EXPECT_EQ(handle->date(), QDate(2024, 1, 1));
  inDialog<ui::ReasonDialog>(toTheSameDay, [](ui::ReasonDialog& dialog) {
    dialog.findChild<QPlainTextEdit*>()->setPlainText(QStringLiteral("Both in February"));
    dialog.accept();
  });
  EXPECT_EQ(history(renards_)[1].start, QDate(2023, 2, 1));
  const ui::RecordTable& table = editor_->records().model();
  const QString note = table.index(table.rowOf(entries[0].id.uuid()), table.columnCount() - 1).data().toString();
  EXPECT_EQ(note, wordsOf(LifecycleRule::sameDayPhases));
}

TEST_F(HistoryEditorTest, whatCannotBeIsRefusedAndShownAsItWas) {
  edit(renards_);
  const auto entries = history(renards_);
  ui::HistoryHandle* end = timeline().handleOf(entries[0].id, true);
  for (int month = 0; month < 30; ++month) QTest::keyClick(end, Qt::Key_Left, Qt::ControlModifier);
  QTest::keyClick(end, Qt::Key_Return);
  EXPECT_EQ(history(renards_)[0].statedEnd, QDate()) << "it would end before it starts";
  EXPECT_EQ(end->date(), QDate(2024, 1, 1));
}

TEST_F(HistoryEditorTest, theTimelineChoosesTheRowOfTheTable) {
  edit(renards_);
  const auto entries = history(renards_);
  timeline().handleOf(entries[1].id, false)->setFocus();
  EXPECT_EQ(editor_->records().selected().id, entries[1].id.uuid());
  for (int x : {200, 300, 500}) EXPECT_LE(std::abs(timeline().xOf(timeline().dateAt(x)) - x), 1);
}

}  // namespace
}  // namespace eclosion::test
