// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "core/domain/chronicle.h"
#include "core/domain/portfolio.h"

namespace eclosion::analysis {

// What a training led to by a day. Who is not listed by name can only be counted as trained.
struct TrainingOutcome {
  int trained = 0;                      // as the session says, and at least as many as are listed
  int listed = 0;                       // with a record of their own
  int already = 0;                      // listed, and a member with a mission before the session began
  int became = 0;                       // listed, and their first mission began on the session's first day or later, by the day
  std::optional<int> medianDelay = {};  // days from the session's first day to that mission, of those who became members
  friend bool operator==(const TrainingOutcome&, const TrainingOutcome&) = default;
};
// `trainees` may hold those of other sessions. A session that has no first day has nobody who became a member.
[[nodiscard]] TrainingOutcome outcomeOf(const Portfolio& portfolio, const Training& training, std::span<const Trainee> trainees,
                                        const QDate& date);

}  // namespace eclosion::analysis
