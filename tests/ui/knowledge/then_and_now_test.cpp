// SPDX-License-Identifier: GPL-3.0-or-later
// Then and now: the window that lists what differs, and the signs on cards and rows.
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QMessageBox>
#include <QTabWidget>
#include <QTimer>
#include <QTreeView>

#include "tests/ui/accessible_walk.h"
#include "tests/ui/knowledge/knowledge_fixture.h"
#include "ui/knowledge/then_and_now_dialog.h"
#include "ui/shell/actions.h"
#include "ui/shell/difference_marks.h"
#include "ui/shell/knowledge_banner.h"
#include "ui/shell/knowledge_popover.h"
#include "ui/shell/screens.h"
#include "ui/startups/register_screen.h"

namespace eclosion::test {
namespace {

class ThenAndNowTest : public KnowledgeTest {
 protected:
  void openKnown() {
    KnowledgeTest::openKnown();
    const Portfolio& portfolio = file_->portfolio();
    const auto change = [&](Portfolio::Row row, const char* name, std::optional<analysis::KnownFact> fact, const char* then,
                            const char* now) {
      knowledge_->compared.changes.push_back(
          {.startup = portfolio.startups[row].id,
           .name = QString::fromUtf8(name),
           .kind = fact ? analysis::StartupDifference::Kind::changed : analysis::StartupDifference::Kind::added,
           .fact = fact,
           .then = QString::fromUtf8(then),
           .now = QString::fromUtf8(now)});
    };
    change(0, "Barge", analysis::KnownFact::phase, "Investigation", "Inconclusive");
    change(2, "Ferry", std::nullopt, "Not known then", "Construction");
    knowledge_->compared.lags = {
        {.phase = Phase::construction, .transitions = 3, .firstQuartile = 10, .median = 20, .thirdQuartile = 30}};
  }
  ui::ThenAndNowDialog& openDialog() {
    window_->actionSet().thenAndNow->trigger();
    auto* dialog = window_->findChild<ui::ThenAndNowDialog*>();
    EXPECT_TRUE(dialog && QTest::qWaitFor([&] { return !dialog->isReading(); }));
    return *dialog;
  }
  static QTreeView& table(ui::ThenAndNowDialog& dialog) { return *dialog.parts().currentWidget()->findChild<QTreeView*>(); }
};

TEST_F(ThenAndNowTest, thenIsWhatWasKnownBeforeTheNewestImport) {
  openKnown();
  window_->setAsOf(QDate(2020, 7, 1));
  auto& dialog = openDialog();
  EXPECT_EQ(dialog.then(), endOfDay(QDate(2020, 12, 31)));
  EXPECT_EQ(knowledge_->lastMoment, dialog.then());
  EXPECT_EQ(knowledge_->lastDay, QDate(2020, 7, 1));
  EXPECT_EQ(table(dialog).model()->rowCount(), 2);
  auto& moments = *dialog.findChild<QComboBox*>();
  EXPECT_EQ(moments.count(), 2);
  moments.setCurrentIndex(0);
  Q_EMIT moments.activated(0);
  ASSERT_TRUE(QTest::qWaitFor([&] { return !dialog.isReading(); }));
  EXPECT_EQ(knowledge_->lastMoment, endOfDay(QDate(2026, 8, 1)));
}

TEST_F(ThenAndNowTest, theKnowledgeShownIsThen) {
  openKnown();
  know(QDate(2021, 1, 1));
  auto& dialog = openDialog();
  EXPECT_EQ(dialog.then(), endOfDay(QDate(2021, 1, 1)));
  const auto& moments = *dialog.findChild<QComboBox*>();
  ASSERT_EQ(moments.count(), 3) << "it stands between the marks";
  EXPECT_EQ(moments.currentIndex(), 1);
  EXPECT_EQ(moments.currentText(), QStringLiteral("1 Jan 2021"));
}

TEST_F(ThenAndNowTest, enterOpensTheStartup) {
  openKnown();
  know(QDate(2021, 1, 1));
  auto& dialog = openDialog();
  dialog.findChild<QLineEdit*>()->setText(QStringLiteral("ferry"));
  ASSERT_EQ(table(dialog).model()->rowCount(), 1);
  table(dialog).setCurrentIndex(table(dialog).model()->index(0, 0));
  QTest::keyClick(&table(dialog), Qt::Key_Return);
  EXPECT_EQ(names(window_->currentScreen().selectedStartups()), words("Ferry"));
  EXPECT_FALSE(window_->knowledge().isPast()) << "it was not on record then";
}

TEST_F(ThenAndNowTest, bothTablesAreExported) {
  openKnown();
  auto& dialog = openDialog();
  const auto exported = [&](const char* name) {
    const QString path = folder_.filePath(QString::fromUtf8(name));
    EXPECT_TRUE(dialog.exportTo(path));
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
  };
  EXPECT_EQ(exported("a.csv"),
            "\xEF\xBB\xBFStartup,Fact,Known then,Known now\r\nBarge,Phase,Investigation,Inconclusive\r\n"
            "Ferry,On record,Not known then,Construction\r\n");
  dialog.parts().setCurrentIndex(1);
  EXPECT_EQ(exported("b.csv"),
            "\xEF\xBB\xBFPhase,Changes,Known ahead,1st quartile,Median,3rd quartile\r\nConstruction,3,0,10,20,30\r\n");
  // What cannot be written is said.
  bool said = false;
  QTimer::singleShot(0, window_.get(), [&said] {
    auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
    ASSERT_NE(box, nullptr);
    said = true;
    box->reject();
  });
  EXPECT_FALSE(dialog.exportTo(QStringLiteral("/nowhere/at/all.csv")));
  EXPECT_TRUE(said);
}

TEST_F(ThenAndNowTest, whatCannotBeComparedIsSaid) {
  openKnown();
  knowledge_->failure = QStringLiteral("The file is damaged.");
  auto& dialog = openDialog();
  EXPECT_EQ(table(dialog).model()->rowCount(), 0);
  QStringList said;
  for (const QLabel* label : dialog.findChildren<QLabel*>()) said << label->text();
  EXPECT_TRUE(said.contains(QStringLiteral("The file is damaged.")));
}

TEST_F(ThenAndNowTest, everyControlIsNamed) {
  openKnown();
  auto& dialog = openDialog();
  expectNames(dialog, "then and now");
  dialog.parts().setCurrentIndex(1);
  expectNames(dialog, "then and now: lags");
  dialog.close();
  know(QDate(2021, 1, 1));
  expectNames(*window_, "known then");
  window_->actionSet().typeKnown->trigger();
  expectNames(*window_->findChild<ui::KnowledgePopover*>(), "knowledge times");
}

TEST_F(ThenAndNowTest, cardsAndRowsAreMarkedWhileItIsWanted) {
  openKnown();
  know(QDate(2021, 1, 1));
  auto* marks = window_->findChild<ui::DifferenceMarks*>();
  ASSERT_NE(marks, nullptr);
  QAction& action = *window_->findChild<ui::KnowledgeBanner*>()->marksAction();
  EXPECT_EQ(marks->differences().count(), 0);
  action.trigger();
  ASSERT_TRUE(QTest::qWaitFor([&] { return !marks->isReading(); }));
  EXPECT_EQ(marks->differences().count(), 2);
  window_->board().select(0);
  const QString spoken = window_->board().spokenText(window_->board().current());
  EXPECT_TRUE(spoken.contains(QStringLiteral("Phase: Investigation → Inconclusive"))) << spoken.toStdString();
  window_->showScreen(ui::screenIndex(QStringLiteral("startups")));
  auto* screen = qobject_cast<ui::RegisterScreen*>(&window_->currentScreen());
  ASSERT_NE(screen, nullptr);
  const QModelIndex barge = screen->model().indexOf(0), buoy = screen->model().indexOf(1);
  EXPECT_TRUE(barge.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("Phase: Investigation → Inconclusive")));
  EXPECT_TRUE(buoy.data(ui::StartupsModel::differencesRole).toStringList().isEmpty());
  // Another date asks again; what is known now has nothing to differ from.
  const int asked = knowledge_->asked;
  window_->setAsOf(QDate(2020, 7, 1));
  ASSERT_TRUE(QTest::qWaitFor([&] { return !marks->isReading(); }));
  EXPECT_GT(knowledge_->asked, asked);
  EXPECT_EQ(knowledge_->lastDay, QDate(2020, 7, 1));
  window_->actionSet().knownNow->trigger();
  EXPECT_EQ(marks->differences().count(), 0);
  EXPECT_FALSE(action.isEnabled());
  know(QDate(2021, 1, 1));
  ASSERT_TRUE(QTest::qWaitFor([&] { return !marks->isReading(); }));
  EXPECT_EQ(marks->differences().count(), 2) << "still wanted";
  action.trigger();
  EXPECT_EQ(marks->differences().count(), 0);
}

TEST_F(ThenAndNowTest, aFileThatIsClosedTakesItAlong) {
  openKnown();
  openDialog();
  knowledge_->waits = true;
  window_->closeFile();
  EXPECT_EQ(window_->findChild<ui::ThenAndNowDialog*>(), nullptr);
}

}  // namespace
}  // namespace eclosion::test
