// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/stop_kinds.h"

namespace eclosion::store {

Result<StopKinds> readStopKinds(const Reader& reader) {
  const auto phases = reader.all<PhasePeriod>();
  if (!phases) return Failure(phases.error());
  std::vector<StopKinds::Stop> stops;
  for (const PhasePeriod& one : *phases) {
    if (isStop(one.phase) && one.stopKind != StopKind::unspecified)
      stops.push_back({.startup = one.startup, .start = one.start, .kind = one.stopKind});
  }
  return StopKinds(std::move(stops));
}

}  // namespace eclosion::store
