// SPDX-License-Identifier: GPL-3.0-or-later
#include <QHash>
#include <algorithm>

#include "core/exchange/betagouv/checks.h"

namespace eclosion::betagouv {
namespace {

QString iso(const QDate& date) { return date.toString(Qt::ISODate); }

QString span(const SourceMission& mission) {
  return iso(mission.start) + QStringLiteral(" – ") + (mission.end.isValid() ? iso(mission.end) : QStringLiteral("…"));
}

// Whether two missions share more than the day on which one hands over to the other.
bool overlap(const SourceMission& a, const SourceMission& b) {
  const auto startsBeforeEnd = [](const SourceMission& x, const SourceMission& y) { return y.end.isNull() || x.start < y.end; };
  return a.start.isValid() && b.start.isValid() && startsBeforeEnd(a, b) && startsBeforeEnd(b, a);
}

}  // namespace

void overlappingMissions(const MemberDraft& draft, const QDate&, Report& report) {
  const auto& missions = draft.record.missions;
  for (size_t later = 1; later < missions.size(); ++later) {
    for (size_t earlier = 0; earlier < later; ++earlier) {
      if (!overlap(missions[earlier], missions[later])) continue;
      report.add("overlapping-missions", missions[later].line,
                 span(missions[earlier]) + QStringLiteral(", ") + span(missions[later]));
      return;  // once a member
    }
  }
}

void missionWithoutStartup(const MemberDraft& draft, const QDate&, Report& report) {
  if (draft.startupsOfMember) return;
  for (size_t i = 0; i < draft.record.missions.size(); ++i) {
    if (!draft.startups[i].empty()) continue;
    const SourceMission& mission = draft.record.missions[i];
    report.add("mission-without-startup", mission.line, mission.start.isValid() ? span(mission) : QStringLiteral("?"));
  }
}

void missionEndBeforeStart(const MemberDraft& draft, const QDate&, Report& report) {
  for (const SourceMission& mission : draft.record.missions) {
    if (!mission.start.isValid() || !mission.end.isValid() || mission.end >= mission.start) continue;
    report.add("end-before-start", mission.line, span(mission));
  }
}

void duplicatePerson(Vintage& vintage) {
  QHash<QString, MemberDraft*> first;
  first.reserve(static_cast<qsizetype>(vintage.members.size()));
  for (MemberDraft& draft : vintage.members) {
    auto& known = first[draft.foldedName];
    if (!known) {
      known = &draft;
      continue;
    }
    // The detail must not name the person: which missions the other file has is enough to find it.
    const auto& missions = known->record.missions;
    Report(draft).add("duplicate-person", 0, missions.empty() ? QStringLiteral("?") : span(missions.front()));
  }
}

}  // namespace eclosion::betagouv
