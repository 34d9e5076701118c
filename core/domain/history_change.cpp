// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/history_change.h"

#include <algorithm>

#include "core/domain/portfolio_order.h"

namespace eclosion {
namespace {

// Rules with the entry's phase: a finding that merely moves to another day is not a new one.
struct Found {
  LifecycleRule rule;
  Phase phase;
  friend bool operator==(const Found&, const Found&) = default;
};

std::vector<Found> findingsOf(FactsOfHistory history) {
  std::sort(history.begin(), history.end(), InOrder());
  std::vector<Found> found;
  for (const RuleFinding& finding : judgeHistory(history)) found.push_back({finding.rule, history[finding.entry].phase});
  return found;
}

}  // namespace

std::vector<Verdict> newFindings(FactsOfHistory before, FactsOfHistory after) {
  std::vector<Found> known = findingsOf(std::move(before));
  std::vector<Verdict> verdicts;
  for (const Found& found : findingsOf(std::move(after))) {
    if (const auto same = std::find(known.begin(), known.end(), found); same != known.end()) {
      known.erase(same);
      continue;
    }
    const Verdict verdict{found.rule};
    if (std::find(verdicts.begin(), verdicts.end(), verdict) == verdicts.end()) verdicts.push_back(verdict);
  }
  std::stable_partition(verdicts.begin(), verdicts.end(),
                        [](const Verdict& verdict) { return verdict.standing() == Standing::impossible; });
  return verdicts;
}

}  // namespace eclosion
