// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <map>

#include "core/publish/data_tables.h"
#include "core/support/collation.h"

namespace eclosion::publish {
namespace {

using Cell = DataTable::Cell;

Cell codeCell(QLatin1StringView text) { return QString(text); }

struct Person {
  const Member* member;
  QString name;
  std::vector<const Mission*> missions;  // that had begun, by start
};

// Everyone with a mission that began by the date, by name.
std::vector<Person> peopleBy(const TableSources& sources, const PeopleRows& rows) {
  std::map<MemberId, std::vector<const Mission*>> missions;
  for (const Mission& mission : rows.missions) {
    if (mission.start.isValid() && mission.start <= sources.date) missions[mission.member].push_back(&mission);
  }
  std::vector<Person> people;
  for (const Member& member : rows.members) {
    const auto own = missions.find(member.id);
    if (own == missions.end()) continue;
    std::stable_sort(own->second.begin(), own->second.end(), [](const auto* a, const auto* b) { return a->start < b->start; });
    people.push_back({&member, sources.text.memberName(member.id), own->second});
  }
  const QCollator collator = nameCollator();
  std::stable_sort(people.begin(), people.end(),
                   [&](const Person& a, const Person& b) { return collator.compare(a.name, b.name) < 0; });
  return people;
}

using StartupsOf = std::map<MissionId, QStringList>;

StartupsOf startupsOf(const TableSources& sources, const PeopleRows& rows) {
  StartupsOf names;
  for (const MissionStartup& served : rows.startups)
    names[served.mission] << sources.text.startupName(served.startup, sources.date).simplified();
  return names;
}

bool covers(const Mission& mission, const QDate& date) { return mission.end.isNull() || mission.end >= date; }

QStringList namesOf(const StartupsOf& names, const Mission& mission) {
  const auto found = names.find(mission.id);
  return found == names.end() ? QStringList() : found->second;
}

Cell join(QStringList names) {
  names.removeDuplicates();
  return cellOf(names.join(QStringLiteral("; ")));
}

}  // namespace

DataTable memberData(const TableSources& sources, const PeopleRows& rows, bool ever) {
  DataTable data{
      .name = QStringLiteral("members"),
      .columns = {QStringLiteral("name"), QStringLiteral("domain"), QStringLiteral("role"), QStringLiteral("active"),
                  QStringLiteral("status"), QStringLiteral("employer"), QStringLiteral("startups"), QStringLiteral("first_start"),
                  QStringLiteral("last_end"), QStringLiteral("missions"), QStringLiteral("as_of"), QStringLiteral("id")}};
  const StartupsOf startups = startupsOf(sources, rows);
  for (const Person& person : peopleBy(sources, rows)) {
    bool active = false, open = false;
    QStringList served;
    QDate last;
    for (const Mission* mission : person.missions) {
      if (covers(*mission, sources.date)) {
        active = true;
        served << namesOf(startups, *mission);
      }
      open = open || mission->end.isNull();
      last = std::max(last, mission->end);
    }
    if (!active && !ever) continue;
    const Mission& latest = *person.missions.back();
    data.rows.push_back({cellOf(person.name), cellOf(person.member->domain), cellOf(person.member->role),
                         active ? QStringLiteral("yes") : QStringLiteral("no"), codeCell(code(latest.status)),
                         cellOf(latest.employer), join(served), cellOf(person.missions.front()->start),
                         open ? Cell() : cellOf(last), static_cast<qint64>(person.missions.size()), sources.date,
                         person.member->id.toString()});
  }
  return data;
}

DataTable missionData(const TableSources& sources, const PeopleRows& rows) {
  DataTable data{
      .name = QStringLiteral("missions"),
      .columns = {QStringLiteral("member"), QStringLiteral("start"), QStringLiteral("end"), QStringLiteral("status"),
                  QStringLiteral("employer"), QStringLiteral("share_percent"), QStringLiteral("startups"),
                  QStringLiteral("active"), QStringLiteral("as_of"), QStringLiteral("id"), QStringLiteral("member_id")}};
  const StartupsOf startups = startupsOf(sources, rows);
  for (const Person& person : peopleBy(sources, rows)) {
    for (const Mission* mission : person.missions) {
      data.rows.push_back({cellOf(person.name), cellOf(mission->start), cellOf(mission->end), codeCell(code(mission->status)),
                           cellOf(mission->employer), mission->share ? Cell(static_cast<qint64>(*mission->share)) : Cell(),
                           join(namesOf(startups, *mission)),
                           covers(*mission, sources.date) ? QStringLiteral("yes") : QStringLiteral("no"), sources.date,
                           mission->id.toString(), person.member->id.toString()});
    }
  }
  return data;
}

}  // namespace eclosion::publish
