// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/members_screen.h"

#include <QClipboard>
#include <QHeaderView>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QTextBrowser>

#include "core/edits/change_record.h"
#include "tests/ui/accessible_walk.h"
#include "tests/ui/members/members_fixture.h"
#include "ui/charts/chart_task.h"
#include "ui/charts/chart_view.h"
#include "ui/charts/charts_screen.h"
#include "ui/members/chart_card.h"
#include "ui/members/facet_panel.h"
#include "ui/members/figure_tile.h"
#include "ui/members/head_count_chart.h"
#include "ui/members/head_count_page.h"
#include "ui/members/head_count_strip.h"
#include "ui/members/person_pane.h"
#include "ui/members/pick_chips.h"
#include "ui/members/roster_header.h"
#include "ui/members/roster_table.h"
#include "ui/members/roster_task.h"
#include "ui/models/head_count_model.h"
#include "ui/shell/actions.h"
#include "ui/shell/inspector.h"
#include "ui/shell/navigator.h"
#include "ui/shell/screens.h"
#include "ui/startups/empty_notice.h"
#include "ui/startups/story_view.h"

namespace eclosion::test {
namespace {

using analysis::RosterFacet;

TEST_F(MembersScreenTest, showsWhoIsHereAsTheFiguresCountThem) {
  EXPECT_EQ(names(), words({"Ana Arnoux", "Cléo Caron", "Béa Bard"})) << "by the end of the mission, none given last";
  EXPECT_EQ(screen_->model().people(), analysis::figuresAt(columns(), columns().today).membersActive);
  EXPECT_TRUE(screen_->summary().startsWith(QStringLiteral("3 active"))) << screen_->summary().toStdString();
  EXPECT_TRUE(screen_->summary().contains(QStringLiteral("1 end within 45 days")));
  EXPECT_TRUE(screen_->table().hasFocus());
}

TEST_F(MembersScreenTest, followsTheDateOfTheBoard) {
  window_->setAsOf(QDate(2025, 3, 1));
  EXPECT_EQ(screen_->model().people(), 4);
  EXPECT_FALSE(screen_->table().head().isToday());
  window_->setAsOf(QDate(2024, 3, 1));
  EXPECT_EQ(screen_->model().people(), 0);
  auto* notice = screen_->findChild<ui::EmptyNotice*>();
  ASSERT_NE(notice, nullptr);
  EXPECT_TRUE(notice->isVisible());
  EXPECT_EQ(notice->sentence(), QStringLiteral("Nobody was on a mission on 1 Mar 2024."));
}

TEST_F(MembersScreenTest, facetsNarrowByKeyboardAloneAndChipsLetGo) {
  chooseFacet("Design");
  EXPECT_EQ(names(), words({"Ana Arnoux", "Cléo Caron"}));
  EXPECT_TRUE(screen_->chips().isVisible());
  EXPECT_EQ(screen_->chips().words(), words({"Domain: Design"}));
  chooseFacet("Within 14 day(s)");
  EXPECT_EQ(names(), words({"Ana Arnoux"}));
  EXPECT_EQ(screen_->chips().words(), words({"Mission end: Within 14 day(s)", "Domain: Design", "Clear all"}));
  screen_->table().setFocus();
  key(Qt::Key_Escape);
  EXPECT_EQ(screen_->model().people(), 3);
  EXPECT_FALSE(screen_->chips().isVisible());
}

TEST_F(MembersScreenTest, figuresPickThePeopleBehindThem) {
  auto* tile = screen_->findChild<ui::FigureTile*>(QStringLiteral("ending"));
  ASSERT_NE(tile, nullptr);
  tile->setFocus();
  key(Qt::Key_Return);
  EXPECT_EQ(names(), words({"Ana Arnoux"}));
}

TEST_F(MembersScreenTest, ctrlFFindsAndDownGoesToTheList) {
  window_->actionSet().find->trigger();
  ASSERT_TRUE(screen_->facets().field().hasFocus());
  QTest::keyClicks(&screen_->facets().field(), QStringLiteral("octave cleo"));
  EXPECT_EQ(names(), words({"Cléo Caron"}));
  key(Qt::Key_Down);
  EXPECT_TRUE(screen_->table().hasFocus());
  screen_->facets().field().setText(QStringLiteral("nobody at all"));
  EXPECT_TRUE(screen_->findChild<ui::EmptyNotice*>()->isVisible());
}

TEST_F(MembersScreenTest, enterOpensAPersonWhoseStartupsAreLinks) {
  auto* inspector = window_->findChild<ui::Inspector*>();
  EXPECT_TRUE(inspector->isHidden()) << "the screen has a panel of its own";
  EXPECT_TRUE(screen_->pane().isHidden());
  screen_->table().setFocus();
  key(Qt::Key_Home);
  key(Qt::Key_Return);
  ASSERT_TRUE(screen_->pane().isVisible());
  const QString text = screen_->pane().plainText();
  EXPECT_TRUE(text.contains(QStringLiteral("Ana Arnoux"))) << text.toStdString();
  EXPECT_TRUE(text.contains(QStringLiteral("Octave")));
  EXPECT_TRUE(text.contains(QStringLiteral("Renards")));
  Q_EMIT screen_->pane().story().anchorClicked(QUrl(ui::recordAddress(NamedKind::startup, row(renards_))));
  EXPECT_EQ(window_->currentScreen().objectName(), QStringLiteral("startups"));
  EXPECT_FALSE(inspector->isHidden());
  window_->showScreen(ui::screenIndex(QStringLiteral("members")));
  EXPECT_TRUE(inspector->isHidden());
  screen_->table().setFocus();
  window_->actionSet().toggleInspector->trigger();
  EXPECT_TRUE(screen_->pane().isHidden());
}

TEST_F(MembersScreenTest, editsAreFollowedAndTheSelectionStays) {
  screen_->table().selectMember(columns().rowOf(bea_));
  ASSERT_TRUE(window_->desk().perform(
      edits::setField({recordKind<Mission>, namedId<MissionId>(QStringLiteral("mission Ana Arnoux")).uuid()}, "employer",
                      QStringLiteral("Else"))));
  settle();
  const auto* line = screen_->model().lineOf(columns().rowOf(ana_));
  ASSERT_NE(line, nullptr);
  EXPECT_EQ(screen_->model().textOf(*line, ui::RosterColumn::employer), QStringLiteral("Else"));
  ASSERT_TRUE(window_->desk().perform(edits::removeRecord({recordKind<Member>, ana_.uuid()})));
  settle();
  EXPECT_EQ(names(), words({"Cléo Caron", "Béa Bard"}));
  EXPECT_EQ(screen_->table().selectedMembers(), std::vector<Portfolio::Row>{columns().rowOf(bea_)});
  ASSERT_TRUE(window_->desk().undo());
  settle();
  EXPECT_EQ(names(), words({"Ana Arnoux", "Cléo Caron", "Béa Bard"}));
  EXPECT_EQ(screen_->table().selectedMembers(), std::vector<Portfolio::Row>{columns().rowOf(bea_)});
}

TEST_F(MembersScreenTest, copiesTextAndATable) {
  screen_->table().selectAll();
  window_->actionSet().copy->trigger();
  const QMimeData* data = QApplication::clipboard()->mimeData();
  ASSERT_TRUE(data->hasHtml());
  const QStringList lines = data->text().split(QLatin1Char('\n'));
  EXPECT_EQ(lines.value(0), QStringLiteral("Person\tDomain\tStatus\tEmployer\tStartups\tMission end"));
  EXPECT_EQ(lines.value(1),
            QStringLiteral("Ana Arnoux\tDesign\tContractor\tOctave\tRenards\t8 Sept 2026")
                .replace(QStringLiteral("8 Sept 2026"), QLocale().toString(QDate(2026, 9, 8), QStringLiteral("d MMM yyyy"))));
  EXPECT_TRUE(data->html().contains(QStringLiteral("<td>Ana Arnoux</td>")));
}

TEST_F(MembersScreenTest, exportsThePeopleShown) {
  chooseFacet("Design");
  const QString path = folder_.filePath(QStringLiteral("members.csv"));
  ASSERT_TRUE(screen_->exportTo(path));
  QFile file(path);
  ASSERT_TRUE(file.open(QIODevice::ReadOnly));
  const QStringList lines = QString::fromUtf8(file.readAll()).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
  ASSERT_EQ(lines.size(), 3);
  EXPECT_TRUE(lines[0].contains(QStringLiteral("name,domain,role,status,employer,share,startups")));
  EXPECT_TRUE(lines[1].startsWith(
      QStringLiteral("Ana Arnoux,Design,Role of Ana,contractor,Octave,,Renards,Alpha,2025-01-01,2026-09-08,yes,2026-09-01,")))
      << lines[1].toStdString();
}

TEST_F(MembersScreenTest, layoutIsRemembered) {
  ui::RosterLayout layout;
  layout.grouping = ui::RosterGrouping::startup;
  layout.columns[2].shown = true;
  screen_->setLayoutOfList(layout);
  EXPECT_EQ(names().value(0), QStringLiteral("Loutres"));
  EXPECT_FALSE(screen_->table().horizontalHeader()->isSectionHidden(static_cast<int>(ui::RosterColumn::role)));
  screen_->table().horizontalHeader()->resizeSection(static_cast<int>(ui::RosterColumn::role), 133);
  EXPECT_TRUE(preferences_->layout(QStringLiteral("members")).contains("role:133"));
}

TEST_F(MembersScreenTest, headCountIsChartsOfTheGallery) {
  ui::RosterLayout layout;
  layout.charts = true;
  screen_->setLayoutOfList(layout);
  auto& page = screen_->charts();
  ASSERT_TRUE(QTest::qWaitFor([&] { return !page.task().isRunning(); }));
  QStringList kinds;
  for (const ui::ChartCard* card : page.cards()) {
    kinds << card->kind();
    EXPECT_EQ(card->chart().key, card->kind());
    EXPECT_FALSE(card->chart().title.isEmpty());
    EXPECT_TRUE(card->accessibleName().contains(card->chart().title));
    EXPECT_EQ(card->accessibleDescription(), card->chart().alt);
  }
  EXPECT_EQ(kinds, words({"head-count", "arrivals-departures", "domains", "tenure", "intrapreneur-stays", "team-sizes"}));
  EXPECT_TRUE(screen_->copyText().contains(page.cards()[0]->chart().title));
  // One key leads to the same chart of the gallery.
  const publish::Chart small = page.cards()[1]->chart();
  page.cards()[1]->setFocus();
  key(Qt::Key_Return);
  auto* gallery = qobject_cast<ui::ChartsScreen*>(&window_->currentScreen());
  ASSERT_NE(gallery, nullptr);
  ASSERT_TRUE(QTest::qWaitFor([&] { return gallery->view().chart().key == small.key; }));
  EXPECT_EQ(gallery->view().chart().title, small.title);
  EXPECT_EQ(gallery->view().chart().series, small.series);
}

TEST_F(MembersScreenTest, theCurveAboveTheListOpensAsAChart) {
  screen_->strip().chart().click();
  auto* gallery = qobject_cast<ui::ChartsScreen*>(&window_->currentScreen());
  ASSERT_NE(gallery, nullptr);
  EXPECT_TRUE(QTest::qWaitFor([&] { return gallery->view().chart().key == QStringLiteral("head-count"); }));
}

TEST_F(MembersScreenTest, everyControlHasAName) {
  screen_->toggleSidePanel();
  expectNames(*window_, "members");
  auto* table = QAccessible::queryAccessibleInterface(&screen_->table());
  ASSERT_NE(table, nullptr);
  auto* cells = table->tableInterface();
  ASSERT_NE(cells, nullptr);
  EXPECT_EQ(cells->rowCount(), 3);
  EXPECT_EQ(cells->columnDescription(0), QStringLiteral("Person"));
  EXPECT_EQ(cells->rowDescription(0), QStringLiteral("Ana Arnoux"));
}

TEST_F(MembersScreenTest, wordsFollowTheLanguage) {
  speakTestLanguage(true);
  QApplication::processEvents();
  settle();
  EXPECT_TRUE(screen_->summary().startsWith(QStringLiteral("[fr]"))) << screen_->summary().toStdString();
  EXPECT_TRUE(screen_->model().headerData(0, Qt::Horizontal, Qt::DisplayRole).toString().startsWith(QStringLiteral("[fr]")));
}

}  // namespace
}  // namespace eclosion::test
