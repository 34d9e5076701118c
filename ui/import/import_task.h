// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <memory>

#include "ui/shell/cancellable_work.h"
#include "ui/shell/services.h"

namespace eclosion::ui {

// Runs the two halves of an import away from the GUI thread: reading and comparing, then writing. One half at a time;
// signals arrive on the thread the task lives on. Going away cancels and waits.
class ImportTask final : public QObject {
  Q_OBJECT

 public:
  explicit ImportTask(OpenPortfolio& file, QObject* parent = nullptr);

  void prepare(const ImportRequest& request);
  void apply();  // after prepared()
  void cancel() { work_.cancel(); }
  [[nodiscard]] bool isRunning() const { return work_.isRunning(); }
  // After prepared(), until the next prepare().
  [[nodiscard]] const ImportSummary* summary() const { return prepared_ ? &prepared_->summary() : nullptr; }
  // After applied(): what the person is to know besides; mostly empty.
  [[nodiscard]] QString remark() const { return prepared_ ? prepared_->remark() : QString(); }

 Q_SIGNALS:
  void progressed(const eclosion::ui::Progress& progress);
  void prepared();
  void applied();
  void failed(const eclosion::Error& error);  // kind cancelled when asked to stop

 private:
  OpenPortfolio& file_;
  std::unique_ptr<PreparedImport> prepared_;
  CancellableWork work_;  // last, so that it is over before what it fills goes
};

}  // namespace eclosion::ui
