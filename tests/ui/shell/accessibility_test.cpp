// SPDX-License-Identifier: GPL-3.0-or-later
// What a screen reader meets in every screen and dialog: no nameless control, cells that say which column they stand in.
#include <QHeaderView>
#include <QLineEdit>
#include <QTextBrowser>
#include <QTimer>
#include <QTreeView>

#include "core/edits/change_record.h"
#include "core/edits/startup_edits.h"
#include "core/publish/words.h"
#include "tests/support/fake_write_back.h"
#include "tests/ui/accessible_walk.h"
#include "tests/ui/editing/editing_fixture.h"
#include "tests/ui/ui_fixture.h"
#include "ui/backups/restore_dialog.h"
#include "ui/charts/expectations_dialog.h"
#include "ui/editing/ask_dialog.h"
#include "ui/editing/bulk_dialog.h"
#include "ui/editing/new_startup_dialog.h"
#include "ui/editing/reason_dialog.h"
#include "ui/editing/removal_dialog.h"
#include "ui/editing/transition_dialog.h"
#include "ui/exchange/write_back_dialog.h"
#include "ui/import/import_dialog.h"
#include "ui/settings/settings_dialog.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/help_dialog.h"
#include "ui/shell/member_dialog.h"
#include "ui/shell/navigator.h"
#include "ui/shell/people_dialog.h"
#include "ui/shell/screens.h"
#include "ui/startups/register_screen.h"
#include "ui/startups/register_table.h"

namespace eclosion::test {
namespace {

class AccessibilityTest : public WindowTest {
 protected:
  // Of a dialog that comes back only when it is closed.
  void expectNamesOf(const char* what, const std::function<void()>& open) {
    bool seen = false;
    QTimer::singleShot(20, window_.get(), [&] {
      QWidget* dialog = QApplication::activeModalWidget();
      ASSERT_NE(dialog, nullptr) << what;
      expectNames(*dialog, what);
      seen = true;
      QTest::keyClick(dialog, Qt::Key_Escape);
    });
    open();
    EXPECT_TRUE(seen) << what;
  }
  static void show(QWidget& widget) {
    widget.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&widget));
  }
};

TEST_F(AccessibilityTest, everyDialogIsNamedThroughout) {
  openInvented();
  ui::SettingsDialog settings(*preferences_, window_.get());
  show(settings);
  expectNames(settings, "settings");
  ui::HelpDialog help(window_.get());
  show(help);
  expectNames(help, "help");
  EXPECT_TRUE(help.page().toPlainText().contains(QStringLiteral("The dates")));
  ui::PeopleDialog people(window_->model(), {0, 1, 2}, window_.get());
  show(people);
  expectNames(people, "people");
  ui::MemberDialog member(window_->model(), 0, window_.get());
  show(member);
  expectNames(member, "member");
  EXPECT_FALSE(member.windowTitle().isEmpty());
  ui::RestoreDialog restore(services_.keeping.kept, ui::RestoreDialog::Present::whole, window_.get());
  show(restore);
  expectNames(restore, "restore");
  expectNamesOf("keys", [&] { ui::showKeys(window_.get()); });
  expectNamesOf("about", [&] { ui::showAbout(window_.get()); });
  expectNamesOf("error", [&] {
    ui::showError(window_.get(), {.kind = ErrorKind::damaged, .message = QStringLiteral("Broken"), .file = QStringLiteral("/x")});
  });
}

class EditingAccessibilityTest : public EditingWindowTest {};

TEST_F(EditingAccessibilityTest, everyDialogOfAnEditIsNamedThroughout) {
  const auto& model = window_->model();
  const auto& editing = *window_->desk().editing();
  const auto check = [](auto&& dialog, const char* what) {
    dialog.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&dialog));
    EXPECT_FALSE(dialog.windowTitle().isEmpty()) << what;
    expectNames(dialog, what);
  };
  for (const Phase to : {Phase::construction, Phase::transferred, Phase::stopped})
    check(ui::TransitionDialog(model, editing, {lapins_}, to, window_.get()), "transition");
  check(ui::TransitionDialog(model, editing, {lapins_, renards_}, Phase::construction, window_.get()), "transition of several");
  check(ui::NewStartupDialog(model, editing, window_.get()), "new startup");
  for (int change = 0; change <= static_cast<int>(ui::BulkDialog::Change::phase); ++change) {
    ui::BulkDialog dialog(model, editing, {lapins_, renards_}, window_.get());
    dialog.setChange(static_cast<ui::BulkDialog::Change>(change));
    check(dialog, "bulk");
  }
  check(ui::ReasonDialog(QStringLiteral("Move"), {{LifecycleRule::goesBack}}, window_.get()), "reason");
  const auto removal = edits::removalOf(editing.records(), {recordKind<Startup>, lapins_.uuid()});
  check(ui::RemovalDialog(
            editing.records(), *removal, [](const QString& words) { return words; }, window_.get()),
        "removal");
  check(ui::AskDialog(
            {.title = QStringLiteral("Rename"),
             .record = QStringLiteral("Rename"),
             .name = QStringLiteral("Name"),
             .day = QStringLiteral("Day")},
            editing, [this](const QString& name, const QDate& day) { return edits::renameStartup(lapins_, name, day); },
            window_.get()),
        "ask");
  check(ui::ExpectationsDialog(methodExpectations(), window_.get()), "expectations");
}

