// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <optional>
#include <thread>
#include <vector>

#include "core/analysis/figures.h"
#include "ui/models/board_model.h"

class QTimer;

namespace eclosion::ui {

// The key figures of what the board shows, on its date, each with the same day a year before. A small portfolio is counted at
// once; a large one by a worker that takes the newest date when it is done with the last, so a moving date is never held up.
class FiguresModel final : public QObject {
  Q_OBJECT

 public:
  using Figure = analysis::Figure;
  struct Value {
    Figure figure;
    qint64 number = 0;                  // money: cents
    std::optional<qint64> change = {};  // on the year before; none where that cannot be compared
    [[nodiscard]] bool isMoney() const { return figure == Figure::invested; }
  };

  explicit FiguresModel(const BoardModel& board, QObject* parent = nullptr);
  ~FiguresModel() override;

  // In the order they are shown; no money where the file has none. Empty without a portfolio.
  [[nodiscard]] const std::vector<Value>& values() const { return values_; }
  [[nodiscard]] QDate date() const { return date_; }  // of the values
  [[nodiscard]] int fiscalYear() const { return fiscalYear_; }
  // True while values of the board's date are still to come.
  [[nodiscard]] bool isComputing() const { return running_; }
  // The startups, members or incubators behind a figure on the board's date.
  [[nodiscard]] std::vector<Portfolio::Row> rowsBehind(Figure figure) const;

  // Before the portfolio changes in place: waits for a worker that reads it, and forgets what was counted of all of it. Counts
  // again when the board has followed.
  void letGo();

  // Counts nothing until it is told to; what asks for the figures before finds none.
  void hold() { held_ = true; }
  void release();

  // From how many history entries on a worker counts.
  static constexpr size_t largePortfolio = 10'000;

 Q_SIGNALS:
  void changed();

 private:
  void refresh();
  void start();
  struct Count {
    analysis::YearlyFigures figures;
    analysis::FirstRecords first;
  };
  static Count count(const Portfolio& portfolio, const BoardFilter& filter, const QDate& date,
                     const std::optional<analysis::FirstRecords>& first);
  void show(const Count& counted);
  void wait();

  const BoardModel& board_;
  const Portfolio* portfolio_ = nullptr;         // what the values, and a worker, are of
  std::optional<analysis::FirstRecords> first_;  // once something was counted
  std::vector<Value> values_;
  QDate date_;
  int fiscalYear_ = 0;
  bool held_ = false;
  bool running_ = false, again_ = false;  // a count is on its way; another is wanted after it
  QTimer* rest_;                          // between one count and the next while the date moves
  int round_ = 0;
  std::jthread thread_;
};

}  // namespace eclosion::ui
