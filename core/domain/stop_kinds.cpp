// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/stop_kinds.h"

#include <algorithm>
#include <tuple>

namespace eclosion {
namespace {

auto keyOf(const StopKinds::Stop& stop) { return std::tie(stop.startup, stop.start); }

}  // namespace

StopKinds::StopKinds(std::vector<Stop> stops) : stops_(std::move(stops)) {
  std::sort(stops_.begin(), stops_.end(), [](const Stop& a, const Stop& b) {
    return std::tie(a.startup, a.start, a.kind) < std::tie(b.startup, b.start, b.kind);
  });
}

StopKind StopKinds::of(const StartupId& startup, const QDate& start) const {
  const Stop wanted{.startup = startup, .start = start};
  const auto found =
      std::lower_bound(stops_.begin(), stops_.end(), wanted, [](const Stop& a, const Stop& b) { return keyOf(a) < keyOf(b); });
  return found != stops_.end() && keyOf(*found) == keyOf(wanted) ? found->kind : StopKind::unspecified;
}

}  // namespace eclosion
