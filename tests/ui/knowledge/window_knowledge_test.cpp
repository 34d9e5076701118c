// SPDX-License-Identifier: GPL-3.0-or-later
// The window between knowledge times: what it shows, and what survives the way from one to another.
#include <QListView>
#include <QTimer>
#include <algorithm>

#include "tests/ui/knowledge/knowledge_fixture.h"
#include "ui/shell/actions.h"
#include "ui/shell/knowledge_banner.h"
#include "ui/shell/knowledge_popover.h"
#include "ui/shell/navigator.h"
#include "ui/shell/screens.h"
#include "ui/shell/time_bar.h"
#include "ui/startups/register_screen.h"
#include "ui/startups/register_table.h"

namespace eclosion::test {
namespace {

const QDate then{2021, 1, 1};

TEST_F(KnowledgeTest, theBoardShowsWhatWasKnown) {
  openKnown();
  EXPECT_EQ(column(Phase::construction), words("Buoy Ferry"));
  EXPECT_TRUE(column(Phase::investigation).isEmpty());
  know(then);
  EXPECT_TRUE(window_->knowledge().isPast());
  EXPECT_EQ(column(Phase::construction), words("Buoy"));
  EXPECT_EQ(column(Phase::investigation), words("Barge"));
  know(QDate(2019, 1, 1));
  EXPECT_TRUE(window_->model().portfolio()->startups.empty()) << "nothing was known yet";
  window_->actionSet().knownNow->trigger();
  EXPECT_FALSE(window_->knowledge().isPast());
  EXPECT_EQ(column(Phase::construction), words("Buoy Ferry"));
}

TEST_F(KnowledgeTest, aMomentOfPresentKnowledgeIsNow) {
  openKnown();
  know(QDate(2026, 8, 20));
  EXPECT_FALSE(window_->knowledge().isPast());
  EXPECT_FALSE(window_->findChild<ui::KnowledgeBanner*>()->isVisible());
  know(then);
  know(QDate(2026, 8, 20));
  EXPECT_FALSE(window_->knowledge().isPast());
  EXPECT_EQ(column(Phase::construction), words("Buoy Ferry"));
}

TEST_F(KnowledgeTest, theTimeBarAndTheBannerSaySo) {
  openKnown();
  auto& bar = *window_->findChild<ui::TimeBar*>();
  EXPECT_EQ(bar.knowledgeButton().text(), QStringLiteral("Known: now"));
  EXPECT_TRUE(bar.knowledgeButton().isEnabled());
  EXPECT_FALSE(window_->actionSet().knownNow->isEnabled());
  window_->setAsOf(QDate(2020, 7, 1));
  know(then);
  EXPECT_EQ(bar.knowledgeButton().text(), QStringLiteral("Known: 1 Jan 2021"));
  auto& banner = *window_->findChild<ui::KnowledgeBanner*>();
  EXPECT_TRUE(banner.isVisible());
  EXPECT_FALSE(window_->findChild<ui::PastBanner*>()->isVisible()) << "one banner tells of both";
  QStringList said;
  for (const QLabel* label : banner.findChildren<QLabel*>()) said << label->text();
  EXPECT_TRUE(said.contains(QStringLiteral("As known on 1 Jan 2021, true on 1 Jul 2020. Editing is off.")))
      << said.join(QLatin1Char('|')).toStdString();
  EXPECT_FALSE(window_->actionSet().importFolder->isEnabled());
  const auto buttons = banner.findChildren<QAbstractButton*>();
  const auto back = std::find_if(buttons.begin(), buttons.end(), [](const QAbstractButton* button) {
    return button->text() == QStringLiteral("Back to what is known now");
  });
  ASSERT_NE(back, buttons.end());
  QTest::mouseClick(*back, Qt::LeftButton);
  EXPECT_FALSE(window_->knowledge().isPast());
  EXPECT_FALSE(banner.isVisible());
  EXPECT_TRUE(window_->findChild<ui::PastBanner*>()->isVisible());
  EXPECT_EQ(window_->model().date(), QDate(2020, 7, 1));
}

TEST_F(KnowledgeTest, dateFilterAndSelectionSurvive) {
  openKnown();
  ui::BoardModel& model = window_->model();
  const auto port = Portfolio::Row{0};
  ui::BoardFilter filter;
  filter.incubators = {port};
  filter.only = {0, 2};
  filter.onlyWords = QStringLiteral("chosen");
  window_->setAsOf(QDate(2020, 7, 1));
  model.setFilter(filter);
  window_->board().select({0, 2});
  know(then);
  EXPECT_EQ(model.date(), QDate(2020, 7, 1));
  EXPECT_EQ(model.filter().incubators, std::vector{port});
  EXPECT_EQ(model.filter().only, std::vector{Portfolio::Row{0}}) << "the other was not on record";
  EXPECT_EQ(names(window_->currentScreen().selectedStartups()), words("Barge"));
  know(QDate(2026, 8, 20));
  EXPECT_EQ(names(window_->currentScreen().selectedStartups()), words("Barge"));
  model.setFilter({});
  window_->board().select({0, 1});
  know(then);
  EXPECT_EQ(names(window_->currentScreen().selectedStartups()), words("Barge Buoy"));
}

TEST_F(KnowledgeTest, todayStaysToday) {
  openKnown();
  know(then);
  EXPECT_FALSE(window_->model().isPast());
}

TEST_F(KnowledgeTest, theRegisterAndAPageSurvive) {
  openKnown();
  window_->showScreen(ui::screenIndex(QStringLiteral("startups")));
  auto* screen = qobject_cast<ui::RegisterScreen*>(&window_->currentScreen());
  ASSERT_NE(screen, nullptr);
  screen->table().selectAll();
  EXPECT_EQ(names(screen->selectedStartups()).size(), 3);
  know(then);
  EXPECT_EQ(names(screen->selectedStartups()), words("Barge Buoy"));
  EXPECT_EQ(screen->model().startups().size(), 2);
  window_->navigator().openStartup(0);
  window_->actionSet().knownNow->trigger();
  EXPECT_TRUE(screen->showsPage());
  EXPECT_EQ(names(screen->selectedStartups()), words("Barge"));
  window_->navigator().openStartup(2);
  know(then);
  EXPECT_FALSE(screen->showsPage()) << "Ferry was not known";
}

TEST_F(KnowledgeTest, theIncubatorScreenKeepsItsIncubator) {
  openKnown();
  window_->navigator().openAffiliation(ui::AffiliationKind::incubator, 1);
  know(then);
  EXPECT_EQ(window_->currentScreen().objectName(), QStringLiteral("incubators"));
  EXPECT_TRUE(window_->currentScreen().copyText().startsWith(QStringLiteral("Quay")));
}

TEST_F(KnowledgeTest, aListOfPeopleGoesWithThePortfolioItLists) {
  openKnown();
  QTimer::singleShot(0, window_.get(), [this] { window_->setKnownAt(endOfDay(then)); });
  QTimer tooLate;
  tooLate.setSingleShot(true);
  QObject::connect(&tooLate, &QTimer::timeout, window_.get(), [] {
    ADD_FAILURE() << "it is still open";
    if (QWidget* list = QApplication::activeModalWidget()) list->close();
  });
  tooLate.start(5000);
  window_->navigator().openRows(analysis::Figure::membersActive, {}, {});
  EXPECT_TRUE(window_->knowledge().isPast());
}

TEST_F(KnowledgeTest, theNewestWishIsAnswered) {
  openKnown();
  knowledge_->waits = true;
  window_->setKnownAt(endOfDay(then));
  EXPECT_TRUE(window_->knowledge().isReading());
  EXPECT_EQ(window_->findChild<ui::TimeBar*>()->knowledgeButton().text(), QStringLiteral("Known: reading…"));
  window_->setKnownAt(endOfDay(QDate(2019, 1, 1)));
  knowledge_->waits = false;
  ASSERT_TRUE(QTest::qWaitFor([&] { return !window_->knowledge().isReading(); }));
  EXPECT_EQ(window_->knowledge().moment().date(), QDate(2019, 1, 1));
  knowledge_->waits = true;
  window_->setKnownAt(endOfDay(then));
  window_->setKnownAt({});
  EXPECT_FALSE(window_->knowledge().isPast());
  EXPECT_FALSE(window_->knowledge().isReading());
  window_->setKnownAt(endOfDay(then));
  window_->closeFile();  // while it is read
  EXPECT_FALSE(window_->knowledge().isReading());
}

TEST_F(KnowledgeTest, aPastThatCannotBeReadLeavesThePresent) {
  openKnown();
  knowledge_->failure = QStringLiteral("The file is damaged.");
  QString said;
  QObject::connect(&window_->knowledge(), &ui::KnowledgeTime::failed, window_.get(),
                   [&](const Error& error) { said = error.message; });
  QTimer closing;  // the message, whenever it comes
  QObject::connect(&closing, &QTimer::timeout, window_.get(), [] {
    if (QWidget* box = QApplication::activeModalWidget()) QTest::keyClick(box, Qt::Key_Escape);
  });
  closing.start(20);
  know(then);
  ASSERT_TRUE(QTest::qWaitFor([&] { return !said.isEmpty() && !QApplication::activeModalWidget(); }));
  EXPECT_FALSE(window_->knowledge().isPast());
  EXPECT_EQ(column(Phase::construction), words("Buoy Ferry"));
}

TEST_F(KnowledgeTest, aChoiceOfWhatTheFileLearnt) {
  openKnown();
  window_->actionSet().typeKnown->trigger();
  auto* popover = window_->findChild<ui::KnowledgePopover*>();
  ASSERT_NE(popover, nullptr);
  ASSERT_TRUE(popover->isVisible());
  ASSERT_TRUE(QTest::qWaitFor([&] { return !popover->isReading(); }));
  const QAbstractItemModel& lines = *popover->list().model();
  ASSERT_EQ(lines.rowCount(), 3);
  EXPECT_EQ(lines.index(0, 0).data().toString(), QStringLiteral("Now"));
  EXPECT_EQ(lines.index(2, 0).data().toString(), QStringLiteral("31 Dec 2020 · Import 2 startups"));
  EXPECT_EQ(popover->list().currentIndex().row(), 0);
  // By key: down from the date into the list, Enter picks.
  QTest::keyClick(&popover->field(), Qt::Key_Down);
  popover->list().setCurrentIndex(lines.index(2, 0));
  QTest::keyClick(&popover->list(), Qt::Key_Return);
  EXPECT_FALSE(popover->isVisible());
  ASSERT_TRUE(QTest::qWaitFor([&] { return window_->knowledge().isPast(); }));
  EXPECT_EQ(window_->knowledge().moment().date(), QDate(2020, 12, 31));
  // A typed date.
  window_->actionSet().typeKnown->trigger();
  ASSERT_TRUE(QTest::qWaitFor([&] { return !popover->isReading(); }));
  EXPECT_EQ(popover->list().currentIndex().row(), 2);
  popover->field().setText(QStringLiteral("2019"));
  QTest::keyClick(&popover->field(), Qt::Key_Return);
  ASSERT_TRUE(QTest::qWaitFor([&] { return window_->knowledge().moment() == endOfDay(QDate(2019, 12, 31)); }));
  window_->actionSet().typeKnown->trigger();
  QTest::keyClick(&popover->field(), Qt::Key_Escape);
  EXPECT_FALSE(popover->isVisible());
}

TEST_F(KnowledgeTest, aFileThatKeepsNoPastOffersNone) {
  openInvented();
  EXPECT_FALSE(window_->findChild<ui::TimeBar*>()->knowledgeButton().isEnabled());
  EXPECT_FALSE(window_->actionSet().typeKnown->isEnabled());
  window_->setKnownAt(endOfDay(then));
  EXPECT_FALSE(window_->knowledge().isPast());
}

TEST_F(KnowledgeTest, anotherFileIsShownAsKnownNow) {
  openKnown();
  know(then);
  window_->show(std::make_unique<FakePortfolio>(inventedWorld()));
  EXPECT_FALSE(window_->knowledge().isPast());
  EXPECT_FALSE(window_->findChild<ui::KnowledgeBanner*>()->isVisible());
  EXPECT_EQ(window_->model().portfolio()->startups.size(), 120);
}

}  // namespace
}  // namespace eclosion::test
