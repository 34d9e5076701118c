// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigator.h"

#include <QAccessible>
#include <QClipboard>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QTimer>
#include <QTreeView>

#include "tests/ui/accessible_walk.h"
#include "tests/ui/ui_fixture.h"
#include "ui/incubators/affiliation_page.h"
#include "ui/incubators/affiliations_screen.h"
#include "ui/shell/actions.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/figure_button.h"
#include "ui/shell/inspector.h"
#include "ui/shell/member_dialog.h"
#include "ui/shell/screens.h"
#include "ui/startups/register_screen.h"
#include "ui/startups/startup_page.h"

namespace eclosion::test {
namespace {

using ui::screenIndex;

class NavigatorTest : public WindowTest {
 protected:
  ui::RegisterScreen* startups() { return qobject_cast<ui::RegisterScreen*>(&window_->currentScreen()); }
  ui::AffiliationsScreen* incubators() { return qobject_cast<ui::AffiliationsScreen*>(&window_->currentScreen()); }
  void key(int key, Qt::KeyboardModifiers modifiers = {}) {
    QWidget* at = window_->focusWidget();
    QTest::keyClick(at ? at : window_.get(), static_cast<Qt::Key>(key), modifiers);
  }
  void type(const QString& text) {
    auto* palette = window_->findChild<ui::CommandPalette*>();
    ASSERT_NE(palette, nullptr);
    QTest::keyClicks(palette->field(), text);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !palette->isSearching() && palette->model().rowCount() > 0; }, 5000));
    QTest::keyClick(palette->field(), Qt::Key_Return);
  }
};

TEST_F(NavigatorTest, screensAreReachedByKeyAndRemembered) {
  openInvented();
  for (size_t i = 0; i < ui::screenKinds().size(); ++i) {
    // There are nine keys; the others are reached by their actions.
    if (i < 9) {
      key(Qt::Key_1 + static_cast<int>(i), Qt::ControlModifier);
    } else {
      window_->actionSet().screens[static_cast<qsizetype>(i)]->trigger();
    }
    EXPECT_EQ(preferences_->layout(QStringLiteral("screen")), QByteArray(ui::screenKinds()[i].id));
    EXPECT_TRUE(window_->currentScreen().isVisible());
    EXPECT_TRUE(window_->currentScreen().isAncestorOf(window_->focusWidget())) << ui::screenKinds()[i].id;
  }
  window_->close();
  window_ = std::make_unique<ui::MainWindow>(services_, *preferences_);
  openInvented();
  EXPECT_EQ(window_->currentScreen().objectName(), QString::fromLatin1(ui::screenKinds().back().id));
}

TEST_F(NavigatorTest, whatIsSelectedOnOneScreenIsSelectedOnTheNext) {
  openInvented();
  const Portfolio::Row row = window_->model().column(3).rows[2];
  window_->board().select(row);
  window_->showScreen(screenIndex(QStringLiteral("startups")));
  EXPECT_EQ(startups()->selectedStartups(), std::vector{row});
  window_->showScreen(0);
  EXPECT_EQ(window_->board().selection().single(), row);
}

TEST_F(NavigatorTest, enterOnACardOpensThePageAndBackspaceLeavesIt) {
  openInvented();
  const Portfolio::Row row = window_->model().column(2).rows[0];
  window_->board().select(row);
  window_->board().setFocus();
  QTest::keyClick(&window_->board(), Qt::Key_Return);
  ASSERT_NE(startups(), nullptr);
  EXPECT_TRUE(startups()->showsPage());
  EXPECT_EQ(startups()->page().startup(), row);
  key(Qt::Key_Backspace);
  EXPECT_FALSE(startups()->showsPage());
}

TEST_F(NavigatorTest, aStartupIsFoundByAnOldName) {
  WorldBuilder builder;
  const auto row = builder.startup(QStringLiteral("Démarches simples"));
  builder.formerName(row, QStringLiteral("TPS"), QDate(2018, 1, 1));
  builder.phase(row, Phase::construction, QDate(2016, 1, 1));
  window_->show(std::make_unique<FakePortfolio>(builder.build(QDate(2026, 8, 20))));
  showWindow();
  key(Qt::Key_K, Qt::ControlModifier);
  type(QStringLiteral("tps"));
  ASSERT_NE(startups(), nullptr);
  EXPECT_EQ(startups()->page().startup(), row);
}

