// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/journal_task.h"

#include <QMetaObject>

namespace eclosion::ui {

JournalTask::~JournalTask() { wait(); }

void JournalTask::wait() {
  if (thread_.joinable()) thread_.join();
}

void JournalTask::forget() {
  wait();
  ++round_;
  running_ = false;
}

void JournalTask::run(std::function<std::function<void()>()> work) {
  if (running_) return;
  wait();
  running_ = true;
  thread_ = std::jthread([this, round = round_, work = std::move(work)] {
    QMetaObject::invokeMethod(
        this,
        [this, round, tell = work()] {
          if (round != round_) return;
          running_ = false;
          tell();
          Q_EMIT finished();
        },
        Qt::QueuedConnection);
  });
}

void JournalTask::verify(const JournalSource& source) {
  run([this, &source]() -> std::function<void()> {
    return [this, result = source.verify()] {
      if (result) {
        Q_EMIT verified(*result);
      } else {
        Q_EMIT failed(result.error());
      }
    };
  });
}

void JournalTask::exportTo(const JournalSource& source, const QString& path, const JournalFilter& filter) {
  run([this, &source, path, filter]() -> std::function<void()> {
    return [this, path, result = source.exportTo(path, filter)] {
      if (result) {
        Q_EMIT exported(*result, path);
      } else {
        Q_EMIT failed(result.error());
      }
    };
  });
}

}  // namespace eclosion::ui
