// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/worker.h"

#include <QMetaObject>

namespace eclosion::ui {

void Worker::wait() {
  if (thread_.joinable()) thread_.join();
}

void Worker::run(Work work, Then then) {
  wait();
  running_ = true;
  thread_ = std::thread([this, work = std::move(work), then = std::move(then)]() mutable {
    QMetaObject::invokeMethod(
        this,
        [this, result = work(), then = std::move(then)] {
          running_ = false;
          then(result);
        },
        Qt::QueuedConnection);
  });
}

}  // namespace eclosion::ui
