// SPDX-License-Identifier: GPL-3.0-or-later
// Editing in the window over a real file: by keys and by mouse, taken back and done again.
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>

#include "core/edits/change_record.h"
#include "core/edits/startup_edits.h"
#include "tests/ui/editing/editing_fixture.h"
#include "ui/editing/ask_dialog.h"
#include "ui/editing/facts_dialog.h"
#include "ui/editing/new_startup_dialog.h"
#include "ui/editing/removal_dialog.h"
#include "ui/editing/transition_dialog.h"
#include "ui/shell/figures_strip.h"
#include "ui/shell/inspector.h"
#include "ui/shell/navigator.h"
#include "ui/shell/screens.h"
#include "ui/shell/views.h"
#include "ui/startups/register_screen.h"

namespace eclosion::test {
namespace {

class EditWindowTest : public EditingWindowTest {
 protected:
  [[nodiscard]] bool shows(const QString& words) const {
    for (const auto* label : window_->findChildren<QLabel*>()) {
      if (label->isVisible() && label->text().contains(words)) return true;
    }
    return false;
  }
};

TEST_F(EditWindowTest, mThenANumberProposesTheMoveOfSeveralAndEnterRecordsIt) {
  select({lapins_, merles_});
  press(Qt::Key_M);
  EXPECT_TRUE(shows(QStringLiteral("2 Construction")));
  inDialog<ui::TransitionDialog>([&] { press(Qt::Key_2); },
                                 [&](ui::TransitionDialog& dialog) {
                                   EXPECT_EQ(dialog.windowTitle(), QStringLiteral("2 startup(s): Investigation → Construction"));
                                   EXPECT_EQ(columnOf(lapins_), 1) << "nothing moves before it is recorded";
                                   EXPECT_TRUE(dialog.isReady());
                                   auto* day = field<QLineEdit>(dialog, QStringLiteral("From the day"));
                                   day->setText(QStringLiteral("soon"));
                                   EXPECT_FALSE(dialog.isReady());
                                   day->setText(QStringLiteral("15 Jan 2026"));
                                   QTest::keyClick(day, Qt::Key_Return);
                                 });
  EXPECT_EQ(phaseOf(lapins_), Phase::construction);
  EXPECT_EQ(columnOf(lapins_), 2);
  EXPECT_EQ(columns().entryAt(row(lapins_), columns().today)->start, QDate(2026, 1, 15));
  EXPECT_EQ(phaseOf(merles_), Phase::construction);
  EXPECT_TRUE(window_->board().selection().contains(row(lapins_)));
  EXPECT_TRUE(shows(QStringLiteral("Move 2 startup(s) to Construction"))) << "the status line names it";
}

TEST_F(EditWindowTest, mIsEndedByEscAndByOtherKeys) {
  select({lapins_});
  press(Qt::Key_M);
  press(Qt::Key_Escape);
  EXPECT_FALSE(window_->board().selection().isEmpty()) << "Esc ended the wait and nothing else";
  press(Qt::Key_2);
  press(Qt::Key_M);
  press(Qt::Key_Down);
  press(Qt::Key_2);
  EXPECT_EQ(QApplication::activeModalWidget(), nullptr);
  window_->board().clearSelection();
  press(Qt::Key_M);
  EXPECT_TRUE(shows(QStringLiteral("Select a startup first")));
}

TEST_F(EditWindowTest, eOpensTheSheetOfFacts) {
  select({lapins_});
  inDialog<ui::FactsDialog>([&] { press(Qt::Key_E); },
                            [](ui::FactsDialog& dialog) { EXPECT_FALSE(dialog.windowTitle().isEmpty()); });
}

TEST_F(EditWindowTest, anUnusualMoveWantsAReason) {
  select({lapins_, merles_});
  press(Qt::Key_M);
  inDialog<ui::TransitionDialog>([&] { press(Qt::Key_4); },
                                 [&](ui::TransitionDialog& dialog) {
                                   EXPECT_TRUE(dialog.note().contains(QStringLiteral("skips")));
                                   EXPECT_FALSE(dialog.isReady());
                                   dialog.findChild<QPlainTextEdit*>()->setPlainText(QStringLiteral("It came from elsewhere"));
                                   EXPECT_TRUE(dialog.isReady());
                                   dialog.accept();
                                 });
  EXPECT_EQ(phaseOf(lapins_), Phase::consolidation);
  EXPECT_EQ(phaseOf(merles_), Phase::consolidation);
}

TEST_F(EditWindowTest, oneThatHasLeftComesBackByTheFormOfAMove) {
  window_->board().select(row(castors_));
  press(Qt::Key_M);
  inDialog<ui::TransitionDialog>([&] { press(Qt::Key_2); },
                                 [&](ui::TransitionDialog& dialog) {
                                   dialog.findChild<QPlainTextEdit*>()->setPlainText(QStringLiteral("Another sponsor"));
                                   dialog.accept();
                                 });
  EXPECT_EQ(phaseOf(castors_), Phase::construction);
}

TEST_F(EditWindowTest, severalMoveAsOneEditAndThoseRefusedAreLeftOutOnTheWordAlone) {
  select({lapins_, merles_, renards_});
  press(Qt::Key_M);
  inDialog<ui::TransitionDialog>([&] { press(Qt::Key_2); },
                                 [&](ui::TransitionDialog& dialog) {
                                   EXPECT_FALSE(dialog.isReady());
                                   auto* leaveOut = dialog.findChild<QCheckBox*>();
                                   ASSERT_TRUE(leaveOut && leaveOut->isVisible());
                                   leaveOut->setChecked(true);
                                   EXPECT_TRUE(dialog.isReady());
                                   dialog.accept();
                                 });
  EXPECT_EQ(phaseOf(lapins_), Phase::construction);
  EXPECT_EQ(phaseOf(merles_), Phase::construction);
  press(Qt::Key_Z, Qt::ControlModifier);
  EXPECT_EQ(phaseOf(lapins_), Phase::investigation);
  EXPECT_EQ(phaseOf(merles_), Phase::investigation);
}

TEST_F(EditWindowTest, undoAndRedoByKeysNameTheEditAndHoldAcrossRestarts) {
  ASSERT_TRUE(window_->desk().perform(edits::renameStartup(lapins_, QStringLiteral("Lièvres"), QDate(2026, 2, 1))));
  EXPECT_EQ(window_->editActions().undo->text(), QStringLiteral("Undo: Rename Lapins to Lièvres"));
  EXPECT_FALSE(window_->editActions().redo->isEnabled());
  press(Qt::Key_Z, Qt::ControlModifier);
  EXPECT_EQ(window_->file()->text().startupName(lapins_), QStringLiteral("Lapins"));
  open(store::Access::edit);
  EXPECT_EQ(window_->editActions().redo->text(), QStringLiteral("Redo: Rename Lapins to Lièvres"));
  press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
  EXPECT_EQ(window_->file()->text().startupName(lapins_), QStringLiteral("Lièvres"));
  press(Qt::Key_Z, Qt::ControlModifier);
  press(Qt::Key_Y, Qt::ControlModifier);
  EXPECT_EQ(window_->file()->text().startupName(lapins_), QStringLiteral("Lièvres"));
}

TEST_F(EditWindowTest, aTextFieldKeepsItsOwnUndo) {
  ASSERT_TRUE(window_->desk().perform(edits::renameStartup(lapins_, QStringLiteral("Lièvres"), QDate(2026, 2, 1))));
  window_->showScreen(ui::screenIndex(QStringLiteral("startups")));
  auto* find = qobject_cast<QLineEdit*>(window_->currentScreen().findField());
  ASSERT_NE(find, nullptr);
  find->setFocus();
  QTest::keyClicks(find, QStringLiteral("mer"));
  QTest::keyClick(find, Qt::Key_Z, Qt::ControlModifier);
  EXPECT_EQ(find->text(), QString());
  EXPECT_EQ(window_->file()->text().startupName(lapins_), QStringLiteral("Lièvres"));
  QTest::keyClicks(find, QStringLiteral("m2"));
  EXPECT_EQ(QApplication::activeModalWidget(), nullptr);
}

TEST_F(EditWindowTest, aNewStartupIsCheckedWhileTypedAndSelectedAfter) {
  inDialog<ui::NewStartupDialog>([&] { press(Qt::Key_N, Qt::ControlModifier); },
                                 [&](ui::NewStartupDialog& dialog) {
                                   EXPECT_FALSE(dialog.isReady());
                                   auto* name = field<QLineEdit>(dialog, QStringLiteral("Name"));
                                   name->setText(QStringLiteral("lapins"));
                                   EXPECT_TRUE(dialog.note().contains(QStringLiteral("already")));
                                   name->setText(QStringLiteral("Blaireaux"));
                                   EXPECT_TRUE(dialog.note().isEmpty());
                                   field<QComboBox>(dialog, QStringLiteral("Incubator"))->setCurrentText(QStringLiteral("Beta"));
                                   QTest::keyClick(name, Qt::Key_Return);
                                 });
  const auto rows = window_->currentScreen().selectedStartups();
  ASSERT_EQ(rows.size(), 1u);
  EXPECT_EQ(window_->file()->text().startupName(columns().startups[rows[0]].id), QStringLiteral("Blaireaux"));
  EXPECT_EQ(columns().incubatorAt(rows[0], columns().today), columns().rowOf(beta_));
  EXPECT_EQ(window_->model().placeOf(rows[0]).column, 1);
}

TEST_F(EditWindowTest, rowsFollowTheirStartupsWhenOthersComeAndGo) {
  const StartupId lowest = columns().startups.front().id == castors_ ? columns().startups[1].id : columns().startups.front().id;
  const StartupId kept = lowest == lapins_ ? merles_ : lapins_;
  select({kept});
  window_->showScreen(ui::screenIndex(QStringLiteral("startups")));
  auto& startups = dynamic_cast<ui::RegisterScreen&>(window_->currentScreen());
  startups.selectStartup(row(kept));
  auto* inspector = window_->findChild<ui::Inspector*>();
  ASSERT_TRUE(window_->desk().perform(edits::deleteStartup(lowest)));
  EXPECT_EQ(startups.selectedStartups(), std::vector{row(kept)});
  EXPECT_EQ(inspector->startups(), std::vector{row(kept)});
  EXPECT_EQ(window_->board().selection().single(), row(kept));
  EXPECT_EQ(startups.model().startups().size(), 5u);
  ASSERT_TRUE(window_->desk().undo());
  EXPECT_EQ(startups.selectedStartups(), std::vector{row(kept)});
  EXPECT_EQ(startups.model().startups().size(), 6u);
  // The whole read again, as after an import.
  ASSERT_TRUE(window_->file()->reload());
  EXPECT_EQ(startups.selectedStartups(), std::vector{row(kept)});
  EXPECT_EQ(window_->board().selection().single(), row(kept));
}

TEST_F(EditWindowTest, theSelectedOneGoesWithItsPage) {
  window_->navigator().openStartup(row(merles_));
  inDialog<ui::RemovalDialog>([&] { window_->editActions().remove->trigger(); },
                              [](ui::RemovalDialog& dialog) {
                                EXPECT_EQ(dialog.windowTitle(), QStringLiteral("Delete Merles?"));
                                EXPECT_TRUE(dialog.isReady());
                                dialog.accept();
                              });
  EXPECT_EQ(row(merles_), Portfolio::none);
  EXPECT_FALSE(dynamic_cast<ui::RegisterScreen&>(window_->currentScreen()).showsPage());
  EXPECT_TRUE(shows(QStringLiteral("Merles"))) << "the status line says what can be undone";
}

TEST_F(EditWindowTest, aStartupIsPutAwayOnceItHasLeft) {
  select({renards_});
  EXPECT_FALSE(window_->editActions().archive->isEnabled());
  EXPECT_TRUE(window_->editActions().archive->toolTip().contains(QStringLiteral("in the programme")));
  window_->showScreen(ui::screenIndex(QStringLiteral("startups")));
  auto& startups = dynamic_cast<ui::RegisterScreen&>(window_->currentScreen());
  startups.selectStartup(row(castors_));
  inDialog<ui::AskDialog>([&] { window_->editActions().archive->trigger(); }, [](ui::AskDialog& dialog) { dialog.accept(); });
  EXPECT_TRUE(columns().startups[row(castors_)].isArchivedOn(columns().today));
  EXPECT_EQ(columnOf(castors_), -1);
  EXPECT_FALSE(startups.model().indexOf(row(castors_)).isValid());
  startups.model().setArchivedShown(true);
  EXPECT_TRUE(startups.model().indexOf(row(castors_)).isValid());
  startups.selectStartup(row(castors_));
  EXPECT_TRUE(window_->editActions().unarchive->isVisible());
  window_->editActions().unarchive->trigger();
  EXPECT_TRUE(columns().startups[row(castors_)].archived.isNull());
}

TEST_F(EditWindowTest, theDateAndTheFilterStayThroughAnEdit) {
  ui::BoardFilter filter;
  filter.only = {row(lapins_), row(merles_)};
  std::sort(filter.only.begin(), filter.only.end());
  filter.onlyWords = QStringLiteral("two");
  window_->model().setFilter(filter);
  ASSERT_TRUE(window_->desk().perform(edits::deleteStartup(lapins_)));
  EXPECT_EQ(window_->model().filter().only, std::vector{row(merles_)});
  EXPECT_EQ(window_->model().date(), columns().today);
}

TEST_F(EditWindowTest, aFigureBeginsWithTheFirstRecordItCounts) {
  const auto& figures = window_->findChild<ui::FiguresStrip*>()->model();
  const auto counts = [&](analysis::Figure figure) {
    return std::any_of(figures.values().begin(), figures.values().end(),
                       [&](const auto& value) { return value.figure == figure; });
  };
  ASSERT_FALSE(counts(analysis::Figure::invested)) << "nothing was spent yet";
  ASSERT_TRUE(window_->desk().perform(edits::addRecord(Expense{.id = newId<ExpenseId>(),
                                                               .startup = lapins_,
                                                               .date = QDate(2026, 3, 1),
                                                               .amount = Money::euros(1'000),
                                                               .label = QStringLiteral("Work")})));
  EXPECT_TRUE(counts(analysis::Figure::invested));
  ASSERT_TRUE(window_->desk().undo());
  EXPECT_FALSE(counts(analysis::Figure::invested));
}

TEST_F(EditWindowTest, everyDialogOfAnEditHasAPicture) {
  QList<QImage> seen;
  for (const char* id : {"transition", "new-startup", "bulk", "expectations"}) {
    const QImage image = ui::captureView(*window_, {.id = QLatin1String(id)}, {1280, 800}, 1);
    ASSERT_EQ(image.size(), QSize(1280, 800)) << id;
    EXPECT_FALSE(seen.contains(image)) << id;
    seen << image;
    if (const QString folder = qEnvironmentVariable("ECLOSION_PICTURES"); !folder.isEmpty())
      image.save(QStringLiteral("%1/view-%2.png").arg(folder, QLatin1String(id)));
  }
}

TEST_F(EditWindowTest, thePastAndAReadOnlyFileAreOnlyLookedAt) {
  select({lapins_});
  window_->setAsOf(QDate(2026, 5, 1));
  EXPECT_FALSE(window_->editActions().newStartup->isEnabled());
  EXPECT_TRUE(window_->editActions().newStartup->toolTip().contains(QStringLiteral("Return to today")));
  EXPECT_FALSE(window_->editActions().undo->isEnabled());
  press(Qt::Key_M);
  EXPECT_TRUE(shows(QStringLiteral("Return to today")));
  press(Qt::Key_2);
  EXPECT_EQ(QApplication::activeModalWidget(), nullptr);
  const QSignalSpy failed(&window_->desk(), &ui::EditDesk::failed);
  EXPECT_FALSE(window_->desk().perform(edits::deleteStartup(lapins_)));
  EXPECT_EQ(failed.count(), 1);
  failures_.clear();

  auto file = std::make_unique<FakePortfolio>(inventedWorld());
  file->readOnly = QStringLiteral("open in another window");
  window_->show(std::move(file));
  window_->board().select(window_->model().column(2).rows.front());
  EXPECT_FALSE(window_->desk().canEdit());
  EXPECT_FALSE(window_->editActions().rename->isEnabled());
  EXPECT_TRUE(window_->editActions().rename->toolTip().contains(QStringLiteral("read only")));
}

}  // namespace
}  // namespace eclosion::test
