// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editing/edit_desk.h"

#include <QPlainTextEdit>
#include <QSignalSpy>

#include "core/edits/change_record.h"
#include "core/edits/move_startup.h"
#include "core/edits/startup_edits.h"
#include "tests/ui/editing/editing_fixture.h"
#include "ui/editing/reason_dialog.h"
#include "ui/editing/removal_dialog.h"

namespace eclosion::test {
namespace {

class WindowDeskTest : public EditingWindowTest {
 protected:
  [[nodiscard]] ui::EditDesk& desk() { return window_->desk(); }
  [[nodiscard]] edits::Edit move(Phase to, const QString& reason = {}) const {
    return edits::moveStartup({.startup = lapins_, .to = to, .date = QDate(2026, 1, 15), .reason = reason});
  }
};

TEST_F(WindowDeskTest, anEditIsSaidOnceTheModelHasFollowed) {
  int column = -1;
  bool moved = false;
  QObject::connect(&desk(), &ui::EditDesk::following, window_.get(), [&] { moved = columnOf(lapins_) == 2; });
  QObject::connect(&desk(), &ui::EditDesk::changed, window_.get(), [&] { column = columnOf(lapins_); });
  QSignalSpy said(&desk(), &ui::EditDesk::said);
  EXPECT_TRUE(desk().perform(move(Phase::construction)));
  EXPECT_FALSE(moved);
  EXPECT_EQ(column, 2);
  ASSERT_EQ(said.count(), 1);
  EXPECT_EQ(said.at(0).at(0).toString(), QStringLiteral("Move Lapins to Construction"));
  EXPECT_TRUE(desk().perform(edits::unarchiveStartup(lapins_))) << "nothing to change is no failure";
  EXPECT_EQ(said.count(), 1);
}

TEST_F(WindowDeskTest, aRefusalIsTold) {
  const QSignalSpy failed(&desk(), &ui::EditDesk::failed);
  EXPECT_FALSE(desk().perform(move(Phase::investigation)));
  EXPECT_EQ(failed.count(), 1);
  EXPECT_FALSE(desk().perform(move(Phase::consolidation))) << "unusual, and without a reason";
  EXPECT_EQ(failed.count(), 2);
  failures_.clear();
}

TEST_F(WindowDeskTest, theReasonOfWhatIsUnusualIsAskedFor) {
  const auto maker = [this](const QString& reason) { return move(Phase::consolidation, reason); };
  inDialog<ui::ReasonDialog>([&] { EXPECT_FALSE(desk().performAsking(maker)); },
                             [](ui::ReasonDialog& dialog) { EXPECT_FALSE(dialog.isReady()); });
  EXPECT_EQ(phaseOf(lapins_), Phase::investigation);
  inDialog<ui::ReasonDialog>([&] { EXPECT_TRUE(desk().performAsking(maker)); },
                             [](ui::ReasonDialog& dialog) {
                               dialog.findChild<QPlainTextEdit*>()->setPlainText(QStringLiteral(" Grown elsewhere "));
                               dialog.accept();
                             });
  EXPECT_EQ(phaseOf(lapins_), Phase::consolidation);
  EXPECT_EQ(window_->file()->story(lapins_).phases.back().comment, QStringLiteral("Grown elsewhere"));
}

TEST_F(WindowDeskTest, aRemovalSaysWhatStandsInItsWay) {
  inDialog<ui::RemovalDialog>(
      [&] {
        EXPECT_FALSE(desk().removeAsking({recordKind<Organisation>, dinum_.uuid()}));
      },
      [](ui::RemovalDialog& dialog) { EXPECT_TRUE(dialog.windowTitle().contains(QStringLiteral("DINUM"))); });
  EXPECT_EQ(columns().organisations.size(), 2u);
}

TEST_F(WindowDeskTest, blockedByWhoLooksAtAnotherTime) {
  const QSignalSpy state(&desk(), &ui::EditDesk::stateChanged);
  desk().setBlocked(QStringLiteral("As known in 2024"));
  EXPECT_EQ(state.count(), 1);
  EXPECT_FALSE(desk().perform(move(Phase::construction)));
  EXPECT_EQ(failures_, QStringList{QStringLiteral("As known in 2024")});
  failures_.clear();
  desk().setBlocked({});
  EXPECT_TRUE(desk().perform(move(Phase::construction)));
}

TEST_F(WindowDeskTest, aPersonWithoutANameHasWordsInstead) {
  const QString words = QStringLiteral("Change the name of {person:%1}!").arg(newId<MemberId>().toString());
  EXPECT_EQ(desk().withNames(words), QStringLiteral("Change the name of an erased name!"));
  EXPECT_EQ(desk().withNames(QStringLiteral("plain")), QStringLiteral("plain"));
}

}  // namespace
}  // namespace eclosion::test
