// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/head_count.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "core/analysis/startup_facts.h"

namespace eclosion::analysis {
namespace {

using Row = Portfolio::Row;

bool covers(const Portfolio::MissionFacts& mission, const QDate& date) {
  return !mission.start.isNull() && mission.start <= date && (mission.end.isNull() || mission.end >= date);
}

bool endsAfter(const Portfolio::MissionFacts& a, const Portfolio::MissionFacts& b) {
  if (a.end == b.end) return a.start > b.start;
  return b.end.isNull() ? false : a.end.isNull() || a.end > b.end;
}

// Missions that serve one of the startups; empty for all of them.
std::vector<bool> missionsFor(const Portfolio& portfolio, const StartupSet& only) {
  if (only.empty()) return {};
  std::vector<bool> serves(portfolio.missions.size());
  for (const auto& link : portfolio.missionStartups) {
    if (link.startup < only.size() && only[link.startup]) serves[link.mission] = true;
  }
  return serves;
}

// Calls take(member, first, end) for the missions of each member.
template <class Take>
void eachMember(const Portfolio& portfolio, Take take) {
  const auto& missions = portfolio.missions;
  for (Row first = 0; first < missions.size();) {
    Row end = first;
    while (end < missions.size() && missions[end].member == missions[first].member) ++end;
    take(missions[first].member, first, end);
    first = end;
  }
}

}  // namespace

std::vector<StatusCounts> activeOn(const Portfolio& portfolio, const std::vector<QDate>& days, const StartupSet& only) {
  std::vector<StatusCounts> counts(days.size());
  const std::vector<bool> serves = missionsFor(portfolio, only);
  std::vector<Row> best(days.size(), Portfolio::none);  // by day, of the member at hand
  eachMember(portfolio, [&](Row, Row first, Row end) {
    size_t low = days.size(), high = 0;
    for (Row row = first; row < end; ++row) {
      const auto& mission = portfolio.missions[row];
      if (mission.start.isNull() || (!serves.empty() && !serves[row])) continue;
      const auto from = std::lower_bound(days.begin(), days.end(), mission.start);
      for (auto day = from; day != days.end() && (mission.end.isNull() || *day <= mission.end); ++day) {
        const auto place = static_cast<size_t>(day - days.begin());
        Row& held = best[place];
        if (held == Portfolio::none || endsAfter(mission, portfolio.missions[held])) held = row;
        low = std::min(low, place);
        high = std::max(high, place);
      }
    }
    for (size_t i = low; i < days.size() && i <= high; ++i) {
      if (best[i] != Portfolio::none) ++counts[i][portfolio.missions[best[i]].status];
      best[i] = Portfolio::none;
    }
  });
  return counts;
}

std::vector<ActiveMember> activeMembers(const Portfolio& portfolio, const QDate& day, const StartupSet& only) {
  std::vector<ActiveMember> active;
  const std::vector<bool> serves = missionsFor(portfolio, only);
  eachMember(portfolio, [&](Row member, Row first, Row end) {
    const Portfolio::MissionFacts* held = nullptr;
    for (Row row = first; row < end; ++row) {
      const auto& mission = portfolio.missions[row];
      if (!covers(mission, day) || (!serves.empty() && !serves[row])) continue;
      if (!held || endsAfter(mission, *held)) held = &mission;
    }
    if (held) active.push_back({member, held->status});
  });
  return active;
}

std::vector<Stay> staysBy(const Portfolio& portfolio, const QDate& date, const StartupSet& only) {
  std::vector<Stay> stays;
  const std::vector<bool> serves = missionsFor(portfolio, only);
  eachMember(portfolio, [&](Row member, Row first, Row end) {
    bool begun = false;
    for (Row row = first; row < end; ++row) {  // by start
      const auto& mission = portfolio.missions[row];
      if (mission.start.isNull() || mission.start > date || (!serves.empty() && !serves[row])) continue;
      if (mission.end.isValid() && mission.end < mission.start) continue;
      if (begun) {
        Stay& last = stays.back();
        if (last.end.isNull() || mission.start <= last.end.addDays(mergedGap + 1)) {
          if (last.end.isValid() && (mission.end.isNull() || mission.end > last.end)) {
            last.end = mission.end;
            last.leftAs = mission.status;
            if (mission.start == last.start) last.arrivedAs = mission.status;
          }
          continue;
        }
      }
      begun = true;
      stays.push_back({member, mission.start, mission.end, mission.status, mission.status});
    }
  });
  return stays;
}

std::vector<Stay> firstStays(const std::vector<Stay>& stays) {
  std::vector<Stay> first;
  for (const Stay& stay : stays) {  // by member, start
    if (first.empty() || first.back().member != stay.member) first.push_back(stay);
  }
  return first;
}

Observation observed(const Stay& stay, const QDate& date) {
  const bool ended = stay.end.isValid() && stay.end < date;
  return {static_cast<int>(stay.start.daysTo(ended ? stay.end : date)), ended ? 1 : 0};
}

SurvivalCurve tenure(const std::vector<Stay>& stays, const QDate& date) {
  std::vector<Observation> observations;
  observations.reserve(stays.size());
  for (const Stay& stay : stays) observations.push_back(observed(stay, date));
  return SurvivalCurve(observations);
}

std::vector<YearFlow> flowsBy(const std::vector<Stay>& stays, const QDate& date) {
  std::vector<YearFlow> flows;
  if (stays.empty()) return flows;
  int first = date.year();
  for (const Stay& stay : stays) first = std::min(first, stay.start.year());
  for (int year = first; year <= date.year(); ++year) flows.push_back({.year = year});
  for (const Stay& stay : stays) {
    ++flows[static_cast<size_t>(stay.start.year() - first)].arrived[stay.arrivedAs];
    if (stay.end.isValid() && stay.end < date) ++flows[static_cast<size_t>(stay.end.year() - first)].left[stay.leftAs];
  }
  return flows;
}

std::vector<DomainCount> domainsOn(const Portfolio& portfolio, const Roster& roster, const QDate& date, const StartupSet& only) {
  const std::vector<bool> serves = missionsFor(portfolio, only);
  std::vector<int> people(roster.domains.size());
  eachMember(portfolio, [&](Row member, Row first, Row end) {
    for (Row row = first; row < end; ++row) {
      if (!covers(portfolio.missions[row], date) || (!serves.empty() && !serves[row])) continue;
      ++people[roster.members[member].domain];
      return;
    }
  });
  std::vector<DomainCount> counts;
  for (Roster::Code domain = 0; domain < people.size(); ++domain) {
    if (people[domain] > 0) counts.push_back({domain, people[domain]});
  }
  std::stable_sort(counts.begin(), counts.end(), [](const auto& a, const auto& b) { return a.people > b.people; });
  return counts;
}

std::optional<int> TeamSizes::quantile(double p) const {
  if (sizes.empty()) return std::nullopt;
  const auto place = static_cast<size_t>(std::max(1.0, std::ceil(p * static_cast<double>(sizes.size()) - 1e-9)));
  return sizes[std::min(place, sizes.size()) - 1];
}

std::vector<TeamSizes> teamSizesOn(const Portfolio& portfolio, const QDate& date, const StartupSet& only) {
  std::vector<TeamSizes> teams;
  for (const Phase phase : {Phase::investigation, Phase::construction, Phase::acceleration, Phase::consolidation})
    teams.push_back({.phase = phase});
  std::array<std::vector<std::pair<int, Row>>, 4> found;
  for (Row startup = 0; startup < portfolio.startups.size(); ++startup) {
    if (!only.empty() && !only[startup]) continue;
    const auto* entry = portfolio.entryAt(startup, date);
    if (!entry || !inProgramme(entry->phase) || entry->phase == Phase::unrecorded) continue;
    found[static_cast<size_t>(entry->phase) - static_cast<size_t>(Phase::investigation)].emplace_back(
        static_cast<int>(teamAt(portfolio, startup, date).size()), startup);
  }
  for (size_t phase = 0; phase < teams.size(); ++phase) {
    std::sort(found[phase].begin(), found[phase].end());
    for (const auto& [size, startup] : found[phase]) {
      teams[phase].sizes.push_back(size);
      teams[phase].startups.push_back(startup);
    }
  }
  return teams;
}

TimeGiven timeGivenOn(const Portfolio& portfolio, const Roster& roster, const QDate& date, const StartupSet& only) {
  TimeGiven given;
  const std::vector<bool> serves = missionsFor(portfolio, only);
  eachMember(portfolio, [&](Row, Row first, Row end) {
    int percent = 0;
    bool known = false;
    for (Row row = first; row < end; ++row) {
      if (!covers(portfolio.missions[row], date) || (!serves.empty() && !serves[row])) continue;
      if (roster.missions[row].share == Roster::noShare) continue;
      known = true;
      percent += roster.missions[row].share;
    }
    given.people += known ? 1 : 0;
    given.percent += percent;
  });
  return given;
}

}  // namespace eclosion::analysis
