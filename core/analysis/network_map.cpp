// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/network_map.h"

#include <algorithm>
#include <map>

#include "core/analysis/startup_facts.h"

namespace eclosion::analysis {
namespace {

using Row = Portfolio::Row;

// By startup: the last incubator it had by the day, whether or not that has ended.
std::vector<Row> lastIncubators(const Portfolio& portfolio, const QDate& date) {
  std::vector<Row> last(portfolio.startups.size(), Portfolio::none);
  for (const auto& spell : portfolio.incubatorSpells) {
    if (spell.start.isNull() || spell.start <= date) last[spell.startup] = spell.incubator;
  }
  return last;
}

// By startup: whether anything is on record of it by the day. Records say of parts and of teams formed by joining only where they
// are, not since when they are one; what is on record without any date has always been.
std::vector<bool> knownBy(const Portfolio& portfolio, const QDate& date) {
  const size_t size = portfolio.startups.size();
  std::vector<bool> known(size), dated(size);
  const auto say = [&](Row startup, const ColumnDay& start) {
    dated[startup] = dated[startup] || !start.isNull();
    known[startup] = known[startup] || (!start.isNull() && start <= date);
  };
  for (const auto& spell : portfolio.incubatorSpells) say(spell.startup, spell.start);
  for (const auto& entry : portfolio.phases) say(entry.startup, entry.start);
  for (size_t i = 0; i < size; ++i) known[i] = known[i] || !dated[i];
  return known;
}

std::vector<NetworkLink> linksOf(const Portfolio& portfolio, const std::vector<bool>& shown,
                                 Row Portfolio::StartupFacts::*whole) {
  std::map<Row, NetworkLink> links;
  for (Row row = 0; row < portfolio.startups.size(); ++row) {
    const Row to = portfolio.startups[row].*whole;
    if (to == Portfolio::none || !shown[row] || !shown[to]) continue;
    links.try_emplace(to, NetworkLink{.whole = to}).first->second.parts.push_back(row);
  }
  std::vector<NetworkLink> list;
  for (auto& [to, link] : links) list.push_back(std::move(link));
  return list;
}

void countPeople(const Portfolio& portfolio, const QDate& date, NetworkGroup& group) {
  std::vector<Row> people;
  for (NetworkStartup& startup : group.inProgramme) {
    const auto team = teamAt(portfolio, startup.startup, date);
    startup.team = static_cast<int>(team.size());
    people.insert(people.end(), team.begin(), team.end());
  }
  std::sort(people.begin(), people.end());
  group.people = static_cast<int>(std::unique(people.begin(), people.end()) - people.begin());
}

std::vector<Row>& stopsOf(NetworkGroup& group, StopKind kind) {
  if (kind == StopKind::closed) return group.closed;
  return kind == StopKind::methodAbandoned ? group.abandoned : group.stoppedLater;
}

}  // namespace

int NetworkGroup::inPhase(Phase phase) const {
  return static_cast<int>(
      std::count_if(inProgramme.begin(), inProgramme.end(), [phase](const auto& startup) { return startup.phase == phase; }));
}

int NetworkMap::activeIncubators() const {
  return static_cast<int>(std::count_if(groups.begin(), groups.end(), [](const NetworkGroup& group) {
    return group.incubator != Portfolio::none && !group.inProgramme.empty();
  }));
}

const NetworkGroup* NetworkMap::groupOf(Row incubator) const {
  const auto found =
      std::find_if(groups.begin(), groups.end(), [incubator](const auto& group) { return group.incubator == incubator; });
  return found == groups.end() ? nullptr : &*found;
}

NetworkMap networkMapAt(const Portfolio& portfolio, const QDate& date, const StartupSet& only, const StopKinds& stops) {
  NetworkMap map{.date = date};
  const auto last = lastIncubators(portfolio, date);
  // One a row of incubators, and one for those that have none.
  std::vector<NetworkGroup> groups(portfolio.incubators.size() + 1);
  for (Row row = 0; row < portfolio.incubators.size(); ++row) groups[row].incubator = row;
  std::vector<bool> shown = knownBy(portfolio, date);
  for (Row row = 0; row < portfolio.startups.size(); ++row) {
    shown[row] = shown[row] && (only.empty() || only[row]) && !portfolio.startups[row].isArchivedOn(date);
    const auto* entry = shown[row] ? portfolio.entryAt(row, date) : nullptr;
    if (!entry) continue;
    ++map.counts.byPhase[static_cast<size_t>(entry->phase)];
    Row incubator = portfolio.incubatorAt(row, date);
    if (incubator == Portfolio::none && !inProgramme(entry->phase)) incubator = last[row];
    NetworkGroup& group = incubator == Portfolio::none ? groups.back() : groups[incubator];
    switch (entry->phase) {
      case Phase::operated:
        group.operated.push_back(row);
        break;
      case Phase::transferred:
        group.transferred.push_back(row);
        break;
      case Phase::investigationStopped:
        group.stoppedEarly.push_back(row);
        break;
      case Phase::stopped:
        stopsOf(group, stops.of(portfolio.startups[row].id, entry->start)).push_back(row);
        break;
      default:
        group.inProgramme.push_back({.startup = row, .phase = entry->phase});
    }
  }
  for (NetworkGroup& group : groups) {
    if (group.inProgramme.empty() && group.successes() + group.stopped() == 0) continue;
    countPeople(portfolio, date, group);
    map.groups.push_back(std::move(group));
  }
  map.families = linksOf(portfolio, shown, &Portfolio::StartupFacts::parent);
  map.mergers = linksOf(portfolio, shown, &Portfolio::StartupFacts::mergedInto);
  return map;
}

}  // namespace eclosion::analysis
