// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include "core/domain/portfolio.h"

namespace eclosion::analysis {

// What asks for an act about a startup of the programme on a day. Time spent in a phase is never among it: it does not tell
// which startups stop.
struct Attention {
  int reviewLateDays = 0;  // past the term after the last review (reviews.h); 0: in time, or none on record
  int missionsEnding = 0;  // people whose last mission here ends within the warning time
  QDate firstEnd = {};     // the earliest of those ends
  bool teamGone = false;   // people served it, and nobody does now

  [[nodiscard]] bool isEmpty() const { return reviewLateDays == 0 && missionsEnding == 0 && !teamGone; }
  friend bool operator==(const Attention&, const Attention&) = default;
};

// Days; a person may set others.
struct AttentionTerms {
  int review = 228;  // reviews are half-yearly; three in four come within this
  int mission = 30;
  friend bool operator==(const AttentionTerms&, const AttentionTerms&) = default;
};

class DecidedDays;

// Empty for a startup that is not in the programme on the day. Without the days of the decisions, the committees on record are
// the only reviews it knows of.
[[nodiscard]] Attention attentionAt(const Portfolio& portfolio, Portfolio::Row startup, QDate date, const AttentionTerms& terms,
                                    const DecidedDays* decided = nullptr);

}  // namespace eclosion::analysis
