// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include "core/domain/entities.h"

namespace eclosion::ui {

// The time of one startup before a committee: pitch, questions, deliberation, each with its planned minutes. Counts seconds that
// somebody tells it of; knows no clock.
class SessionClock {
 public:
  enum class Stage { pitch, questions, deliberation };
  static constexpr int stageCount = 3;

  // From the start, stopped.
  void begin(const AgendaItem& item);
  void run(bool running) { running_ = running; }
  [[nodiscard]] bool isRunning() const { return running_; }
  // Seconds that went by; counted where it runs.
  void pass(int seconds);
  // The next part, or the same at the end.
  void nextStage();
  [[nodiscard]] Stage stage() const { return stage_; }

  // Seconds left of the part; below 0: over time.
  [[nodiscard]] int left() const;
  // Seconds spent on the startup in all, and those planned.
  [[nodiscard]] int spent() const { return spent_[0] + spent_[1] + spent_[2]; }
  [[nodiscard]] int planned() const { return planned_[0] + planned_[1] + planned_[2]; }

 private:
  std::array<int, stageCount> planned_{}, spent_{};
  Stage stage_ = Stage::pitch;
  bool running_ = false;
};

// “4:05”; “−0:30” once it is over.
[[nodiscard]] QString clockText(int seconds);

}  // namespace eclosion::ui
