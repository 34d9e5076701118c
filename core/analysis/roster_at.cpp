// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/roster_at.h"

#include <algorithm>

namespace eclosion::analysis {
namespace {

using Row = Portfolio::Row;

bool covers(const Portfolio::MissionFacts& mission, const QDate& date) {
  return mission.start <= date && (mission.end.isNull() || mission.end >= date);
}

// Whether a ends after b; none given is after every day. Of one end, the later start.
bool endsAfter(const Portfolio::MissionFacts& a, const Portfolio::MissionFacts& b) {
  if (a.end == b.end) return a.start > b.start;
  return b.end.isNull() ? false : a.end.isNull() || a.end > b.end;
}

// How far missions go on from a last day without a break.
QDate withWhatFollows(QDate end, std::span<const Portfolio::MissionFacts*> missions) {
  for (bool grew = true; grew && end.isValid();) {
    grew = false;
    for (const auto* mission : missions) {
      if (mission->start > end.addDays(1) || (mission->end.isValid() && mission->end <= end)) continue;
      // One that ends before it starts holds on no day.
      if (mission->end.isValid() && mission->end < mission->start) continue;
      end = mission->end;
      grew = true;
      if (end.isNull()) break;
    }
  }
  return end;
}

void addOnce(std::vector<Row>& rows, size_t from, Row row) {
  if (std::find(rows.begin() + static_cast<std::ptrdiff_t>(from), rows.end(), row) == rows.end()) rows.push_back(row);
}

}  // namespace

RosterAt::RosterAt(const Portfolio& portfolio, const QDate& date, RosterScope scope, const StartupSet& only)
    : date_(date), scope_(scope) {
  const auto& missions = portfolio.missions;
  const auto& links = portfolio.missionStartups;
  const auto isIn = [&](Row startup) { return only.empty() || (startup < only.size() && only[startup]); };
  // Asked once a startup.
  constexpr Row unasked = Portfolio::none - 1;
  std::vector<Row> incubatorOf(portfolio.startups.size(), unasked);
  const auto incubatorAt = [&](Row startup) {
    Row& known = incubatorOf[startup];
    if (known == unasked) known = portfolio.incubatorAt(startup, date);
    return known;
  };

  std::vector<const Portfolio::MissionFacts*> theirs;
  size_t link = 0;
  for (Row first = 0; first < missions.size();) {
    const Row member = missions[first].member;
    Row end = first;
    const size_t firstLink = link;
    theirs.clear();
    RosterLine line{.member = member};
    size_t at = firstLink;
    for (; end < missions.size() && missions[end].member == member; ++end) {
      const auto& mission = missions[end];
      bool serves = only.empty();
      for (; at < links.size() && links[at].mission == end; ++at) serves = serves || isIn(links[at].startup);
      if (mission.start.isNull() || !serves) continue;
      theirs.push_back(&mission);
      line.planned = line.planned || mission.start > date;
      if (mission.start > date) continue;
      if (line.arrived.isNull() || mission.start < line.arrived) line.arrived = mission.start;
      const bool now = covers(mission, date);
      const bool better = line.mission == Portfolio::none || (now && !line.active) ||
                          (now == line.active && endsAfter(mission, missions[line.mission]));
      if (better) line.mission = end;
      line.active = line.active || now;
    }
    link = at;
    if (line.mission != Portfolio::none && (line.active || scope == RosterScope::ever)) {
      line.end = line.active ? withWhatFollows(missions[line.mission].end, theirs) : QDate(missions[line.mission].end);
      line.startups = static_cast<quint32>(startups_.size());
      line.incubators = static_cast<quint32>(incubators_.size());
      for (size_t i = firstLink; i < link; ++i) {
        const auto& mission = missions[links[i].mission];
        const bool counts = line.active ? !mission.start.isNull() && covers(mission, date) : links[i].mission == line.mission;
        if (counts && isIn(links[i].startup)) addOnce(startups_, line.startups, links[i].startup);
      }
      std::sort(startups_.begin() + line.startups, startups_.end());
      line.startupCount = static_cast<quint32>(startups_.size()) - line.startups;
      for (size_t i = line.startups; i < startups_.size(); ++i) {
        if (const Row incubator = incubatorAt(startups_[i]); incubator != Portfolio::none)
          addOnce(incubators_, line.incubators, incubator);
      }
      std::sort(incubators_.begin() + line.incubators, incubators_.end());
      line.incubatorCount = static_cast<quint32>(incubators_.size()) - line.incubators;
      active_ += line.active ? 1 : 0;
      if (firstArrival_.isNull() || line.arrived < firstArrival_) firstArrival_ = line.arrived;
      lines_.push_back(line);
    }
    first = end;
  }
}

}  // namespace eclosion::analysis
