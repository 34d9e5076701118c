// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/roster_reader.h"

#include <gtest/gtest.h>

#include <set>

#include "tests/support/any_edit.h"
#include "tests/support/edit_desk.h"

namespace eclosion::store {
namespace {

Roster read(const test::EditDesk& desk) { return readRoster(Reader::at(desk.file).value(), desk.columns).value(); }

// What a roster says of everybody, in words: codes may differ.
QStringList told(const Roster& roster) {
  QStringList lines;
  for (Roster::Row row = 0; row < roster.members.size(); ++row) {
    const auto& member = roster.members[row];
    QStringList line{member.id.toString(), roster.domains.word(member.domain), roster.roles.word(member.role)};
    const auto [first, end] = roster.missionsOf(row);
    for (auto mission = first; mission < end; ++mission)
      line << roster.employers.word(roster.missions[mission].employer) << QString::number(roster.missions[mission].share);
    lines << line.join(QLatin1Char('|'));
  }
  return lines;
}

class RosterReaderTest : public testing::Test {
 protected:
  RosterReaderTest() { desk.put(ana, bea, first, second, third); }

  Member ana{.id = newId<MemberId>(), .domain = QStringLiteral("Design"), .role = QStringLiteral(" UX  designer ")};
  Member bea{.id = newId<MemberId>(), .domain = QStringLiteral("Design")};
  Mission first{.id = newId<MissionId>(), .member = ana.id, .start = QDate(2025, 1, 1), .employer = QStringLiteral("Octave")};
  // Of one start, end and status: only their ids tell them apart.
  Mission second{
      .id = newId<MissionId>(), .member = bea.id, .start = QDate(2025, 1, 1), .employer = QStringLiteral("A"), .share = 50};
  Mission third{.id = newId<MissionId>(), .member = bea.id, .start = QDate(2025, 1, 1), .employer = QStringLiteral("B")};
  test::EditDesk desk;
};

TEST_F(RosterReaderTest, rowsAreThoseOfTheColumns) {
  const Roster roster = read(desk);
  ASSERT_TRUE(roster.fits(desk.columns));
  const auto row = desk.columns.rowOf(ana.id);
  EXPECT_EQ(roster.roles.word(roster.members[row].role), QStringLiteral("UX designer"));
  EXPECT_EQ(roster.members[0].domain, roster.members[1].domain) << "a word is kept once";
  const auto [from, until] = roster.missionsOf(desk.columns.rowOf(bea.id));
  ASSERT_EQ(until - from, 2U);
  // Nothing but their ids tells which of the two comes first.
  const auto half = roster.missions[from].share == 50 ? from : from + 1;
  EXPECT_EQ(roster.missions[half].share, 50);
  EXPECT_EQ(roster.employers.word(roster.missions[half].employer), QStringLiteral("A"));
  const auto other = half == from ? from + 1 : from;
  EXPECT_EQ(roster.missions[other].share, Roster::noShare);
  EXPECT_EQ(roster.employers.word(roster.missions[other].employer), QStringLiteral("B"));
}

TEST_F(RosterReaderTest, columnsThatAreBehindAreRefused) {
  Portfolio behind = desk.columns;
  const Mission more{.id = newId<MissionId>(), .member = ana.id, .start = QDate(2024, 1, 1)};
  desk.put(more);
  const auto roster = readRoster(Reader::at(desk.file).value(), behind);
  ASSERT_FALSE(roster);
  EXPECT_EQ(roster.error().kind, ErrorKind::busy);
  EXPECT_TRUE(readRoster(Reader::at(desk.file).value(), desk.columns));
}

TEST_F(RosterReaderTest, readingCanBeStopped) {
  std::stop_source stop;
  stop.request_stop();
  const auto roster = readRoster(Reader::at(desk.file).value(), desk.columns, stop.get_token());
  ASSERT_FALSE(roster);
  EXPECT_EQ(roster.error().kind, ErrorKind::cancelled);
}

TEST_F(RosterReaderTest, thePastIsReadAsItWasKnown) {
  desk.temporary.clock.moment = QDateTime(QDate(2026, 9, 10), QTime(12, 0), Qt::UTC);
  Member other = ana;
  other.domain = QStringLiteral("Data");
  Mission moved = first;
  moved.employer = QStringLiteral("Ministry");
  desk.put(other, moved);
  const auto then = Reader::at(desk.file, QDateTime(QDate(2026, 9, 5), QTime(0, 0), Qt::UTC)).value();
  const Portfolio columns = then.portfolio(QDate(2026, 9, 10)).value();
  const Roster roster = readRoster(then, columns).value();
  const auto row = columns.rowOf(ana.id);
  EXPECT_EQ(roster.domains.word(roster.members[row].domain), QStringLiteral("Design"));
  EXPECT_EQ(roster.employers.word(roster.missions[roster.members[row].missions].employer), QStringLiteral("Octave"));
  const Roster now = read(desk);
  EXPECT_EQ(now.domains.word(now.members[desk.columns.rowOf(ana.id)].domain), QStringLiteral("Data"));
}

// Whatever is edited, a roster that follows says what one read afresh says.
TEST(RosterFollowing, isAsIfReadAfresh) {
  test::EditDesk desk;
  test::AnyEdit any(desk.records, 5);
  Roster roster = read(desk);
  int people = 0;
  for (int i = 0; i < 350 && !testing::Test::HasFailure(); ++i) {
    const auto change = desk.perform(any.next());
    if (!change) continue;
    for (const RecordChange& record : change->records)
      people += record.record.kind == recordKind<Member> || record.record.kind == recordKind<Mission> ? 1 : 0;
    roster = followRoster(Reader::at(desk.file).value(), desk.columns, std::move(roster), *change).value();
    EXPECT_EQ(told(roster), told(read(desk))) << "after edit " << i;
  }
  EXPECT_GT(people, 5);
}

}  // namespace
}  // namespace eclosion::store
