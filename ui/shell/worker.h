// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <functional>
#include <thread>

#include "core/support/result.h"

namespace eclosion::ui {

// One piece of work at a time away from the GUI thread. Going away waits for it, and then nobody is told.
class Worker final : public QObject {
 public:
  using QObject::QObject;
  ~Worker() override { wait(); }
  Q_DISABLE_COPY_MOVE(Worker)

  using Work = std::function<Result<void>()>;
  using Then = std::function<void(const Result<void>&)>;
  // `then` is called by the event loop of the thread that the worker lives on. Waits for what still runs.
  void run(Work work, Then then);
  // Until the work is done; whoever began it is told later all the same.
  void wait();
  [[nodiscard]] bool isRunning() const { return running_; }

 private:
  std::thread thread_;
  bool running_ = false;  // until it was told
};

}  // namespace eclosion::ui
