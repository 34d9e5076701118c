// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decisions/session_clock.h"

#include <cstdlib>

#include "core/publish/session_papers.h"

namespace eclosion::ui {

void SessionClock::begin(const AgendaItem& item) {
  planned_ = {item.pitch.value_or(publish::usualPitch) * 60, item.questions.value_or(publish::usualQuestions) * 60,
              item.deliberation.value_or(publish::usualDeliberation) * 60};
  spent_ = {};
  stage_ = Stage::pitch;
  running_ = false;
}

void SessionClock::pass(int seconds) {
  if (running_) spent_[static_cast<size_t>(stage_)] += seconds;
}

void SessionClock::nextStage() {
  if (stage_ != Stage::deliberation) stage_ = static_cast<Stage>(static_cast<int>(stage_) + 1);
}

int SessionClock::left() const {
  const auto at = static_cast<size_t>(stage_);
  return planned_[at] - spent_[at];
}

QString clockText(int seconds) {
  const int whole = std::abs(seconds);
  return QStringLiteral("%1%2:%3")
      .arg(seconds < 0 ? QString(QChar(0x2212)) : QString())
      .arg(whole / 60)
      .arg(whole % 60, 2, 10, QLatin1Char('0'));
}

}  // namespace eclosion::ui
