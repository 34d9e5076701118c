// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <functional>
#include <thread>

#include "ui/shell/services.h"

namespace eclosion::ui {

// One long piece of work at a time away from the GUI thread, which tells how far it is and may be asked to stop. Going away asks
// it to stop and waits. Worker is for what does neither.
class CancellableWork final : public QObject {
  Q_OBJECT

 public:
  using Work = std::function<void(const ProgressSink& sink, std::stop_token stop)>;
  using QObject::QObject;
  ~CancellableWork() override;

  // The last piece is done, it said so by finish(), or nobody waits for it any more: then it is asked to stop, waited for, and
  // what it would still say is dropped.
  void run(Work work);
  // What the work ends with; `then` runs on the thread this lives on.
  void finish(std::function<void()> then);
  void cancel() { thread_.request_stop(); }
  [[nodiscard]] bool isRunning() const { return running_; }

 Q_SIGNALS:
  void progressed(const eclosion::ui::Progress& progress);

 private:
  std::jthread thread_;
  bool running_ = false;
  int round_ = 0;  // of the piece that runs; changes while none does
};

}  // namespace eclosion::ui
