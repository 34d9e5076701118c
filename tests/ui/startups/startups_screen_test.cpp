// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAccessible>
#include <QFile>
#include <QHeaderView>
#include <QLineEdit>

#include "tests/ui/accessible_walk.h"
#include "tests/ui/startups/startups_fixture.h"
#include "tests/ui/startups/startups_worlds.h"
#include "ui/startups/register_bar.h"

namespace eclosion::test {
namespace {

TEST_F(StartupsScreenTest, ArrowsHomeEndAndEnter) {
  use(inventedWorld());
  EXPECT_EQ(QApplication::focusWidget(), &screen_->table());
  press(Qt::Key_Home);
  EXPECT_EQ(current(), model().startups().front());
  press(Qt::Key_Down);
  press(Qt::Key_Down, Qt::ShiftModifier);
  EXPECT_EQ(screen_->selectedStartups().size(), 2u);
  press(Qt::Key_End);
  EXPECT_EQ(current(), model().startups().back());
  QSignalSpy activated(screen_.get(), &ui::Screen::startupActivated);
  press(Qt::Key_Return);
  ASSERT_EQ(activated.count(), 1);
  EXPECT_EQ(activated.at(0).at(0).value<Portfolio::Row>(), model().startups().back());
  EXPECT_TRUE(screen_->showsPage());
  press(Qt::Key_Backspace);
  EXPECT_FALSE(screen_->showsPage());
  EXPECT_EQ(current(), model().startups().back()) << "back where one was";
  EXPECT_EQ(QApplication::focusWidget(), &screen_->table());
}

TEST_F(StartupsScreenTest, SpaceIsLeftToTheWindow) {
  use(inventedWorld());
  press(Qt::Key_Home);
  press(Qt::Key_Down);
  const auto before = screen_->selectedStartups();
  QKeyEvent space(QEvent::KeyPress, Qt::Key_Space, Qt::NoModifier, QStringLiteral(" "));
  space.accept();
  QApplication::sendEvent(&screen_->table(), &space);
  EXPECT_EQ(screen_->selectedStartups(), before);
}

TEST_F(StartupsScreenTest, TypingAheadGoesToTheName) {
  use(strangeWorld());
  QTest::keyClicks(&screen_->table(), QStringLiteral("equi"));
  EXPECT_EQ(current(), strange::crowded);
  EXPECT_EQ(screen_->selectedStartups(), std::vector<Portfolio::Row>{strange::crowded});
}

TEST_F(StartupsScreenTest, SelectionStaysThroughTimeOrderAndGroups) {
  use(inventedWorld());
  const Portfolio::Row startup = model().startups()[7];
  screen_->selectStartup(startup);
  QSignalSpy spy(screen_.get(), &ui::Screen::selectionChanged);
  model().sort(static_cast<int>(ui::StartupColumn::days), Qt::DescendingOrder);
  EXPECT_EQ(screen_->selectedStartups(), std::vector<Portfolio::Row>{startup});
  EXPECT_EQ(current(), startup);
  board_->setDate(board_->timeline().transitionBefore(board_->date()));
  EXPECT_EQ(screen_->selectedStartups(), std::vector<Portfolio::Row>{startup});
  model().setGrouping(ui::StartupGrouping::incubator);
  EXPECT_EQ(screen_->selectedStartups(), std::vector<Portfolio::Row>{startup});
  EXPECT_GT(spy.count(), 0);
  board_->setDate(QDate(2005, 1, 1));
  EXPECT_TRUE(screen_->selectedStartups().empty());
}

TEST_F(StartupsScreenTest, GroupsOpenAndCloseByKeyboardAndStayThatWay) {
  use(inventedWorld());
  model().setGrouping(ui::StartupGrouping::phase);
  auto& table = screen_->table();
  press(Qt::Key_Home);
  ASSERT_TRUE(model().isGroup(table.currentIndex()));
  EXPECT_TRUE(table.isExpanded(table.currentIndex()));
  press(Qt::Key_Return);
  EXPECT_FALSE(table.isExpanded(table.currentIndex()));
  model().sort(static_cast<int>(ui::StartupColumn::days), Qt::AscendingOrder);
  EXPECT_FALSE(table.isExpanded(model().index(0, 0))) << "closed by hand, closed after a new order";
  EXPECT_TRUE(table.isExpanded(model().index(1, 0)));
  table.setCurrentIndex(model().index(0, 0));
  press(Qt::Key_Right);
  EXPECT_TRUE(table.isExpanded(model().index(0, 0)));
  press(Qt::Key_Down);
  EXPECT_FALSE(model().isGroup(table.currentIndex()));
  press(Qt::Key_Left);
  EXPECT_TRUE(model().isGroup(table.currentIndex())) << "left goes to the group";
  press(Qt::Key_Left);
  EXPECT_FALSE(table.isExpanded(model().index(0, 0)));
  const Portfolio::Row hidden = model().startupAt(model().index(0, 0, model().index(0, 0)));
  screen_->selectStartup(hidden);
  EXPECT_TRUE(table.isExpanded(model().index(0, 0))) << "what is selected is in sight";
}

TEST_F(StartupsScreenTest, FindNarrowsAndEscClears) {
  use(strangeWorld());
  auto* field = qobject_cast<QLineEdit*>(screen_->findField());
  ASSERT_NE(field, nullptr);
  field->setFocus();
  QTest::keyClicks(field, QStringLiteral("zenith"));
  EXPECT_EQ(model().startups().size(), 1u);
  QTest::keyClick(field, Qt::Key_Down);
  EXPECT_EQ(QApplication::focusWidget(), &screen_->table());
  press(Qt::Key_Escape);
  EXPECT_EQ(model().startups().size(), 10u);
  EXPECT_TRUE(field->text().isEmpty());
}

TEST_F(StartupsScreenTest, NothingToShowSaysWhyAndOffersOneStep) {
  use(strangeWorld());
  auto* notice = screen_->findChild<ui::EmptyNotice*>();
  auto* button = notice->findChild<ui::Button*>();
  qobject_cast<QLineEdit*>(screen_->findField())->setText(QStringLiteral("nowhere"));
  EXPECT_TRUE(notice->isVisible());
  EXPECT_TRUE(notice->sentence().contains(QStringLiteral("nowhere")));
  QTest::mouseClick(button, Qt::LeftButton);
  EXPECT_FALSE(notice->isVisible());
  EXPECT_EQ(QApplication::focusWidget(), &screen_->table());

  board_->setFilter({.kind = StartupKind::territory});
  EXPECT_TRUE(notice->isVisible());
  button->click();
  EXPECT_FALSE(notice->isVisible());
  EXPECT_TRUE(board_->filter().isEmpty());

  WorldBuilder builder;
  builder.phase(builder.startup(QStringLiteral("Later")), Phase::construction, QDate(2027, 1, 1));
  use(builder.build(QDate(2026, 8, 20)));
  notice = screen_->findChild<ui::EmptyNotice*>();
  EXPECT_TRUE(notice->isVisible());
  notice->findChild<ui::Button*>()->click();
  EXPECT_EQ(model().startups().size(), 1u);

  use(WorldBuilder().build(QDate(2026, 8, 20)));
  notice = screen_->findChild<ui::EmptyNotice*>();
  EXPECT_TRUE(notice->isVisible());
  EXPECT_FALSE(notice->sentence().isEmpty());
}

TEST_F(StartupsScreenTest, ColumnsOrderAndGroupsAreRemembered) {
  use(inventedWorld());
  auto layout = screen_->table().currentLayout();
  for (auto& column : layout.columns) column.shown = column.column != ui::StartupColumn::sponsors;
  layout.sort = ui::StartupColumn::team;
  layout.grouping = ui::StartupGrouping::phase;
  Q_EMIT screen_->findChild<ui::RegisterBar*>()->layoutPicked(layout);
  screen_->table().header()->resizeSection(0, 333);
  screen_->table().header()->moveSection(5, 2);
  const auto left = screen_->table().currentLayout();
  make();
  EXPECT_EQ(screen_->table().currentLayout(), left);
  EXPECT_EQ(left.columns.front().width, 333);
  EXPECT_EQ(model().sortColumn(), ui::StartupColumn::team);
  EXPECT_EQ(model().grouping(), ui::StartupGrouping::phase);
}

TEST_F(StartupsScreenTest, TheHeadSorts) {
  use(inventedWorld());
  auto* header = screen_->table().header();
  const int section = static_cast<int>(ui::StartupColumn::days);
  const QPoint at(header->sectionViewportPosition(section) + 20, 12);
  QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, at);
  EXPECT_EQ(model().sortColumn(), ui::StartupColumn::days);
  EXPECT_EQ(model().sortOrder(), Qt::AscendingOrder);
  QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, at);
  EXPECT_EQ(model().sortOrder(), Qt::DescendingOrder);
}

