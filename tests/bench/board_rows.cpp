// SPDX-License-Identifier: GPL-3.0-or-later
// Frames of the whole window, each from the event that asks for it to the last pixel painted. Frames are kept one by one: a
// person notices the slow ones.
#include <QApplication>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>
#include <map>
#include <memory>

#include "app/window_services.h"
#include "tests/bench/fixtures.h"
#include "tests/bench/measures.h"
#include "ui/board/board_view.h"
#include "ui/shell/main_window.h"
#include "ui/shell/preferences.h"

namespace eclosion::bench {
namespace {

constexpr QSize fullHd(1920, 1080), ultraHd(3840, 2160);

struct Window {
  SystemClock clock;
  app::WindowServices services{clock};
  ui::Preferences preferences{ui::Preferences::forgetful};
  ui::MainWindow window{services, preferences};
};

void paintNow() {
  QApplication::sendPostedEvents();
  QApplication::processEvents();
}

std::map<int, std::unique_ptr<Window>>& windows() {
  static std::map<int, std::unique_ptr<Window>> all;
  return all;
}

// One window a size of portfolio, made once and shown at the size asked for.
ui::MainWindow& windowOf(int scale, const QSize& size) {
  auto& all = windows();
  auto& made = all[scale];
  if (!made) {
    made = std::make_unique<Window>();
    made->window.show(made->services.openForReading(portfolioPath(scale)).value());
  }
  for (auto& [other, shown] : all) static_cast<QWidget&>(shown->window).setVisible(other == scale);
  made->window.resize(size);
  made->window.setAsOf(QDate(2026, 8, 20));
  do paintNow();
  while (made->window.model().isComputing());
  return made->window;
}

// The value that 99 in 100 frames keep to.
Sample p99(std::vector<double> frames) {
  if (frames.empty()) return std::nullopt;
  std::sort(frames.begin(), frames.end());
  return frames[static_cast<size_t>(std::ceil(static_cast<double>(frames.size()) * 0.99)) - 1];
}

Sample repaint(int scale) {
  auto& window = windowOf(scale, fullHd);
  std::vector<double> frames;
  for (int i = 0; i < 60; ++i) {
    frames.push_back(seconds([&] {
      window.board().viewport()->update();
      paintNow();
    }));
  }
  std::nth_element(frames.begin(), frames.begin() + 30, frames.end());
  return frames[30];
}

// Turns the wheel over all four columns of the programme, `delta` eighths of a degree each, and paints once.
Sample scroll(int scale, const QSize& size, int delta, int steps) {
  auto& window = windowOf(scale, size);
  ui::BoardView& board = window.board();
  std::vector<double> frames;
  for (int i = 0; i < steps; ++i) {
    // Down to the end of what is there, then up again.
    const int turn = i < steps / 2 ? -delta : delta;
    frames.push_back(seconds([&] {
      for (const auto& box : board.boardLayout().boxes()) {
        if (box.collapsed) continue;
        const QPointF at = box.body.center();
        QWheelEvent wheel(at, board.viewport()->mapToGlobal(at), {}, QPoint(0, turn), Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(board.viewport(), &wheel);
      }
      paintNow();
    }));
  }
  return p99(std::move(frames));
}

// A day at a time, then a month at a time, over three years.
Sample slide(int scale) {
  auto& window = windowOf(scale, fullHd);
  std::vector<double> frames;
  QDate date(2023, 1, 1);
  for (int i = 0; i < 200; ++i) {
    date = i < 100 ? date.addDays(1) : date.addMonths(1);
    if (date > QDate(2026, 8, 1)) date = QDate(2020, 1, 1);
    frames.push_back(seconds([&] {
      window.setAsOf(date);
      paintNow();
    }));
  }
  return p99(std::move(frames));
}

}  // namespace

void closeWindows() { windows().clear(); }

void addBoardRows() {
  constexpr int nudge = 60, page = 24'000;
  measure("frame/real", 5, [] { return repaint(real); });
  measure("frame/100", 5, [] { return repaint(hundredfold); });
  measure("scroll/1080", 3, [] { return scroll(hundredfold, fullHd, nudge, 300); });
  measure("scroll/4k", 3, [] { return scroll(hundredfold, ultraHd, nudge, 200); });
  measure("jump/1080", 3, [] { return scroll(hundredfold, fullHd, page, 100); });
  measure("jump/4k", 3, [] { return scroll(hundredfold, ultraHd, page, 60); });
  measure("slide/real", 3, [] { return slide(real); });
  measure("slide/100", 3, [] { return slide(hundredfold); });

  addRow({"frame, 100× ÷ real", "frame/100", "frame/real", 1.1});
  addRow({"scroll all columns, 100×, p99 at 1080p", "scroll/1080", {}, 4});
  addRow({"scroll all columns, 100×, p99 at 4K", "scroll/4k", {}, 8.3});
  addRow({"jump to all-new cards, 100×, p99 at 1080p", "jump/1080", {}, 8.3});
  addRow({"jump to all-new cards, 100×, p99 at 4K", "jump/4k", {}, 25});
  addRow({"slider step with repaint, real, p99", "slide/real", {}, 8.3});
  addRow({"slider step with repaint, 100×, p99", "slide/100", {}, 8.3});
}

}  // namespace eclosion::bench
