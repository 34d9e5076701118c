// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/chronicle.h"

#include <algorithm>
#include <tuple>

namespace eclosion {
namespace {

template <class E, class Key>
void order(std::vector<E>& records, Key key) {
  std::sort(records.begin(), records.end(), [&](const E& a, const E& b) { return key(a) < key(b); });
}

}  // namespace

void Chronicle::seal() {
  order(metrics, [](const Metric& r) { return std::tuple(r.startup, r.name, r.id); });
  order(measurements, [](const Measurement& r) { return std::tuple(r.metric, r.date, r.id); });
  order(milestones, [](const Milestone& r) { return std::tuple(r.date, r.id); });
  order(trainings, [](const Training& r) { return std::tuple(r.start, r.name, r.id); });
  order(trainees, [](const Trainee& r) { return std::tuple(r.training, r.id); });
  order(spotlights, [](const Spotlight& r) { return std::tuple(r.year, r.startup, r.id); });
  order(editorials, [](const Editorial& r) { return std::tuple(r.year, r.language, r.block, r.id); });
  order(compliances, [](const Compliance& r) { return std::tuple(r.startup, r.kind, r.id); });
  order(deployments, [](const Deployment& r) { return std::tuple(r.startup, r.start, r.id); });
  order(links, [](const StartupLink& r) { return std::tuple(r.startup, r.kind, r.id); });
}

}  // namespace eclosion