TEST_F(StartupsScreenTest, CopiesTheSelectionWithAHeading) {
  use(strangeWorld());
  EXPECT_TRUE(screen_->copyText().isEmpty());
  screen_->selectStartup(strange::crowded);
  const QStringList lines = screen_->copyText().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
  ASSERT_EQ(lines.size(), 2);
  EXPECT_TRUE(lines[0].startsWith(QStringLiteral("Name\tPhase\tSince\tIn phase\tIncubator")));
  EXPECT_TRUE(lines[1].startsWith(QString::fromUtf8("Équipe nombreuse\tAcceleration\t3 Jun 2024\t808 d")));
  EXPECT_EQ(lines[0].count(QLatin1Char('\t')), lines[1].count(QLatin1Char('\t')));
}

TEST_F(StartupsScreenTest, ExportsWhatItShows) {
  use(strangeWorld());
  qobject_cast<QLineEdit*>(screen_->findField())->setText(QStringLiteral("e"));
  QSignalSpy said(screen_.get(), &ui::Screen::said);
  const QString path = folder_.filePath(QStringLiteral("out.csv"));
  ASSERT_TRUE(screen_->exportTo(path));
  EXPECT_EQ(said.count(), 1);
  QFile file(path);
  ASSERT_TRUE(file.open(QIODevice::ReadOnly));
  const QStringList lines = QString::fromUtf8(file.readAll()).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
  EXPECT_EQ(static_cast<size_t>(lines.size()), model().startups().size() + 1);
  EXPECT_TRUE(
      lines[0].contains(QStringLiteral("name,phase,since,days_in_phase,incubator,sponsors,team_size,next_date,next_what")));
  EXPECT_TRUE(lines.join(QLatin1Char('\n')).contains(QString::fromUtf8("Équipe nombreuse,acceleration,2024-06-03,808,")));
  QSignalSpy failed(screen_.get(), &ui::Screen::failed);
  EXPECT_FALSE(screen_->exportTo(QStringLiteral("/no-such-folder/x.csv")));
  EXPECT_EQ(failed.count(), 1);
}

