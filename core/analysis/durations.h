// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <array>
#include <optional>
#include <vector>

#include "core/analysis/survival.h"
#include "core/domain/portfolio.h"

namespace eclosion::analysis {

// The four phases whose durations are studied, in order. An unrecorded phase has no duration of its own.
inline constexpr std::array<Phase, 4> durationPhases{Phase::investigation, Phase::construction, Phase::acceleration,
                                                     Phase::consolidation};

// How a spell in a phase ends; the values are the causes of SurvivalCurve.
enum class SpellEnd : quint8 { none, stopped, goodExit, otherPhase };

// One entry of a history in one of the four phases.
struct Spell {
  Portfolio::Row startup;
  Phase phase;
  QDate start;
  int days;      // to the next entry's start, or to the as-of date where none has started by then
  SpellEnd end;  // none: censored
};

struct SpellChoice {
  // Spells of 0 days that another phase follows say that two phases were recorded on one day; they are left out unless
  // asked for.
  bool keepZeroDays = false;
};

// Every spell that has started by `asOf`, by startup and start.
[[nodiscard]] std::vector<Spell> spellsOf(const Portfolio& portfolio, QDate asOf, SpellChoice choice = {});

inline constexpr std::array<int, 2> survivalDays{183, 365};
inline constexpr std::array<int, 4> incidenceDays{183, 365, 730, 1461};

// What is said of one phase. Days are whole; shares are from 0 to 1; nothing means not reached, or not watched so long.
struct PhaseDuration {
  Phase phase = Phase::investigation;
  int spells = 0;
  int events = 0;
  std::optional<int> firstQuartile, median, thirdQuartile;
  TimeInterval medianInterval;  // 95 %
  std::array<std::optional<double>, survivalDays.size()> survival;
  std::array<std::array<std::optional<double>, incidenceDays.size()>, 3> incidence;  // stopped, good exit, other phase
};

// One element a phase, in the order of durationPhases; for phases without spells too.
[[nodiscard]] std::vector<PhaseDuration> durationsAt(const Portfolio& portfolio, QDate asOf, SpellChoice choice = {});

// How the spells of a phase ended, of those that have begun; one element a phase, in the order of durationPhases.
struct PhaseEnds {
  Phase phase = Phase::investigation;
  std::array<int, 4> byEnd{};  // indexed by SpellEnd
  [[nodiscard]] int operator[](SpellEnd end) const { return byEnd[static_cast<size_t>(end)]; }
  [[nodiscard]] int spells() const { return byEnd[0] + ended(); }
  [[nodiscard]] int ended() const { return byEnd[1] + byEnd[2] + byEnd[3]; }
  [[nodiscard]] int wentOn() const { return (*this)[SpellEnd::goodExit] + (*this)[SpellEnd::otherPhase]; }
  friend bool operator==(const PhaseEnds&, const PhaseEnds&) = default;
};
[[nodiscard]] std::vector<PhaseEnds> phaseEndsOf(const std::vector<Spell>& spells);

// The curve of one phase, for charts.
[[nodiscard]] SurvivalCurve survivalOf(const std::vector<Spell>& spells, Phase phase);

}  // namespace eclosion::analysis
