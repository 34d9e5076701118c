// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/search_task.h"

#include <memory>

namespace eclosion::ui {

SearchTask::~SearchTask() { setFile(nullptr); }

void SearchTask::setFile(const OpenPortfolio* file) {
  thread_.request_stop();
  if (thread_.joinable()) thread_.join();
  ++round_;
  running_ = false;
  index_.reset();
  failure_.clear();
  file_ = file;
}

void SearchTask::start() {
  if (!file_ || running_ || index_) return;
  if (thread_.joinable()) thread_.join();  // done, after a failure
  failure_.clear();
  running_ = true;
  thread_ = std::jthread([this, file = file_, round = round_](const std::stop_token& stop) {
    analysis::SearchIndex::Builder builder(file->portfolio());
    const Result<void> read = file->eachName([&builder](const ListedName& name) { builder.add(name); }, stop);
    auto index = std::make_shared<analysis::SearchIndex>(builder.take());
    QMetaObject::invokeMethod(
        this,
        [this, round, index, error = read ? QString() : read.error().message] {
          if (round != round_) return;
          running_ = false;
          failure_ = error;
          if (error.isEmpty()) index_ = std::move(*index);
          Q_EMIT finished();
        },
        Qt::QueuedConnection);
  });
}

}  // namespace eclosion::ui
