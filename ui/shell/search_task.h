// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <optional>
#include <thread>

#include "core/analysis/search_index.h"
#include "ui/shell/services.h"

namespace eclosion::ui {

// Builds the index of a portfolio's names away from the GUI thread.
class SearchTask final : public QObject {
  Q_OBJECT

 public:
  explicit SearchTask(QObject* parent = nullptr) : QObject(parent) {}
  ~SearchTask() override;

  // Forgets the index, waits for a worker that still reads the one before; null: none. The portfolio stays as it is until
  // the next call.
  void setFile(const OpenPortfolio* file);
  // Begins unless it is done, running, or there is no file.
  void start();

  [[nodiscard]] const analysis::SearchIndex* index() const { return index_ ? &*index_ : nullptr; }
  [[nodiscard]] bool isRunning() const { return running_; }
  // Why there is no index, translated; empty when nothing failed.
  [[nodiscard]] const QString& failure() const { return failure_; }

 Q_SIGNALS:
  void finished();  // with an index or a failure

 private:
  const OpenPortfolio* file_ = nullptr;
  std::optional<analysis::SearchIndex> index_;
  QString failure_;
  bool running_ = false;
  int round_ = 0;  // which file a worker read: one that comes too late is nobody's
  std::jthread thread_;
};

}  // namespace eclosion::ui
