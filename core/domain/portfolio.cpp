// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/portfolio.h"

#include <algorithm>

#include "core/domain/portfolio_order.h"
#include "core/domain/spell.h"
#include "core/support/halves.h"

namespace eclosion {
namespace {

// offsets[i] .. offsets[i + 1] are the positions of startup i in a vector ordered by startup.
template <class Facts, class Memory>
std::vector<Portfolio::Row> offsetsByStartup(const std::vector<Facts, Memory>& facts, size_t startups) {
  std::vector<Portfolio::Row> offsets(startups + 1, 0);
  for (const Facts& fact : facts) ++offsets[fact.startup + 1];
  for (size_t i = 1; i < offsets.size(); ++i) offsets[i] += offsets[i - 1];
  return offsets;
}

template <class Facts, class Memory>
void putInOrder(std::vector<Facts, Memory>& facts) {
  // The file hands most columns over in order already; looking first is far cheaper than sorting.
  if (!std::is_sorted(facts.begin(), facts.end(), InOrder())) std::stable_sort(facts.begin(), facts.end(), InOrder());
}

template <class Facts, class Memory, class IdType>
Portfolio::Row rowIn(const std::vector<Facts, Memory>& records, const IdType& id) {
  const auto found = std::lower_bound(records.begin(), records.end(), id,
                                      [](const Facts& record, const IdType& key) { return record.id < key; });
  return found != records.end() && found->id == id ? static_cast<Portfolio::Row>(found - records.begin()) : Portfolio::none;
}

}  // namespace

void Portfolio::seal() {
  bothAtOnce(
      missionStartups.size() >= manyMissions, [this] { sealHistories(); }, [this] { sealMissions(startups.size()); });
}

void Portfolio::sealHistories() {
  putInOrder(phases);
  putInOrder(events);
  putInOrder(incubatorSpells);
  putInOrder(sponsorSpells);
  putInOrder(expenses);
  putInOrder(commitments);
  indexByStartup();
}

void Portfolio::sealMissions(size_t startupCount) {
  putInOrder(missionStartups);
  indexMissions(startupCount);
}

void Portfolio::indexByStartup() {
  phaseOffsets_ = offsetsByStartup(phases, startups.size());
  eventOffsets_ = offsetsByStartup(events, startups.size());
  incubatorOffsets_ = offsetsByStartup(incubatorSpells, startups.size());
  sponsorOffsets_ = offsetsByStartup(sponsorSpells, startups.size());
}

void Portfolio::indexMissions(size_t startupCount) {
  missionOffsets_ = offsetsByStartup(missionStartups, startupCount);
  missionsByStartup_.resize(missionStartups.size());
  std::vector<Row> next(missionOffsets_.begin(), missionOffsets_.end() - 1);
  for (const MissionStartupFacts& link : missionStartups) missionsByStartup_[next[link.startup]++] = link.mission;
}

std::span<const Portfolio::PhaseFacts> Portfolio::historyOf(Row startup) const {
  const auto* first = phases.data() + phaseOffsets_[startup];
  const auto* last = phases.data() + phaseOffsets_[startup + 1];
  while (first != last && first->start.isNull()) ++first;
  return {first, last};
}

const Portfolio::PhaseFacts* Portfolio::entryAt(Row startup, QDate date) const {
  const auto history = historyOf(startup);
  const auto later = std::upper_bound(history.begin(), history.end(), date,
                                      [](const QDate& d, const PhaseFacts& fact) { return d < fact.start; });
  return later == history.begin() ? nullptr : &*(later - 1);
}

std::span<const Portfolio::EventFacts> Portfolio::eventsOf(Row startup) const {
  return {events.data() + eventOffsets_[startup], events.data() + eventOffsets_[startup + 1]};
}

Portfolio::Row Portfolio::incubatorAt(Row startup, QDate date) const {
  for (Row i = incubatorOffsets_[startup]; i < incubatorOffsets_[startup + 1]; ++i) {
    if (covers(incubatorSpells[i], date)) return incubatorSpells[i].incubator;
  }
  return none;
}

std::vector<Portfolio::Row> Portfolio::sponsorsAt(Row startup, QDate date) const {
  std::vector<Row> result;
  for (Row i = sponsorOffsets_[startup]; i < sponsorOffsets_[startup + 1]; ++i) {
    if (covers(sponsorSpells[i], date)) result.push_back(sponsorSpells[i].organisation);
  }
  return result;
}

std::span<const Portfolio::Row> Portfolio::missionsOf(Row startup) const {
  return {missionsByStartup_.data() + missionOffsets_[startup], missionsByStartup_.data() + missionOffsets_[startup + 1]};
}

Portfolio::Row Portfolio::rowOf(const StartupId& id) const { return rowIn(startups, id); }
Portfolio::Row Portfolio::rowOf(const IncubatorId& id) const { return rowIn(incubators, id); }
Portfolio::Row Portfolio::rowOf(const OrganisationId& id) const { return rowIn(organisations, id); }
Portfolio::Row Portfolio::rowOf(const MemberId& id) const { return rowIn(members, id); }

}  // namespace eclosion
