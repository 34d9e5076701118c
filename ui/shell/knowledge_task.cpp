// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/knowledge_task.h"

#include <utility>

namespace eclosion::ui {

void KnowledgeTask::ask(Question question) {
  if (!running_) return start(std::move(question));
  thread_.request_stop();
  next_ = std::move(question);
}

void KnowledgeTask::start(Question question) {
  if (thread_.joinable()) thread_.join();  // it has answered
  running_ = true;
  thread_ = std::jthread([this, round = round_, question = std::move(question)](std::stop_token stop) {
    Answer answer = question(std::move(stop));
    QMetaObject::invokeMethod(
        this,
        [this, round, answer = std::move(answer)] {
          if (round != round_) return;
          running_ = false;
          if (Question next = std::exchange(next_, nullptr)) return start(std::move(next));
          answer();
        },
        Qt::QueuedConnection);
  });
}

void KnowledgeTask::forget() {
  thread_.request_stop();
  if (thread_.joinable()) thread_.join();
  ++round_;
  running_ = false;
  next_ = nullptr;
}

}  // namespace eclosion::ui
