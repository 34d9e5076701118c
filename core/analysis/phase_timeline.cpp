// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/phase_timeline.h"

#include <algorithm>
#include <numeric>

namespace eclosion::analysis {
namespace {

void move(PhaseCounts& counts, int from, int to) {
  if (from >= 0) --counts.byPhase[static_cast<size_t>(from)];
  if (to >= 0) ++counts.byPhase[static_cast<size_t>(to)];
}

}  // namespace

int PhaseCounts::everStarted() const { return std::accumulate(byPhase.begin(), byPhase.end(), 0); }

int PhaseCounts::inProgramme() const {
  int sum = 0;
  for (int i = 0; i < phaseCount; ++i) sum += eclosion::inProgramme(static_cast<Phase>(i)) ? byPhase[static_cast<size_t>(i)] : 0;
  return sum;
}

int PhaseCounts::notStopped() const { return inProgramme() + (*this)[Phase::operated] + (*this)[Phase::transferred]; }

PhaseTimeline::PhaseTimeline(const Portfolio& portfolio) {
  changes_.reserve(portfolio.phases.size());
  for (Portfolio::Row startup = 0; startup < portfolio.startups.size(); ++startup) {
    const auto history = portfolio.historyOf(startup);
    int before = -1;
    for (size_t i = 0; i < history.size(); ++i) {
      // Of the entries of one day only the last one is ever the phase at a date.
      if (i + 1 < history.size() && history[i + 1].start == history[i].start) continue;
      const int phase = static_cast<int>(history[i].phase);
      if (phase != before) changes_.push_back({history[i].start, {static_cast<qint8>(before), static_cast<qint8>(phase)}});
      before = phase;
    }
  }
  std::stable_sort(changes_.begin(), changes_.end(), [](const Change& a, const Change& b) { return a.date < b.date; });

  PhaseCounts counts;
  for (const Change& change : changes_) {
    move(counts, change.phases[0], change.phases[1]);
    if (days_.empty() || days_.back() != change.date) {
      days_.push_back(change.date);
      countsOn_.push_back(counts);
    } else {
      countsOn_.back() = counts;
    }
  }
}

PhaseCounts PhaseTimeline::at(QDate date) const {
  const auto later = std::upper_bound(days_.begin(), days_.end(), date);
  return later == days_.begin() ? PhaseCounts() : countsOn_[static_cast<size_t>(later - days_.begin()) - 1];
}

const PhaseCounts& PhaseTimeline::Cursor::moveTo(QDate date) {
  const auto& changes = timeline_->changes_;
  for (; next_ < changes.size() && changes[next_].date <= date; ++next_) {
    move(counts_, changes[next_].phases[0], changes[next_].phases[1]);
  }
  for (; next_ > 0 && changes[next_ - 1].date > date; --next_) {
    move(counts_, changes[next_ - 1].phases[1], changes[next_ - 1].phases[0]);
  }
  return counts_;
}

}  // namespace eclosion::analysis
