// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/write_back_task.h"

#include <utility>

namespace eclosion::ui {

WriteBackTask::WriteBackTask(WriteBackSource& source, QObject* parent) : QObject(parent), source_(source) {
  connect(&work_, &CancellableWork::progressed, this, &WriteBackTask::progressed);
}

void WriteBackTask::prepare(const QString& folder) {
  prepared_.reset();
  work_.run([this, folder](const ProgressSink& sink, std::stop_token stop) {
    auto result =
        std::make_shared<Result<std::unique_ptr<PreparedWriteBack>>>(source_.prepareWriteBack(folder, sink, std::move(stop)));
    work_.finish([this, result] {
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
  work_.run([this](const ProgressSink& sink, std::stop_token stop) {
    const Result<void> result = prepared_->apply(sink, std::move(stop));
    work_.finish([this, result] {
      if (result) {
        Q_EMIT applied();
      } else {
        Q_EMIT failed(result.error());
      }
    });
  });
}

}  // namespace eclosion::ui
