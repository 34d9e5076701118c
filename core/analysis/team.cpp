// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/team.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "core/analysis/head_count.h"
#include "core/support/folding.h"

namespace eclosion::analysis {
namespace {

constexpr int sizesShown = 60;  // quarters

bool runsOn(const TeamMission& mission, const QDate& date) {
  return mission.start.isValid() && mission.start <= date && (mission.end.isNull() || mission.end >= date);
}

// On a day after the first and up to the last.
bool runsWithin(const TeamMission& mission, const QDate& after, const QDate& to) {
  return mission.start.isValid() && mission.start <= to && (mission.end.isNull() || mission.end > after) &&
         (mission.end.isNull() || mission.end >= mission.start);
}

std::set<MemberId> peopleOn(const std::vector<TeamMission>& missions, const QDate& date) {
  std::set<MemberId> people;
  for (const TeamMission& mission : missions) {
    if (runsOn(mission, date)) people.insert(mission.member);
  }
  return people;
}

QDate endOfQuarter(const QDate& date) {
  const QDate last(date.year(), (date.month() - 1) / 3 * 3 + 3, 1);
  return {last.year(), last.month(), last.daysInMonth()};
}

std::vector<TeamFacts::Size> sizesUpTo(const std::vector<TeamMission>& missions, const QDate& date) {
  QDate first;
  for (const TeamMission& mission : missions) {
    if (mission.start.isValid() && mission.start <= date && (first.isNull() || mission.start < first)) first = mission.start;
  }
  std::vector<TeamFacts::Size> sizes;
  if (first.isNull()) return sizes;
  first = std::max(first, date.addMonths(-3 * sizesShown));
  for (QDate day = endOfQuarter(first); day < date; day = endOfQuarter(day.addDays(1)))
    sizes.push_back({day, static_cast<int>(peopleOn(missions, day).size())});
  sizes.push_back({date, static_cast<int>(peopleOn(missions, date).size())});
  return sizes;
}

// The mission of a person that tells on the day: the one that began last.
const TeamMission* tellingOf(const std::vector<TeamMission>& missions, const MemberId& member, const QDate& date) {
  const TeamMission* telling = nullptr;
  for (const TeamMission& mission : missions) {
    if (mission.member == member && runsOn(mission, date) && (!telling || mission.start >= telling->start)) telling = &mission;
  }
  return telling;
}

std::optional<int> percentOf(const std::vector<TeamMission>& missions, const MemberId& member, const QDate& date) {
  int sum = 0;
  for (const TeamMission& mission : missions) {
    if (mission.member != member || !runsOn(mission, date)) continue;
    if (!mission.share) return {};
    sum += *mission.share * mission.part.value_or(100) / 100;
  }
  return sum;
}

// Null: they stay, by whichever mission.
QDate lastDayHere(const std::vector<TeamMission>& missions, const MemberId& member) {
  QDate last;
  for (const TeamMission& mission : missions) {
    if (mission.member != member || mission.start.isNull()) continue;
    if (mission.end.isNull()) return {};
    last = std::max(last, mission.end);
  }
  return last;
}

TeamGap gapOf(const std::vector<TeamMission>& missions, const TeamMission& who, const QDate& lastDay, const QDate& until) {
  const bool leads = isIntrapreneur(who.domain, who.role);
  bool anotherLeads = false, anotherOfDomain = who.domain.isEmpty();
  for (const TeamMission& other : missions) {
    if (other.member == who.member || !runsWithin(other, lastDay, until)) continue;
    anotherLeads = anotherLeads || isIntrapreneur(other.domain, other.role);
    anotherOfDomain = anotherOfDomain || other.domain.compare(who.domain, Qt::CaseInsensitive) == 0;
  }
  if (leads && !anotherLeads) return TeamGap::intrapreneur;
  return anotherOfDomain ? TeamGap::none : TeamGap::domain;
}

}  // namespace

bool isIntrapreneur(const QString& domain, const QString& role) {
  return folded(QStringView(domain)) == "intraprenariat" || folded(QStringView(role)).find("intrapre") != std::string::npos;
}

std::optional<double> TeamFacts::turnover() const {
  const double mean = (sizeBefore + static_cast<double>(members.size())) / 2;
  return mean > 0 ? std::optional(left / mean) : std::nullopt;
}

TeamFacts teamOf(const std::vector<TeamMission>& missions, const QDate& date, const QDate& until) {
  TeamFacts facts{.date = date, .until = until, .members = {}, .byDomain = {}, .intrapreneurs = {}, .leavers = {}, .sizes = {}};
  const std::set<MemberId> now = peopleOn(missions, date);
  facts.members.assign(now.begin(), now.end());
  const QDate yearBefore = date.addYears(-1);
  const std::set<MemberId> before = peopleOn(missions, yearBefore);
  facts.sizeBefore = static_cast<int>(before.size());
  std::set<MemberId> within;
  for (const TeamMission& mission : missions) {
    if (mission.start.isValid() && mission.start < date && (mission.end.isNull() || mission.end >= yearBefore) &&
        (mission.end.isNull() || mission.end >= mission.start))
      within.insert(mission.member);
  }
  for (const MemberId& member : within) facts.left += now.contains(member) ? 0 : 1;

  std::map<QString, int> domains;
  for (const MemberId& member : now) {
    const TeamMission& telling = *tellingOf(missions, member, date);
    facts.joined += before.contains(member) ? 0 : 1;
    ++facts.byStatus[static_cast<size_t>(telling.status)];
    ++domains[telling.domain];
    if (isIntrapreneur(telling.domain, telling.role)) facts.intrapreneurs.push_back({member, percentOf(missions, member, date)});
    const QDate lastDay = lastDayHere(missions, member);
    if (lastDay.isNull() || lastDay >= until) continue;
    facts.leavers.push_back(
        {.member = member, .lastDay = lastDay, .gap = gapOf(missions, telling, lastDay, until), .domain = telling.domain});
  }
  facts.byDomain.assign(domains.begin(), domains.end());
  std::stable_sort(facts.byDomain.begin(), facts.byDomain.end(), [](const auto& a, const auto& b) {
    return std::tuple(a.first.isEmpty(), -a.second) < std::tuple(b.first.isEmpty(), -b.second);
  });
  std::stable_sort(facts.leavers.begin(), facts.leavers.end(),
                   [](const TeamFacts::Leaver& a, const TeamFacts::Leaver& b) { return a.lastDay < b.lastDay; });
  facts.sizes = sizesUpTo(missions, date);
  return facts;
}

int countWithoutSuccessor(const RosterAt& at, const Portfolio& portfolio, const Roster& roster, const RosterTerms& terms) {
  const auto hasSuccessor = [&](const RosterLine& line, Portfolio::Row startup) {
    const auto domain = roster.members[line.member].domain;
    const auto rows = portfolio.missionsOf(startup);
    return std::any_of(rows.begin(), rows.end(), [&](Portfolio::Row row) {
      const auto& mission = portfolio.missions[row];
      return mission.member != line.member && roster.members[mission.member].domain == domain && !mission.start.isNull() &&
             (mission.end.isNull() || (mission.end > line.end && mission.end >= mission.start));
    });
  };
  return static_cast<int>(std::count_if(at.lines().begin(), at.lines().end(), [&](const RosterLine& line) {
    if (missionEndChoice(line, at.date(), terms) > MissionEndChoice::near || roster.members[line.member].domain == 0)
      return false;
    const auto startups = at.startupsOf(line);
    return std::any_of(startups.begin(), startups.end(), [&](Portfolio::Row startup) { return !hasSuccessor(line, startup); });
  }));
}

TeamPeers teamPeersOf(const Portfolio& portfolio, Portfolio::Row startup, const QDate& date) {
  const auto* entry = portfolio.entryAt(startup, date);
  if (!entry) return {};
  for (const TeamSizes& sizes : teamSizesOn(portfolio, date)) {
    if (sizes.phase != entry->phase) continue;
    return {.phase = sizes.phase,
            .teams = static_cast<int>(sizes.sizes.size()),
            .low = sizes.quantile(0.25),
            .median = sizes.quantile(0.5),
            .high = sizes.quantile(0.75)};
  }
  return {.phase = entry->phase};
}

QDate nextCommittee(const Ledger& ledger, const StartupId& startup, const QDate& date) {
  QDate any;
  for (const CommitteeSession& session : ledger.sessions) {
    if (session.date.isNull() || session.date <= date) continue;
    if (any.isNull()) any = session.date;
    const auto agenda = ledger.agendaOf(session.id);
    if (std::any_of(agenda.begin(), agenda.end(), [&](const AgendaItem& item) { return item.startup == startup; }))
      return session.date;
  }
  return any.isValid() ? any : date.addDays(reviewInterval);
}

}  // namespace eclosion::analysis
