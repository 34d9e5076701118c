// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/phase_quartiles.h"

#include <algorithm>
#include <map>

namespace eclosion::ui {
namespace {

// Days, and whether the spell ended.
using Spells = std::vector<std::pair<int, bool>>;

PhaseQuartiles quartilesOf(Spells& spells) {
  PhaseQuartiles result;
  std::sort(spells.begin(), spells.end());
  double survival = 1;
  std::optional<int> p90;
  size_t atRisk = spells.size();
  for (size_t i = 0; i < spells.size();) {
    const int time = spells[i].first;
    size_t events = 0, all = 0;
    for (; i < spells.size() && spells[i].first == time; ++i, ++all) events += spells[i].second ? 1 : 0;
    if (events > 0) survival *= 1 - static_cast<double>(events) / static_cast<double>(atRisk);
    atRisk -= all;
    const auto reach = [&](double p, std::optional<int>& value) {
      if (!value && survival <= 1 - p + 1e-12) value = time;
    };
    reach(0.25, result.q1);
    reach(0.5, result.median);
    reach(0.75, result.q3);
    reach(0.9, p90);
    result.scale = time;
  }
  if (p90) result.scale = *p90;
  return result;
}

}  // namespace

QuartilesByPhase quartilesAt(const Portfolio& portfolio, const QDate& date) {
  std::array<Spells, phaseCount> spells;
  for (Portfolio::Row row = 0; row < portfolio.startups.size(); ++row) {
    const auto history = portfolio.historyOf(row);
    for (size_t i = 0; i < history.size() && history[i].start <= date; ++i) {
      const bool ended = i + 1 < history.size() && history[i + 1].start <= date;
      const int days = static_cast<int>(history[i].start.daysTo(ended ? history[i + 1].start : date));
      if (!ended || days > 0) spells[static_cast<size_t>(history[i].phase)].emplace_back(days, ended);
    }
  }
  QuartilesByPhase result;
  for (const Phase phase : {Phase::investigation, Phase::construction, Phase::acceleration, Phase::consolidation}) {
    const auto index = static_cast<size_t>(phase);
    result[index] = quartilesOf(spells[index]);
  }
  return result;
}

Standing standingOf(int days, const PhaseQuartiles& quartiles) {
  if (quartiles.q3 && days > *quartiles.q3) return Standing::lastQuarter;
  if (quartiles.median && days > *quartiles.median) return Standing::secondHalf;
  if (quartiles.q1 && days > *quartiles.q1) return Standing::firstHalf;
  return quartiles.q1 ? Standing::firstQuarter : Standing::unknown;
}

}  // namespace eclosion::ui
