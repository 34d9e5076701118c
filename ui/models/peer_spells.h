// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <vector>

#include "core/analysis/durations.h"
#include "ui/models/phase_quartiles.h"

namespace eclosion::ui {

// How a startup's time in its phase compares with those that left the phase before it. The quartiles count those that are still
// in it too (Kaplan–Meier): times of completed spells alone would understate.
struct PeerSpells {
  Phase phase = Phase::unrecorded;
  std::vector<analysis::Spell> ended = {};  // by days; each a past spell of a startup
  int running = 0;                          // others that are in it now
  PhaseQuartiles quartiles = {};
  int days = 0;  // of the startup itself
  Standing standing = Standing::unknown;
};

// Of the phase the startup is in on the date; without spells for one that is in none of the four.
[[nodiscard]] PeerSpells peersOf(const Portfolio& portfolio, Portfolio::Row startup, const QDate& date);

}  // namespace eclosion::ui
