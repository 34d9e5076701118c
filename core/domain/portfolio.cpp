// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/portfolio.h"

#include <algorithm>
#include <tuple>

namespace eclosion {
namespace {

// offsets[i] .. offsets[i + 1] are the positions of startup i in a vector ordered by startup.
template <class Facts>
std::vector<Portfolio::Row> offsetsByStartup(const std::vector<Facts>& facts, size_t startups) {
  std::vector<Portfolio::Row> offsets(startups + 1, 0);
  for (const Facts& fact : facts) ++offsets[fact.startup + 1];
  for (size_t i = 1; i < offsets.size(); ++i) offsets[i] += offsets[i - 1];
  return offsets;
}

// A missing start means "as far back as we know"; a missing end means "still".
template <class Spell>
bool covers(const Spell& spell, const QDate& date) {
  return (spell.start.isNull() || spell.start <= date) && (spell.end.isNull() || date < spell.end);
}

template <class Facts, class Key>
void orderBy(std::vector<Facts>& facts, Key key) {
  const auto before = [&](const Facts& a, const Facts& b) { return key(a) < key(b); };
  // The file hands most columns over in order already; looking first is far cheaper than sorting.
  if (!std::is_sorted(facts.begin(), facts.end(), before)) std::stable_sort(facts.begin(), facts.end(), before);
}

}  // namespace

void Portfolio::seal() {
  orderBy(phases, [](const PhaseFacts& f) { return std::tuple(f.startup, f.start, f.phase); });
  orderBy(events, [](const EventFacts& f) { return std::tuple(f.startup, f.date); });
  orderBy(incubatorSpells, [](const IncubatorSpell& f) { return std::tuple(f.startup, f.start); });
  orderBy(sponsorSpells, [](const SponsorSpell& f) { return std::tuple(f.startup, f.start); });

  phaseOffsets_ = offsetsByStartup(phases, startups.size());
  eventOffsets_ = offsetsByStartup(events, startups.size());
  incubatorOffsets_ = offsetsByStartup(incubatorSpells, startups.size());
  sponsorOffsets_ = offsetsByStartup(sponsorSpells, startups.size());
  missionOffsets_ = offsetsByStartup(missionStartups, startups.size());
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

Portfolio::Row Portfolio::rowOf(const StartupId& id) const {
  const auto found = std::lower_bound(startups.begin(), startups.end(), id,
                                      [](const StartupFacts& fact, const StartupId& key) { return fact.id < key; });
  return found != startups.end() && found->id == id ? static_cast<Row>(found - startups.begin()) : none;
}

}  // namespace eclosion
