// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/repair/repair_task.h"

#include <QMetaObject>
#include <memory>

namespace eclosion::ui {

RepairTask::~RepairTask() {
  if (thread_.joinable()) thread_.join();
}

void RepairTask::setSource(const RepairSource* source) {
  if (thread_.joinable()) thread_.join();
  ++round_;
  source_ = source;
  repairs_.clear();
  running_ = again_ = false;
}

void RepairTask::start() {
  if (!source_) return;
  if (running_) {
    again_ = true;
    return;
  }
  if (thread_.joinable()) thread_.join();
  running_ = true;
  thread_ = std::jthread([this, source = source_, round = round_] {
    auto result = std::make_shared<Result<std::vector<edits::Repair>>>(source->list());
    QMetaObject::invokeMethod(
        this,
        [this, result, round] {
          if (round == round_) take(std::move(*result));
        },
        Qt::QueuedConnection);
  });
}

void RepairTask::take(Result<std::vector<edits::Repair>> result) {
  running_ = false;
  if (std::exchange(again_, false)) return start();
  if (!result) {
    Q_EMIT failed(result.error());
    return;
  }
  repairs_ = std::move(*result);
  Q_EMIT listed();
}

}  // namespace eclosion::ui
