// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/national_impact.h"

#include <algorithm>

namespace eclosion::analysis {

std::vector<NationalImpact> nationalImpactsBy(const Portfolio& portfolio, const Chronicle& chronicle, const QDate& asOf) {
  std::vector<NationalImpact> all;
  for (const auto& event : portfolio.events) {
    if (event.kind == EventKind::nationalImpact) all.push_back({.startup = event.startup, .date = event.date});
  }
  for (const Milestone& milestone : chronicle.milestones) {
    if (milestone.kind != MilestoneKind::nationalImpact || !milestone.startup) continue;
    const auto row = portfolio.rowOf(*milestone.startup);
    if (row != Portfolio::none) all.push_back({.startup = row, .date = milestone.date});
  }
  std::erase_if(all, [&](const NationalImpact& impact) { return impact.date.isNull() || impact.date > asOf; });
  std::sort(all.begin(), all.end(), [](const NationalImpact& a, const NationalImpact& b) {
    return std::pair(a.date, a.startup) < std::pair(b.date, b.startup);
  });
  std::vector<bool> seen(portfolio.startups.size());
  std::erase_if(all, [&](const NationalImpact& impact) {
    const bool again = seen[impact.startup];
    seen[impact.startup] = true;
    return again;
  });
  return all;
}

}  // namespace eclosion::analysis
