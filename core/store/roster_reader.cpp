// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/roster_reader.h"

#include <QCoreApplication>
#include <QSet>
#include <algorithm>
#include <tuple>

#include "core/store/portfolio_facts.h"

namespace eclosion::store {
namespace {

struct RosterReading {
  Q_DECLARE_TR_FUNCTIONS(RosterReading)
};

Failure outOfStep() {
  return failure(ErrorKind::busy, RosterReading::tr("The portfolio is being changed. The members are read again in a moment."));
}

// Words as they are compared and counted: one line, no spaces at the ends.
WordPool::Code codeAt(WordPool& pool, const RowSource& row, int column) { return pool.codeOf(row.text(column).simplified()); }

qint16 shareAt(const RowSource& row, int column) {
  return row.isNull(column) ? Roster::noShare : static_cast<qint16>(std::clamp<qint64>(row.integer(column), 0, 1000));
}

// Where columns stand in their tables.
struct Places {
  const Table& member = *findTable("member");
  const Table& mission = *findTable("mission");
  int domain = placeOf(member, "domain"), role = placeOf(member, "role");
  int owner = placeOf(mission, "member_id"), start = placeOf(mission, "start"), end = placeOf(mission, "end"),
      status = placeOf(mission, "status"), employer = placeOf(mission, "employer"), share = placeOf(mission, "share");
};

struct ReadMission {
  Portfolio::MissionFacts facts;
  Roster::MissionFacts more;
};

// The order of the columns; rows are read by id, which a stable sort leaves between equals.
bool before(const ReadMission& a, const ReadMission& b) {
  const auto key = [](const ReadMission& m) {
    return std::tuple(m.facts.member, m.facts.start, m.facts.end, code(m.facts.status));
  };
  return key(a) < key(b);
}

bool same(const Portfolio::MissionFacts& a, const Portfolio::MissionFacts& b) {
  return a.member == b.member && a.start == b.start && a.end == b.end && a.status == b.status;
}

ReadMission missionAt(const Places& places, const RowSource& row, Row member, Roster& roster) {
  return {.facts = {.member = member,
                    .start = dateAt(row, places.start),
                    .end = dateAt(row, places.end),
                    .status = codeAt<MissionStatus>(row, places.status)},
          .more = {.employer = codeAt(roster.employers, row, places.employer), .share = shareAt(row, places.share)}};
}

// People whose own row or one of whose missions the change names; who only lost a mission has fewer than before.
Result<QSet<MemberId>> namedBy(const Reader& reader, const PortfolioChange& change) {
  QSet<MemberId> named;
  for (const RecordChange& record : change.records) {
    if (record.op == RecordOp::removed) continue;
    if (record.record.kind == recordKind<Member>) named.insert(MemberId(record.record.id));
    if (record.record.kind != recordKind<Mission>) continue;
    const auto mission = reader.find<Mission>(record.record.id);
    if (!mission) return Failure(mission.error());
    if (*mission) named.insert((*mission)->member);
  }
  return named;
}

}  // namespace

Result<Roster> readRoster(const Reader& reader, const Portfolio& columns, const std::stop_token& stop) {
  const Places places;
  Roster roster;
  roster.members.reserve(columns.members.size());
  bool inStep = true;
  std::vector<ReadMission> missions;
  missions.reserve(columns.missions.size());
  const auto readBoth = [&]() -> Result<void> {
    ECLOSION_TRY(reader.rows(places.member, nullptr, {}, [&](const RowSource& row) {
      if (stop.stop_requested() || !inStep) return;
      const size_t at = roster.members.size();
      const MemberId id(uuidFromText(row.bytes(0)));
      inStep = at < columns.members.size() && columns.members[at].id == id;
      roster.members.push_back(
          {.id = id, .domain = codeAt(roster.domains, row, places.domain), .role = codeAt(roster.roles, row, places.role)});
    }));
    return reader.rows(places.mission, nullptr, {}, [&](const RowSource& row) {
      if (stop.stop_requested() || !inStep) return;
      const Row member = columns.rowOf(MemberId(uuidFromText(row.bytes(places.owner))));
      if (member != Portfolio::none) missions.push_back(missionAt(places, row, member, roster));
    });
  };
  ECLOSION_TRY(reader.inOneView(readBoth));
  if (stop.stop_requested()) return failure(ErrorKind::cancelled, RosterReading::tr("Reading the members was stopped."));
  if (!inStep || roster.members.size() != columns.members.size() || missions.size() != columns.missions.size())
    return outOfStep();
  std::stable_sort(missions.begin(), missions.end(), before);
  roster.missions.reserve(missions.size());
  Row next = 0;  // whose missions have not begun
  for (Row row = 0; row < missions.size(); ++row) {
    if (!same(missions[row].facts, columns.missions[row])) return outOfStep();
    for (; next <= missions[row].facts.member; ++next) roster.members[next].missions = row;
    roster.missions.push_back(missions[row].more);
  }
  for (; next < roster.members.size(); ++next) roster.members[next].missions = static_cast<Row>(missions.size());
  return roster;
}

Result<Roster> followRoster(const Reader& reader, const Portfolio& columns, Roster former, const PortfolioChange& change) {
  if (change.whole) return readRoster(reader, columns);
  const auto named = namedBy(reader, change);
  if (!named) return Failure(named.error());
  const Places places;
  Roster roster;
  roster.domains = std::move(former.domains);
  roster.roles = std::move(former.roles);
  roster.employers = std::move(former.employers);
  roster.members.reserve(columns.members.size());
  roster.missions.reserve(columns.missions.size());
  Row old = 0;
  for (Row row = 0; row < columns.members.size(); ++row) {
    const MemberId& id = columns.members[row].id;
    const auto first = static_cast<Row>(roster.missions.size());
    Row end = first;
    while (end < columns.missions.size() && columns.missions[end].member == row) ++end;
    while (old < former.members.size() && former.members[old].id < id) ++old;
    const bool known = old < former.members.size() && former.members[old].id == id;
    if (known && !named->contains(id)) {
      const auto [from, until] = former.missionsOf(old);
      if (until - from == end - first) {
        roster.members.push_back(former.members[old]);
        roster.members.back().missions = first;
        roster.missions.insert(roster.missions.end(), former.missions.begin() + from, former.missions.begin() + until);
        continue;
      }
    }
    Roster::MemberFacts facts{.id = id, .missions = first};
    bool found = false;
    ECLOSION_TRY(reader.rows(places.member, "id", id.uuid(), [&](const RowSource& one) {
      found = true;
      facts.domain = codeAt(roster.domains, one, places.domain);
      facts.role = codeAt(roster.roles, one, places.role);
    }));
    std::vector<ReadMission> missions;
    ECLOSION_TRY(reader.rows(places.mission, "member_id", id.uuid(),
                             [&](const RowSource& one) { missions.push_back(missionAt(places, one, row, roster)); }));
    std::stable_sort(missions.begin(), missions.end(), before);
    if (!found || missions.size() != end - first) return outOfStep();
    for (Row i = 0; i < missions.size(); ++i) {
      if (!same(missions[i].facts, columns.missions[first + i])) return outOfStep();
      roster.missions.push_back(missions[i].more);
    }
    roster.members.push_back(facts);
  }
  return roster;
}

}  // namespace eclosion::store
