// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/views.h"

#include <QApplication>
#include <QDialog>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QPainter>
#include <QTimer>
#include <algorithm>
#include <array>
#include <functional>

#include "ui/board/board_view.h"
#include "ui/charts/chart_task.h"
#include "ui/charts/charts_screen.h"
#include "ui/charts/expectations_dialog.h"
#include "ui/decisions/decisions_screen.h"
#include "ui/decisions/review_sheet.h"
#include "ui/editing/bulk_dialog.h"
#include "ui/editing/edit_desk.h"
#include "ui/editing/facts_dialog.h"
#include "ui/editing/new_startup_dialog.h"
#include "ui/editing/transition_dialog.h"
#include "ui/exchange/write_back_dialog.h"
#include "ui/funding/expense_dialog.h"
#include "ui/funding/funding_screen.h"
#include "ui/import/import_dialog.h"
#include "ui/knowledge/then_and_now_dialog.h"
#include "ui/members/members_screen.h"
#include "ui/models/ledger_source.h"
#include "ui/models/network_model.h"
#include "ui/network/network_screen.h"
#include "ui/repair/repair_screen.h"
#include "ui/repair/repair_task.h"
#include "ui/report/report_screen.h"
#include "ui/shell/actions.h"
#include "ui/shell/capture.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/knowledge_popover.h"
#include "ui/shell/main_window.h"
#include "ui/shell/navigator.h"
#include "ui/shell/screens.h"
#include "ui/shell/view_pictures.h"
#include "ui/theme/painting.h"

