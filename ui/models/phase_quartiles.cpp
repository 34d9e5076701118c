// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/phase_quartiles.h"

#include <algorithm>

#include "core/analysis/durations.h"

namespace eclosion::ui {

QuartilesByPhase quartilesAt(const Portfolio& portfolio, const QDate& date) {
  const auto spells = analysis::spellsOf(portfolio, date);
  QuartilesByPhase result;
  for (const Phase phase : analysis::durationPhases) {
    const analysis::SurvivalCurve curve = analysis::survivalOf(spells, phase);
    PhaseQuartiles& quartiles = result[static_cast<size_t>(phase)];
    quartiles.q1 = curve.quantile(0.25);
    quartiles.median = curve.quantile(0.5);
    quartiles.q3 = curve.quantile(0.75);
    int longest = 0;
    for (const auto& spell : spells) {
      if (spell.phase == phase) longest = std::max(longest, spell.days);
    }
    quartiles.scale = curve.quantile(0.9).value_or(longest);
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
