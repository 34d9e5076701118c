// SPDX-License-Identifier: GPL-3.0-or-later
// What a keystroke in the palette takes: the index alone, and with the window painted again.
#include <benchmark/benchmark.h>

#include <QApplication>
#include <QWidget>
#include <algorithm>

#include "app/open_portfolio.h"
#include "core/store/names.h"
#include "tests/bench/fixtures.h"
#include "tests/bench/measures.h"
#include "ui/models/figures_model.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/preferences.h"
#include "ui/theme/theme.h"

namespace eclosion::bench {
namespace {

// A portfolio as the window holds it, with its palette.
struct Desk {
  explicit Desk(int scale) : preferences(ui::Preferences::forgetful) {
    ui::Theme::instance().install(*qobject_cast<QApplication*>(QCoreApplication::instance()));
    file = app::openPortfolio(store::PortfolioFile::open(portfolioPath(scale), store::Access::read).value(), clock).value();
    board.setPortfolio(&file->portfolio(), &file->text());
    window.resize(1920, 1080);
    window.show();
    palette = new ui::CommandPalette(board, preferences, &window);
    palette->setFile(file.get());
    palette->open();
    while (palette->isSearching()) QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
  }

  SystemClock clock;
  ui::Preferences preferences;
  std::unique_ptr<ui::OpenPortfolio> file;
  ui::BoardModel board;
  QWidget window;
  ui::CommandPalette* palette = nullptr;
};

Desk& desk(int scale) {
  // Left to the end of the program: widgets may not outlive the application, and it is gone by then.
  static Desk* small = nullptr;
  static Desk* large = nullptr;
  Desk*& made = scale == real ? small : large;
  if (!made) made = new Desk(scale);
  return *made;
}

// Every prefix of what people type, a keystroke each.
const QStringList& keystrokes() {
  static const QStringList all = [] {
    QStringList list;
    for (const QString& typed : {QStringLiteral("mon service"), QStringLiteral("données"), QStringLiteral("école"),
                                 QStringLiteral("marie du"), QStringLiteral("transport"), QStringLiteral("e"),
                                 QStringLiteral("aide a"), QStringLiteral("12 mars 2021"), QStringLiteral("zzzz")}) {
      for (qsizetype n = 1; n <= typed.size(); ++n) list << typed.left(n);
    }
    return list;
  }();
  return all;
}

template <class Work>
double slowestInAHundred(Work work) {
  std::vector<double> times;
  for (int round = 0; round < 3; ++round) {
    for (const QString& typed : keystrokes()) times.push_back(seconds([&] { work(typed); }));
  }
  const auto at = times.begin() + static_cast<std::ptrdiff_t>(times.size() * 99 / 100);
  std::nth_element(times.begin(), at, times.end());
  return *at;
}

analysis::SearchIndex indexOf(int scale) {
  const auto file = store::PortfolioFile::open(portfolioPath(scale), store::Access::read).value();
  analysis::SearchIndex::Builder builder(desk(scale).file->portfolio());
  if (!store::eachName(*file, [&builder](const ListedName& name) { builder.add(name); })) return {};
  return builder.take();
}

Sample build() {
  desk(hundredfold);
  return seconds([] { benchmark::DoNotOptimize(indexOf(hundredfold).size()); });
}

Sample indexAlone(int scale) {
  static const analysis::SearchIndex small = indexOf(real), large = indexOf(hundredfold);
  const analysis::SearchIndex& index = scale == real ? small : large;
  return slowestInAHundred(
      [&](const QString& typed) { benchmark::DoNotOptimize(index.find(typed, ui::PaletteModel::aloneInList).count); });
}

Sample withRepaint(int scale) {
  Desk& on = desk(scale);
  return slowestInAHundred([&](const QString& typed) {
    on.palette->field()->setText(typed);
    QCoreApplication::processEvents();  // paints what changed, as between two keystrokes
  });
}

// What a date step costs the window on account of the figures, while a worker counts.
Sample figuresStep() {
  Desk& on = desk(hundredfold);
  const ui::FiguresModel figures(on.board);
  std::vector<double> times;
  for (int i = 0; i < 100; ++i) {
    times.push_back(seconds([&] {
      Q_EMIT on.board.changed();
      QCoreApplication::processEvents();  // takes an answer and starts the next count
    }));
  }
  return *std::max_element(times.begin(), times.end());
}

}  // namespace

void addSearchRows() {
  measure("names/100", 3, build);
  for (const int scale : {real, hundredfold}) {
    const std::string suffix = std::string(1, '/').append(std::to_string(scale));
    measure("find" + suffix, 5, [scale] { return indexAlone(scale); });
    measure("keystroke" + suffix, 5, [scale] { return withRepaint(scale); });
  }
  measure("figures-step/100", 5, figuresStep);

  addRow({"read all names and fold them, 100×", "names/100", {}, {}});
  addRow({"search keystroke, index alone, p99", "find/1", {}, {}});
  addRow({"search keystroke, index alone, p99, 100×", "find/100", {}, {}});
  addRow({"search keystroke with repaint, p99", "keystroke/1", {}, 16.6});
  addRow({"search keystroke with repaint, p99, 100×", "keystroke/100", {}, 16.6});
  addRow({"figures of a new date, on the UI thread, 100×", "figures-step/100", {}, 16.0});
}

}  // namespace eclosion::bench
