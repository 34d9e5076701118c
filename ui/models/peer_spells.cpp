// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/peer_spells.h"

#include <algorithm>
#include <tuple>

namespace eclosion::ui {

PeerSpells peersOf(const Portfolio& portfolio, Portfolio::Row startup, const QDate& date) {
  PeerSpells peers;
  const auto* entry = portfolio.entryAt(startup, date);
  if (!entry) return peers;
  peers.phase = entry->phase;
  peers.days = static_cast<int>(entry->start.daysTo(date));
  const auto& studied = analysis::durationPhases;
  if (std::find(studied.begin(), studied.end(), peers.phase) == studied.end()) return peers;
  const auto spells = analysis::spellsOf(portfolio, date);
  for (const analysis::Spell& spell : spells) {
    if (spell.phase != peers.phase) continue;
    if (spell.end != analysis::SpellEnd::none) {
      peers.ended.push_back(spell);
    } else if (spell.startup != startup) {
      ++peers.running;
    }
  }
  std::sort(peers.ended.begin(), peers.ended.end(),
            [](const auto& a, const auto& b) { return std::tuple(a.days, a.startup) < std::tuple(b.days, b.startup); });
  const analysis::SurvivalCurve curve = analysis::survivalOf(spells, peers.phase);
  peers.quartiles = {.q1 = curve.quantile(0.25), .median = curve.quantile(0.5), .q3 = curve.quantile(0.75)};
  peers.standing = standingOf(peers.days, peers.quartiles);
  return peers;
}

}  // namespace eclosion::ui
