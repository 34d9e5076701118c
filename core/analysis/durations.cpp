// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/durations.h"

namespace eclosion::analysis {
namespace {

bool isStudied(Phase phase) { return inProgramme(phase) && phase != Phase::unrecorded; }

SpellEnd endInto(Phase next) {
  if (isStop(next)) return SpellEnd::stopped;
  return isGoodExit(next) ? SpellEnd::goodExit : SpellEnd::otherPhase;
}

PhaseDuration durationOf(Phase phase, const SurvivalCurve& curve) {
  PhaseDuration duration;
  duration.phase = phase;
  duration.spells = curve.subjects();
  duration.events = curve.events();
  duration.firstQuartile = curve.quantile(0.25);
  duration.median = curve.quantile(0.5);
  duration.thirdQuartile = curve.quantile(0.75);
  duration.medianInterval = curve.medianInterval95();
  for (size_t i = 0; i < survivalDays.size(); ++i) duration.survival[i] = curve.survivalAt(survivalDays[i]);
  for (size_t cause = 0; cause < duration.incidence.size(); ++cause) {
    for (size_t i = 0; i < incidenceDays.size(); ++i) {
      duration.incidence[cause][i] = curve.incidenceAt(static_cast<int>(cause) + 1, incidenceDays[i]);
    }
  }
  return duration;
}

}  // namespace

std::vector<Spell> spellsOf(const Portfolio& portfolio, QDate asOf, SpellChoice choice) {
  std::vector<Spell> spells;
  for (Portfolio::Row startup = 0; startup < portfolio.startups.size(); ++startup) {
    const auto history = portfolio.historyOf(startup);
    for (size_t i = 0; i < history.size() && history[i].start <= asOf; ++i) {
      if (!isStudied(history[i].phase)) continue;
      const bool ended = i + 1 < history.size() && history[i + 1].start <= asOf;
      const QDate until = ended ? QDate(history[i + 1].start) : asOf;
      const auto days = static_cast<int>(history[i].start.daysTo(until));
      if (ended && days == 0 && !choice.keepZeroDays) continue;
      spells.push_back(
          {startup, history[i].phase, history[i].start, days, ended ? endInto(history[i + 1].phase) : SpellEnd::none});
    }
  }
  return spells;
}

SurvivalCurve survivalOf(const std::vector<Spell>& spells, Phase phase) {
  std::vector<Observation> observations;
  for (const Spell& spell : spells) {
    if (spell.phase == phase) observations.push_back({spell.days, static_cast<int>(spell.end)});
  }
  return SurvivalCurve(observations);
}

std::vector<PhaseEnds> phaseEndsOf(const std::vector<Spell>& spells) {
  std::vector<PhaseEnds> ends;
  for (const Phase phase : durationPhases) {
    PhaseEnds of{.phase = phase};
    for (const Spell& spell : spells) of.byEnd[static_cast<size_t>(spell.end)] += spell.phase == phase ? 1 : 0;
    ends.push_back(of);
  }
  return ends;
}

std::vector<PhaseDuration> durationsAt(const Portfolio& portfolio, QDate asOf, SpellChoice choice) {
  const std::vector<Spell> spells = spellsOf(portfolio, asOf, choice);
  std::vector<PhaseDuration> durations;
  for (const Phase phase : durationPhases) durations.push_back(durationOf(phase, survivalOf(spells, phase)));
  return durations;
}

}  // namespace eclosion::analysis
