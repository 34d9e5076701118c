// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSignalSpy>

#include "tests/ui/ui_fixture.h"
#include "ui/editing/edit_desk.h"
#include "ui/models/due_source.h"
#include "ui/models/ledger_source.h"
#include "ui/startups/empty_notice.h"
#include "ui/startups/register_screen.h"
#include "ui/startups/register_table.h"
#include "ui/startups/startup_page.h"
#include "ui/startups/startups_screen.h"

namespace eclosion::test {

// The screen of startups by itself, over a portfolio in memory.
class StartupsScreenTest : public UiTest {
 protected:
  void use(std::unique_ptr<World> world) {
    screen_.reset();  // it looks at the others
    due_.reset();
    desk_.reset();
    file_ = std::make_unique<FakePortfolio>(std::move(world));
    board_ = std::make_unique<ui::BoardModel>();
    preferences_ = std::make_unique<ui::Preferences>(folder_.filePath(QStringLiteral("preferences.ini")));
    board_->setPortfolio(&file_->portfolio(), &file_->text());
    make();
  }
  void make() {
    screen_.reset();
    desk_ = std::make_unique<ui::EditDesk>(*board_, nullptr);
    desk_->setFile(file_.get());
    due_ = std::make_unique<ui::DueSource>(*board_, ledger_);
    screen_.reset(qobject_cast<ui::RegisterScreen*>(ui::makeStartupsScreen(
        {.model = *board_, .preferences = *preferences_, .desk = *desk_, .ledger = ledger_, .due = *due_})));
    ASSERT_NE(screen_, nullptr);
    screen_->setFile(file_.get());
    screen_->resize(1120, 700);
    screen_->show();
    QApplication::setActiveWindow(screen_.get());
    ASSERT_TRUE(QTest::qWaitForWindowExposed(screen_.get()));
    screen_->takeFocus();
  }
  void TearDown() override {
    screen_.reset();
    UiTest::TearDown();
  }
  void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
    QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : screen_.get(), key, modifiers);
  }
  [[nodiscard]] ui::StartupsModel& model() { return screen_->model(); }
  [[nodiscard]] Portfolio::Row current() { return model().startupAt(screen_->table().currentIndex()); }
  [[nodiscard]] QString nameOf(Portfolio::Row row) { return model().textOf(row, ui::StartupColumn::name); }

  QTemporaryDir folder_;
  std::unique_ptr<FakePortfolio> file_;
  std::unique_ptr<ui::BoardModel> board_;
  std::unique_ptr<ui::Preferences> preferences_;
  std::unique_ptr<ui::EditDesk> desk_;
  ui::LedgerSource ledger_;
  std::unique_ptr<ui::DueSource> due_;
  std::unique_ptr<ui::RegisterScreen> screen_;
};

}  // namespace eclosion::test