TEST_F(NavigatorTest, aDateTypedIntoThePaletteMovesTheWindow) {
  openInvented();
  key(Qt::Key_K, Qt::ControlModifier);
  type(QStringLiteral("15 Mar 2022"));
  EXPECT_EQ(window_->model().date(), QDate(2022, 3, 15));
}

TEST_F(NavigatorTest, aCommandTypedIntoThePaletteRuns) {
  openInvented();
  key(Qt::Key_K, Qt::ControlModifier);
  type(QStringLiteral("one year back"));
  EXPECT_EQ(window_->model().date(), QDate(2025, 8, 20));
}

TEST_F(NavigatorTest, aNumberOpensTheStartupsBehindIt) {
  openInvented();
  const auto buttons = window_->findChildren<ui::FigureButton*>();
  ASSERT_FALSE(buttons.isEmpty());
  QTest::mouseClick(buttons.first(), Qt::LeftButton);
  ASSERT_NE(startups(), nullptr);
  EXPECT_EQ(static_cast<int>(startups()->model().startups().size()), window_->model().inProgrammeCount());
  EXPECT_FALSE(window_->model().filter().only.empty());
  window_->board().setFocus();
  window_->actionSet().clearFilters->trigger();
  EXPECT_TRUE(window_->model().filter().isEmpty());
  EXPECT_GT(startups()->model().startups().size(), static_cast<size_t>(window_->model().inProgrammeCount()));
}

TEST_F(NavigatorTest, aNumberOfMembersOpensTheirList) {
  openInvented();
  const auto buttons = window_->findChildren<ui::FigureButton*>();
  ASSERT_GE(buttons.size(), 3);
  int rows = -1;
  QTimer::singleShot(0, window_.get(), [&] {
    auto* people = window_->findChild<QDialog*>(QStringLiteral("people"));
    if (!people) return;
    auto* table = people->findChild<QTreeView*>();
    rows = table->model()->rowCount();
    QTest::keyClick(table, Qt::Key_Return);
  });
  QTest::mouseClick(buttons[2], Qt::LeftButton);
  EXPECT_GT(rows, 10);
  auto* member = window_->findChild<ui::MemberDialog*>();
  ASSERT_NE(member, nullptr) << "of the first of them";
  QTest::keyClick(&member->table(), Qt::Key_Return);
  ASSERT_NE(startups(), nullptr);
  EXPECT_TRUE(startups()->showsPage()) << "of the startup that one serves";
}

TEST_F(NavigatorTest, everyMemberIsSomewhere) {
  WorldBuilder builder;
  const auto startup = builder.startup(QStringLiteral("Docurba"));
  builder.phase(startup, Phase::construction, QDate(2020, 1, 1));
  const auto busy = builder.member(QStringLiteral("Inès Aubert"));
  builder.mission(busy, startup, QDate(2020, 1, 1), QDate(2021, 1, 1), MissionStatus::contractor);
  builder.mission(busy, Portfolio::none, QDate(2025, 1, 1), {}, MissionStatus::civilServant);
  builder.member(QStringLiteral("Marc Sans Mission"));
  window_->show(std::make_unique<FakePortfolio>(builder.build(QDate(2026, 8, 20))));
  showWindow();
  const auto dialog = [&] { return window_->findChild<ui::MemberDialog*>(); };
  const auto words = [&] {
    QStringList texts;
    for (const auto* label : dialog()->findChildren<QLabel*>()) texts << label->text();
    return texts.join(QLatin1Char('\n'));
  };
  key(Qt::Key_K, Qt::ControlModifier);
  type(QStringLiteral("marc sans"));
  ASSERT_NE(dialog(), nullptr);
  EXPECT_TRUE(words().contains(QStringLiteral("Marc Sans Mission"))) << words().toStdString();
  EXPECT_TRUE(words().contains(QStringLiteral("0 mission"))) << words().toStdString();
  QTest::keyClick(dialog(), Qt::Key_Escape);
  key(Qt::Key_K, Qt::ControlModifier);
  type(QStringLiteral("ines aubert"));
  ASSERT_NE(dialog(), nullptr);
  EXPECT_TRUE(words().contains(QStringLiteral("On a mission"))) << words().toStdString();
  const auto& table = dialog()->table();
  ASSERT_EQ(table.model()->rowCount(), 2);
  EXPECT_EQ(table.currentIndex().data().toString(), QStringLiteral("Docurba")) << "the mission that names a startup";
  QTest::keyClick(&dialog()->table(), Qt::Key_Return);
  ASSERT_NE(startups(), nullptr);
  EXPECT_EQ(startups()->page().startup(), startup);
}

