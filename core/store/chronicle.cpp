// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/chronicle.h"

#include "core/domain/settings.h"
#include "core/store/stop_kinds.h"

namespace eclosion::store {
namespace {

template <class E>
Result<void> fill(const Reader& reader, std::vector<E>& records) {
  auto all = reader.all<E>();
  if (!all) return Failure(all.error());
  records = std::move(*all);
  return {};
}

}  // namespace

Result<Chronicle> readChronicle(const Reader& reader) {
  Chronicle chronicle;
  const auto read = reader.inOneView([&]() -> Result<void> {
    ECLOSION_TRY(fill(reader, chronicle.metrics));
    ECLOSION_TRY(fill(reader, chronicle.measurements));
    ECLOSION_TRY(fill(reader, chronicle.milestones));
    ECLOSION_TRY(fill(reader, chronicle.trainings));
    ECLOSION_TRY(fill(reader, chronicle.trainees));
    ECLOSION_TRY(fill(reader, chronicle.spotlights));
    ECLOSION_TRY(fill(reader, chronicle.editorials));
    ECLOSION_TRY(fill(reader, chronicle.compliances));
    ECLOSION_TRY(fill(reader, chronicle.deployments));
    ECLOSION_TRY(fill(reader, chronicle.links));
    auto stops = readStopKinds(reader);
    if (!stops) return Failure(stops.error());
    chronicle.stops = std::move(*stops);
    chronicle.expectations = reader.setting(settingKey(SettingKey::phaseExpectations));
    return {};
  });
  if (!read) return Failure(read.error());
  chronicle.seal();
  return chronicle;
}

}  // namespace eclosion::store
