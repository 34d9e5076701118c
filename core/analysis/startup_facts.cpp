// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/startup_facts.h"

#include <algorithm>

namespace eclosion::analysis {

Presence presenceAt(const Portfolio& portfolio, Portfolio::Row startup, const QDate& date) {
  const auto history = portfolio.historyOf(startup);
  if (history.empty()) return Presence::noPhase;
  return history.front().start <= date ? Presence::started : Presence::notYet;
}

std::vector<Portfolio::Row> teamAt(const Portfolio& portfolio, Portfolio::Row startup, const QDate& date) {
  std::vector<Portfolio::Row> members;
  for (const Portfolio::Row row : portfolio.missionsOf(startup)) {
    const auto& mission = portfolio.missions[row];
    if (mission.start.isNull() || mission.start > date || (!mission.end.isNull() && mission.end < date)) continue;
    members.push_back(mission.member);
  }
  std::sort(members.begin(), members.end());
  members.erase(std::unique(members.begin(), members.end()), members.end());
  return members;
}

NextDate nextDateOf(const Portfolio& portfolio, Portfolio::Row startup, const QDate& date) {
  NextDate next;
  const auto offer = [&next, &date](const QDate& day, NextDate::Kind kind, std::optional<EventKind> event) {
    if (day <= date || (next.date.isValid() && next.date <= day)) return;
    next = {.kind = kind, .event = event, .date = day};
  };
  for (const auto& later : portfolio.historyOf(startup)) offer(later.start, NextDate::Kind::nextPhase, {});
  for (const auto& event : portfolio.eventsOf(startup)) offer(event.date, NextDate::Kind::event, event.kind);
  const auto* entry = portfolio.entryAt(startup, date);
  if (entry && entry->statedEnd.isValid()) offer(entry->statedEnd, NextDate::Kind::statedEnd, {});
  return next;
}

const Portfolio::EventFacts* lastEventOf(const Portfolio& portfolio, Portfolio::Row startup, const QDate& date) {
  const Portfolio::EventFacts* last = nullptr;
  for (const auto& event : portfolio.eventsOf(startup)) {
    if (event.date.isValid() && event.date <= date) last = &event;
  }
  return last;
}

}  // namespace eclosion::analysis