TEST_F(NavigatorTest, theSidePanelsNamesLeadToTheirPages) {
  openInvented();
  const Portfolio& portfolio = window_->file()->portfolio();
  Portfolio::Row found = Portfolio::none;
  for (const Portfolio::Row row : window_->model().column(2).rows) {
    if (portfolio.incubatorAt(row, window_->model().date()) != Portfolio::none) found = row;
  }
  ASSERT_NE(found, Portfolio::none);
  window_->board().select(found);
  const auto incubator = portfolio.incubatorAt(found, window_->model().date());
  const QString address = ui::recordAddress(NamedKind::incubator, incubator);
  QLabel* label = nullptr;
  for (auto* each : window_->findChild<ui::Inspector*>()->findChildren<QLabel*>()) {
    if (each->text().contains(address)) label = each;
  }
  ASSERT_NE(label, nullptr);
  EXPECT_TRUE(label->focusPolicy() & Qt::TabFocus);
  Q_EMIT label->linkActivated(address);
  ASSERT_NE(incubators(), nullptr);
  EXPECT_TRUE(
      incubators()->page().plainText().startsWith(window_->file()->text().incubatorName(portfolio.incubators[incubator].id)));
}

TEST_F(NavigatorTest, incubatorsHaveAPageWithTheirStartups) {
  openInvented();
  window_->showScreen(screenIndex(QStringLiteral("incubators")));
  ASSERT_NE(incubators(), nullptr);
  ASSERT_GT(incubators()->model().rowCount(), 1);
  const auto* entry = incubators()->model().entryAt(incubators()->model().index(0));
  ASSERT_NE(entry, nullptr);
  EXPECT_GT(entry->counts.ever, 0);
  EXPECT_EQ(incubators()->page().table().model()->rowCount(), entry->counts.ever);
  // Moving in time is followed, screens out of sight catch up when they are shown.
  window_->showScreen(0);
  window_->setAsOf(QDate(2012, 1, 1));
  window_->showScreen(screenIndex(QStringLiteral("incubators")));
  EXPECT_EQ(incubators()->model().entryAt(incubators()->model().index(0))->counts.ever, 0);
  window_->setAsOf(QDate(2026, 8, 20));
  QTest::keyClicks(incubators()->findField(), QStringLiteral("zzzz"));
  EXPECT_EQ(incubators()->model().rowCount(), 0);
  static_cast<QLineEdit*>(incubators()->findField())->clear();
  auto& table = incubators()->page().table();
  table.setCurrentIndex(table.model()->index(0, 0));
  EXPECT_EQ(incubators()->selectedStartups().size(), 1U);
  window_->actionSet().copy->trigger();
  EXPECT_TRUE(QApplication::clipboard()->text().contains(table.model()->index(0, 0).data().toString()));
  QTest::keyClick(&table, Qt::Key_Return);
  ASSERT_NE(startups(), nullptr);
  EXPECT_TRUE(startups()->showsPage());
}

TEST_F(NavigatorTest, everyControlOfEveryScreenHasAName) {
  openInvented();
  for (size_t i = 0; i < ui::screenKinds().size(); ++i) {
    window_->showScreen(static_cast<int>(i));
    QApplication::processEvents();
    expectNames(*window_, ui::screenKinds()[i].id);
  }
  window_->showScreen(screenIndex(QStringLiteral("startups")));
  startups()->openStartup(0);
  QApplication::processEvents();
  expectNames(*window_, "page of a startup");
}

}  // namespace
}  // namespace eclosion::test
