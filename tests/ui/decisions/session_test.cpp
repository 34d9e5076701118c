// SPDX-License-Identifier: GPL-3.0-or-later
// Committee sessions in the room: prepared in a form, printed, held on the whole display.
#include <QClipboard>
#include <QFile>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QTimer>

#include "core/edits/change_record.h"
#include "core/edits/session_edits.h"
#include "tests/ui/editing/editing_fixture.h"
#include "ui/decisions/decision_form.h"
#include "ui/decisions/decisions_screen.h"
#include "ui/decisions/rows_table.h"
#include "ui/decisions/session_bar.h"
#include "ui/decisions/session_dialog.h"
#include "ui/decisions/session_mode.h"
#include "ui/models/ledger_source.h"
#include "ui/shell/screens.h"

namespace eclosion::test {
namespace {

TEST(SessionClock, countsOnlyWhileItRuns) {
  ui::SessionClock clock;
  clock.begin({.id = newId<AgendaItemId>(), .session = newId<SessionId>(), .startup = newId<StartupId>(), .pitch = 1});
  clock.pass(30);
  EXPECT_EQ(clock.left(), 60);
  clock.run(true);
  clock.pass(75);
  EXPECT_EQ(clock.left(), -15);
  clock.nextStage();
  EXPECT_EQ(clock.left(), 600);  // the usual minutes
  clock.pass(60);
  clock.nextStage();
  clock.nextStage();
  EXPECT_EQ(static_cast<int>(clock.stage()), static_cast<int>(ui::SessionClock::Stage::deliberation));
  EXPECT_EQ(clock.spent(), 135);
  EXPECT_EQ(clock.planned(), 60 + 600 + 600);
}

TEST(SessionClock, saysTimeInMinutes) {
  const std::pair<int, QString> cases[] = {{0, QStringLiteral("0:00")},
                                           {59, QStringLiteral("0:59")},
                                           {60, QStringLiteral("1:00")},
                                           {3599, QStringLiteral("59:59")},
                                           {-30, QString(QChar(0x2212)) + QStringLiteral("0:30")}};
  for (const auto& [seconds, text] : cases) EXPECT_EQ(ui::clockText(seconds), text);
}

class SessionTest : public EditingWindowTest {
 protected:
  void SetUp() override {
    EditingWindowTest::SetUp();
    window_->showScreen(ui::screenIndex(QStringLiteral("decisions")));
    screen_ = qobject_cast<ui::DecisionsScreen*>(&window_->currentScreen());
    ASSERT_NE(screen_, nullptr);
    screen_->settle();
  }
  void keep() {
    ASSERT_TRUE(window_->desk().perform(edits::saveSession(
        {.session = {.id = session_, .date = QDate(2026, 9, 17), .title = QStringLiteral("Committee"), .startsAt = 14 * 60},
         .attendees = {{.attendee = {.id = newId<AttendeeId>(), .session = session_, .role = QStringLiteral("Guest")},
                        .name = QStringLiteral("Ada Example")}},
         .agenda = {{.id = newId<AgendaItemId>(), .session = session_, .startup = renards_},
                    {.id = newId<AgendaItemId>(), .session = session_, .startup = lapins_}}})));
  }
  [[nodiscard]] ui::SessionBar& bar() { return screen_->sessions(); }
  [[nodiscard]] static ui::SessionMode* held() {
    for (QWidget* each : QApplication::topLevelWidgets()) {
      if (auto* found = qobject_cast<ui::SessionMode*>(each)) return found;
    }
    return nullptr;
  }

