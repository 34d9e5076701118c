// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/record_link.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>

#include "tests/support/builders.h"
#include "ui/models/board_model.h"
#include "ui/models/kin.h"
#include "ui/models/missions_model.h"

namespace eclosion::test {
namespace {

std::unique_ptr<World> world() {
  WorldBuilder builder;
  builder.incubator(QStringLiteral("Fabrique"));
  const auto organisation = builder.organisation(QStringLiteral("Direction"));
  const auto one = builder.startup(QStringLiteral("One"));
  const auto two = builder.startup(QStringLiteral("Two"));
  for (const auto startup : {one, two}) builder.phase(startup, Phase::construction, QDate(2020, 1, 1));
  builder.sponsoredBy(one, organisation);
  const auto member = builder.member(QStringLiteral("Inès Aubert"));
  builder.mission(member, one, QDate(2020, 1, 1), QDate(2020, 6, 1), MissionStatus::contractor);
  builder.mission(member, two, QDate(2021, 1, 1), {}, MissionStatus::civilServant);
  builder.mission(member, one, QDate(2027, 1, 1), {}, MissionStatus::service);
  builder.member(QStringLiteral("Nobody"));
  return builder.build(QDate(2026, 8, 20));
}

TEST(RecordLink, anAddressLeadsBackToItsRecord) {
  const auto all = world();
  const Portfolio& portfolio = all->portfolio;
  for (const auto& link :
       {ui::RecordLink{NamedKind::startup, 1}, {NamedKind::incubator, 0}, {NamedKind::organisation, 0}, {NamedKind::member, 1}}) {
    EXPECT_EQ(ui::recordAt(ui::recordAddress(link.kind, link.row), portfolio), link);
  }
  EXPECT_TRUE(ui::recordAddress(NamedKind::member, Portfolio::none).isEmpty());
  for (const char* address : {"startup:2", "incubator:1", "member:2", "startup:", "startup:x", "startup:-1", "https://a.example",
                              "startups:0", "startup", "", "member:0:1"})
    EXPECT_EQ(ui::recordAt(QLatin1String(address), portfolio), std::nullopt) << address;
}

TEST(RecordLink, namesAreEscaped) {
  EXPECT_EQ(ui::recordHtml(NamedKind::incubator, 3, QStringLiteral("<b>&")),
            QStringLiteral("<a href=\"incubator:3\" style=\"text-decoration:none\">&lt;b&gt;&amp;</a>"));
  EXPECT_EQ(ui::recordHtml(NamedKind::organisation, Portfolio::none, QStringLiteral("a<b")), QStringLiteral("a&lt;b"));
}

TEST(RecordLink, rowsAreFoundById) {
  const auto all = world();
  const auto& members = all->portfolio.members;
  for (Portfolio::Row row = 0; row < members.size(); ++row) EXPECT_EQ(ui::rowOfRecord(members, members[row].id.uuid()), row);
  EXPECT_EQ(ui::rowOfRecord(members, QUuid::createUuid()), Portfolio::none);
}

TEST(Kin, isToldFromBothSides) {
  const auto all = world();
  all->portfolio.startups[0].parent = 1;
  auto kin = ui::kinOf(all->portfolio, 1);
  ASSERT_EQ(kin.size(), 1U);
  EXPECT_EQ(kin[0].kind, ui::KinKind::contains);
  EXPECT_EQ(kin[0].startup, 0U);
  kin = ui::kinOf(all->portfolio, 0);
  ASSERT_EQ(kin.size(), 1U);
  EXPECT_EQ(kin[0].kind, ui::KinKind::partOf);
}

TEST(MissionsModel, showsTheLatestFirstAndBeginsWithWhatHolds) {
  const auto all = world();
  ui::BoardModel board;
  board.setPortfolio(&all->portfolio, &all->text);
  ui::MissionsModel missions(board, 0);
  QAbstractItemModelTester tester(&missions, QAbstractItemModelTester::FailureReportingMode::Fatal);
  ASSERT_EQ(missions.rowCount(), 3);
  EXPECT_EQ(missions.startupAt(missions.index(0, 0)), 0U);
  EXPECT_EQ(missions.first().row(), 1) << "not the one to come";
  EXPECT_EQ(missions.startupAt(missions.first()), 1U);
  EXPECT_EQ(missions.index(1, ui::MissionsModel::untilColumn).data().toString(), QStringLiteral("no end given"));
  board.setDate(QDate(2020, 3, 1));
  EXPECT_EQ(missions.first().row(), 2);
  const ui::MissionsModel none(board, 1);
  EXPECT_EQ(none.rowCount(), 0);
  EXPECT_EQ(none.startupAt(none.first()), Portfolio::none);
}

}  // namespace
}  // namespace eclosion::test
