// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/domain/entities.h"
#include "core/domain/stop_kinds.h"

namespace eclosion {

// What a portfolio tells beside startups, people and money: impact, milestones, trainings, the words of reports. Whole records,
// read when something is to be published (core/store/chronicle.h). Each vector is in the order named.
struct Chronicle {
  std::vector<Metric> metrics;            // by startup, name, id
  std::vector<Measurement> measurements;  // by metric, date, id
  std::vector<Milestone> milestones;      // by date, id; unknown dates first
  std::vector<Training> trainings;        // by start, name, id
  std::vector<Trainee> trainees;          // by training, id
  std::vector<Spotlight> spotlights;      // by year, startup, id
  std::vector<Editorial> editorials;      // by year, language, block, id
  std::vector<Compliance> compliances;    // by startup, kind, id
  std::vector<Deployment> deployments;    // by startup, start, id
  std::vector<StartupLink> links;         // by startup, kind, id
  StopKinds stops = {};
  QString expectations = {};  // of phase durations, as the portfolio sets them; empty: the method's own

  // Puts every vector in its order; call after filling or changing.
  void seal();
  friend bool operator==(const Chronicle&, const Chronicle&) = default;
};

}  // namespace eclosion
