// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QApplication>
#include <QInputDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QTreeView>

#include "app/open_portfolio.h"
#include "core/edits/change_record.h"
#include "core/edits/move_startup.h"
#include "core/store/recorder.h"
#include "tests/support/fake_services.h"
#include "tests/support/files.h"
#include "tests/support/temporary_portfolio.h"
#include "ui/editing/edit_desk.h"
#include "ui/journal/entry_pane.h"
#include "ui/journal/journal_screen.h"
#include "ui/journal/journal_task.h"
#include "ui/repair/repair_screen.h"
#include "ui/repair/repair_task.h"
#include "ui/shell/main_window.h"
#include "ui/shell/preferences.h"
#include "ui/shell/screens.h"
#include "ui/theme/theme.h"

namespace eclosion::test {
namespace {

const StartupId lapins = namedId<StartupId>(u"lapins");
const PhaseId investigation = namedId<PhaseId>(u"1");

// The window over a real file: what is done on the screens is in the file.
class JournalWindowTest : public testing::Test {
 protected:
  void SetUp() override {
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    static const bool installed = [] {
      ui::Theme::instance().install(*qobject_cast<QApplication*>(QCoreApplication::instance()));
      return true;
    }();
    (void)installed;
    store::Recorder recorder(*temporary.file, temporary.clock, QStringLiteral("ines"));
    ASSERT_TRUE(recorder.record({.words = QStringLiteral("Prepare")}, [](store::Writer& writer) -> Result<void> {
      writer.put(Startup{.id = lapins, .name = QStringLiteral("Lapins")});
      writer.put(PhasePeriod{.id = investigation, .startup = lapins, .start = QDate(2025, 9, 1)});
      writer.put(Finding{.id = namedId<FindingId>(u"f"),
                         .source = QStringLiteral("betagouv"),
                         .code = QStringLiteral("unknown-value"),
                         .severity = Severity::warning,
                         .entity = lapins.uuid(),
                         .detail = QStringLiteral("montant: beaucoup")});
      return {};
    }));
    temporary.reopen(store::Access::edit);
    window = std::make_unique<ui::MainWindow>(services, preferences);
    window->show(app::openPortfolio(std::move(temporary.file), temporary.clock).value());
    window->show();
    QApplication::setActiveWindow(window.get());
    ASSERT_TRUE(QTest::qWaitForWindowExposed(window.get()));
  }
  template <class S>
  S& open(const char* id) {
    window->showScreen(ui::screenIndex(QString::fromLatin1(id)));
    return *qobject_cast<S*>(&window->currentScreen());
  }
  ui::EditDesk& desk() { return window->desk(); }
  [[nodiscard]] std::vector<PhasePeriod> phases() { return window->file()->story(lapins).phases; }
  bool edit(const edits::Edit& edit) { return desk().perform(edit); }
  static bool listed(ui::RepairScreen& screen, int rows) {
    return QTest::qWaitFor([&] { return !screen.task().isRunning() && screen.model().total() == rows; }, 5000);
  }

