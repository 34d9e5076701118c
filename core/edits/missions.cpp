// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/missions.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/domain/spell.h"
#include "core/edits/lookup.h"
#include "core/edits/mission_rules.h"
#include "core/edits/record_rules.h"

namespace eclosion::edits {
namespace {

struct MissionEdits {
  Q_DECLARE_TR_FUNCTIONS(eclosion::edits::MissionEdits)
};

}  // namespace

Edit addMission(Mission made, std::vector<TimeShare> startups) {
  const auto ids = newLinkIds(startups.size());
  return [made = std::move(made), startups = std::move(startups), ids](const Records& records) -> Result<Plan> {
    ECLOSION_TRY(require<Member>(records, made.member));
    if (made.start.isNull()) return failure(ErrorKind::refused, MissionEdits::tr("Give the first day of the mission."));
    ECLOSION_TRY(checkShares(records, startups));
    Mission mission = made;
    mission.employer = mission.employer.simplified();
    ECLOSION_TRY(checkRecord(records, mission));
    const auto taken = records.find<Mission>(mission.id.uuid());
    if (!taken) return Failure(taken.error());
    if (*taken) return failure(ErrorKind::refused, MissionEdits::tr("This mission is in the portfolio already."));
    Plan plan{.words = {}, .puts = {mission}};
    for (size_t i = 0; i < startups.size(); ++i)
      plan.puts.emplace_back(
          MissionStartup{.id = ids[i], .mission = mission.id, .startup = startups[i].startup, .share = startups[i].share});
    const QString where = namesOf(records, startups);
    plan.words =
        where.isEmpty()
            ? MissionEdits::tr("Add a mission of %1", "a person").arg(personWords(mission.member))
            : MissionEdits::tr("Add a mission of %1 at %2", "a person, startups").arg(personWords(mission.member), where);
    return plan;
  };
}

QDate lastDayOf(const QDate& end, const Extension& extension) {
  if (extension.until.isValid()) return extension.until;
  const QDate later = end.addMonths(extension.months);
  const bool closesMonth = end.day() == end.daysInMonth();
  return closesMonth ? QDate(later.year(), later.month(), later.daysInMonth()) : later;
}

Edit extendMission(const MissionOf& of, const Extension& extension) {
  return [=](const Records& records) -> Result<Plan> {
    auto mission = missionMeant(records, of);
    if (!mission) return Failure(mission.error());
    if (mission->end.isNull())
      return failure(ErrorKind::refused, MissionEdits::tr("The mission has no last day: it goes on without being extended."));
    if (extension.until.isNull() && extension.months <= 0)
      return failure(ErrorKind::refused, MissionEdits::tr("Say by how many months, or until which day."));
    if (mission->end.daysTo(records.today()) > mergedGapDays)
      return failure(ErrorKind::refused,
                     MissionEdits::tr("The last mission ended on %1. Add another one instead.").arg(dayWords(mission->end)));
    const QDate until = lastDayOf(mission->end, extension);
    if (until < mission->end)
      return failure(
          ErrorKind::refused,
          MissionEdits::tr("The mission ends on %1, later than that day. End it instead.").arg(dayWords(mission->end)));
    if (until == mission->end) return Plan{};
    mission->end = until;
    ECLOSION_TRY(checkRecord(records, *mission));
    return Plan{.words = MissionEdits::tr("Extend the mission of %1 until %2", "a person, a day")
                             .arg(personWords(mission->member), dayWords(until)),
                .puts = {*mission}};
  };
}

Edit moveMission(const MissionOf& of, const StartupId& to, const QDate& from) {
  return [=, next = newId<MissionId>(), link = newId<MissionStartupId>()](const Records& records) -> Result<Plan> {
    const auto startup = require<Startup>(records, to);
    if (!startup) return Failure(startup.error());
    if (!from.isValid()) return failure(ErrorKind::refused, MissionEdits::tr("Give the day on which they move."));
    ECLOSION_TRY(isPlausible(from));
    const auto mission = missionMeant(records, of);
    if (!mission) return Failure(mission.error());
    if (mission->end.isValid() && mission->end < from)
      return failure(ErrorKind::refused,
                     MissionEdits::tr("The mission ends on %1, before that day. Extend it, or add another one.")
                         .arg(dayWords(mission->end)));
    const auto served = records.where<MissionStartup>("mission_id", mission->id.uuid());
    if (!served) return Failure(served.error());
    if (served->size() == 1 && served->front().startup == to) return Plan{};
    Plan plan{.words = MissionEdits::tr("Move %1 to %2 from %3", "a person, a startup, a day")
                           .arg(personWords(mission->member), startup->name, dayWords(from))};
    if (mission->start.isValid() && mission->start < from) {
      Mission before = *mission;
      before.end = from.addDays(-1);
      Mission after = *mission;
      after.id = next;
      after.start = from;
      plan.puts = {before, after, MissionStartup{.id = link, .mission = next, .startup = to}};
      return plan;
    }
    plan.puts = {MissionStartup{.id = link, .mission = mission->id, .startup = to}};
    for (const MissionStartup& one : *served) plan.removals.push_back(refTo(one));
    return plan;
  };
}

Edit splitTime(const MissionId& id, std::vector<TimeShare> startups) { return reviseMission(id, {}, std::move(startups)); }

Edit changeMission(const MissionOf& of, std::vector<FieldChange> changes) {
  return [of, changes = std::move(changes)](const Records& records) -> Result<Plan> {
    const auto mission = missionMeant(records, of);
    if (!mission) return Failure(mission.error());
    return setFields(refTo(*mission), changes)(records);
  };
}

Edit reviseMission(const MissionId& id, std::vector<FieldChange> changes, std::vector<TimeShare> startups) {
  const auto ids = newLinkIds(startups.size());
  return [=, changes = std::move(changes), startups = std::move(startups)](const Records& records) -> Result<Plan> {
    const auto mission = require<Mission>(records, id);
    if (!mission) return Failure(mission.error());
    ECLOSION_TRY(checkShares(records, startups));
    auto plan = setFields(refTo(*mission), changes)(records);
    if (!plan) return plan;
    const auto served = records.where<MissionStartup>("mission_id", id.uuid());
    if (!served) return Failure(served.error());
    bool split = false;
    for (const MissionStartup& one : *served) {
      const bool stays =
          std::any_of(startups.begin(), startups.end(), [&](const TimeShare& share) { return share.startup == one.startup; });
      if (stays) continue;
      plan->removals.push_back(refTo(one));
      split = true;
    }
    for (size_t i = 0; i < startups.size(); ++i) {
      MissionStartup link{.id = ids[i], .mission = id, .startup = startups[i].startup, .share = startups[i].share};
      const auto there = std::find_if(served->begin(), served->end(),
                                      [&](const MissionStartup& one) { return one.startup == startups[i].startup; });
      if (there != served->end()) link.id = there->id;
      if (there != served->end() && *there == link) continue;
      plan->puts.emplace_back(link);
      split = true;
    }
    if (split && plan->words.isEmpty()) {
      const QString where = namesOf(records, startups);
      plan->words =
          where.isEmpty()
              ? MissionEdits::tr("Take %1 out of every startup of a mission", "a person").arg(personWords(mission->member))
              : MissionEdits::tr("Split the time of %1: %2", "a person, startups").arg(personWords(mission->member), where);
    } else if (split) {
      plan->words = MissionEdits::tr("Change a mission of %1", "a person").arg(personWords(mission->member));
    }
    return plan;
  };
}

}  // namespace eclosion::edits
