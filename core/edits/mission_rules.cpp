// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/mission_rules.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>
#include <algorithm>

#include "core/edits/lookup.h"

namespace eclosion::edits {
namespace {

struct MissionRules {
  Q_DECLARE_TR_FUNCTIONS(eclosion::edits::MissionRules)
};

bool runsOn(const Mission& mission, const QDate& day) {
  return mission.start.isValid() && mission.start <= day && (mission.end.isNull() || mission.end >= day);
}

// As the roster: none given is after every day; of one end, the later start.
bool endsAfter(const Mission& a, const Mission& b) {
  if (a.end == b.end) return a.start > b.start;
  return b.end.isNull() ? false : a.end.isNull() || a.end > b.end;
}

}  // namespace

std::vector<MissionStartupId> newLinkIds(size_t count) {
  std::vector<MissionStartupId> ids;
  ids.reserve(count);
  while (ids.size() < count) ids.push_back(newId<MissionStartupId>());
  return ids;
}

QString dayWords(const QDate& day) { return QLocale().toString(day, QStringLiteral("d MMM yyyy")); }

QString personWords(const MemberId& member) { return QStringLiteral("{person:%1}").arg(member.toString()); }

QString namesOf(const Records& records, const std::vector<TimeShare>& startups) {
  QStringList names;
  for (const TimeShare& one : startups) {
    const auto startup = records.find<Startup>(one.startup.uuid());
    const QString name = startup && *startup ? (*startup)->name : QString();
    names << (one.share ? MissionRules::tr("%1 %2 %", "a startup, its share of time").arg(name).arg(*one.share) : name);
  }
  return names.join(QStringLiteral(", "));
}

Result<void> checkShares(const Records& records, const std::vector<TimeShare>& startups) {
  QSet<QUuid> seen;
  int sum = 0;
  for (const TimeShare& one : startups) {
    const auto startup = require<Startup>(records, one.startup);
    if (!startup) return Failure(startup.error());
    if (seen.contains(one.startup.uuid()))
      return failure(ErrorKind::refused, MissionRules::tr("%1 is there twice. Give it one share.").arg(startup->name));
    seen.insert(one.startup.uuid());
    if (one.share && (*one.share < 0 || *one.share > 100))
      return failure(ErrorKind::refused, MissionRules::tr("A share of time is between 0 and 100 %."));
    sum += one.share.value_or(0);
  }
  if (sum > 100)
    return failure(ErrorKind::refused, MissionRules::tr("The shares come to %1 %. A mission has 100 % at most.").arg(sum));
  return {};
}

Result<Mission> missionMeant(const Records& records, const MissionOf& of) {
  if (const auto* id = std::get_if<MissionId>(&of)) return require<Mission>(records, *id);
  auto missions = records.where<Mission>("member_id", std::get<MemberId>(of).uuid());
  if (!missions) return Failure(missions.error());
  std::erase_if(*missions, [&](const Mission& one) {
    return one.start.isNull() || one.start > records.today() || (one.end.isValid() && one.end < one.start);
  });
  const bool running =
      std::any_of(missions->begin(), missions->end(), [&](const Mission& one) { return runsOn(one, records.today()); });
  const Mission* meant = nullptr;
  for (const Mission& one : *missions) {
    if (running && !runsOn(one, records.today())) continue;
    if (!meant || endsAfter(one, *meant)) meant = &one;
  }
  if (!meant)
    return failure(ErrorKind::refused, MissionRules::tr("There is no mission up to now. Add one, or choose a planned one."));
  auto all = records.where<Mission>("member_id", meant->member.uuid());
  if (!all) return Failure(all.error());
  // A planned mission that takes over without a break is the one that tells when they leave.
  Mission last = *meant;
  for (bool grew = running; grew && last.end.isValid();) {
    grew = false;
    for (const Mission& one : *all) {
      const bool holds = one.start.isValid() && (one.end.isNull() || one.end >= one.start);
      if (!holds || one.start > last.end.addDays(1) || (one.end.isValid() && one.end <= last.end)) continue;
      last = one;
      grew = true;
      if (last.end.isNull()) break;
    }
  }
  return last;
}

Result<int> timeTaken(const Records& records, const Mission& mission) {
  const auto missions = records.where<Mission>("member_id", mission.member.uuid());
  if (!missions) return Failure(missions.error());
  std::vector<Mission> theirs = *missions;
  std::erase_if(theirs, [&](const Mission& one) { return one.id == mission.id || !one.share || one.start.isNull(); });
  // The load only grows on a first day.
  std::vector<QDate> days{mission.start};
  for (const Mission& one : theirs) {
    if (runsOn(mission, one.start)) days.push_back(one.start);
  }
  int most = 0;
  for (const QDate& day : days) {
    int sum = mission.share.value_or(0);
    for (const Mission& one : theirs) sum += runsOn(one, day) ? *one.share : 0;
    most = std::max(most, sum);
  }
  return most;
}

}  // namespace eclosion::edits
