// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <thread>

#include "ui/shell/write_back.h"

namespace eclosion::ui {

// Runs the two halves of writing back away from the GUI thread: comparing, then writing. One half at a time; signals arrive on
// the thread the task lives on. Going away cancels and waits.
class WriteBackTask final : public QObject {
  Q_OBJECT

 public:
  explicit WriteBackTask(WriteBackSource& source, QObject* parent = nullptr);
  ~WriteBackTask() override;

  void prepare(const QString& folder);
  void apply();  // after prepared()
  void cancel();
  [[nodiscard]] bool isRunning() const { return running_; }
  // After prepared(), until the next prepare().
  [[nodiscard]] const PreparedWriteBack* plan() const { return prepared_.get(); }

 Q_SIGNALS:
  void progressed(const eclosion::ui::Progress& progress);
  void prepared();
  void applied();
  void failed(const eclosion::Error& error);  // kind cancelled when asked to stop

 private:
  void run(std::function<void(const ProgressSink&, std::stop_token)> work);
  void finish(std::function<void()> then);

  WriteBackSource& source_;
  std::unique_ptr<PreparedWriteBack> prepared_;
  std::jthread thread_;
  bool running_ = false;
};

}  // namespace eclosion::ui
