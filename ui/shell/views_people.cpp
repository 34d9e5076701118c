// SPDX-License-Identifier: GPL-3.0-or-later
// Views of people: their screen with what can be done on it, and dialogs about them.
#include <QApplication>
#include <algorithm>

#include "ui/charts/chart_task.h"
#include "ui/editing/edit_desk.h"
#include "ui/members/erase_dialog.h"
#include "ui/members/head_count_page.h"
#include "ui/members/members_screen.h"
#include "ui/members/people_commands.h"
#include "ui/members/people_import_dialog.h"
#include "ui/members/roster_table.h"
#include "ui/members/roster_task.h"
#include "ui/shell/capture.h"
#include "ui/shell/figures_strip.h"
#include "ui/shell/main_window.h"
#include "ui/shell/navigator.h"
#include "ui/shell/screens.h"
#include "ui/shell/view_pictures.h"

namespace eclosion::ui {
namespace {

using Row = Portfolio::Row;

std::vector<Row> activeMembers(const MainWindow& window) {
  auto* strip = window.findChild<FiguresStrip*>();
  return strip && window.file() ? strip->model().rowsBehind(analysis::Figure::membersActive) : std::vector<Row>();
}

QImage headCount(MainWindow& window, const View&, const QSize& size, double scale) {
  auto* screen = readMembers(window, size, scale);
  if (!screen || !window.model().portfolio()) return {};
  RosterLayout layout;
  layout.charts = true;
  screen->setLayoutOfList(layout);
  (void)capture(window, size, scale);  // the charts are made once they are shown
  waitWhile([&] { return screen->charts().task().isRunning(); });
  QImage image = capture(window, size, scale);
  screen->setLayoutOfList({});
  return image;
}

QImage person(MainWindow& window, const View&, const QSize& size, double scale) {
  auto* screen = readMembers(window, size, scale);
  if (!screen || screen->model().people() == 0) return {};
  screen->table().selectMember(screen->model().memberAt(std::min(2, screen->model().rowCount() - 1)));
  screen->toggleSidePanel();
  QImage image = capture(window, size, scale);
  screen->toggleSidePanel();
  return image;
}

// People selected on their screen, in the order of its rows.
std::vector<MemberId> chosenMembers(MembersScreen& screen, int most) {
  std::vector<MemberId> ids;
  const RosterData* known = screen.model().rosterData();
  for (int row = 0; known && row < screen.model().rowCount() && static_cast<int>(ids.size()) < most; ++row) {
    const Row member = screen.model().memberAt(row);
    if (member != Portfolio::none) ids.push_back(known->roster.members[member].id);
  }
  screen.table().selectIds(ids);
  return ids;
}

QImage selectedPeople(MainWindow& window, const View&, const QSize& size, double scale) {
  auto* screen = readMembers(window, size, scale);
  if (!screen || chosenMembers(*screen, 3).empty()) return {};
  QImage image = capture(window, size, scale);
  screen->table().clearSelection();
  return image;
}

// A dialog of the members' screen over some people who are selected.
QImage ofPeople(MainWindow& window, const QSize& size, double scale, int most, void (PeopleCommands::*act)()) {
  auto* screen = readMembers(window, size, scale);
  if (!screen || !window.desk().canEdit() || !screen->model().rosterData()) return {};
  if (most > 0 && chosenMembers(*screen, most).empty()) return {};
  return withDialog(window, size, scale, [&] { (screen->commands().*act)(); });
}

QImage extendPeople(MainWindow& window, const View&, const QSize& size, double scale) {
  return ofPeople(window, size, scale, 12, &PeopleCommands::extend);
}

QImage mission(MainWindow& window, const View&, const QSize& size, double scale) {
  return ofPeople(window, size, scale, 1, &PeopleCommands::edit);
}

QImage newPerson(MainWindow& window, const View&, const QSize& size, double scale) {
  return ofPeople(window, size, scale, 0, &PeopleCommands::create);
}

QImage employers(MainWindow& window, const View&, const QSize& size, double scale) {
  return ofPeople(window, size, scale, 0, &PeopleCommands::mergeEmployers);
}

QImage mergePeople(MainWindow& window, const View&, const QSize& size, double scale) {
  return ofPeople(window, size, scale, 2, &PeopleCommands::merge);
}

QImage personalData(MainWindow& window, const View&, const QSize& size, double scale) {
  return ofPeople(window, size, scale, 1, &PeopleCommands::showPersonalData);
}

QImage erasePerson(MainWindow& window, const View&, const QSize& size, double scale) {
  auto* screen = readMembers(window, size, scale);
  if (!screen || !window.desk().canEdit() || chosenMembers(*screen, 1).empty()) return {};
  return withDialog(
      window, size, scale, [&] { screen->commands().erase(); },
      [] {
        auto* dialog = qobject_cast<EraseDialog*>(QApplication::activeModalWidget());
        return dialog && !dialog->isRunning();
      });
}

QImage trainings(MainWindow& window, const View&, const QSize& size, double scale) {
  return ofPeople(window, size, scale, 0, &PeopleCommands::showTrainings);
}

QImage retention(MainWindow& window, const View&, const QSize& size, double scale) {
  return ofPeople(window, size, scale, 0, &PeopleCommands::reviewRetention);
}

// The table is the folder of the view.
QImage importPeople(MainWindow& window, const View& view, const QSize& size, double scale) {
  auto* screen = readMembers(window, size, scale);
  if (!screen || !window.desk().canEdit()) return {};
  return withDialog(
      window, size, scale, [&] { screen->importTable(); },
      [&] {
        auto* dialog = qobject_cast<PeopleImportDialog*>(QApplication::activeModalWidget());
        if (dialog && !view.folder.isEmpty()) dialog->setFile(view.folder);
        return dialog && !dialog->isRunning();
      });
}

QImage people(MainWindow& window, const View&, const QSize& size, double scale) {
  const auto members = activeMembers(window);
  if (members.empty()) return {};
  return withDialog(window, size, scale,
                    [&] { window.navigator().openRows(analysis::Figure::membersActive, members, QString()); });
}

QImage member(MainWindow& window, const View&, const QSize& size, double scale) {
  if (!window.model().portfolio() || window.model().portfolio()->members.empty()) return {};
  // Someone with a story: of those on a mission, the one with the most.
  const Portfolio& portfolio = *window.model().portfolio();
  std::vector<int> missions(portfolio.members.size());
  for (const auto& mission : portfolio.missions) ++missions[mission.member];
  auto members = activeMembers(window);
  if (members.empty()) members = {0};
  const Row chosen = *std::max_element(members.begin(), members.end(), [&](Row a, Row b) { return missions[a] < missions[b]; });
  return withDialog(window, size, scale, [&] { window.navigator().openMember(chosen); });
}

constexpr ViewPicture views[] = {
    {"people", &people},
    {"person", &person},
    {"head-count", &headCount},
    {"member", &member},
    {"selected-people", &selectedPeople},
    {"extend", &extendPeople},
    {"mission", &mission},
    {"new-person", &newPerson},
    {"employers", &employers},
    {"merge-people", &mergePeople},
    {"personal-data", &personalData},
    {"erase", &erasePerson},
    {"trainings", &trainings},
    {"retention", &retention},
    {"import-people", &importPeople},
};

}  // namespace

MembersScreen* readMembers(MainWindow& window, const QSize& size, double scale) {
  window.showScreen(screenIndex(QStringLiteral("members")));
  (void)capture(window, size, scale);  // it reads once it is shown
  auto* screen = qobject_cast<MembersScreen*>(&window.currentScreen());
  if (screen) waitWhile([&] { return screen->task().isRunning(); });
  return screen;
}

std::span<const ViewPicture> peopleViews() { return views; }

}  // namespace eclosion::ui
