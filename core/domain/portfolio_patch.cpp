// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/portfolio_patch.h"

#include <algorithm>

#include "core/domain/portfolio_order.h"

namespace eclosion {
namespace {

using Row = Portfolio::Row;
using Moves = PortfolioPatch::Moves;

// Lets records in and out of a vector by id; nothing moves when they are none.
template <class Facts, class Memory, class IdType, class Make>
Moves changeRecords(std::vector<Facts, Memory>& records, std::vector<IdType> added, const std::vector<IdType>& removed,
                    Make make) {
  Moves moves;
  if (added.empty() && removed.empty()) return moves;
  std::sort(added.begin(), added.end());
  std::vector<IdType> gone = removed;
  std::sort(gone.begin(), gone.end());
  std::vector<Facts, Memory> all;
  all.reserve(records.size() + added.size());
  moves.reserve(records.size());
  auto next = added.cbegin();
  for (const Facts& record : records) {
    for (; next != added.cend() && *next < record.id; ++next) all.push_back(make(*next));
    if (std::binary_search(gone.begin(), gone.end(), record.id)) {
      moves.push_back(Portfolio::none);
      continue;
    }
    moves.push_back(static_cast<Row>(all.size()));
    all.push_back(record);
  }
  for (; next != added.cend(); ++next) all.push_back(make(*next));
  records = std::move(all);
  return moves;
}

Row moved(const Moves& moves, Row row) { return row == Portfolio::none ? Portfolio::none : moves[row]; }

// Follows the records that `owner` points to; what belonged to one that is gone goes too. Rows keep their order, so does the
// column.
template <class Facts, class Memory, class Owner>
void follow(std::vector<Facts, Memory>& column, const Moves& moves, Owner Facts::*owner) {
  for (Facts& fact : column) fact.*owner = moved(moves, fact.*owner);
  std::erase_if(column, [&](const Facts& fact) { return fact.*owner == Portfolio::none; });
}

// Puts new slices in place of the former ones, in one pass from the first of them on; offsets follow.
template <class Facts>
void replaceSlices(std::vector<Facts>& column, std::vector<Row>& offsets, PortfolioPatch::Slices<Facts> slices) {
  if (slices.empty()) return;
  for (auto& [row, facts] : slices) std::stable_sort(facts.begin(), facts.end(), InOrder());
  const Row start = offsets[slices.begin()->first];
  const auto at = [&](Row offset) { return static_cast<std::ptrdiff_t>(offset - start); };
  const std::vector<Facts> rest(column.begin() + start, column.end());
  column.resize(start);
  Row from = start;  // of the former column: what is taken over next
  for (const auto& [row, facts] : slices) {
    column.insert(column.end(), rest.begin() + at(from), rest.begin() + at(offsets[row]));
    column.insert(column.end(), facts.begin(), facts.end());
    from = offsets[row + 1];
  }
  column.insert(column.end(), rest.begin() + at(from), rest.end());

  Row grown = 0;  // wraps around where slices shrink, and so do the sums
  auto next = slices.begin();
  for (size_t row = slices.begin()->first; row + 1 < offsets.size(); ++row) {
    const Row former = offsets[row + 1] - offsets[row];
    offsets[row] += grown;
    if (next == slices.end() || next->first != row) continue;
    grown += static_cast<Row>(next->second.size()) - former;
    ++next;
  }
  offsets.back() += grown;
}

}  // namespace

Moves PortfolioPatch::changeStartups(std::vector<StartupId> added, const std::vector<StartupId>& removed) {
  if (added.empty() && removed.empty()) return {};
  Moves moves = changeRecords(p_.startups, std::move(added), removed,
                              [](const StartupId& id) { return Portfolio::StartupFacts{.id = id}; });
  // A new one's links are not set yet; those of the others still speak of former rows.
  for (auto& startup : p_.startups) {
    if (startup.parent != Portfolio::none) startup.parent = moved(moves, startup.parent);
    if (startup.mergedInto != Portfolio::none) startup.mergedInto = moved(moves, startup.mergedInto);
  }
  follow(p_.phases, moves, &Portfolio::PhaseFacts::startup);
  follow(p_.events, moves, &Portfolio::EventFacts::startup);
  follow(p_.incubatorSpells, moves, &Portfolio::IncubatorSpell::startup);
  follow(p_.sponsorSpells, moves, &Portfolio::SponsorSpell::startup);
  follow(p_.missionStartups, moves, &Portfolio::MissionStartupFacts::startup);
  for (auto* column : {&p_.expenses, &p_.commitments}) {
    for (auto& entry : *column) entry.startup = moved(moves, entry.startup);
  }
  p_.indexByStartup();
  p_.indexMissions(p_.startups.size());
  return moves;
}

Moves PortfolioPatch::changeIncubators(std::vector<IncubatorId> added, const std::vector<IncubatorId>& removed) {
  Moves moves = changeRecords(p_.incubators, std::move(added), removed,
                              [](const IncubatorId& id) { return Portfolio::IncubatorFacts{.id = id}; });
  if (!moves.empty()) {
    for (auto& spell : p_.incubatorSpells) spell.incubator = moved(moves, spell.incubator);
  }
  return moves;
}

Moves PortfolioPatch::changeOrganisations(std::vector<OrganisationId> added, const std::vector<OrganisationId>& removed) {
  Moves moves = changeRecords(p_.organisations, std::move(added), removed, [](const OrganisationId& id) {
    return Portfolio::OrganisationFacts{.id = id, .kind = OrganisationKind::other};
  });
  if (!moves.empty()) {
    for (auto& spell : p_.sponsorSpells) spell.organisation = moved(moves, spell.organisation);
  }
  return moves;
}

Moves PortfolioPatch::changeMembers(std::vector<MemberId> added, const std::vector<MemberId>& removed) {
  if (!removed.empty()) {
    std::map<Row, std::vector<MissionWithStartups>> without;
    for (const MemberId& id : removed) {
      if (const Row row = p_.rowOf(id); row != Portfolio::none) without[row] = {};
    }
    setMissions(without);
  }
  Moves moves =
      changeRecords(p_.members, std::move(added), removed, [](const MemberId& id) { return Portfolio::MemberFacts{id}; });
  if (!moves.empty()) {
    for (auto& mission : p_.missions) mission.member = moved(moves, mission.member);
  }
  return moves;
}

void PortfolioPatch::setPhases(Slices<Portfolio::PhaseFacts> byStartup) {
  replaceSlices(p_.phases, p_.phaseOffsets_, std::move(byStartup));
}
void PortfolioPatch::setEvents(Slices<Portfolio::EventFacts> byStartup) {
  replaceSlices(p_.events, p_.eventOffsets_, std::move(byStartup));
}
void PortfolioPatch::setIncubatorSpells(Slices<Portfolio::IncubatorSpell> byStartup) {
  replaceSlices(p_.incubatorSpells, p_.incubatorOffsets_, std::move(byStartup));
}
void PortfolioPatch::setSponsorSpells(Slices<Portfolio::SponsorSpell> byStartup) {
  replaceSlices(p_.sponsorSpells, p_.sponsorOffsets_, std::move(byStartup));
}

void PortfolioPatch::setMissions(const std::map<Row, std::vector<MissionWithStartups>>& byMember) {
  if (byMember.empty()) return;
  auto& missions = p_.missions;
  auto& links = p_.missionStartups;
  const auto ofMember = [](const Portfolio::MissionFacts& mission, Row member) { return mission.member < member; };
  const auto ofMission = [](const Portfolio::MissionStartupFacts& link, Row mission) { return link.mission < mission; };
  const auto first = std::lower_bound(missions.begin(), missions.end(), byMember.begin()->first, ofMember);
  const Row firstRow = static_cast<Row>(first - missions.begin());
  const std::vector<Portfolio::MissionFacts> rest(first, missions.end());
  missions.erase(first, missions.end());
  const auto firstLink = std::lower_bound(links.begin(), links.end(), firstRow, ofMission);
  const std::vector<Portfolio::MissionStartupFacts> restLinks(firstLink, links.end());
  links.erase(firstLink, links.end());

  auto from = rest.begin();
  auto link = restLinks.begin();
  const auto keep = [&](auto until) {
    const Row former = firstRow + static_cast<Row>(from - rest.begin());
    const Row now = static_cast<Row>(missions.size());
    const Row end = firstRow + static_cast<Row>(until - rest.begin());
    missions.insert(missions.end(), from, until);
    for (; link != restLinks.end() && link->mission < end; ++link) links.push_back({link->mission - former + now, link->startup});
    from = until;
  };
  for (const auto& [member, anew] : byMember) {
    keep(std::lower_bound(from, rest.end(), member, ofMember));
    for (; from != rest.end() && from->member == member; ++from) {
    }
    const Row end = firstRow + static_cast<Row>(from - rest.begin());
    while (link != restLinks.end() && link->mission < end) ++link;
    for (const MissionWithStartups& one : anew) {
      const Row row = static_cast<Row>(missions.size());
      missions.push_back(one.mission);
      for (const Row startup : one.startups) links.push_back({row, startup});
    }
  }
  keep(rest.end());
  p_.indexMissions(p_.startups.size());
}

void PortfolioPatch::addMoney(std::vector<Portfolio::MoneyFacts>& column, const Portfolio::MoneyFacts& entry) {
  column.insert(std::upper_bound(column.begin(), column.end(), entry, InOrder()), entry);
}

void PortfolioPatch::removeMoney(std::vector<Portfolio::MoneyFacts>& column, const Portfolio::MoneyFacts& entry) {
  const auto found = std::lower_bound(column.begin(), column.end(), entry, InOrder());
  if (found != column.end() && !InOrder()(entry, *found)) column.erase(found);
}

}  // namespace eclosion
