// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

#include "core/domain/ledger.h"

// What a committee looks at when a phase ends: criteria scored from 0 to 10, with the evidence.
namespace eclosion {

struct GridCriterion {
  QString key;  // what scores name it by; part of the file format for the method's own
  QString label;
  QString guidance;  // what to look for, in a sentence
  friend bool operator==(const GridCriterion&, const GridCriterion&) = default;
};

inline constexpr int bestScore = 10;

// The method's own grid for the end of a phase, translated; that of consolidation is about the exit. Empty for other phases.
[[nodiscard]] std::vector<GridCriterion> methodGrid(Phase gate);

// The portfolio's own grid where it sets one, else the method's.
[[nodiscard]] std::vector<GridCriterion> gridOf(const Ledger& ledger, Phase gate);

}  // namespace eclosion
