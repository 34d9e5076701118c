// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <memory>
#include <thread>
#include <vector>

#include "core/domain/records.h"
#include "ui/models/roster_data.h"
#include "ui/shell/services.h"

class QTimer;

namespace eclosion::ui {

// Reads what the list of members wants of a portfolio, away from the GUI thread and once it is first asked for, and keeps it in
// step with changes.
class RosterTask final : public QObject {
  Q_OBJECT

 public:
  explicit RosterTask(QObject* parent = nullptr);
  ~RosterTask() override;
  Q_DISABLE_COPY_MOVE(RosterTask)

  // Forgets what was read; waits for a worker that still reads the one before. Null: none.
  void setFile(const OpenPortfolio* file);
  // Begins unless it is read, being read, or there is no file.
  void start();
  // The columns are about to change: waits for a worker that reads them.
  void letGo();
  // The columns have changed. follow() then brings what was read in step, or reads it anew.
  void note(const PortfolioChange& change);
  void follow();
  // The order of names follows the language: they are read again.
  void readNamesAgain();

  // Null until it is read.
  [[nodiscard]] std::shared_ptr<const RosterData> data() const { return data_; }
  [[nodiscard]] bool isRunning() const { return running_; }
  // Why there is none, translated; empty when nothing failed.
  [[nodiscard]] const QString& failure() const { return failure_; }

 Q_SIGNALS:
  void finished();  // with data or a failure

 private:
  void read(bool namesOnly);
  void stop();
  void takeOver(const Result<std::shared_ptr<RosterData>>& read, bool namesOnly);

  const OpenPortfolio* file_ = nullptr;
  std::shared_ptr<RosterData> data_;
  QString failure_;
  std::vector<PortfolioChange> noted_;
  bool running_ = false;
  bool wanted_ = false;  // start() was called for this file
  bool namesWanted_ = false;
  int round_ = 0;  // which read a worker is at: one that comes too late is nobody's
  QTimer* again_;  // what could not be read, or was stopped, is read a moment later
  std::jthread thread_;
};

}  // namespace eclosion::ui
