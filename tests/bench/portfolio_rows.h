// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <vector>

#include "core/domain/entities.h"
#include "tests/bench/network.h"

namespace eclosion::bench {

inline QUuid startupUuid(size_t index) { return namedUuid(QString(QStringLiteral("startup/") + QString::number(index))); }

template <class E>
void sortById(std::vector<E>& rows) {
  std::sort(rows.begin(), rows.end(), [](const E& a, const E& b) { return a.id < b.id; });
}

// Hands every row of a network to `put(entity)`, a table at a time and each in the order of its ids, as an import writes them;
// names of people go to `text(id, person, kind, utf8)`.
template <class Put, class Text>
void putNetwork(const Network& network, Put put, Text text) {
  const auto incubatorId = [](size_t i) {
    return namedId<IncubatorId>(QString(QStringLiteral("incubator/") + QString::number(i)));
  };
  const auto organisationId = [](size_t i) {
    return namedId<OrganisationId>(QString(QStringLiteral("organisation/") + QString::number(i)));
  };
  const auto child = [](const char* what, size_t parent, size_t number) {
    return namedUuid(QStringLiteral("%1/%2/%3").arg(QLatin1StringView(what)).arg(parent).arg(number));
  };
  const auto putAll = [&](auto rows) {
    sortById(rows);
    for (const auto& row : rows) put(row);
  };

  std::vector<Organisation> organisations;
  for (size_t i = 0; i < network.organisations.size(); ++i) {
    organisations.push_back(
        {.id = organisationId(i), .name = network.organisations[i], .kind = static_cast<OrganisationKind>(i % 6)});
  }
  putAll(std::move(organisations));
  std::vector<Incubator> incubators;
  for (size_t i = 0; i < network.incubators.size(); ++i)
    incubators.push_back({.id = incubatorId(i), .name = network.incubators[i]});
  putAll(std::move(incubators));

  // Pages are made one at a time: all of them at once would take half a gigabyte at the largest scale.
  std::vector<std::pair<QUuid, size_t>> order;
  for (size_t i = 0; i < network.startups.size(); ++i) order.emplace_back(startupUuid(i), i);
  std::sort(order.begin(), order.end());
  for (const auto& [id, i] : order) {
    put(Startup{.id = StartupId(id),
                .name = network.startups[i].name,
                .mission = inventSentence(i),
                .description = inventPage(static_cast<int>(i))});
  }

  std::vector<StartupIncubator> accompanied;
  std::vector<StartupSponsor> sponsored;
  std::vector<PhasePeriod> phases;
  std::vector<Event> events;
  for (size_t i = 0; i < network.startups.size(); ++i) {
    const auto& startup = network.startups[i];
    const StartupId id(startupUuid(i));
    accompanied.push_back({.id = StartupIncubatorId(child("accompanied", i, 0)),
                           .startup = id,
                           .incubator = incubatorId(static_cast<size_t>(startup.incubator)),
                           .position = QStringLiteral("0001")});
    for (size_t s = 0; s < startup.sponsors.size(); ++s) {
      sponsored.push_back({.id = StartupSponsorId(child("sponsored", i, s)),
                           .startup = id,
                           .organisation = organisationId(static_cast<size_t>(startup.sponsors[s])),
                           .position = QStringLiteral("%1").arg(s + 1, 4, 10, QLatin1Char('0'))});
    }
    for (size_t p = 0; p < startup.phases.size(); ++p) {
      phases.push_back({.id = PhaseId(child("phase", i, p)),
                        .startup = id,
                        .phase = startup.phases[p].phase,
                        .start = startup.phases[p].start});
    }
    for (size_t e = 0; e < startup.events.size(); ++e) {
      events.push_back({.id = EventId(child("event", i, e)),
                        .startup = id,
                        .kind = startup.events[e].kind,
                        .date = startup.events[e].date,
                        .comment = QStringLiteral("Comité")});
    }
  }
  putAll(std::move(accompanied));
  putAll(std::move(sponsored));
  putAll(std::move(phases));
  putAll(std::move(events));

  std::vector<Member> members;
  std::vector<Mission> missions;
  std::vector<MissionStartup> served;
  for (size_t i = 0; i < network.members.size(); ++i) {
    const auto& member = network.members[i];
    const MemberId id(child("member", i, 0));
    const PersonTextId name(child("name", i, 0));
    text(name, id.uuid(), QStringLiteral("name"), member.name.toUtf8());
    members.push_back(
        {.id = id, .name = name, .domain = QStringLiteral("Développement"), .role = QStringLiteral("Développeuse")});
    for (size_t m = 0; m < member.missions.size(); ++m) {
      const auto& mission = member.missions[m];
      const MissionId missionId(child("mission", i, m));
      missions.push_back({.id = missionId,
                          .member = id,
                          .start = mission.start,
                          .end = mission.end,
                          .status = mission.status,
                          .employer = QStringLiteral("Atelier")});
      for (size_t s = 0; s < mission.startups.size(); ++s) {
        served.push_back({.id = MissionStartupId(child("served", i, m * 8 + s)),
                          .mission = missionId,
                          .startup = StartupId(startupUuid(static_cast<size_t>(mission.startups[s])))});
      }
    }
  }
  putAll(std::move(members));
  putAll(std::move(missions));
  putAll(std::move(served));
}

}  // namespace eclosion::bench
