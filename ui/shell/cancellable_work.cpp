// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/cancellable_work.h"

#include <QElapsedTimer>
#include <QMetaObject>
#include <utility>

namespace eclosion::ui {
namespace {

constexpr int progressEveryMs = 50;

}  // namespace

CancellableWork::~CancellableWork() {
  thread_.request_stop();
  if (thread_.joinable()) thread_.join();
}

void CancellableWork::run(Work work) {
  thread_.request_stop();
  if (thread_.joinable()) thread_.join();
  running_ = true;
  ++round_;
  thread_ = std::jthread([this, work = std::move(work)](std::stop_token stop) {
    QElapsedTimer last;
    QString lastStep;
    const ProgressSink sink = [this, &last, &lastStep](const Progress& progress) {
      // Often enough to look alive, seldom enough not to fill the event queue.
      if (last.isValid() && last.elapsed() < progressEveryMs && progress.step == lastStep) return;
      last.start();
      lastStep = progress.step;
      QMetaObject::invokeMethod(
          this,
          [this, progress, round = round_] {
            if (round == round_) Q_EMIT progressed(progress);
          },
          Qt::QueuedConnection);
    };
    work(sink, std::move(stop));
  });
}

void CancellableWork::finish(std::function<void()> then) {
  QMetaObject::invokeMethod(
      this,
      [this, then = std::move(then), round = round_] {
        if (round != round_) return;
        running_ = false;
        then();
      },
      Qt::QueuedConnection);
}

}  // namespace eclosion::ui