namespace eclosion::ui {
namespace {

using Row = Portfolio::Row;

QImage startupPage(MainWindow& window, const View&, const QSize& size, double scale) {
  auto rows = window.currentScreen().selectedStartups();
  const Portfolio* portfolio = window.model().portfolio();
  if (rows.empty() && portfolio && !portfolio->startups.empty()) rows = {0};
  if (rows.empty()) return {};
  window.navigator().openStartup(rows.front());
  return capture(window, size, scale);
}

QImage palette(MainWindow& window, const View& view, const QSize& size, double scale) {
  (void)capture(window, size, scale);  // the sheet lies over a window that is laid out
  window.actionSet().search->trigger();
  auto* sheet = window.findChild<CommandPalette*>();
  if (!sheet) return {};
  sheet->field()->setText(view.find);
  QElapsedTimer waited;
  waited.start();
  while (sheet->isSearching() && waited.elapsed() < patience) QApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
  return capture(window, size, scale);
}

QImage firstStart(MainWindow& window, const View&, const QSize& size, double scale) {
  window.closeFile();
  return capture(window, size, scale);
}

QImage settings(MainWindow& window, const View&, const QSize& size, double scale) {
  return withDialog(window, size, scale, [&] { window.actionSet().settings->trigger(); });
}

QImage help(MainWindow& window, const View&, const QSize& size, double scale) {
  return withDialog(window, size, scale, [&] { window.actionSet().help->trigger(); });
}

QImage keys(MainWindow& window, const View&, const QSize& size, double scale) {
  return withDialog(window, size, scale, [&] { window.actionSet().keys->trigger(); });
}

QImage importPreview(MainWindow& window, const View& view, const QSize& size, double scale) {
  if (!window.file()) return {};
  ImportDialog dialog(*window.file(), &window);
  return withDialog(
      window, size, scale,
      [&] {
        dialog.setFolder(view.folder);
        if (!view.folder.isEmpty()) dialog.read();
        dialog.exec();
      },
      [&] { return !dialog.task().isRunning(); });
}

// Startups of a phase on the board, for the dialogs that change some.
std::vector<StartupId> someOf(MainWindow& window, Phase phase, size_t most) {
  std::vector<StartupId> ids;
  const BoardModel& model = window.model();
  for (const Row row : model.column(BoardModel::columnOf(phase)).rows) {
    if (ids.size() < most) ids.push_back(model.portfolio()->startups[row].id);
  }
  return ids;
}

QImage transition(MainWindow& window, const View&, const QSize& size, double scale) {
  const auto startups = someOf(window, Phase::construction, 1);
  if (!window.desk().editing() || startups.empty()) return {};
  TransitionDialog dialog(window.model(), *window.desk().editing(), startups, Phase::consolidation, &window);
  return withDialog(window, size, scale, [&] { dialog.exec(); });
}

QImage newStartup(MainWindow& window, const View&, const QSize& size, double scale) {
  if (!window.desk().editing()) return {};
  NewStartupDialog dialog(window.model(), *window.desk().editing(), &window);
  return withDialog(window, size, scale, [&] { dialog.exec(); });
}

QImage bulk(MainWindow& window, const View&, const QSize& size, double scale) {
  const auto startups = someOf(window, Phase::construction, 12);
  if (!window.desk().editing() || startups.empty()) return {};
  BulkDialog dialog(window.model(), *window.desk().editing(), startups, &window);
  return withDialog(window, size, scale, [&] { dialog.exec(); });
}

// The sheet of facts of the startup with the longest history, at a section.
QImage factsAt(MainWindow& window, const QSize& size, double scale, const char* section) {
  const Portfolio* portfolio = window.model().portfolio();
  if (!window.desk().editing() || !portfolio || portfolio->startups.empty()) return {};
  Row chosen = 0;
  for (Row row = 0; row < portfolio->startups.size(); ++row) {
    if (portfolio->historyOf(row).size() > portfolio->historyOf(chosen).size()) chosen = row;
  }
  FactsDialog sheet(window.desk(), {recordKind<Startup>, portfolio->startups[chosen].id.uuid()}, &window);
  sheet.showSection(QLatin1String(section));
  return withDialog(window, size, scale, [&] { sheet.exec(); });
}

QImage factsSheet(MainWindow& window, const View&, const QSize& size, double scale) {
  return factsAt(window, size, scale, facts::about);
}

QImage history(MainWindow& window, const View&, const QSize& size, double scale) {
  return factsAt(window, size, scale, facts::phases);
}

QImage restore(MainWindow& window, const View&, const QSize& size, double scale) {
  if (!window.file()) return {};
  return withDialog(window, size, scale, [&] { window.chooseBackup(window.file()->path(), false); });
}

// The choice of a knowledge time, where it opens.
QImage knowledgeTimes(MainWindow& window, const View&, const QSize& size, double scale) {
  QImage image = capture(window, size, scale);
  window.actionSet().typeKnown->trigger();
  auto* popover = window.findChild<KnowledgePopover*>();
  if (!popover) return {};
  QElapsedTimer waited;
  waited.start();
  while (popover->isReading() && waited.elapsed() < patience) QApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
  QPainter painter(&image);
  popover->render(&painter, window.mapFromGlobal(popover->pos()));
  popover->close();
  return image;
}

QImage thenAndNow(MainWindow& window, const View&, const QSize& size, double scale) {
  if (!window.file() || !window.file()->knowledge()) return {};
  return withDialog(
      window, size, scale, [&] { window.actionSet().thenAndNow->trigger(); },
      [&] {
        const auto* dialog = window.findChild<ThenAndNowDialog*>();
        return dialog && !dialog->isReading();
      });
}

QImage writeBack(MainWindow& window, const View& view, const QSize& size, double scale) {
  auto* source = dynamic_cast<WriteBackSource*>(window.file());
  if (!source) return {};
  WriteBackDialog dialog(*source, &window);
  return withDialog(
      window, size, scale,
      [&] {
        dialog.setFolder(view.folder);
        if (!view.folder.isEmpty()) dialog.compare();
        dialog.exec();
      },
      [&] { return !dialog.task().isRunning(); });
}

// The criteria of the startup that is looked at in the decision room.
QImage grid(MainWindow& window, const View&, const QSize& size, double scale) {
  window.showScreen(screenIndex(QStringLiteral("decisions")));
  auto* room = qobject_cast<DecisionsScreen*>(&window.currentScreen());
  if (!room || !window.desk().canEdit()) return {};
  room->settle();
  if (room->shown() == Portfolio::none) return {};
  return withDialog(window, size, scale, [&] { room->sheet().editGrid(); });
}

// The funding screen with what is behind its first number, or that of the startups.
QImage funding(MainWindow& window, const View& view, const QSize& size, double scale) {
  (void)window.ledger().waited();
  window.showScreen(screenIndex(QStringLiteral("funding")));
  auto* screen = qobject_cast<FundingScreen*>(&window.currentScreen());
  if (!screen || !window.file()) return {};
  (void)capture(window, size, scale);  // it looks once it is shown
  screen->showSection(view.id == QLatin1String("grants") ? FundingScreen::Section::grants : FundingScreen::Section::startups);
  if (view.id == QLatin1String("money")) screen->openRow(0);
  return capture(window, size, scale);
}

QImage expenses(MainWindow& window, const View& view, const QSize& size, double scale) {
  if (!window.file() || !window.desk().canEdit()) return {};
  window.showScreen(screenIndex(QStringLiteral("funding")));
  auto* screen = qobject_cast<FundingScreen*>(&window.currentScreen());
  if (!screen) return {};
  return withDialog(
      window, size, scale, [&] { screen->importExpenses(view.folder); },
      [&] {
        auto* dialog = screen->findChild<ExpenseDialog*>();
        return dialog && !dialog->task().isRunning();
      });
}

QImage expectations(MainWindow& window, const View&, const QSize& size, double scale) {
  window.showScreen(screenIndex(QStringLiteral("charts")));
  auto* screen = qobject_cast<ChartsScreen*>(&window.currentScreen());
  if (!screen || !window.desk().canEdit()) return {};
  screen->showKind(QStringLiteral("phase-durations"));
  QElapsedTimer waited;
  waited.start();
  while (screen->task().isRunning() && waited.elapsed() < patience)
    QApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
  ExpectationsDialog dialog(methodExpectations(), &window);
  return withDialog(window, size, scale, [&] { dialog.exec(); });
}

// A line each; those of people stand in views_people.cpp.
constexpr ViewPicture others[] = {
    {"write-back", &writeBack},
    {"money", &funding},
    {"grants", &funding},
    {"expenses", &expenses},
    {"known", &knowledgeTimes},
    {"then-and-now", &thenAndNow},
    {"startup", &startupPage},
    {"palette", &palette},
    {"settings", &settings},
    {"import", &importPreview},
    {"restore", &restore},
    {"transition", &transition},
    {"new-startup", &newStartup},
    {"bulk", &bulk},
    {"facts", &factsSheet},
    {"history", &history},
    {"grid", &grid},
    {"expectations", &expectations},
    {"first-start", &firstStart},
    {"keys", &keys},
    {"help", &help},
};

}  // namespace

QStringList viewIds() {
  QStringList ids;
  for (const ScreenKind& kind : screenKinds()) ids << QLatin1String(kind.id);
  for (const auto pictures : {std::span<const ViewPicture>(others), peopleViews()}) {
    for (const ViewPicture& one : pictures) ids << QLatin1String(one.id);
  }
  return ids;
}

QImage captureView(MainWindow& window, const View& view, const QSize& size, double scale) {
  for (const auto pictures : {std::span<const ViewPicture>(others), peopleViews()}) {
    for (const ViewPicture& one : pictures) {
      if (view.id == QLatin1String(one.id)) return one.capture(window, view, size, scale);
    }
  }
  if (view.id == QLatin1String("funding")) (void)window.ledger().waited();
  window.showScreen(screenIndex(view.id));
  if (auto* field = qobject_cast<QLineEdit*>(window.currentScreen().findField()); field && !view.find.isEmpty())
    field->setText(view.find);
  if (auto* room = qobject_cast<DecisionsScreen*>(&window.currentScreen())) room->settle();
  if (qobject_cast<MembersScreen*>(&window.currentScreen())) (void)readMembers(window, size, scale);
  if (auto* network = qobject_cast<NetworkScreen*>(&window.currentScreen())) {
    (void)capture(window, size, scale);  // it looks once it is shown
    QElapsedTimer waited;
    waited.start();
    while (network->model().isComputing() && waited.elapsed() < patience)
      QApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
  }
  if (auto* report = qobject_cast<ReportScreen*>(&window.currentScreen())) {
    const auto settle = [&] {
      (void)capture(window, size, scale);  // it composes once it is shown, and paints what is in sight
      QElapsedTimer waited;
      waited.start();
      while (!report->isSettled() && waited.elapsed() < patience) QApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
    };
    settle();
    if (!view.select.isEmpty() && !report->showPage(view.select)) return {};
    settle();
  }
  if (auto* charts = qobject_cast<ChartsScreen*>(&window.currentScreen())) {
    if (!view.select.isEmpty() && !charts->showKind(view.select)) return {};
    (void)capture(window, size, scale);  // it reads once it is shown
    QElapsedTimer waited;
    waited.start();
    while (charts->task().isRunning() && waited.elapsed() < patience)
      QApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
  }
  if (auto* repair = qobject_cast<RepairScreen*>(&window.currentScreen())) {
    (void)capture(window, size, scale);  // it looks once it is shown
    QElapsedTimer waited;
    waited.start();
    while (repair->task().isRunning() && waited.elapsed() < patience)
      QApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
  }
  return capture(window, size, scale);
}

}  // namespace eclosion::ui
