// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/board_model.h"
#include "ui/models/known_differences.h"
#include "ui/shell/knowledge_task.h"

namespace eclosion::ui {

class KnowledgeTime;

// Keeps what differs between the knowledge time shown and now in step with the board's date, while a person wants to see it.
class DifferenceMarks final : public QObject {
  Q_OBJECT

 public:
  // Both outlive it.
  DifferenceMarks(KnowledgeTime& time, BoardModel& board, QObject* parent = nullptr);

  void setOn(bool on);
  [[nodiscard]] bool isOn() const { return on_; }
  [[nodiscard]] bool isReading() const { return task_.isRunning(); }
  [[nodiscard]] const KnownDifferences& differences() const { return differences_; }

 private:
  void follow();
  void forget();

  KnowledgeTime& time_;
  BoardModel& board_;
  bool on_ = false;
  QDateTime moment_;  // what was asked for last
  QDate day_;
  KnownDifferences differences_;
  KnowledgeTask task_;
};

}  // namespace eclosion::ui
