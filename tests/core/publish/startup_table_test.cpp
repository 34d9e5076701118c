// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/startup_table.h"

#include <gtest/gtest.h>

#include "tests/support/builders.h"

namespace eclosion::publish {
namespace {

using test::WorldBuilder;

TEST(StartupTable, everyColumnHasAKeyOfItsOwn) {
  for (const StartupColumn column : allStartupColumns()) EXPECT_EQ(startupColumn(QString(keyOf(column))), column);
  EXPECT_FALSE(startupColumn(u"nothing"));
}

TEST(StartupTable, rowsAreCodesAndIsoDates) {
  WorldBuilder builder;
  const auto startup = builder.startup(QStringLiteral("New\nname"));
  builder.formerName(startup, QStringLiteral("Old name"), QDate(2020, 1, 1));
  builder.phase(startup, Phase::investigation, QDate(2021, 1, 1));
  builder.phase(startup, Phase::construction, QDate(2021, 6, 1));
  builder.incubatedBy(startup, builder.incubator(QStringLiteral("Atelier")));
  builder.sponsoredBy(startup, builder.organisation(QStringLiteral("DGFR")));
  builder.sponsoredBy(startup, Portfolio::none);
  builder.event(startup, EventKind::committee, QDate(2021, 7, 1));
  builder.event(startup, EventKind::productLaunch, QDate(2022, 7, 1));
  builder.mission(builder.member(QStringLiteral("M")), startup, QDate(2021, 1, 1), {}, MissionStatus::contractor);
  const auto world = builder.build(QDate(2026, 8, 20));
  world->text.themes.insert(world->portfolio.startups[startup].id, {QStringLiteral("Eau"), QStringLiteral("Air")});
  const StartupTable table(world->portfolio, world->text, QDate(2021, 12, 31), allStartupColumns());
  const QStringList header = table.header();
  const QStringList row = table.row(startup);
  ASSERT_EQ(header.size(), row.size());
  const auto field = [&](const char* name) { return row.value(header.indexOf(QString::fromLatin1(name))); };
  EXPECT_EQ(field("name"), QStringLiteral("New name"));
  EXPECT_EQ(field("phase"), QStringLiteral("construction"));
  EXPECT_EQ(field("since"), QStringLiteral("2021-06-01"));
  EXPECT_EQ(field("days_in_phase"), QStringLiteral("213"));
  EXPECT_EQ(field("incubator"), QStringLiteral("Atelier"));
  EXPECT_EQ(field("sponsors"), QStringLiteral("DGFR; seeking-sponsor"));
  EXPECT_EQ(field("team_size"), QStringLiteral("1"));
  EXPECT_EQ(field("next_date"), QStringLiteral("2022-07-01"));
  EXPECT_EQ(field("next_what"), QStringLiteral("product-launch"));
  EXPECT_EQ(field("kind"), QStringLiteral("state"));
  EXPECT_EQ(field("themes"), QStringLiteral("Eau; Air"));
  EXPECT_EQ(field("started"), QStringLiteral("2021-01-01"));
  EXPECT_EQ(field("former_names"), QStringLiteral("Old name"));
  EXPECT_EQ(field("last_event_date"), QStringLiteral("2021-07-01"));
  EXPECT_EQ(field("last_event"), QStringLiteral("committee"));
  EXPECT_EQ(field("as_of"), QStringLiteral("2021-12-31"));
  EXPECT_EQ(field("id"), world->portfolio.startups[startup].id.toString());
}

TEST(StartupTable, listsStartupsByNameWithThoseToComeWhereWanted) {
  WorldBuilder builder;
  const auto zulu = builder.startup(QStringLiteral("Zulu"));
  const auto eau = builder.startup(QStringLiteral("Eau"));
  const auto later = builder.startup(QStringLiteral("Émile"));
  builder.phase(zulu, Phase::construction, QDate(2020, 1, 1));
  builder.phase(later, Phase::construction, QDate(2027, 1, 1));
  const auto world = builder.build(QDate(2026, 8, 20));
  const StartupTable table(world->portfolio, world->text, QDate(2026, 8, 20), {StartupColumn::name});
  EXPECT_EQ(table.rows(false), (std::vector<Portfolio::Row>{eau, zulu}));
  EXPECT_EQ(table.rows(true), (std::vector<Portfolio::Row>{eau, later, zulu}));
  EXPECT_EQ(table.header(), (QStringList{QStringLiteral("name"), QStringLiteral("as_of"), QStringLiteral("id")}));
}

}  // namespace
}  // namespace eclosion::publish
