// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/phase_history.h"

#include <algorithm>

#include "core/domain/portfolio_order.h"

namespace eclosion::edits {
namespace {

Portfolio::PhaseFacts factsOf(const PhasePeriod& entry) { return {0, entry.phase, entry.start, entry.statedEnd}; }

bool inHistoryOrder(const PhasePeriod& a, const PhasePeriod& b) { return InOrder()(factsOf(a), factsOf(b)); }

// Rules with the entry's phase: a finding that merely moves to another day is not a new one.
struct Found {
  LifecycleRule rule;
  Phase phase;
  friend bool operator==(const Found&, const Found&) = default;
};

std::vector<Found> findingsOf(const History& history) {
  std::vector<Portfolio::PhaseFacts> facts;
  facts.reserve(history.size());
  for (const PhasePeriod& entry : history) facts.push_back(factsOf(entry));
  std::sort(facts.begin(), facts.end(), InOrder());
  std::vector<Found> found;
  for (const RuleFinding& finding : judgeHistory(facts)) found.push_back({finding.rule, facts[finding.entry].phase});
  return found;
}

const PhasePeriod* withId(const History& history, const PhaseId& id) {
  const auto found = std::find_if(history.begin(), history.end(), [&](const PhasePeriod& entry) { return entry.id == id; });
  return found == history.end() ? nullptr : &*found;
}

}  // namespace

Result<History> historyOf(const Records& records, const StartupId& startup) {
  auto entries = records.where<PhasePeriod>("startup_id", startup.uuid());
  if (entries) std::stable_sort(entries->begin(), entries->end(), inHistoryOrder);
  return entries;
}

Result<std::vector<Verdict>> judgeChange(const History& before, const History& after) {
  std::vector<Found> known = findingsOf(before);
  std::vector<Verdict> unusual;
  for (const Found& found : findingsOf(after)) {
    if (const auto same = std::find(known.begin(), known.end(), found); same != known.end()) {
      known.erase(same);
      continue;
    }
    const Verdict verdict{found.rule};
    if (verdict.standing() == Standing::impossible) return failure(ErrorKind::refused, wordsOf(found.rule));
    if (verdict.standing() == Standing::unusual && std::find(unusual.begin(), unusual.end(), verdict) == unusual.end())
      unusual.push_back(verdict);
  }
  return unusual;
}

Result<Plan> planHistory(const History& before, const History& after, const QString& words, const QString& reason) {
  auto unusual = judgeChange(before, after);
  if (!unusual) return Failure(unusual.error());
  Plan plan{.words = words, .unusual = std::move(*unusual), .reason = reason.trimmed()};
  for (const PhasePeriod& entry : after) {
    const PhasePeriod* former = withId(before, entry.id);
    if (!former || !(*former == entry)) plan.puts.emplace_back(entry);
  }
  for (const PhasePeriod& entry : before) {
    if (!withId(after, entry.id)) plan.removals.push_back(refTo(entry));
  }
  return plan;
}

}  // namespace eclosion::edits
