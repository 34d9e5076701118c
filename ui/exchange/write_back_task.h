// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <memory>

#include "ui/shell/cancellable_work.h"
#include "ui/shell/write_back.h"

namespace eclosion::ui {

// Runs the two halves of writing back away from the GUI thread: comparing, then writing. One half at a time; signals arrive on
// the thread the task lives on. Going away cancels and waits.
class WriteBackTask final : public QObject {
  Q_OBJECT

 public:
  explicit WriteBackTask(WriteBackSource& source, QObject* parent = nullptr);

  void prepare(const QString& folder);
  void apply();  // after prepared()
  void cancel() { work_.cancel(); }
  [[nodiscard]] bool isRunning() const { return work_.isRunning(); }
  // After prepared(), until the next prepare().
  [[nodiscard]] const PreparedWriteBack* plan() const { return prepared_.get(); }

 Q_SIGNALS:
  void progressed(const eclosion::ui::Progress& progress);
  void prepared();
  void applied();
  void failed(const eclosion::Error& error);  // kind cancelled when asked to stop

 private:
  WriteBackSource& source_;
  std::unique_ptr<PreparedWriteBack> prepared_;
  CancellableWork work_;  // last, so that it is over before what it fills goes
};

}  // namespace eclosion::ui
