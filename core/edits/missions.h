// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <variant>
#include <vector>

#include "core/edits/change_record.h"

// Missions of people: what they do, for whom, from when until when. A last day is the last one worked. Missions of one person may
// overlap; one may be planned by starting later. Nobody's name is in the words: a person is {person:ID}.
namespace eclosion::edits {

// A mission by its id; or a person, which means the mission that tells when they leave: of those that run today, with those that
// go on from them without a break, the one that ends last; of who has none today, the one that ended last.
using MissionOf = std::variant<MissionId, MemberId>;
[[nodiscard]] Result<Mission> missionMeant(const Records& records, const MissionOf& of);

// A startup that a mission serves, and its per cent of the mission; none given: not said.
struct TimeShare {
  StartupId startup;
  std::optional<int> share = {};
};

// A mission more; it may start in the future. Errors: refused for no first day, a startup twice, shares that come to more than
// 100 %.
[[nodiscard]] Edit addMission(Mission mission, std::vector<TimeShare> startups);

// How much longer: so many months after its last day (the last day of a month stays one), or to a day.
struct Extension {
  int months = 0;
  QDate until = {};
};
// Errors: refused where it has no last day, ends later already, or ended so long ago (mergedGapDays) that it would be another
// mission.
[[nodiscard]] Edit extendMission(const MissionOf& of, const Extension& extension);
[[nodiscard]] QDate lastDayOf(const QDate& end, const Extension& extension);

// The last day worked. Of a person: of every mission that runs on that day or after it; one that had not begun goes.
// Errors: refused for a day before the mission starts, or after its last one.
[[nodiscard]] Edit endMission(const MissionOf& of, const QDate& lastDay);

// Serves another startup from that day on, in the place of those it serves: the mission ends the day before and another one, of
// the same status, employer and last day, takes over. From its first day or before: the mission itself is of that startup.
[[nodiscard]] Edit moveMission(const MissionOf& of, const StartupId& to, const QDate& from);

// How a mission's time is split; the startups are these and no others. Errors: as for addMission().
[[nodiscard]] Edit splitTime(const MissionId& mission, std::vector<TimeShare> startups);

// Days, status, employer and share of one mission and the startups it serves, as one step.
[[nodiscard]] Edit changeMission(const MissionOf& of, std::vector<FieldChange> changes);
[[nodiscard]] Edit reviseMission(const MissionId& mission, std::vector<FieldChange> changes, std::vector<TimeShare> startups);

// The greatest total, in per cent of full time, of the shares said of a person's missions on any day on which `mission`, as it
// would be, runs; a mission without one counts nothing. Overlaps are legitimate: it is told, not refused.
[[nodiscard]] Result<int> timeTaken(const Records& records, const Mission& mission);

}  // namespace eclosion::edits
