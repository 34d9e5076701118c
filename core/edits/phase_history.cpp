// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/phase_history.h"

#include <algorithm>

#include "core/domain/history_change.h"
#include "core/domain/portfolio_order.h"

namespace eclosion::edits {
namespace {

Portfolio::PhaseFacts factsOf(const PhasePeriod& entry) { return {0, entry.phase, entry.start, entry.statedEnd}; }

bool inHistoryOrder(const PhasePeriod& a, const PhasePeriod& b) { return InOrder()(factsOf(a), factsOf(b)); }

FactsOfHistory factsOf(const History& history) {
  FactsOfHistory facts;
  facts.reserve(history.size());
  for (const PhasePeriod& entry : history) facts.push_back(factsOf(entry));
  return facts;
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
  std::vector<Verdict> unusual;
  for (const Verdict& verdict : newFindings(factsOf(before), factsOf(after))) {
    if (verdict.standing() == Standing::impossible) return failure(ErrorKind::refused, wordsOf(verdict.rule));
    if (verdict.standing() == Standing::unusual) unusual.push_back(verdict);
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
