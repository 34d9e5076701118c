// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

#include "core/publish/charts/chart_kind.h"
#include "ui/shell/worker.h"

namespace eclosion::ui {

class OpenPortfolio;
class Published;

// Makes the charts of the open portfolio, away from the GUI thread and from what it reads: of a copy of its own, read when a
// chart is first wanted and again after a change. Of several wishes the newest is fulfilled: the one before is given up, and ends
// as soon as it looks.
class ChartTask final : public QObject {
  Q_OBJECT

 public:
  struct Wish {
    QString kind;
    publish::ChartOptions options = {};
    QDate date = {};
  };

  explicit ChartTask(QObject* parent = nullptr);
  ~ChartTask() override;

  // Null: none. Waits for a worker that still reads the one before.
  void setFile(const OpenPortfolio* file);
  // The portfolio was changed: it is read again with the next wish.
  void forget() { stale_ = true; }
  void want(const Wish& wish);
  // What was wanted is wanted no more: stopped() once nothing is at work on it.
  void cancel();
  // Something else to be made of what the charts are made from, on their thread; `then` on this one, and never where another
  // portfolio was opened meanwhile. Before the small ones.
  struct Job {
    std::function<Result<void>(Published& published)> work;
    std::function<void(const Result<void>& done)> then;
  };
  void later(Job job);
  // Small ones, once nothing else is wanted; of every kind.
  void wantSmall(std::vector<Wish> wishes);
  void wantAll(const QDate& date);
  [[nodiscard]] bool isRunning() const { return worker_->isRunning() || wish_ || !jobs_.empty() || !small_.empty(); }

  // Before it counts: the portfolio is being read.
  [[nodiscard]] bool isReading() const { return at_ == At::reading; }

  // The rows of the window's own portfolio for those behind a value of a chart that was made here.
  [[nodiscard]] std::vector<Portfolio::Row> ownRows(const std::vector<Portfolio::Row>& rows, publish::RowsBehind what,
                                                    const Portfolio& own) const;

 Q_SIGNALS:
  void drawn(const eclosion::publish::Chart& chart);
  void drawnSmall(const eclosion::publish::Chart& chart);
  void failed(const QString& message);
  void stopped();

 private:
  enum class At : quint8 { nothing, reading, chart, smallChart, job };
  void next();
  void read();
  void draw(const Wish& wish, bool isSmall);
  void work(Job job);
  void giveUp(const Error& error);
  void begin(At at);
  [[nodiscard]] bool mayFinish(const Wish& newer) const;

  const OpenPortfolio* file_ = nullptr;
  std::shared_ptr<Published> published_;
  bool stale_ = false;
  std::optional<Wish> wish_;
  std::deque<Job> jobs_;
  std::vector<Wish> small_;  // the next one last
  QDate smallDate_;          // that they are of
  int round_ = 0;            // of the file
  At at_ = At::nothing;      // what the worker is at
  std::stop_source stop_;    // of that
  QElapsedTimer begun_;
  Wish drawn_;  // the chart that it is at, or was last
  Worker* worker_;
};

}  // namespace eclosion::ui
