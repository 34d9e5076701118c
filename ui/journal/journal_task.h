// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <functional>
#include <thread>

#include "ui/shell/journal_source.h"

namespace eclosion::ui {

// What takes long with a journal, away from the GUI thread; one piece of work at a time. Going away waits for it.
class JournalTask final : public QObject {
  Q_OBJECT

 public:
  using QObject::QObject;
  ~JournalTask() override;

  // The source outlives the work, or forget() is called before it goes.
  void verify(const JournalSource& source);
  void exportTo(const JournalSource& source, const QString& path, const JournalFilter& filter);
  // Waits for what runs, and tells nothing of it.
  void forget();
  [[nodiscard]] bool isRunning() const { return running_; }

 Q_SIGNALS:
  void verified(qint64 entries);
  void exported(int steps, const QString& path);
  void failed(const eclosion::Error& error);
  void finished();  // after each of these

 private:
  // `work` runs on the worker and answers with what to tell here.
  void run(std::function<std::function<void()>()> work);
  void wait();

  std::jthread thread_;
  bool running_ = false;
  int round_ = 0;  // an answer of a round before is about another journal
};

}  // namespace eclosion::ui
