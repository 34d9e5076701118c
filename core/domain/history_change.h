// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/domain/lifecycle.h"

// What changing a history makes of it: only what was not against a rule before counts against the change.
namespace eclosion {

using FactsOfHistory = std::vector<Portfolio::PhaseFacts>;

// What is against a rule in one history and was not in another, each rule once; in whatever order their entries come. What
// cannot be comes first.
[[nodiscard]] std::vector<Verdict> newFindings(FactsOfHistory before, FactsOfHistory after);

// The entry of a history that holds on a day, of those in its order; nullptr: it had not begun.
template <class Entry>
[[nodiscard]] Entry* heldOn(std::vector<Entry>& history, const QDate& date) {
  Entry* held = nullptr;
  for (Entry& entry : history) {
    if (!entry.start.isNull() && entry.start <= date) held = &entry;
  }
  return held;
}

// A new entry begins on a day: the one that held ends with it, unless it states an earlier end.
template <class Entry>
void endHeldOn(std::vector<Entry>& history, const QDate& date) {
  if (Entry* held = heldOn(history, date); held && (held->statedEnd.isNull() || held->statedEnd > date)) held->statedEnd = date;
}

}  // namespace eclosion
