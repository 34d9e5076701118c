// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractButton>
#include <QClipboard>
#include <QLabel>
#include <QMenu>

#include "tests/ui/ui_fixture.h"
#include "ui/shell/actions.h"
#include "ui/shell/inspector.h"
#include "ui/shell/time_histogram.h"
#include "ui/widgets/date_field.h"

namespace eclosion::test {
namespace {

QAbstractButton* buttonNamed(QWidget* window, const QString& text) {
  for (auto* button : window->findChildren<QAbstractButton*>()) {
    if (button->text() == text && button->isVisible()) return button;
  }
  return nullptr;
}

class MainWindowTest : public WindowTest {
 protected:
  [[nodiscard]] QString shown() const {
    QStringList texts;
    for (const auto* label : window_->findChildren<QLabel*>()) {
      if (label->isVisible()) texts << label->text();
    }
    return texts.join(QLatin1Char('\n'));
  }
  ui::DateField* field() { return window_->findChild<ui::DateField*>(QStringLiteral("asOfField")); }
  ui::TimeHistogram* histogram() { return window_->findChild<ui::TimeHistogram*>(QStringLiteral("timeHistogram")); }
  QWidget* inspector() { return window_->findChild<QWidget*>(QStringLiteral("inspector")); }
};

TEST_F(MainWindowTest, BeginsWithFourWaysAndRecentFiles) {
  preferences_->addRecentFile(QStringLiteral("/portfolios/river.eclosion"));
  window_ = std::make_unique<ui::MainWindow>(services_, *preferences_);
  showWindow();
  for (const char* text : {"Open…", "New…", "Import…", "Explore the 2017 sample", "river"}) {
    EXPECT_NE(buttonNamed(window_.get(), QString::fromUtf8(text)), nullptr) << text;
  }
  QTest::mouseClick(buttonNamed(window_.get(), QStringLiteral("Explore the 2017 sample")), Qt::LeftButton);
  ASSERT_NE(window_->file(), nullptr);
  EXPECT_TRUE(shown().contains(QStringLiteral("Practice file"))) << shown().toStdString();
  window_->closeFile();
  EXPECT_EQ(window_->file(), nullptr);
  EXPECT_NE(buttonNamed(window_.get(), QStringLiteral("river")), nullptr);
}

TEST_F(MainWindowTest, AnEmptyPortfolioIsNoTrouble) {
  window_->show(std::make_unique<FakePortfolio>(WorldBuilder().build(QDate(2026, 8, 20))));
  showWindow();
  EXPECT_FALSE(window_->grab().isNull());
  for (auto* action : {window_->actionSet().previousTransition, window_->actionSet().nextYear, window_->actionSet().today})
    action->trigger();
  EXPECT_EQ(window_->model().date(), QDate(2026, 8, 20));
}

TEST_F(MainWindowTest, ADateIsTypedSteppedAndDragged) {
  openInvented();
  QTest::keyClick(window_.get(), Qt::Key_D, Qt::ControlModifier);
  EXPECT_TRUE(field()->hasFocus());
  field()->setText(QStringLiteral("15 Mar 2022"));
  QTest::keyClick(field(), Qt::Key_Return);
  EXPECT_EQ(window_->model().date(), QDate(2022, 3, 15));
  EXPECT_TRUE(shown().contains(QStringLiteral("as it was on 15 Mar 2022"))) << shown().toStdString();

  field()->setText(QStringLiteral("soon"));
  QTest::keyClick(field(), Qt::Key_Return);
  EXPECT_TRUE(field()->property("error").toBool());
  EXPECT_EQ(window_->model().date(), QDate(2022, 3, 15));
  QTest::keyClick(field(), Qt::Key_Escape);
  EXPECT_EQ(field()->text(), QStringLiteral("15 Mar 2022"));

  window_->board().setFocus();
  QTest::keyClick(&window_->board(), Qt::Key_Right, Qt::AltModifier);
  EXPECT_EQ(window_->model().date(), window_->model().timeline().transitionAfter(QDate(2022, 3, 15)));
  QTest::keyClick(&window_->board(), Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
  EXPECT_EQ(window_->model().date().year(), 2021);

  const int x = static_cast<int>(histogram()->xOf(QDate(2020, 1, 1)));
  QTest::mousePress(histogram(), Qt::LeftButton, {}, QPoint(x, 20));
  EXPECT_LT(std::abs(window_->model().date().daysTo(QDate(2020, 1, 1))), 10);
  QTest::mouseMove(histogram(), QPoint(x + 40, 20));
  QTest::mouseRelease(histogram(), Qt::LeftButton, {}, QPoint(x + 40, 20));

  QTest::mouseClick(buttonNamed(window_.get(), QStringLiteral("Return to today")), Qt::LeftButton);
  EXPECT_FALSE(window_->model().isPast());
  EXPECT_FALSE(shown().contains(QStringLiteral("as it was on")));
  histogram()->setFocus();
  QTest::keyClick(histogram(), Qt::Key_PageDown);
  EXPECT_EQ(window_->model().date(), QDate(2025, 8, 20));
  QTest::keyClick(histogram(), Qt::Key_Home);
  EXPECT_FALSE(window_->model().isPast());
}

TEST_F(MainWindowTest, TheInspectorTellsTheStoryOfTheDate) {
  openInvented();
  const Portfolio::Row row = window_->model().column(3).rows[0];
  window_->board().select(row);
  const StartupId& id = file_->portfolio().startups[row].id;
  EXPECT_TRUE(shown().contains(file_->text().startupName(id)));
  EXPECT_TRUE(shown().contains(file_->text().startupMission(id)));
  EXPECT_TRUE(shown().contains(QStringLiteral("Acceleration · day"))) << shown().toStdString();
  window_->setAsOf(file_->portfolio().historyOf(row)[0].start);
  EXPECT_TRUE(shown().contains(QStringLiteral("Investigation · day 0"))) << shown().toStdString();
  window_->setAsOf(QDate(2012, 1, 1));
  EXPECT_TRUE(shown().contains(QStringLiteral("Not started yet"))) << shown().toStdString();

  window_->actionSet().copy->trigger();
  EXPECT_TRUE(QApplication::clipboard()->text().contains(file_->text().startupMission(id)));
  window_->board().clearSelection();
  EXPECT_TRUE(shown().contains(QStringLiteral("Select a startup")));
}

TEST_F(MainWindowTest, LinksAreWebAddressesAndWordsAreText) {
  openInvented();
  const Portfolio::Row row = window_->model().column(3).rows[0];
  const StartupId id = file_->portfolio().startups[row].id;
  ui::StartupStory story;
  story.links.push_back({.id = newId<StartupLinkId>(), .startup = id, .url = QStringLiteral("https://coast.example/a")});
  story.links.push_back({.id = newId<StartupLinkId>(), .startup = id, .url = QStringLiteral("javascript:alert(1)")});
  story.links.push_back({.id = newId<StartupLinkId>(), .startup = id, .url = QStringLiteral("file:///etc/passwd")});
  story.events.push_back(
      {.id = newId<EventId>(), .startup = id, .date = QDate(2024, 1, 1), .comment = QStringLiteral("<img src=x>&amp;")});
  file_->stories.insert(id, story);
  window_->board().select(row);
  EXPECT_TRUE(shown().contains(QStringLiteral("href=\"https://coast.example/a\"")));
  EXPECT_FALSE(shown().contains(QStringLiteral("href=\"javascript")));
  EXPECT_FALSE(shown().contains(QStringLiteral("href=\"file")));
  EXPECT_FALSE(shown().contains(QStringLiteral("<img")));
}

TEST_F(MainWindowTest, SpaceHidesThePanelAndTheWindowRemembers) {
  openInvented();
  EXPECT_TRUE(inspector()->isVisible());
  window_->board().setFocus();
  QTest::keyClick(&window_->board(), Qt::Key_Space);
  EXPECT_FALSE(inspector()->isVisible());
  window_->close();
  window_ = std::make_unique<ui::MainWindow>(services_, *preferences_);
  openInvented();
  EXPECT_FALSE(inspector()->isVisible());
}

TEST_F(MainWindowTest, SelectsByPresentOrFormerName) {
  WorldBuilder builder;
  const auto row = builder.startup(QStringLiteral("Simple Steps"));
  builder.formerName(row, QStringLiteral("TPS"), QDate(2018, 1, 1));
  builder.phase(row, Phase::construction, QDate(2016, 1, 1));
  window_->show(std::make_unique<FakePortfolio>(builder.build(QDate(2026, 8, 20))));
  EXPECT_TRUE(window_->selectStartup(QStringLiteral("simple steps")));
  EXPECT_FALSE(window_->selectStartup(QStringLiteral("nobody")));
  window_->setAsOf(QDate(2017, 1, 1));
  EXPECT_TRUE(window_->selectStartup(QStringLiteral("tps")));
}

TEST_F(MainWindowTest, TheLanguageChangesAtOnce) {
  openInvented();
  window_->board().select(window_->model().column(3).rows[0]);
  for (QAction* action : window_->actionSet().languages->actions()) {
    if (action->data().toString() == QLatin1String("fr")) action->trigger();
  }
  EXPECT_EQ(services_.languages, QStringList{QStringLiteral("fr")});
  EXPECT_EQ(preferences_->language(), QStringLiteral("fr"));
  QApplication::processEvents();
  EXPECT_EQ(field()->text(), QString::fromUtf8("20 août 2026"));
  for (const char* words : {"[fr] Today", "[fr] Import", "[fr] Board", "[fr] Settings"}) {
    EXPECT_NE(buttonNamed(window_.get(), QString::fromUtf8(words)), nullptr) << words;
  }
  EXPECT_TRUE(shown().contains(QStringLiteral("[fr] As of")));
  EXPECT_TRUE(shown().contains(QStringLiteral("[fr] Phases")));
  EXPECT_TRUE(window_->actionSet().about->text().startsWith(QStringLiteral("[fr]")));
  EXPECT_EQ(window_->board().accessibleName(), QStringLiteral("[fr] Board of phases"));
}

TEST_F(MainWindowTest, ThemeAndZoomAreRemembered) {
  openInvented();
  window_->actionSet().themes->actions().at(2)->trigger();
  EXPECT_TRUE(ui::Theme::instance().isDark());
  EXPECT_EQ(preferences_->themeMode(), ui::ThemeMode::dark);
  window_->actionSet().zoomIn->trigger();
  EXPECT_EQ(preferences_->zoom(), 110);
  for (int i = 0; i < 9; ++i) window_->actionSet().zoomIn->trigger();
  EXPECT_EQ(ui::Theme::instance().zoom(), 150);
  window_->actionSet().zoomReset->trigger();
  EXPECT_EQ(preferences_->zoom(), 100);
}

TEST_F(MainWindowTest, ReadOnlyAndPastSwitchEditingOff) {
  openInvented();
  EXPECT_TRUE(window_->actionSet().importFolder->isEnabled());
  window_->setAsOf(QDate(2022, 1, 1));
  EXPECT_FALSE(window_->actionSet().importFolder->isEnabled());
  window_->setAsOf(QDate(2026, 8, 20));
  file_->readOnly = QStringLiteral("open in another window");
  window_->setAsOf(QDate(2026, 8, 19));
  window_->setAsOf(QDate(2026, 8, 20));
  EXPECT_FALSE(window_->actionSet().importFolder->isEnabled());
  EXPECT_TRUE(shown().contains(QStringLiteral("open in another window")));
}

TEST_F(MainWindowTest, RegionsAreWalkedWithF6) {
  openInvented();
  EXPECT_EQ(window_->actionSet().nextRegion->shortcut(), QKeySequence(Qt::Key_F6));
  window_->board().setFocus();
  QSet<QWidget*> visited;
  for (int i = 0; i < 4; ++i) {
    window_->actionSet().nextRegion->trigger();
    visited << window_->focusWidget();
  }
  EXPECT_GE(visited.size(), 3);
}

}  // namespace
}  // namespace eclosion::test
