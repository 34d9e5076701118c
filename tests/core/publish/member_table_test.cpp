// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/member_table.h"

#include <gtest/gtest.h>

#include "tests/support/builders.h"

namespace eclosion::publish {
namespace {

using Row = Portfolio::Row;

TEST(MemberTable, rowsAreCodesAndIsoDates) {
  test::WorldBuilder builder;
  const Row coast = builder.startup(QStringLiteral("Coast")), river = builder.startup(QStringLiteral("River"));
  builder.incubatedBy(coast, builder.incubator(QStringLiteral("Hangar")));
  const Row zoe = builder.member(QStringLiteral("Zoé\nArnoux"));
  builder.mission(zoe, coast, QDate(2025, 1, 1), QDate(2026, 12, 31), MissionStatus::civilServant);
  builder.mission(zoe, river, QDate(2025, 2, 1), QDate(2026, 1, 31), MissionStatus::contractor);
  const Row ana = builder.member(QStringLiteral("Ana"));
  builder.mission(ana, Portfolio::none, QDate(2025, 1, 1), {}, MissionStatus::unknown);
  const auto world = builder.build(QDate(2026, 8, 20));
  Roster roster = Roster::silent(world->portfolio);
  roster.members[zoe].domain = roster.domains.codeOf(QStringLiteral("Design"));
  roster.members[zoe].role = roster.roles.codeOf(QStringLiteral("UX"));
  roster.missions[0] = {.employer = roster.employers.codeOf(QStringLiteral("Octave")), .share = 80};
  const analysis::RosterAt at(world->portfolio, QDate(2026, 1, 15), analysis::RosterScope::active);
  const MemberTable table(world->portfolio, roster, world->text, at);
  EXPECT_EQ(table.byName(), (std::vector<quint32>{1, 0}));
  const QStringList row = table.row(at.lines()[0]);
  ASSERT_EQ(row.size(), MemberTable::header().size());
  EXPECT_EQ(
      row.mid(0, 12).join(QLatin1Char('|')),
      QString::fromUtf8("Zoé Arnoux|Design|UX|civil-servant|Octave|80|Coast; River|Hangar|2025-01-01|2026-12-31|yes|2026-01-15"));
  EXPECT_EQ(table.row(at.lines()[1]).mid(0, 12).join(QLatin1Char('|')), QStringLiteral("Ana||||||||2025-01-01||yes|2026-01-15"));
}

}  // namespace
}  // namespace eclosion::publish
