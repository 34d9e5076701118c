// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <array>
#include <vector>

#include "core/domain/portfolio.h"

namespace eclosion::analysis {

// How many startups are in each phase; indexed by Phase.
struct PhaseCounts {
  std::array<int, phaseCount> byPhase{};

  [[nodiscard]] int operator[](Phase phase) const { return byPhase[static_cast<size_t>(phase)]; }
  // A startup counts as started once it has a phase, whatever the phase.
  [[nodiscard]] int everStarted() const;
  [[nodiscard]] int inProgramme() const;
  [[nodiscard]] int madePermanent() const { return (*this)[Phase::operated] + (*this)[Phase::transferred]; }
  [[nodiscard]] int notStopped() const;  // in programme, operated or transferred

  friend bool operator==(const PhaseCounts&, const PhaseCounts&) = default;
};

// The counts of every day since the first start, built once from a portfolio: the changes, day by day, and the counts
// after each day with changes. It holds nothing of the portfolio. Days on which several entries of one startup start
// leave it in the last of them, as figures.md's "phase at d" says.
class PhaseTimeline {
 public:
  explicit PhaseTimeline(const Portfolio& portfolio);

  // Counts on a date: a binary search.
  [[nodiscard]] PhaseCounts at(QDate date) const;

  // Days on which a count changes, ascending.
  [[nodiscard]] const std::vector<QDate>& days() const { return days_; }

  // A place in time that is moved by the changes in between, forwards or backwards: for a slider or a histogram, where
  // the next date is near the last one. The timeline outlives it.
  class Cursor {
   public:
    explicit Cursor(const PhaseTimeline& timeline) : timeline_(&timeline) {}
    const PhaseCounts& moveTo(QDate date);
    [[nodiscard]] const PhaseCounts& counts() const { return counts_; }

   private:
    const PhaseTimeline* timeline_;
    PhaseCounts counts_;  // after the first `next_` changes
    size_t next_ = 0;
  };

 private:
  struct Change {
    QDate date;
    std::array<qint8, 2> phases;  // left (-1: the startup starts) and entered
  };

  std::vector<Change> changes_;        // by date
  std::vector<QDate> days_;            // each day of changes_, once
  std::vector<PhaseCounts> countsOn_;  // after each of days_
};

}  // namespace eclosion::analysis