  TemporaryPortfolio temporary;
  QTemporaryDir home;
  FakeServices services;
  ui::Preferences preferences{home.filePath(QStringLiteral("preferences.ini"))};
  std::unique_ptr<ui::MainWindow> window;
};

TEST_F(JournalWindowTest, anOlderEntryIsUndoneAlone) {
  auto& screen = open<ui::JournalScreen>("journal");
  EXPECT_EQ(screen.model().rowCount(), 2);
  ASSERT_TRUE(edit(edits::setField({recordKind<Startup>, lapins.uuid()}, "mission", QStringLiteral("Élever des lapins"))));
  ASSERT_TRUE(edit(edits::moveStartup({.startup = lapins, .to = Phase::construction, .date = QDate(2026, 1, 15)})));
  ASSERT_EQ(screen.model().rowCount(), 4) << "new entries come on top";
  screen.table().setCurrentIndex(screen.model().indexOf(3));
  ASSERT_TRUE(QTest::qWaitFor([&] { return screen.pane().model().details().step.firstSeq == 3; }, 2000));
  ASSERT_TRUE(screen.pane().undoButton().isEnabled()) << screen.pane().undoButton().toolTip().toStdString();
  screen.pane().undoButton().click();
  EXPECT_EQ(window->file()->story(lapins).mission, QString());
  EXPECT_EQ(phases().size(), 2U) << "what came later stays";
  EXPECT_EQ(screen.model().rowCount(), 5);
  EXPECT_TRUE(screen.model().stepAt(screen.model().indexOf(3))->takenBack);
}

TEST_F(JournalWindowTest, whereALaterEntryDependsOnItThatOneIsNamed) {
  auto& screen = open<ui::JournalScreen>("journal");
  ASSERT_TRUE(edit(edits::moveStartup({.startup = lapins, .to = Phase::construction, .date = QDate(2026, 1, 15)})));
  screen.table().setCurrentIndex(screen.model().indexOf(2));
  ASSERT_TRUE(QTest::qWaitFor([&] { return screen.pane().model().details().step.firstSeq == 2; }, 2000));
  QString message;
  QTimer::singleShot(0, window.get(), [&] {
    if (auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget())) {
      message = box->text();
      box->reject();
    }
  });
  screen.pane().undoButton().click();
  EXPECT_TRUE(message.contains(QStringLiteral("Lapins"))) << message.toStdString();
  EXPECT_EQ(phases().size(), 2U);
}

TEST_F(JournalWindowTest, aStartupGetsBackWhatItHad) {
  auto& screen = open<ui::JournalScreen>("journal");
  ASSERT_TRUE(edit(edits::moveStartup({.startup = lapins, .to = Phase::construction, .date = QDate(2026, 1, 15)})));
  ASSERT_TRUE(edit(edits::setField({recordKind<Startup>, lapins.uuid()}, "name", QStringLiteral("Lièvres"))));
  QString asked;
  QTimer::singleShot(0, window.get(), [&] {
    auto* box = window->findChild<QMessageBox*>(QStringLiteral("restore"));
    ASSERT_NE(box, nullptr);
    asked = box->text();
    for (QAbstractButton* button : box->buttons()) {
      if (box->buttonRole(button) == QMessageBox::AcceptRole) button->click();
    }
  });
  screen.restore(lapins, 2);
  EXPECT_TRUE(asked.contains(QStringLiteral("Lapins"))) << asked.toStdString();
  EXPECT_EQ(phases().size(), 1U);
  EXPECT_EQ(window->file()->text().startupName(lapins), QStringLiteral("Lapins"));
  EXPECT_TRUE(desk().undo());
  EXPECT_EQ(phases().size(), 2U);
}

TEST_F(JournalWindowTest, theListIsExportedWithItsFilter) {
  auto& screen = open<ui::JournalScreen>("journal");
  ASSERT_TRUE(edit(edits::setField({recordKind<Startup>, lapins.uuid()}, "mission", QStringLiteral("Élever"))));
  const QSignalSpy said(&screen, &ui::Screen::said);
  screen.exportTo(home.filePath(QStringLiteral("journal.json")));
  ASSERT_TRUE(QTest::qWaitFor([&] { return said.count() == 1; }, 5000));
  const auto json = QJsonDocument::fromJson(contents(home.filePath(QStringLiteral("journal.json")))).object();
  EXPECT_EQ(json[QStringLiteral("entries")].toArray().size(), 3);
  screen.exportTo(home.filePath(QStringLiteral("journal.csv")));
  ASSERT_TRUE(QTest::qWaitFor([&] { return said.count() == 2; }, 5000));
  EXPECT_EQ(contents(home.filePath(QStringLiteral("journal.csv"))).count("\r\n"), 4);
}

TEST_F(JournalWindowTest, whatAsksForALookIsRepairedAndGone) {
  auto& screen = open<ui::RepairScreen>("repair");
  ASSERT_TRUE(listed(screen, 1)) << screen.model().total();
  ASSERT_TRUE(edit(edits::moveStartup({.startup = lapins, .to = Phase::construction, .date = QDate(2026, 1, 15)})));
  ASSERT_TRUE(edit(edits::setField({recordKind<PhasePeriod>, investigation.uuid()}, "stated_end", QDate(2025, 12, 1))));
  ASSERT_TRUE(listed(screen, 2)) << screen.model().total();
  screen.table().selectAll();
  screen.repairSelected();
  ASSERT_TRUE(listed(screen, 1));
  EXPECT_EQ(phases().front().statedEnd, QDate(2026, 1, 15));
  EXPECT_TRUE(screen.model().repairAt(screen.model().index(0, 0))->mayBeDismissed());
  screen.table().selectAll();
  screen.dismissSelected();
  ASSERT_TRUE(listed(screen, 0));
  EXPECT_TRUE(desk().undo());
  EXPECT_TRUE(listed(screen, 1));
}

TEST_F(JournalWindowTest, anUnusualStepIsSettledByItsReason) {
  auto& screen = open<ui::RepairScreen>("repair");
  ASSERT_TRUE(edit(edits::moveStartup(
      {.startup = lapins, .to = Phase::acceleration, .date = QDate(2026, 1, 15), .reason = QStringLiteral("Because")})));
  ASSERT_TRUE(listed(screen, 1)) << "it was given a reason when it was recorded";
  const auto moved = phases().back();
  ASSERT_TRUE(edit(edits::setField({recordKind<PhasePeriod>, moved.id.uuid()}, "comment", edits::FieldValue())));
  ASSERT_TRUE(listed(screen, 2));
  screen.table().setCurrentIndex(screen.model().index(0, 0));
  if (!screen.model().repairAt(screen.table().currentIndex())->explain)
    screen.table().setCurrentIndex(screen.model().index(1, 0));
  QTimer::singleShot(0, window.get(), [&] {
    auto* dialog = qobject_cast<QInputDialog*>(QApplication::activeModalWidget());
    ASSERT_NE(dialog, nullptr);
    dialog->setTextValue(QStringLiteral("Taken over"));
    dialog->accept();
  });
  screen.repairSelected();
  ASSERT_TRUE(listed(screen, 1));
  EXPECT_EQ(phases().back().comment, QStringLiteral("Taken over"));
}

TEST_F(JournalWindowTest, aFindingLeadsToItsRecord) {
  auto& screen = open<ui::RepairScreen>("repair");
  ASSERT_TRUE(listed(screen, 1));
  screen.table().setCurrentIndex(screen.model().index(0, 0));
  screen.openCurrent();
  EXPECT_EQ(window->currentScreen().objectName(), QStringLiteral("startups"));
}

}  // namespace
}  // namespace eclosion::test
