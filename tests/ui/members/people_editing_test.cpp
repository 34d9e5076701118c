// SPDX-License-Identifier: GPL-3.0-or-later
// What is done to people on their screen, by keyboard and in dialogs.
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

#include "tests/ui/accessible_walk.h"
#include "tests/ui/members/members_fixture.h"
#include "ui/editing/ask_dialog.h"
#include "ui/editing/day_field.h"
#include "ui/editing/reference_box.h"
#include "ui/members/employers_dialog.h"
#include "ui/members/merge_people_dialog.h"
#include "ui/members/mission_acts.h"
#include "ui/members/mission_dialog.h"
#include "ui/members/new_person_dialog.h"
#include "ui/members/people_actions.h"
#include "ui/members/people_bar.h"
#include "ui/members/people_bulk_dialog.h"
#include "ui/members/people_commands.h"

namespace eclosion::test {
namespace {

class PeopleEditingTest : public MembersScreenTest {
 protected:
  [[nodiscard]] const edits::Records& records() const { return window_->desk().editing()->records(); }
  [[nodiscard]] std::vector<Mission> missionsOf(const MemberId& member) const {
    return records().where<Mission>("member_id", member.uuid()).value();
  }
  [[nodiscard]] QDate endOf(const MemberId& member) const { return missionsOf(member).front().end; }
  void choose(const std::vector<MemberId>& ids) {
    screen_->table().clearSelection();
    screen_->table().selectIds(ids);
    ASSERT_EQ(screen_->table().selectedIds().size(), ids.size());
  }
};

TEST_F(PeopleEditingTest, threeAreExtendedByKeyboardAloneAndTakenBack) {
  ui::RosterLayout layout;
  layout.ever = true;
  screen_->setLayoutOfList(layout);
  settle();
  screen_->takeFocus();
  // Ana, Cléo and Béa stand first in the order of leaving; Dan, who left long ago, before them.
  key(Qt::Key_End);
  key(Qt::Key_Up, Qt::ShiftModifier);
  key(Qt::Key_Up, Qt::ShiftModifier);
  ASSERT_EQ(screen_->table().selectedIds().size(), 3U);
  EXPECT_FALSE(screen_->peopleBar().isHidden());
  EXPECT_EQ(screen_->peopleBar().words(), QStringLiteral("3 selected"));
  const QDate ana = endOf(ana_), cleo = endOf(cleo_);
  inDialog<ui::PeopleBulkDialog>([&] { key(Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier); },
                                 [&](ui::PeopleBulkDialog& dialog) {
                                   EXPECT_FALSE(dialog.isReady())
                                       << "Béa’s mission has no last day, and she is left out on one’s word";
                                   auto* leaveOut = dialog.findChild<QCheckBox*>();
                                   ASSERT_NE(leaveOut, nullptr);
                                   for (int i = 0; i < 12 && QApplication::focusWidget() != leaveOut; ++i)
                                     QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
                                   QTest::keyClick(leaveOut, Qt::Key_Space);
                                   EXPECT_TRUE(dialog.isReady()) << dialog.note().toStdString();
                                   QTest::keyClick(&dialog, Qt::Key_Return);
                                 });
  EXPECT_EQ(endOf(ana_), ana.addMonths(6));
  EXPECT_EQ(endOf(cleo_), cleo.addMonths(6));
  EXPECT_EQ(undoWords(), QStringLiteral("Extend the missions of 2 person(s) by 6 month(s)"));
  settle();
  key(Qt::Key_Z, Qt::ControlModifier);
  EXPECT_EQ(endOf(ana_), ana);
  EXPECT_EQ(endOf(cleo_), cleo);
}

TEST_F(PeopleEditingTest, oneIsMovedEndedAndGivenAnEmployer) {
  choose({ana_});
  inDialog<ui::PeopleBulkDialog>([&] { screen_->actionSet().move->trigger(); },
                                 [&](ui::PeopleBulkDialog& dialog) {
                                   EXPECT_FALSE(dialog.isReady());
                                   EXPECT_FALSE(dialog.note().isEmpty()) << "what is wanted is said";
                                   auto* startup = dialog.findChild<ui::ReferenceBox*>();
                                   startup->setFocus();
                                   startup->setId(castors_.uuid());
                                   Q_EMIT startup->currentTextChanged(startup->currentText());
                                   field<ui::DayField>(dialog, QStringLiteral("From the day"))->setDay(QDate(2026, 9, 5));
                                   EXPECT_TRUE(dialog.isReady()) << dialog.note().toStdString();
                                   QTest::keyClick(&dialog, Qt::Key_Return);
                                 });
  ASSERT_EQ(missionsOf(ana_).size(), 2U);
  settle();
  choose({cleo_});
  inDialog<ui::PeopleBulkDialog>([&] { screen_->actionSet().end->trigger(); },
                                 [&](ui::PeopleBulkDialog& dialog) {
                                   auto* day = field<ui::DayField>(dialog, QStringLiteral("Last day"));
                                   day->setText(QStringLiteral("2024-01-01"));
                                   EXPECT_FALSE(dialog.isReady()) << "no mission runs then";
                                   day->setDay(QDate(2026, 10, 1));
                                   EXPECT_TRUE(dialog.isReady());
                                   QTest::keyClick(&dialog, Qt::Key_Return);
                                 });
  EXPECT_EQ(endOf(cleo_), QDate(2026, 10, 1));
  settle();
  choose({cleo_, bea_});
  inDialog<ui::PeopleBulkDialog>([&] { screen_->actionSet().edit->trigger(); },
                                 [&](ui::PeopleBulkDialog& dialog) {
                                   dialog.changeField().setCurrentIndex(static_cast<int>(ui::PeopleBulkDialog::Change::employer));
                                   field<QComboBox>(dialog, QStringLiteral("Employer"))->setCurrentText(QStringLiteral("Quai 9"));
                                   EXPECT_TRUE(dialog.isReady());
                                   QTest::keyClick(&dialog, Qt::Key_Return);
                                 });
  EXPECT_EQ(missionsOf(bea_).front().employer, QStringLiteral("Quai 9"));
  EXPECT_EQ(undoWords(), QStringLiteral("Set the employer of 2 person(s) to Quai 9"));
}

TEST_F(PeopleEditingTest, aMissionIsAddedEditedAndEnded) {
  choose({bea_});
  inDialog<ui::MissionDialog>([&] { key(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier); },
                              [&](ui::MissionDialog& dialog) {
                                auto* start = field<ui::DayField>(dialog, QStringLiteral("First day"));
                                start->setText(QStringLiteral("nonsense"));
                                EXPECT_FALSE(dialog.isReady());
                                EXPECT_EQ(dialog.note(), ui::DayField::hint());
                                start->setDay(QDate(2027, 1, 1));
                                EXPECT_TRUE(dialog.isReady()) << dialog.note().toStdString();
                                QTest::keyClick(&dialog, Qt::Key_Return);
                              });
  ASSERT_EQ(missionsOf(bea_).size(), 2U);
  settle();
  const auto planned = missionsOf(bea_)[missionsOf(bea_)[0].start == QDate(2027, 1, 1) ? 0 : 1];
  inDialog<ui::MissionDialog>([&] { screen_->commands().editMission(planned.id); },
                              [&](ui::MissionDialog& dialog) {
                                field<ui::DayField>(dialog, QStringLiteral("Last day (empty: open)"))->setDay(QDate(2026, 1, 1));
                                EXPECT_FALSE(dialog.isReady());
                                EXPECT_FALSE(dialog.note().isEmpty());
                                field<ui::DayField>(dialog, QStringLiteral("Last day (empty: open)"))->setDay(QDate(2027, 6, 30));
                                EXPECT_TRUE(dialog.isReady());
                                QTest::keyClick(&dialog, Qt::Key_Return);
                              });
  settle();
  inDialog<ui::AskDialog>([&] { screen_->commands().endMission(planned.id); },
                          [&](ui::AskDialog& dialog) {
                            EXPECT_FALSE(dialog.isReady()) << "it has not begun";
                            field<ui::DayField>(dialog, QStringLiteral("Last day"))->setDay(QDate(2027, 3, 31));
                            EXPECT_TRUE(dialog.isReady());
                            QTest::keyClick(&dialog, Qt::Key_Return);
                          });
  EXPECT_EQ(records().find<Mission>(planned.id.uuid()).value()->end, QDate(2027, 3, 31));
}

TEST_F(PeopleEditingTest, aRowOfMissionsIsItsRecord) {
  const Portfolio& portfolio = columns();
  for (Portfolio::Row row = 0; row < portfolio.missions.size(); ++row) {
    const auto id = ui::missionIdOf(records(), portfolio, row);
    ASSERT_TRUE(id);
    const auto mission = records().find<Mission>(id->uuid()).value();
    EXPECT_EQ(mission->member, portfolio.members[portfolio.missions[row].member].id);
  }
  EXPECT_FALSE(ui::missionIdOf(records(), portfolio, 999));
}

TEST_F(PeopleEditingTest, somebodyNewIsAddedAndLookedAt) {
  inDialog<ui::NewPersonDialog>([&] { key(Qt::Key_N, Qt::ControlModifier); },
                                [&](ui::NewPersonDialog& dialog) {
                                  EXPECT_FALSE(dialog.isReady());
                                  dialog.nameField().setText(QStringLiteral("Ana Arnoux"));
                                  EXPECT_FALSE(dialog.note().isEmpty()) << "somebody has that name already";
                                  EXPECT_TRUE(dialog.isReady());
                                  dialog.nameField().setText(QStringLiteral("Eva Elan"));
                                  EXPECT_TRUE(dialog.note().isEmpty()) << dialog.note().toStdString();
                                  QTest::keyClick(&dialog, Qt::Key_Return);
                                });
  settle();
  EXPECT_TRUE(names().contains(QStringLiteral("Eva Elan")));
  EXPECT_TRUE(undoWords().startsWith(QStringLiteral("Add {person:")));
  EXPECT_EQ(screen_->table().selectedIds().size(), 1U);
}

TEST_F(PeopleEditingTest, spellingsOfAnEmployerAreSuggestedAndMerged) {
  ASSERT_TRUE(window_->desk().perform(edits::changeMission(bea_, {{"employer", QStringLiteral("OCTAVE SAS")}})));
  settle();
  inDialog<ui::EmployersDialog>([&] { window_->editActions().mergeEmployers->trigger(); },
                                [&](ui::EmployersDialog& dialog) {
                                  EXPECT_EQ(dialog.suggestions().currentText(), QStringLiteral("Octave (3) · OCTAVE SAS (1)"));
                                  EXPECT_EQ(dialog.ticked().size(), 2);
                                  EXPECT_EQ(dialog.nameField().text(), QStringLiteral("Octave"));
                                  EXPECT_TRUE(dialog.isReady());
                                  dialog.nameField().clear();
                                  EXPECT_FALSE(dialog.isReady());
                                  dialog.nameField().setText(QStringLiteral("Octave Conseil"));
                                  QTest::keyClick(&dialog, Qt::Key_Return);
                                });
  EXPECT_EQ(missionsOf(ana_).front().employer, QStringLiteral("Octave Conseil"));
  EXPECT_EQ(missionsOf(bea_).front().employer, QStringLiteral("Octave Conseil"));
}

TEST_F(PeopleEditingTest, recordsOfOneNameAreSuggested) {
  const auto twin = newId<MemberId>();
  ASSERT_TRUE(window_->desk().perform(
      edits::createPerson({.member = {.id = twin},
                           .name = QStringLiteral("ARNOUX Ana"),
                           .mission = Mission{.id = newId<MissionId>(), .member = twin, .start = QDate(2026, 1, 1)}})));
  settle();
  inDialog<ui::MergePeopleDialog>([&] { window_->editActions().mergeTwins->trigger(); },
                                  [&](ui::MergePeopleDialog& dialog) {
                                    EXPECT_TRUE(dialog.isReady());
                                    EXPECT_FALSE(dialog.note().isEmpty()) << "what passes over is said";
                                    if (dialog.kept() != ana_) dialog.keptField().setCurrentIndex(1);
                                    QTest::keyClick(&dialog, Qt::Key_Return);
                                  });
  EXPECT_FALSE(records().find<Member>(twin.uuid()).value());
  EXPECT_EQ(missionsOf(ana_).size(), 2U);
}

TEST_F(PeopleEditingTest, everyDialogIsNamedThroughout) {
  const auto& editing = *window_->desk().editing();
  const auto check = [](auto&& dialog, const char* what) {
    dialog.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&dialog));
    EXPECT_FALSE(dialog.windowTitle().isEmpty()) << what;
    expectNames(dialog, what);
  };
  const ui::PeopleBulkDialog::People two{{ana_, QStringLiteral("Ana")}, {bea_, QStringLiteral("Béa")}};
  for (int change = 0; change <= static_cast<int>(ui::PeopleBulkDialog::Change::role); ++change)
    check(ui::PeopleBulkDialog(editing, two, static_cast<ui::PeopleBulkDialog::Change>(change), {}, window_.get()), "people");
  check(ui::MissionDialog(editing, QStringLiteral("Ana"), ana_, {}, window_.get()), "new mission");
  check(ui::MissionDialog(editing, QStringLiteral("Ana"), missionsOf(ana_).front(), {}, window_.get()), "mission");
  check(ui::NewPersonDialog(editing, {}, window_.get()), "new person");
  check(ui::EmployersDialog(editing, screen_->model().rosterData()->roster, window_.get()), "employers");
  const ui::MergePeopleDialog::Person ana{ana_, QStringLiteral("Ana"), {}}, dan{dan_, QStringLiteral("Dan"), {}};
  check(ui::MergePeopleDialog(editing, {{ana, dan}}, window_.get()), "merge");
}

TEST_F(PeopleEditingTest, whoMayNotEditIsToldWhy) {
  window_->setAsOf(QDate(2025, 3, 1));
  settle();
  choose({ana_});
  EXPECT_FALSE(screen_->actionSet().extend->isEnabled());
  EXPECT_TRUE(screen_->peopleBar().words().contains(QStringLiteral("The past is only looked at")))
      << screen_->peopleBar().words().toStdString();
  for (const QPushButton* button : screen_->peopleBar().buttons()) EXPECT_TRUE(button->isHidden());
}

}  // namespace
}  // namespace eclosion::test
