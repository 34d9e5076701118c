// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/knowledge.h"

#include <QHash>
#include <algorithm>

#include "core/analysis/startup_facts.h"
#include "core/analysis/survival.h"

namespace eclosion::analysis {
namespace {

using Row = Portfolio::Row;
using Names = QHash<StartupId, QString>;

Names presentNames(const TextSource& text) {
  Names names;
  text.eachStartupName([&](const TextSource::StartupNaming& naming) {
    if (naming.present) names.insert(naming.startup, naming.name);
  });
  return names;
}

StartupAsKnown factsOf(const Portfolio& portfolio, const Names& names, Row row, const QDate& day) {
  StartupAsKnown facts{.name = names.value(portfolio.startups[row].id)};
  if (const auto* entry = portfolio.entryAt(row, day)) {
    facts.phase = entry->phase;
    facts.phaseStart = entry->start;
    for (const auto& earlier : portfolio.historyOf(row)) {
      if (&earlier == entry) break;
      facts.earlier.push_back({earlier.phase, earlier.start});
    }
  }
  if (const Row incubator = portfolio.incubatorAt(row, day); incubator != Portfolio::none)
    facts.incubator = portfolio.incubators[incubator].id;
  for (const Row sponsor : portfolio.sponsorsAt(row, day)) {
    if (sponsor == Portfolio::none) {
      facts.seeksSponsor = true;
    } else {
      facts.sponsors.push_back(portfolio.organisations[sponsor].id);
    }
  }
  std::sort(facts.sponsors.begin(), facts.sponsors.end());
  facts.team = static_cast<int>(teamAt(portfolio, row, day).size());
  return facts;
}

std::vector<KnownFact> differing(const StartupAsKnown& then, const StartupAsKnown& now) {
  std::vector<KnownFact> facts;
  const auto note = [&](KnownFact fact, bool differs) {
    if (differs) facts.push_back(fact);
  };
  note(KnownFact::name, then.name != now.name);
  note(KnownFact::phase, then.phase != now.phase);
  const bool samePhase = then.phase == now.phase, sameStart = then.phaseStart == now.phaseStart;
  note(KnownFact::phaseStart, samePhase && !sameStart);
  note(KnownFact::history, samePhase && sameStart && then.earlier != now.earlier);
  note(KnownFact::incubator, then.incubator != now.incubator);
  note(KnownFact::sponsors, then.sponsors != now.sponsors || then.seeksSponsor != now.seeksSponsor);
  note(KnownFact::team, then.team != now.team);
  return facts;
}

}  // namespace

std::vector<StartupDifference> thenAndNow(const Known& then, const Known& now, const QDate& day) {
  const Names namesThen = presentNames(then.text), namesNow = presentNames(now.text);
  const auto& before = then.portfolio.startups;
  const auto& after = now.portfolio.startups;
  std::vector<StartupDifference> differences;
  // Both are by id, and are walked side by side.
  for (Row a = 0, b = 0; a < before.size() || b < after.size();) {
    const bool inThen = a < before.size() && (b == after.size() || !(after[b].id < before[a].id));
    const bool inNow = b < after.size() && (a == before.size() || !(before[a].id < after[b].id));
    StartupDifference difference{.startup = inThen ? before[a].id : after[b].id};
    if (inThen) difference.then = factsOf(then.portfolio, namesThen, a, day);
    if (inNow) difference.now = factsOf(now.portfolio, namesNow, b, day);
    const bool startedThen = difference.then.phase.has_value(), startedNow = difference.now.phase.has_value();
    if (startedThen && startedNow) {
      difference.facts = differing(difference.then, difference.now);
    } else {
      difference.kind = startedNow ? StartupDifference::Kind::added : StartupDifference::Kind::removed;
    }
    if (startedThen != startedNow || !difference.facts.empty()) differences.push_back(std::move(difference));
    a += inThen ? 1 : 0;
    b += inNow ? 1 : 0;
  }
  return differences;
}

std::vector<RecordingLag> recordingLags(const KnownTransitions& transitions, const QDate& asOf) {
  std::vector<RecordingLag> lags;
  for (const Phase phase : lagPhases) {
    RecordingLag lag{.phase = phase};
    std::vector<Observation> observations;
    for (const KnownTransition& entry : transitions.entries) {
      if (entry.phase != phase || entry.trueOn > asOf || entry.trueOn <= transitions.began.date()) continue;
      const qint64 days = entry.trueOn.daysTo(entry.knownAt.date());
      lag.ahead += days < 0 ? 1 : 0;
      observations.push_back({.days = static_cast<int>(std::max<qint64>(days, 0)), .cause = 1});
    }
    const SurvivalCurve curve(observations);
    lag.transitions = curve.subjects();
    lag.firstQuartile = curve.quantile(0.25);
    lag.median = curve.quantile(0.5);
    lag.thirdQuartile = curve.quantile(0.75);
    lags.push_back(lag);
  }
  return lags;
}

}  // namespace eclosion::analysis
