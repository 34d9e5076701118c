// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/write_back_task.h"

#include <QElapsedTimer>
#include <QMetaObject>
#include <utility>

namespace eclosion::ui {
namespace {

constexpr int progressEveryMs = 50;

}  // namespace

WriteBackTask::WriteBackTask(WriteBackSource& source, QObject* parent) : QObject(parent), source_(source) {}

WriteBackTask::~WriteBackTask() {
  thread_.request_stop();
  if (thread_.joinable()) thread_.join();
}

void WriteBackTask::cancel() { thread_.request_stop(); }

void WriteBackTask::run(std::function<void(const ProgressSink&, std::stop_token)> work) {
  if (thread_.joinable()) thread_.join();  // the last half is done: it said so
  running_ = true;
  thread_ = std::jthread([this, work = std::move(work)](std::stop_token stop) {
    QElapsedTimer last;
    QString lastStep;
    const ProgressSink sink = [this, &last, &lastStep](const Progress& progress) {
      // Often enough to look alive, seldom enough not to fill the event queue.
      if (last.isValid() && last.elapsed() < progressEveryMs && progress.step == lastStep) return;
      last.start();
      lastStep = progress.step;
      QMetaObject::invokeMethod(
          this, [this, progress] { Q_EMIT progressed(progress); }, Qt::QueuedConnection);
    };
    work(sink, std::move(stop));
  });
}

void WriteBackTask::finish(std::function<void()> then) {
  QMetaObject::invokeMethod(
      this,
      [this, then = std::move(then)] {
        running_ = false;
        then();
      },
      Qt::QueuedConnection);
}

void WriteBackTask::prepare(const QString& folder) {
  prepared_.reset();
  run([this, folder](const ProgressSink& sink, std::stop_token stop) {
    auto result =
        std::make_shared<Result<std::unique_ptr<PreparedWriteBack>>>(source_.prepareWriteBack(folder, sink, std::move(stop)));
    finish([this, result] {
      if (!*result) {
        Q_EMIT failed(result->error());
        return;
      }
      prepared_ = std::move(**result);
      Q_EMIT prepared();
    });
  });
}

void WriteBackTask::apply() {
  run([this](const ProgressSink& sink, std::stop_token stop) {
    const Result<void> result = prepared_->apply(sink, std::move(stop));
    finish([this, result] {
      if (result) {
        Q_EMIT applied();
      } else {
        Q_EMIT failed(result.error());
      }
    });
  });
}

}  // namespace eclosion::ui
