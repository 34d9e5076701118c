// SPDX-License-Identifier: GPL-3.0-or-later
// What the list of members takes: reading what it wants, and a keystroke, a pick, a sort and a date with the window painted
// again.
#include <benchmark/benchmark.h>

#include <QApplication>
#include <QLineEdit>
#include <algorithm>

#include "app/open_portfolio.h"
#include "tests/bench/fixtures.h"
#include "tests/bench/measures.h"
#include "ui/editing/edit_desk.h"
#include "ui/members/facet_panel.h"
#include "ui/members/members_screen.h"
#include "ui/members/roster_task.h"
#include "ui/models/due_source.h"
#include "ui/models/ledger_source.h"
#include "ui/shell/preferences.h"
#include "ui/shell/roster_source.h"
#include "ui/theme/theme.h"

namespace eclosion::bench {
namespace {

// The screen as the window has it, with everybody who ever was in the list: the most it has to hold.
struct Desk {
  explicit Desk(int scale) : preferences(ui::Preferences::forgetful), desk(board, nullptr) {
    ui::Theme::instance().install(*qobject_cast<QApplication*>(QCoreApplication::instance()));
    file = app::openPortfolio(store::PortfolioFile::open(portfolioPath(scale), store::Access::read).value(), clock).value();
    board.setPortfolio(&file->portfolio(), &file->text());
    desk.setFile(file.get());
    screen = new ui::MembersScreen({.model = board, .preferences = preferences, .desk = desk, .ledger = ledger, .due = due});
    screen->resize(1364, 780);
    screen->show();
    screen->setFile(file.get());
    while (screen->task().isRunning()) QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    ui::RosterLayout layout;
    layout.ever = true;
    screen->setLayoutOfList(layout);
    QCoreApplication::processEvents();
  }

  SystemClock clock;
  ui::Preferences preferences;
  ui::BoardModel board;
  ui::EditDesk desk;
  ui::LedgerSource ledger;
  ui::DueSource due{board, ledger};
  std::unique_ptr<ui::OpenPortfolio> file;
  ui::MembersScreen* screen = nullptr;
};

Desk& desk(int scale) {
  // Left to the end of the program: widgets may not outlive the application, and it is gone by then.
  static Desk* small = nullptr;
  static Desk* large = nullptr;
  Desk*& made = scale == real ? small : large;
  if (!made) made = new Desk(scale);
  return *made;
}

// So many that one in a hundred is more than the slowest of all.
constexpr int rounds = 10;

// The slowest but one in a hundred.
template <class Work>
double slowestInAHundred(int count, Work work) {
  std::vector<double> times;
  for (int i = 0; i < count; ++i) {
    times.push_back(seconds([&] {
      work(i);
      QCoreApplication::processEvents();  // paints what changed
    }));
  }
  const auto at = times.begin() + static_cast<std::ptrdiff_t>(times.size() * 99 / 100);
  std::nth_element(times.begin(), at, times.end());
  return *at;
}

Sample reading() {
  Desk& on = desk(hundredfold);
  const auto* source = dynamic_cast<const ui::RosterSource*>(on.file.get());
  return seconds([&] { benchmark::DoNotOptimize(source->readRoster({})->members.size()); });
}

Sample keystroke(int scale) {
  Desk& on = desk(scale);
  QStringList typed;
  for (const QString& word :
       {QStringLiteral("marie du"), QStringLiteral("données"), QStringLiteral("école"), QStringLiteral("zzz")}) {
    for (qsizetype n = 1; n <= word.size(); ++n) typed << word.left(n);
  }
  const double slowest = slowestInAHundred(rounds * static_cast<int>(typed.size()),
                                           [&](int i) { on.screen->facets().field().setText(typed[i % typed.size()]); });
  on.screen->facets().field().clear();
  return slowest;
}

Sample pick(int scale) {
  Desk& on = desk(scale);
  const double slowest = slowestInAHundred(40 * rounds, [&](int i) {
    analysis::RosterPicks picks;
    if (i % 2 == 0) picks[analysis::RosterFacet::status] = {static_cast<quint32>(1 + i / 2 % 3)};
    on.screen->setPicks(picks);
  });
  on.screen->setPicks({});
  return slowest;
}

Sample sorting(int scale) {
  Desk& on = desk(scale);
  return slowestInAHundred(2 * ui::rosterColumnCount * rounds, [&](int i) {
    on.screen->model().sort(i / 2 % ui::rosterColumnCount, i % 2 == 0 ? Qt::AscendingOrder : Qt::DescendingOrder);
  });
}

Sample dateStep(int scale) {
  Desk& on = desk(scale);
  const QDate today = on.board.today();
  const double slowest = slowestInAHundred(40, [&](int i) { on.board.setDate(today.addDays(-13 * i)); });
  on.board.setDate(today);
  return slowest;
}

}  // namespace

void addRosterRows() {
  measure("roster-read/100", 3, reading);
  for (const int scale : {real, hundredfold}) {
    const std::string suffix = std::string(1, '/').append(std::to_string(scale));
    measure("roster-keystroke" + suffix, 3, [scale] { return keystroke(scale); });
    measure("roster-pick" + suffix, 3, [scale] { return pick(scale); });
    measure("roster-sort" + suffix, 3, [scale] { return sorting(scale); });
    measure("roster-date" + suffix, 3, [scale] { return dateStep(scale); });
  }
  addRow({"read what the list of members wants, 100×", "roster-read/100", {}, {}});
  addRow({"members: keystroke in find with repaint, p99", "roster-keystroke/1", {}, 16.6});
  addRow({"members: keystroke in find with repaint, p99, 100×", "roster-keystroke/100", {}, 16.6});
  addRow({"members: a pick with repaint, p99", "roster-pick/1", {}, 16.6});
  addRow({"members: a pick with repaint, p99, 100×", "roster-pick/100", {}, 16.6});
  addRow({"members: another order with repaint, p99", "roster-sort/1", {}, 16.6});
  addRow({"members: another order with repaint, p99, 100×", "roster-sort/100", {}, 16.6});
  addRow({"members: another date with repaint, p99", "roster-date/1", {}, 16.6});
  addRow({"members: another date with repaint, p99, 100×", "roster-date/100", {}, {}});
}

}  // namespace eclosion::bench
