// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decisions/decisions_screen.h"

#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QScrollArea>

#include "core/edits/change_record.h"
#include "tests/ui/accessible_walk.h"
#include "tests/ui/decisions/decision_room_fixture.h"
#include "ui/decisions/condition_row.h"
#include "ui/decisions/criteria_view.h"
#include "ui/decisions/decision_form.h"
#include "ui/decisions/grid_dialog.h"
#include "ui/decisions/peers_plot.h"
#include "ui/decisions/promise_ledger.h"
#include "ui/models/criteria_model.h"
#include "ui/models/formats.h"
#include "ui/shell/inspector.h"

namespace eclosion::test {
namespace {

class DecisionsScreenTest : public DecisionRoomTest {};

TEST_F(DecisionsScreenTest, opensOnWhatIsLate) {
  EXPECT_EQ(shown(), renards_);
  EXPECT_EQ(room().model().dueCount(), 2);
  EXPECT_EQ(room().model().index(0).data().toString(), QStringLiteral("Late · 1"));
  EXPECT_EQ(room().model().nextCommittee(), QDate(2026, 9, 17));
  EXPECT_FALSE(window_->findChild<ui::Inspector*>()->isVisible()) << "the room has panes of its own";
  window_->showScreen(0);
  EXPECT_TRUE(window_->findChild<ui::Inspector*>()->isVisible());
}

TEST_F(DecisionsScreenTest, jAndKGoThroughTheSheets) {
  QTest::keyClick(&room().list().view(), Qt::Key_J);
  EXPECT_EQ(shown(), chouettes_);
  QTest::keyClick(&room().list().view(), Qt::Key_J);
  EXPECT_EQ(shown(), chouettes_) << "the last one";
  sheet().takeFocus();
  QTest::keyClick(&sheet().criteriaView(), Qt::Key_K);
  EXPECT_EQ(shown(), renards_) << "from the criteria too";
}

TEST_F(DecisionsScreenTest, scoresFromTheKeyboardAreKeptInADraft) {
  auto& view = sheet().criteriaView();
  sheet().takeFocus();
  struct Step {
    Qt::Key key;
    std::optional<int> score;
  };
  const QString first = sheet().criteria().keyAt(0);
  for (const Step& step : {Step{Qt::Key_7, 7},
                           {Qt::Key_Right, 8},
                           {Qt::Key_Left, 7},
                           {Qt::Key_1, 1},
                           {Qt::Key_0, 10},
                           {Qt::Key_0, 0},
                           {Qt::Key_Left, 0},
                           {Qt::Key_Plus, 10},
                           {Qt::Key_Right, 10},
                           {Qt::Key_Delete, {}},
                           {Qt::Key_4, 4}}) {
    QTest::keyClick(&view, step.key);
    EXPECT_EQ(scoreOf(renards_, first), step.score) << step.key;
  }
  QTest::keyClick(&view, Qt::Key_Down);
  QTest::keyClick(&view, Qt::Key_9);
  EXPECT_EQ(scoreOf(renards_, sheet().criteria().keyAt(1)), 9);
  const auto kept = draft(renards_);
  ASSERT_TRUE(kept);
  EXPECT_EQ(kept->scores.size(), 2u);
  EXPECT_EQ(room().model().indexOf(row(renards_)).data(ui::DueModel::sheetRole).toString(), QStringLiteral("33 %"));
  window_->desk().undo();
  EXPECT_EQ(scoreOf(renards_, sheet().criteria().keyAt(1)), std::nullopt) << "undone like any edit";
  EXPECT_EQ(sheet().criteria().scoreAt(1), std::nullopt);
}

TEST_F(DecisionsScreenTest, aClickOnABlockScores) {
  auto& view = sheet().criteriaView();
  const QRect line = view.visualRect(view.model()->index(0, 0));
  // Somewhere along the line are the blocks, from the left.
  std::optional<int> last;
  for (int x = line.left(); x < line.right() && last.value_or(0) < 10; x += 4) {
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, QPoint(x, line.center().y()));
    const auto now = scoreOf(renards_, sheet().criteria().keyAt(0));
    EXPECT_GE(now.value_or(-1), last.value_or(-1));
    last = now;
  }
  EXPECT_EQ(last, 10);
}

TEST_F(DecisionsScreenTest, evidenceIsKeptWhileItIsTyped) {
  auto& view = sheet().criteriaView();
  sheet().takeFocus();
  QTest::keyClick(&view, Qt::Key_Return);
  auto* field = view.findChild<QLineEdit*>();
  ASSERT_NE(field, nullptr);
  QTest::keyClicks(field, QStringLiteral("41 interviews "));
  const QString key = sheet().criteria().keyAt(0);
  const auto evidence = [&] {
    const auto kept = draft(renards_);
    return kept && !kept->scores.empty() ? kept->scores.front().evidence : QString();
  };
  ASSERT_TRUE(QTest::qWaitFor([&] { return evidence() == QStringLiteral("41 interviews"); }, 3000));
  EXPECT_EQ(field->text(), QStringLiteral("41 interviews ")) << "the field is still being written in";
  QTest::keyClicks(field, QStringLiteral("in 9 regions"));
  QTest::keyClick(field, Qt::Key_Return);
  EXPECT_TRUE(QTest::qWaitFor([&] { return evidence() == QStringLiteral("41 interviews in 9 regions"); }, 3000))
      << evidence().toStdString();
  EXPECT_EQ(scoreOf(renards_, key), std::nullopt);
}

TEST_F(DecisionsScreenTest, theReviewBeforeIsAMarkAndIsSpoken) {
  EXPECT_EQ(sheet().criteria().index(0).data(ui::CriteriaModel::previousRole).toInt(), 6);
  QTest::keyClick(&sheet().criteriaView(), Qt::Key_8);
  sheet().takeFocus();
  QTest::keyClick(&sheet().criteriaView(), Qt::Key_8);
  const QString words = sheet().criteria().index(0).data(Qt::AccessibleTextRole).toString();
  EXPECT_TRUE(words.contains(QStringLiteral("8 of 10, was 6"))) << words.toStdString();
}

TEST_F(DecisionsScreenTest, aConditionIsSettledHere) {
  ASSERT_EQ(sheet().promises().conditionRows().size(), 1u);
  auto* row = sheet().promises().conditionRows().front();
  EXPECT_TRUE(row->plainText().contains(QStringLiteral("12 d late"))) << row->plainText().toStdString();
  ASSERT_EQ(ledger().conditionsOf(decided_).front().state, ConditionState::open);
  row->menu().actions().front()->trigger();
  const Condition& settled = ledger().conditionsOf(decided_).front();
  EXPECT_EQ(settled.state, ConditionState::met);
  EXPECT_EQ(settled.settled, QDate(2026, 9, 1));
  EXPECT_TRUE(row->plainText().contains(QStringLiteral("met on ") + ui::dateText(QDate(2026, 9, 1))))
      << row->plainText().toStdString();
  window_->desk().undo();
  EXPECT_EQ(ledger().conditionsOf(decided_).front().state, ConditionState::open);
}

TEST_F(DecisionsScreenTest, aConditionOfAnEarlierDecisionIsSettledHereToo) {
  auto promise = ui::promiseOf(ledger(), renards_, QDate(2026, 9, 1));
  ASSERT_TRUE(promise);
  const Condition condition{.id = namedId<ConditionId>(u"earlier"),
                            .decision = namedId<DecisionId>(u"before"),
                            .text = QStringLiteral("A partner signs"),
                            .due = QDate(2026, 8, 25)};
  promise->earlier.push_back({.condition = condition, .decided = QDate(2025, 9, 1)});
  ui::PromiseLedger promises;
  promises.setPromise(promise, {}, QDate(2026, 9, 1), true);
  ASSERT_EQ(promises.conditionRows().size(), 2u);
  const QString words = promises.conditionRows().back()->plainText();
  EXPECT_TRUE(words.contains(QStringLiteral("A partner signs"))) << words.toStdString();
  EXPECT_TRUE(words.contains(QStringLiteral("decided on ") + ui::dateText(QDate(2025, 9, 1)))) << words.toStdString();
  std::optional<ConditionId> settled;
  QObject::connect(&promises, &ui::PromiseLedger::settleWanted, [&](const ConditionId& id, ConditionState) { settled = id; });
  promises.conditionRows().back()->menu().actions().front()->trigger();
  EXPECT_EQ(settled, condition.id);
}

TEST_F(DecisionsScreenTest, whatIsDueSaysWhichConditionItIs) {
  EXPECT_TRUE(sheet().plainText().contains(QStringLiteral(": Fourteen regions"))) << sheet().plainText().toStdString();
}

TEST_F(DecisionsScreenTest, whatWasPromisedStandsBesideWhatIsObserved) {
  const QString text = sheet().plainText();
  for (const char* part : {"Foxes are seen by night", "300 sightings a month", "€240k", "4 people planned", "0 people now",
                           "ended 17 d ago", "Fourteen regions"})
    EXPECT_TRUE(text.contains(QString::fromUtf8(part))) << part << " in\n" << text.toStdString();
  EXPECT_FALSE(text.contains(QStringLiteral("Weighted")));
}

TEST_F(DecisionsScreenTest, theCriteriaOfAGateCanBeChanged) {
  inDialog<ui::GridDialog>([&] { sheet().editGrid(); },
                           [&](ui::GridDialog& dialog) {
                             expectNames(dialog, "grid");
                             EXPECT_FALSE(dialog.isReady()) << "nothing is changed yet";
                             auto* list = dialog.findChild<QListWidget*>();
                             list->setCurrentRow(1);
                             auto* label = field<QLineEdit>(dialog, QStringLiteral("Criterion"));
                             label->setFocus();
                             label->selectAll();
                             QTest::keyClicks(label, QStringLiteral("They come back"));
                             EXPECT_EQ(list->item(1)->text(), QStringLiteral("They come back"));
                             ASSERT_TRUE(dialog.isReady()) << dialog.note().toStdString();
                             dialog.accept();
                           });
  EXPECT_EQ(sheet().criteria().index(1).data().toString(), QStringLiteral("They come back"));
  EXPECT_EQ(ledger().criteria.size(), methodGrid(Phase::construction).size());
  EXPECT_TRUE(undoWords().contains(QStringLiteral("criteria"))) << undoWords().toStdString();
  window_->desk().undo();
  EXPECT_TRUE(ledger().criteria.empty()) << "one step, undone as one";
  EXPECT_EQ(sheet().criteria().index(1).data().toString(), methodGrid(Phase::construction)[1].label);
}

TEST_F(DecisionsScreenTest, anyStartupOfTheProgrammeCanBeBroughtIn) {
  auto& field = room().list().field();
  field.setFocus();
  QTest::keyClicks(&field, QStringLiteral("loutr"));
  QTest::keyClick(&field, Qt::Key_Return);
  EXPECT_EQ(shown(), loutres_);
  EXPECT_TRUE(room().model().indexOf(row(loutres_)).isValid());
  field.setFocus();
  QTest::keyClicks(&field, QStringLiteral("Castors"));
  QTest::keyClick(&field, Qt::Key_Return);
  EXPECT_EQ(shown(), loutres_) << "one that is stopped is not";
}

TEST_F(DecisionsScreenTest, dOnACardLeadsToItsDecision) {
  window_->showScreen(0);
  select({loutres_});
  press(Qt::Key_D);
  ASSERT_EQ(window_->currentScreen().objectName(), QStringLiteral("decisions"));
  EXPECT_EQ(shown(), loutres_);
  EXPECT_TRUE(room().form().isAncestorOf(window_->focusWidget()) || window_->focusWidget() == &room().form());
  // The next one carried over takes its place, unless something is decided of it.
  window_->showScreen(0);
  select({merles_});
  press(Qt::Key_D);
  EXPECT_FALSE(room().model().indexOf(row(loutres_)).isValid());
  sheet().takeFocus();
  QTest::keyClick(&sheet().criteriaView(), Qt::Key_5);
  window_->showScreen(0);
  select({loutres_});
  press(Qt::Key_D);
  EXPECT_TRUE(room().model().indexOf(row(merles_)).isValid()) << "it has a draft";
}

TEST_F(DecisionsScreenTest, nothingCanBeChangedAwayFromToday) {
  window_->setAsOf(QDate(2026, 6, 1));
  room().settle();
  room().selectStartup(row(renards_));
  EXPECT_EQ(shown(), renards_);
  sheet().takeFocus();
  QTest::keyClick(&sheet().criteriaView(), Qt::Key_7);
  QTest::keyClick(&sheet().criteriaView(), Qt::Key_Return);
  EXPECT_EQ(sheet().criteriaView().findChild<QLineEdit*>(), nullptr);
  EXPECT_FALSE(draft(renards_));
  EXPECT_FALSE(sheet().promises().conditionRows().front()->menu().parentWidget()->findChild<QAbstractButton*>()->isEnabled());
  window_->setAsOf(QDate(2020, 1, 1));
  room().settle();
  EXPECT_FALSE(sheet().noticeWords().isEmpty()) << "it had not begun";
  EXPECT_EQ(room().model().rowCount(), 0);
}

TEST_F(DecisionsScreenTest, anEmptyListSaysWhatWouldFillIt) {
  window_->desk().perform(edits::removeRecord({recordKind<Decision>, decided_.uuid()}));
  window_->desk().perform(edits::removeRecord({recordKind<CommitteeSession>, session_.uuid()}));
  room().settle();
  EXPECT_EQ(room().model().dueCount(), 0);
  const QString words = room().list().emptyWords();
  for (const char* reason : {"Nothing is due", "period", "review", "money", "condition", "committee"})
    EXPECT_TRUE(words.contains(QLatin1String(reason))) << reason;
}

TEST_F(DecisionsScreenTest, thePlotIsReadByKeyboardAndInWords) {
  auto& plot = sheet().peers();
  EXPECT_TRUE(plot.accessibleName().contains(QStringLiteral("Renards is at day 974 in Construction")))
      << plot.accessibleName().toStdString();
  ASSERT_EQ(plot.peers().ended.size(), 1u);
  plot.setFocus();
  QTest::keyClick(&plot, Qt::Key_Right);
  EXPECT_EQ(plot.reading(), QStringLiteral("Chouettes · 518 d · went on"));
  QTest::keyClick(&plot, Qt::Key_Escape);
  EXPECT_TRUE(plot.reading().isEmpty());
}

TEST_F(DecisionsScreenTest, everyControlIsNamed) {
  expectNames(room(), "decisions");
  QTest::keyClick(&room().list().view(), Qt::Key_J);
  expectNames(room(), "decisions: investigation");
}

TEST_F(DecisionsScreenTest, f6GoesThroughThePanes) {
  room().takeFocus();
  std::vector<QWidget*> visited;
  for (int i = 0; i < 2; ++i) {
    window_->actionSet().nextRegion->trigger();
    visited.push_back(window_->focusWidget());
  }
  EXPECT_TRUE(sheet().isAncestorOf(visited[0]));
  EXPECT_TRUE(room().form().isAncestorOf(visited[1]) || &room().form() == visited[1]);
}

TEST_F(DecisionsScreenTest, theSheetFitsASmallWindow) {
  window_->resize(1280, 800);
  QApplication::processEvents();
  const auto* scroll = sheet().findChild<QScrollArea*>();
  ASSERT_NE(scroll, nullptr);
  EXPECT_EQ(scroll->widget()->width(), scroll->viewport()->width());
  EXPECT_GE(sheet().width(), 500);
}

TEST_F(DecisionsScreenTest, keysOfTheWindowStayAwayFromTheCriteria) {
  sheet().takeFocus();
  QTest::keyClick(&sheet().criteriaView(), Qt::Key_6);
  QTest::keyClick(&sheet().criteriaView(), Qt::Key_Delete);
  EXPECT_EQ(QApplication::activeModalWidget(), nullptr) << "nobody is asked to delete a startup";
  EXPECT_EQ(scoreOf(renards_, sheet().criteria().keyAt(0)), std::nullopt);
  QTest::keyClick(&sheet().criteriaView(), Qt::Key_F2);
  EXPECT_NE(sheet().criteriaView().findChild<QLineEdit*>(), nullptr) << "it writes the evidence, and renames nothing";
}

TEST_F(DecisionsScreenTest, theSheetIsCopiedAsWords) {
  const QString text = room().copyText();
  EXPECT_TRUE(text.startsWith(QStringLiteral("Renards · Construction, then Acceleration"))) << text.toStdString();
  EXPECT_TRUE(text.contains(QStringLiteral("Its usefulness is proven, not scored, was 6")));
}

TEST_F(DecisionsScreenTest, aStartupThatGoesLeavesTheRoom) {
  room().selectStartup(row(loutres_));
  ASSERT_EQ(shown(), loutres_);
  window_->desk().perform(edits::removeRecord({recordKind<Startup>, lapins_.uuid()}));
  EXPECT_EQ(shown(), loutres_) << "rows moved";
  window_->desk().perform(edits::removeRecord({recordKind<Startup>, loutres_.uuid()}));
  ASSERT_TRUE(waitKnown());
  EXPECT_NE(shown(), loutres_);
}

}  // namespace
}  // namespace eclosion::test