TEST_F(StartupsScreenTest, SelectedManyAndAllStayQuick) {
  use(inventedWorld(3000));
  press(Qt::Key_A, Qt::ControlModifier);
  EXPECT_EQ(screen_->selectedStartups().size(), model().startups().size());
  board_->setDate(QDate(2025, 1, 1));
  EXPECT_EQ(screen_->selectedStartups().size(), model().startups().size());
}

TEST_F(StartupsScreenTest, AHiddenScreenCatchesUpWhenShown) {
  use(inventedWorld());
  screen_->hide();
  board_->setDate(QDate(2018, 1, 1));
  screen_->show();
  for (const Portfolio::Row row : model().startups()) EXPECT_NE(board_->entryOf(row), nullptr);
  board_->setPortfolio(nullptr, nullptr);
  EXPECT_EQ(model().rowCount(), 0);
  screen_->setFile(nullptr);
}

TEST_F(StartupsScreenTest, NoControlIsNameless) {
  use(strangeWorld());
  expectNames(*screen_, "startups");
  model().setGrouping(ui::StartupGrouping::phase);
  expectNames(*screen_, "startups");
  screen_->openStartup(strange::crowded);
  expectNames(*screen_, "startups");
}

TEST_F(StartupsScreenTest, FollowsTheLanguage) {
  use(strangeWorld());
  speakTestLanguage(true);
  QEvent event(QEvent::LanguageChange);
  QApplication::sendEvent(screen_.get(), &event);
  EXPECT_TRUE(model().headerData(1, Qt::Horizontal, Qt::DisplayRole).toString().startsWith(QStringLiteral("[fr]")));
  EXPECT_TRUE(model().textOf(strange::noPhase, ui::StartupColumn::phase).startsWith(QStringLiteral("[fr]")));
  EXPECT_TRUE(qobject_cast<QLineEdit*>(screen_->findField())->placeholderText().startsWith(QStringLiteral("[fr]")));
}

}  // namespace
}  // namespace eclosion::test
