// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <algorithm>

#include "core/edits/lookup.h"
#include "core/edits/mission_rules.h"

namespace eclosion::edits {
namespace {

struct EndMission {
  Q_DECLARE_TR_FUNCTIONS(eclosion::edits::EndMission)
};

Result<Plan> endOne(const Records& records, const MissionId& id, const QDate& lastDay) {
  auto mission = require<Mission>(records, id);
  if (!mission) return Failure(mission.error());
  if (mission->start.isValid() && lastDay < mission->start)
    return failure(ErrorKind::refused,
                   EndMission::tr("The mission starts on %1, after that day. Remove it instead.").arg(dayWords(mission->start)));
  if (mission->end.isValid() && mission->end < lastDay)
    return failure(ErrorKind::refused,
                   EndMission::tr("The mission ends on %1, before that day. Extend it instead.").arg(dayWords(mission->end)));
  if (mission->end == lastDay) return Plan{};
  mission->end = lastDay;
  return Plan{
      .words =
          EndMission::tr("End the mission of %1 on %2", "a person, a day").arg(personWords(mission->member), dayWords(lastDay)),
      .puts = {*mission}};
}

// A person leaves: what runs ends on that day, what was to come does not.
Result<Plan> endAll(const Records& records, const MemberId& member, const QDate& lastDay) {
  ECLOSION_TRY(require<Member>(records, member));
  const auto missions = records.where<Mission>("member_id", member.uuid());
  if (!missions) return Failure(missions.error());
  Plan plan{.words =
                EndMission::tr("End the mission of %1 on %2", "a person, a day").arg(personWords(member), dayWords(lastDay))};
  QDate latest;
  bool ends = false;
  for (const Mission& one : *missions) {
    if (one.start.isNull()) continue;
    if (one.end.isValid() && one.end < lastDay) {
      latest = std::max(latest, one.end);
      continue;
    }
    if (one.start > lastDay) {
      auto served = records.where<MissionStartup>("mission_id", one.id.uuid());
      if (!served) return Failure(served.error());
      for (const MissionStartup& link : *served) plan.removals.push_back(refTo(link));
      plan.removals.push_back(refTo(one));
      continue;
    }
    ends = true;
    if (one.end == lastDay) continue;
    Mission ended = one;
    ended.end = lastDay;
    plan.puts.emplace_back(ended);
  }
  if (ends) return plan.puts.empty() && plan.removals.empty() ? Plan{} : plan;
  if (latest.isValid())
    return failure(ErrorKind::refused,
                   EndMission::tr("The mission ends on %1, before that day. Extend it instead.").arg(dayWords(latest)));
  return failure(ErrorKind::refused, EndMission::tr("No mission runs on that day."));
}

}  // namespace

Edit endMission(const MissionOf& of, const QDate& lastDay) {
  return [=](const Records& records) -> Result<Plan> {
    if (!lastDay.isValid()) return failure(ErrorKind::refused, EndMission::tr("Give the last day of the mission."));
    ECLOSION_TRY(isPlausible(lastDay));
    if (const auto* id = std::get_if<MissionId>(&of)) return endOne(records, *id, lastDay);
    return endAll(records, std::get<MemberId>(of), lastDay);
  };
}

}  // namespace eclosion::edits
