// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <functional>
#include <thread>

#include "ui/shell/knowledge.h"

namespace eclosion::ui {

// Asks a portfolio's knowledge one question at a time, away from the GUI thread. A new question stands in for one that was not
// answered yet: only the newest has an answer.
class KnowledgeTask final : public QObject {
  Q_OBJECT

 public:
  using Answer = std::function<void()>;                     // on the GUI thread
  using Question = std::function<Answer(std::stop_token)>;  // on the worker

  explicit KnowledgeTask(QObject* parent = nullptr) : QObject(parent) {}
  ~KnowledgeTask() override { forget(); }

  void ask(Question question);
  // Whatever was asked has no answer any more; waits for the worker.
  void forget();
  [[nodiscard]] bool isRunning() const { return running_; }

 private:
  void start(Question question);

  Question next_;  // empty: none waits
  bool running_ = false;
  int round_ = 0;  // what was forgotten in between is nobody's
  std::jthread thread_;
};

}  // namespace eclosion::ui
