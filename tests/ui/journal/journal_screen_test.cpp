// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/journal_screen.h"

#include <QComboBox>
#include <QSignalSpy>
#include <QTreeView>

#include "tests/support/fake_journal.h"
#include "tests/ui/accessible_walk.h"
#include "tests/ui/ui_fixture.h"
#include "ui/journal/entry_pane.h"
#include "ui/journal/journal_bar.h"
#include "ui/journal/journal_task.h"
#include "ui/shell/screens.h"

namespace eclosion::test {
namespace {

class JournalScreenTest : public WindowTest {
 protected:
  void open(int steps) {
    journal_ = std::make_unique<FakeJournal>(steps);
    auto file = std::make_unique<FakePortfolio>(inventedWorld());
    file->journalSource = journal_.get();
    file_ = file.get();
    window_->show(std::move(file));
    showWindow();
    window_->showScreen(ui::screenIndex(QStringLiteral("journal")));
  }
  void TearDown() override {
    window_.reset();
    WindowTest::TearDown();
  }
  ui::JournalScreen& screen() { return *qobject_cast<ui::JournalScreen*>(&window_->currentScreen()); }
  bool shows(const QString& title) {
    return QTest::qWaitFor([&] { return screen().pane().model().details().step.words == title; }, 2000);
  }

  std::unique_ptr<FakeJournal> journal_;
};

TEST_F(JournalScreenTest, theNewestEntryIsToldFirst) {
  open(3);
  EXPECT_EQ(screen().model().rowCount(), 3);
  EXPECT_TRUE(shows(QStringLiteral("Change 3")));
  QTest::keyClick(&screen().table(), Qt::Key_Down);
  EXPECT_TRUE(shows(QStringLiteral("Change 2")));
  expectNames(*window_, "journal");
}

TEST_F(JournalScreenTest, enterGoesToWhatItChangedAndEscapeBack) {
  open(3);
  ASSERT_TRUE(screen().table().hasFocus());
  QTest::keyClick(&screen().table(), Qt::Key_Return);
  EXPECT_TRUE(screen().pane().table().hasFocus());
  EXPECT_EQ(screen().pane().model().details().step.firstSeq, 3);
  QTest::keyClick(&screen().pane().table(), Qt::Key_Escape);
  EXPECT_TRUE(screen().table().hasFocus());
}

TEST_F(JournalScreenTest, filtersAsOneTypesAndSaysWhenNothingPasses) {
  open(20);
  QTest::keyClicks(screen().findField(), QStringLiteral("Change 1"));
  EXPECT_EQ(journal_->lastFilter.text, QStringLiteral("Change 1"));
  EXPECT_EQ(screen().model().rowCount(), 11);
  QTest::keyClicks(screen().findField(), QStringLiteral("zzz"));
  EXPECT_EQ(screen().model().rowCount(), 0);
  EXPECT_FALSE(screen().table().isVisible());
  screen().bar().clearFilter();
  EXPECT_EQ(screen().model().rowCount(), 20);
  EXPECT_TRUE(screen().table().isVisible());
  screen().bar().setFilterKind(QStringLiteral("import"));
  EXPECT_EQ(screen().model().rowCount(), 0);
}

TEST_F(JournalScreenTest, aStartupIsFoundByItsName) {
  open(3);
  const StartupId id = file_->portfolio().startups[4].id;
  const QString name = file_->text().startupName(id);
  ui::RecordPicker& picker = screen().bar().picker();
  picker.setFocus();
  ASSERT_TRUE(QTest::qWaitFor(
      [&] {
        picker.setText(name);
        QTest::keyClick(&picker, Qt::Key_Return);
        return picker.choice().has_value();
      },
      5000));
  EXPECT_EQ(journal_->lastFilter.startup, id);
  picker.clear();
  screen().bar().clearFilter();
  EXPECT_FALSE(journal_->lastFilter.startup);
}

TEST_F(JournalScreenTest, whatCannotBeUndoneSaysWhy) {
  open(0);
  journal_->add(QStringLiteral("Create"), QStringLiteral("create")).mayTakeBack = false;
  auto& undone = journal_->add(QStringLiteral("Change"));
  undone.takenBack = true;
  undone.mayTakeBack = false;
  window_->showScreen(0);
  window_->showScreen(ui::screenIndex(QStringLiteral("journal")));
  screen().setFile(file_);
  ASSERT_TRUE(shows(QStringLiteral("Change")));
  EXPECT_FALSE(screen().pane().undoButton().isEnabled());
  EXPECT_FALSE(screen().pane().undoButton().toolTip().isEmpty());
}

TEST_F(JournalScreenTest, verifiesTheChain) {
  open(7);
  const QSignalSpy said(&screen(), &ui::Screen::said);
  screen().verify();
  ASSERT_TRUE(QTest::qWaitFor([&] { return said.count() == 1; }, 5000));
  EXPECT_TRUE(said.at(0).at(0).toString().contains(QStringLiteral("7 entries"))) << said.at(0).at(0).toString().toStdString();
  EXPECT_FALSE(screen().task().isRunning());
}

TEST_F(JournalScreenTest, whatWasVerifiedOfAnotherFileIsNotTold) {
  open(7);
  const QSignalSpy said(&screen(), &ui::Screen::said);
  screen().verify();
  FakeJournal other(3);
  auto file = std::make_unique<FakePortfolio>(inventedWorld());
  file->journalSource = &other;
  window_->show(std::move(file));
  EXPECT_FALSE(screen().task().isRunning());
  QTest::qWait(50);
  EXPECT_EQ(said.count(), 0);
  screen().verify();
  ASSERT_TRUE(QTest::qWaitFor([&] { return said.count() == 1; }, 5000));
  EXPECT_TRUE(said.at(0).at(0).toString().contains(QStringLiteral("3 entries"))) << said.at(0).at(0).toString().toStdString();
  window_->closeFile();
}

TEST_F(JournalScreenTest, aFileWithoutAJournalIsNoTrouble) {
  openInvented();
  window_->showScreen(ui::screenIndex(QStringLiteral("journal")));
  EXPECT_EQ(screen().model().rowCount(), 0);
  window_->closeFile();
}

TEST_F(JournalScreenTest, followsTheLanguage) {
  open(3);
  speakTestLanguage(true);
  QEvent event(QEvent::LanguageChange);
  QApplication::sendEvent(&screen(), &event);
  EXPECT_TRUE(screen().model().headerData(0, Qt::Horizontal, Qt::DisplayRole).toString().startsWith(QStringLiteral("[fr] ")));
}

}  // namespace
}  // namespace eclosion::test