  const SessionId session_ = namedId<SessionId>(u"session");
  ui::DecisionsScreen* screen_ = nullptr;
};

TEST_F(SessionTest, aSessionIsPreparedInTheForm) {
  EXPECT_EQ(bar().session(), nullptr);
  inDialog<ui::SessionDialog>([&] { bar().newSession(); },
                              [&](ui::SessionDialog& dialog) {
                                EXPECT_FALSE(dialog.isReady()) << "it has no day";
                                field<QLineEdit>(dialog, QStringLiteral("Day"))->setText(QStringLiteral("17 Sep 2026"));
                                EXPECT_TRUE(dialog.isReady());
                                auto* hour = field<QLineEdit>(dialog, QStringLiteral("Hour"));
                                hour->setText(QStringLiteral("at noon"));
                                EXPECT_FALSE(dialog.isReady());
                                hour->setText(QStringLiteral("14h30"));
                                EXPECT_TRUE(dialog.isReady());
                                EXPECT_EQ(dialog.sheet().session.startsAt, 14 * 60 + 30);
                                dialog.accept();
                              });
  ASSERT_NE(bar().session(), nullptr);
  EXPECT_EQ(bar().session()->date, QDate(2026, 9, 17));
  EXPECT_TRUE(undoWords().startsWith(QStringLiteral("Prepare Investment committee, 17 Sep")));
}

TEST_F(SessionTest, theAgendaIsOrderedByKeys) {
  keep();
  inDialog<ui::SessionDialog>([&] { bar().editSession(); },
                              [&](ui::SessionDialog& dialog) {
                                auto* agenda = field<ui::RowsTable>(dialog, QStringLiteral("Agenda"));
                                ASSERT_EQ(agenda->rowCount(), 2);
                                agenda->setCurrentCell(1, 0);
                                QTest::keyClick(agenda, Qt::Key_Up, Qt::AltModifier);
                                EXPECT_EQ(agenda->currentRow(), 0);
                                dialog.accept();
                              });
  const auto agenda = window_->ledger().waited()->agendaOf(session_);
  ASSERT_EQ(agenda.size(), 2U);
  EXPECT_EQ(agenda.front().startup, lapins_);
  inDialog<ui::SessionDialog>([&] { bar().editSession(); },
                              [&](ui::SessionDialog& dialog) {
                                auto* list = field<ui::RowsTable>(dialog, QStringLiteral("Agenda"));
                                QTest::keyClick(list, Qt::Key_Delete);
                                EXPECT_EQ(list->rowCount(), 1);
                                dialog.accept();
                              });
  EXPECT_EQ(window_->ledger().waited()->agendaOf(session_).size(), 1U);
  EXPECT_TRUE(window_->desk().undo());
  EXPECT_EQ(window_->ledger().waited()->agendaOf(session_).size(), 2U);
}

TEST_F(SessionTest, whoWasChosenIsAddedWithTheSession) {
  keep();
  inDialog<ui::SessionDialog>([&] { bar().editSession(); },
                              [&](ui::SessionDialog& dialog) {
                                auto* guest = field<QLineEdit>(dialog, QStringLiteral("Guest who attends"));
                                guest->setText(QStringLiteral("Grace Example"));
                                dialog.accept();
                              });
  EXPECT_EQ(window_->ledger().waited()->attendeesOf(session_).size(), 2U);
}

TEST_F(SessionTest, leavingWhatWasChangedIsAskedFor) {
  keep();
  for (const bool changes : {false, true}) {
    inDialog<ui::SessionDialog>([&] { bar().editSession(); },
                                [&](ui::SessionDialog& dialog) {
                                  if (changes)
                                    field<QLineEdit>(dialog, QStringLiteral("Title"))->setText(QStringLiteral("Other"));
                                  bool asked = false;
                                  const auto answer = [&](bool leave) {
                                    QTimer::singleShot(20, &dialog, [&asked, leave] {
                                      auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
                                      if (!box) return;
                                      asked = true;
                                      for (QAbstractButton* each : box->buttons()) {
                                        if ((box->buttonRole(each) == QMessageBox::DestructiveRole) == leave)
                                          return each->click();
                                      }
                                    });
                                  };
                                  if (changes) {
                                    answer(false);
                                    QTest::keyClick(&dialog, Qt::Key_Escape);
                                    EXPECT_TRUE(asked);
                                    EXPECT_TRUE(dialog.isVisible());
                                    answer(true);
                                  }
                                  QTest::keyClick(&dialog, Qt::Key_Escape);
                                  EXPECT_EQ(asked, changes);
                                  EXPECT_FALSE(dialog.isVisible());
                                });
  }
  EXPECT_EQ(window_->ledger().waited()->session(session_)->title, QStringLiteral("Committee"));
}

TEST_F(SessionTest, papersAreWhole) {
  keep();
  for (const auto kind : {ui::SessionBar::PaperKind::agenda, ui::SessionBar::PaperKind::minutes}) {
    const auto paper = bar().paper(kind);
    ASSERT_TRUE(paper);
    const QString path = folder_.filePath(QStringLiteral("paper.pdf"));
    ASSERT_TRUE(ui::savePaper(*paper, path, ui::PaperFormat::pdf));
    QFile pdf(path);
    ASSERT_TRUE(pdf.open(QIODevice::ReadOnly));
    EXPECT_TRUE(pdf.read(5) == "%PDF-");
    EXPECT_GT(pdf.size(), 2000);
    const QString html = folder_.filePath(QStringLiteral("paper.html"));
    ASSERT_TRUE(ui::savePaper(*paper, html, ui::PaperFormat::html));
    EXPECT_FALSE(ui::savePaper(*paper, folder_.filePath(QStringLiteral("none/paper.html")), ui::PaperFormat::html));
  }
  bar().copyForSlides(ui::SessionBar::PaperKind::agenda);
  const QMimeData* copied = QApplication::clipboard()->mimeData();
  EXPECT_TRUE(copied->text().contains(QStringLiteral("Renards")));
  EXPECT_TRUE(copied->hasHtml());
}

TEST_F(SessionTest, whatItHoldsMayGoMeanwhile) {
  keep();
  bar().holdSession();
  QPointer<ui::SessionMode> mode = held();
  ASSERT_NE(mode, nullptr);
  ASSERT_TRUE(window_->desk().perform(edits::removeRecord({recordKind<CommitteeSession>, session_.uuid()})));
  ASSERT_TRUE(
      window_->desk().perform(edits::setField({recordKind<Startup>, lapins_.uuid()}, "mission", QStringLiteral("Other"))));
  EXPECT_EQ(mode->count(), 0);
  window_->closeFile();
  QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
  EXPECT_TRUE(mode.isNull());
}

TEST_F(SessionTest, anOutcomeIsChosenByItsKey) {
  keep();
  bar().holdSession();
  QPointer<ui::SessionMode> mode = held();
  ASSERT_NE(mode, nullptr);
  QApplication::setActiveWindow(mode);
  QTest::keyClick(mode, Qt::Key_2);
  ASSERT_NE(mode->form().draft(), nullptr);
  EXPECT_EQ(mode->form().draft()->decision.outcome, DecisionOutcome::extend);
  mode->leave();
  QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
  // What was typed last is kept.
  ASSERT_NE(draftOf(*window_->ledger().waited(), renards_), nullptr);
}

TEST_F(SessionTest, whatIsDecidedThereIsTakenBackThere) {
  keep();
  bar().holdSession();
  QPointer<ui::SessionMode> mode = held();
  ASSERT_NE(mode, nullptr);
  QApplication::setActiveWindow(mode);
  mode->setFocus();
  QTest::keyClick(mode, Qt::Key_2);
  mode->form().save();
  ASSERT_NE(draftOf(*window_->ledger().waited(), renards_), nullptr);
  QTest::keyClick(mode, Qt::Key_Z, Qt::ControlModifier);
  EXPECT_EQ(draftOf(*window_->ledger().waited(), renards_), nullptr);
  QTest::keyClick(mode, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
  EXPECT_NE(draftOf(*window_->ledger().waited(), renards_), nullptr);
  mode->leave();
  QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

TEST_F(SessionTest, f11HoldsIt) {
  keep();
  QTest::keyClick(screen_, Qt::Key_F11);
  ASSERT_NE(held(), nullptr);
  held()->leave();
  QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
  EXPECT_EQ(held(), nullptr);
}

TEST_F(SessionTest, itIsHeldOnTheWholeDisplayByKeys) {
  keep();
  bar().holdSession();
  ui::SessionMode* mode = held();
  ASSERT_NE(mode, nullptr);
  EXPECT_TRUE(mode->isFullScreen());
  QApplication::setActiveWindow(mode);  // whose keys they are
  EXPECT_EQ(mode->count(), 2);
  EXPECT_EQ(mode->place(), 0);
  QTest::keyClick(mode, Qt::Key_Space);
  EXPECT_TRUE(mode->clock().isRunning());
  mode->pass(61);
  EXPECT_EQ(mode->clock().left(), 9 * 60 - 1);
  QTest::keyClick(mode, Qt::Key_T);
  EXPECT_EQ(static_cast<int>(mode->clock().stage()), static_cast<int>(ui::SessionClock::Stage::questions));
  QTest::keyClick(mode, Qt::Key_PageDown);
  EXPECT_EQ(mode->place(), 1);
  EXPECT_EQ(mode->clock().spent(), 0);
  QTest::keyClick(mode, Qt::Key_PageDown);
  EXPECT_EQ(mode->place(), 1) << "there is no third";
  QPointer<ui::SessionMode> gone = mode;
  QTest::keyClick(mode, Qt::Key_Escape);
  QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
  EXPECT_TRUE(gone.isNull());
}

}  // namespace
}  // namespace eclosion::test
