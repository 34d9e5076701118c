// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <vector>

#include "core/analysis/phase_timeline.h"
#include "core/domain/portfolio.h"

namespace eclosion::analysis {

// A startup on a day: where it stood, and the incubator that accompanied it (none: none on record).
struct StartupOn {
  Portfolio::Row startup;
  Phase phase;
  Portfolio::Row incubator = Portfolio::none;
  friend bool operator==(const StartupOn&, const StartupOn&) = default;
};

// Every startup that has started by the day, archived ones too, by row; of some incubators alone: those that one of them
// accompanied on the day. Empty: all of them.
[[nodiscard]] std::vector<StartupOn> startupsOn(const Portfolio& portfolio, const QDate& day,
                                                const std::vector<Portfolio::Row>& incubators = {});

// How many of them are in each phase on each of some days, ascending.
[[nodiscard]] std::vector<PhaseCounts> phaseCountsOn(const Portfolio& portfolio, const std::vector<QDate>& days,
                                                     const std::vector<Portfolio::Row>& incubators = {});

}  // namespace eclosion::analysis
