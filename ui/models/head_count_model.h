// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <memory>
#include <optional>
#include <vector>

#include "core/analysis/head_count.h"
#include "ui/models/board_model.h"
#include "ui/models/roster_data.h"

class QTimer;

namespace eclosion::ui {

class Worker;

// Head count at the board's date behind its filter: by status now and over the months before, how long people stay, the time they
// give. A large portfolio is counted by a worker that follows a moving date with a short
// delay.
class HeadCountModel final : public QObject {
  Q_OBJECT

 public:
  struct Values {
    QDate date;
    analysis::StatusCounts now;
    std::optional<int> sinceNewYear;           // change on 1 January of the year; nothing on that day
    std::vector<QDate> months;                 // last days of months, then the date
    std::vector<analysis::StatusCounts> over;  // active on each of them
    analysis::SurvivalCurve tenure{std::span<const analysis::Observation>()};
    analysis::TimeGiven time;  // of the roster; nothing until it is read
  };

  explicit HeadCountModel(const BoardModel& board, QObject* parent = nullptr);
  ~HeadCountModel() override;

  // What time is counted of; null: none.
  void setData(std::shared_ptr<const RosterData> data);
  // The board has another portfolio, date or filter.
  void update();
  // The columns are about to change: waits for a worker that reads them.
  void letGo();

  // Null without a portfolio, or before it was counted.
  [[nodiscard]] const Values* values() const { return values_ ? &*values_ : nullptr; }
  [[nodiscard]] bool isComputing() const { return computing_; }

  // From how many missions on a worker counts.
  static constexpr size_t largePortfolio = 40'000;

 Q_SIGNALS:
  void changed();

 private:
  void compute();
  static Values count(const Portfolio& portfolio, const QDate& date, const analysis::StartupSet& only);
  void addRoster(Values& values) const;
  void show(Values values);

  const BoardModel& board_;
  std::shared_ptr<const RosterData> data_;
  std::optional<Values> values_;
  bool computing_ = false;
  int round_ = 0;
  QTimer* delay_;
  Worker* worker_;
};

}  // namespace eclosion::ui