TEST_F(AccessibilityTest, everyStepOfAnImportIsNamed) {
  openInvented();
  file_->importSummary.counts = {{.kind = QStringLiteral("startups"), .read = 3, .added = 1, .changed = 0, .removed = 0}};
  file_->importSummary.findings = {{.code = QStringLiteral("x"), .file = QStringLiteral("a.md"), .line = 3}};
  file_->importWaits = true;
  ui::ImportDialog import(*file_, window_.get());
  show(import);
  expectNames(import, "import: choice");
  import.setFolder(QStringLiteral("/somewhere"));
  import.read();
  QApplication::processEvents();
  expectNames(import, "import: working");
  file_->importWaits = false;
  import.task().cancel();
  ASSERT_TRUE(QTest::qWaitFor([&] { return !import.task().isRunning(); }));
  ui::ImportDialog again(*file_, window_.get());
  show(again);
  again.setFolder(QStringLiteral("/somewhere"));
  again.read();
  ASSERT_TRUE(QTest::qWaitFor([&] { return !again.task().isRunning(); }));
  QApplication::processEvents();
  expectNames(again, "import: preview");
}

TEST_F(AccessibilityTest, everyStepOfWritingBackIsNamed) {
  openInvented();
  FakeWriteBack source;
  ui::WriteBackDialog dialog(source, window_.get());
  show(dialog);
  expectNames(dialog, "write back: choice");
  dialog.setFolder(QStringLiteral("/somewhere"));
  dialog.compare();
  QApplication::processEvents();
  ASSERT_TRUE(QTest::qWaitFor([&] { return !dialog.task().isRunning(); }));
  QApplication::processEvents();
  expectNames(dialog, "write back: preview");
}

TEST_F(AccessibilityTest, thePaletteSaysEachLine) {
  openInvented();
  QTest::keyClick(window_.get(), Qt::Key_K, Qt::ControlModifier);
  auto* palette = window_->findChild<ui::CommandPalette*>();
  ASSERT_NE(palette, nullptr);
  palette->field()->setText(QStringLiteral("a"));
  ASSERT_TRUE(QTest::qWaitFor([&] { return !palette->isSearching() && palette->model().rowCount() > 3; }));
  expectNames(*palette, "palette");
  for (int row = 0; row < palette->model().rowCount(); ++row)
    EXPECT_FALSE(palette->model().index(row, 0).data(Qt::AccessibleTextRole).toString().isEmpty()) << row;
}

TEST_F(AccessibilityTest, cellsOfTheRegisterNameTheirColumn) {
  openInvented();
  window_->showScreen(ui::screenIndex(QStringLiteral("startups")));
  auto* screen = qobject_cast<ui::RegisterScreen*>(&window_->currentScreen());
  ASSERT_NE(screen, nullptr);
  QApplication::processEvents();
  auto* view = screen->findChild<QTreeView*>();
  ASSERT_NE(view, nullptr);
  QAccessibleInterface* item = QAccessible::queryAccessibleInterface(view);
  ASSERT_NE(item, nullptr);
  QAccessibleTableInterface* table = item->tableInterface();
  ASSERT_NE(table, nullptr);
  ASSERT_GT(table->rowCount(), 10);
  for (int row = 0; row < 5; ++row) {
    for (int column = 0; column < table->columnCount(); ++column) {
      if (view->isColumnHidden(column)) continue;
      QAccessibleInterface* cell = table->cellAt(row, column);
      ASSERT_NE(cell, nullptr) << row << ' ' << column;
      EXPECT_FALSE(cell->text(QAccessible::Name).isEmpty()) << row << ' ' << column;
      EXPECT_EQ(table->columnDescription(column), view->model()->headerData(column, Qt::Horizontal).toString());
    }
    EXPECT_EQ(table->cellAt(row, 0)->text(QAccessible::Name), view->model()->index(row, 0).data().toString());
  }
}

TEST_F(AccessibilityTest, aCardIsReadWithNamePhaseAndFlags) {
  WorldBuilder builder;
  const auto late = builder.startup(QStringLiteral("Docurba"));
  builder.phase(late, Phase::construction, QDate(2024, 1, 1));
  builder.event(late, EventKind::committee, QDate(2024, 6, 1));
  window_->show(std::make_unique<FakePortfolio>(builder.build(QDate(2026, 8, 20))));
  showWindow();
  window_->board().select(late);
  const QString words = window_->board().spokenText(window_->board().current());
  for (const QString& part : {QStringLiteral("Docurba"), publish::phaseName(Phase::construction), QStringLiteral("late")})
    EXPECT_TRUE(words.contains(part)) << words.toStdString();
  QAccessibleInterface* board = QAccessible::queryAccessibleInterface(&window_->board());
  ASSERT_NE(board, nullptr);
  ASSERT_NE(board->focusChild(), nullptr);
  EXPECT_EQ(board->focusChild()->text(QAccessible::Name), words);
}

}  // namespace
}  // namespace eclosion::test
