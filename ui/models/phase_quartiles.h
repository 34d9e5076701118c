// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <array>
#include <optional>

#include "core/domain/portfolio.h"

namespace eclosion::ui {

// How long startups stay in a phase, in days, running spells counted as censored (Kaplan–Meier). A quartile that is not
// reached is absent. `scale` is what a bar of the phase is drawn up to: the 90th percentile, or where it is not reached
// the longest spell.
struct PhaseQuartiles {
  std::optional<int> q1 = {}, median = {}, q3 = {};
  int scale = 0;
  friend bool operator==(const PhaseQuartiles&, const PhaseQuartiles&) = default;
};

using QuartilesByPhase = std::array<PhaseQuartiles, phaseCount>;

[[nodiscard]] QuartilesByPhase quartilesAt(const Portfolio& portfolio, const QDate& date);

// Where a length of time sits among its peers.
enum class Standing { unknown, firstQuarter, firstHalf, secondHalf, lastQuarter };
[[nodiscard]] Standing standingOf(int days, const PhaseQuartiles& quartiles);

}  // namespace eclosion::ui
