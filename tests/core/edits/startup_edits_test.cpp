// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/startup_edits.h"

#include <gtest/gtest.h>

#include "core/edits/impact_figure.h"
#include "core/edits/merge_organisations.h"
#include "core/edits/move_startup.h"
#include "core/edits/spells.h"
#include "tests/support/edit_desk.h"

namespace eclosion {
namespace {

const auto lapins = namedId<StartupId>(u"lapins");
const auto other = namedId<StartupId>(u"other");
const auto bunnies = namedId<OrganisationId>(u"bunnies");
const auto hares = namedId<OrganisationId>(u"hares");
const auto burrow = namedId<IncubatorId>(u"burrow");
const auto meadow = namedId<IncubatorId>(u"meadow");
const QDate may(2026, 5, 1);

class StartupEditsTest : public testing::Test {
 protected:
  void SetUp() override {
    desk.put(Organisation{.id = bunnies, .name = QStringLiteral("Bunnies")},
             Organisation{.id = hares, .name = QStringLiteral("Hares")},
             Incubator{.id = burrow, .name = QStringLiteral("Burrow")}, Incubator{.id = meadow, .name = QStringLiteral("Meadow")},
             Startup{.id = lapins, .name = QStringLiteral("Lapins")}, Startup{.id = other, .name = QStringLiteral("Other")},
             PhasePeriod{.id = namedId<PhaseId>(u"1"), .startup = lapins, .start = QDate(2025, 1, 1)});
  }
  [[nodiscard]] bool refuses(const edits::Edit& edit) const {
    const auto plan = desk.plan(edit);
    return !plan && plan.error().kind == ErrorKind::refused;
  }
  void does(const edits::Edit& edit, const char* words) {
    const auto change = desk.perform(edit);
    ASSERT_TRUE(change) << change.error().message.toStdString();
    EXPECT_EQ(desk.lastWords(), QString::fromUtf8(words));
  }
  [[nodiscard]] Portfolio::Row row(const StartupId& id) const { return desk.columns.rowOf(id); }
  test::EditDesk desk;
};

TEST_F(StartupEditsTest, createsOneWithItsFirstPhaseIncubatorAndSponsors) {
  const auto made = newId<StartupId>();
  does(edits::createStartup({.startup = {.id = made, .name = QStringLiteral(" Carrots ")},
                             .incubator = burrow,
                             .sponsors = {bunnies, hares},
                             .phase = Phase::investigation,
                             .start = may}),
       "Create Carrots");
  EXPECT_EQ(desk.columns.entryAt(row(made), may)->phase, Phase::investigation);
  EXPECT_EQ(desk.columns.incubatorAt(row(made), may), desk.columns.rowOf(burrow));
  EXPECT_EQ(desk.columns.sponsorsAt(row(made), may).size(), 2U);
  EXPECT_TRUE(refuses(edits::createStartup({.startup = {.id = newId<StartupId>(), .name = {}}})));
  EXPECT_TRUE(refuses(
      edits::createStartup({.startup = {.id = newId<StartupId>(), .name = QStringLiteral("X")}, .phase = Phase::investigation})));
}

TEST_F(StartupEditsTest, aCopyHasNoHistory) {
  desk.put(StartupTag{.id = newId<StartupTagId>(), .startup = lapins, .value = QStringLiteral("Animals")});
  const auto copy = newId<StartupId>();
  does(edits::duplicateStartup(lapins, copy, QStringLiteral("Hares too")), "Duplicate Lapins as Hares too");
  EXPECT_TRUE(desk.columns.historyOf(row(copy)).empty());
  EXPECT_EQ(desk.records.where<StartupTag>("startup_id", copy.uuid())->size(), 1U);
}

TEST_F(StartupEditsTest, isPutAwayOnceOutOfTheProgramme) {
  EXPECT_TRUE(refuses(edits::archiveStartup(lapins, may)));
  ASSERT_TRUE(desk.perform(edits::moveStartup({.startup = lapins, .to = Phase::stopped, .date = QDate(2025, 6, 1)})));
  does(edits::archiveStartup(lapins, may), "Put Lapins away");
  EXPECT_TRUE(desk.columns.startups[row(lapins)].isArchivedOn(may));
  EXPECT_FALSE(desk.columns.startups[row(lapins)].isArchivedOn(may.addDays(-1)));
  does(edits::unarchiveStartup(lapins), "Take Lapins out again");
  ASSERT_TRUE(desk.perform(edits::archiveStartup(lapins, may)));
  ASSERT_TRUE(desk.perform(
      edits::moveStartup({.startup = lapins, .to = Phase::construction, .date = may, .reason = QStringLiteral("a new team")})));
  EXPECT_TRUE(desk.find<Startup>(lapins)->archived.isNull());
}

TEST_F(StartupEditsTest, aFormerNameIsKeptWithItsDates) {
  does(edits::renameStartup(lapins, QStringLiteral("Rabbits"), may), "Rename Lapins to Rabbits");
  EXPECT_EQ(desk.texts.startupName(lapins), QStringLiteral("Rabbits"));
  EXPECT_EQ(desk.texts.startupName(lapins, may.addDays(-1)), QStringLiteral("Lapins"));
  EXPECT_TRUE(refuses(edits::renameStartup(lapins, QStringLiteral("Hares"), may.addDays(-30))));
  ASSERT_TRUE(desk.perform(edits::renameStartup(lapins, QStringLiteral("Hares"), may.addDays(30))));
  EXPECT_EQ(desk.texts.startupName(lapins, may.addDays(3)), QStringLiteral("Rabbits"));
}

TEST_F(StartupEditsTest, mergesAndPartsNeverGoInACircle) {
  does(edits::mergeStartup(lapins, other), "Merge Lapins into Other");
  EXPECT_EQ(desk.columns.startups[row(lapins)].mergedInto, row(other));
  EXPECT_TRUE(refuses(edits::mergeStartup(other, lapins)));
  does(edits::setParent(other, lapins), "Make Other a part of Lapins");
  EXPECT_TRUE(refuses(edits::setParent(lapins, other)));
  does(edits::setParent(other, {}), "Take Other out of the service that contains it");
}

TEST_F(StartupEditsTest, anotherIncubatorAccompaniesFromADayOn) {
  does(edits::moveToIncubator(lapins, burrow, QDate(2025, 1, 1)), "Move Lapins to the incubator Burrow");
  // A helper that has been there longer stays a helper.
  desk.put(StartupIncubator{.id = newId<StartupIncubatorId>(),
                            .startup = lapins,
                            .incubator = meadow,
                            .start = QDate(2025, 2, 1),
                            .position = edits::positionAt(1)});
  const auto warren = namedId<IncubatorId>(u"warren");
  desk.put(Incubator{.id = warren, .name = QStringLiteral("Warren")});
  does(edits::moveToIncubator(lapins, warren, may), "Move Lapins to the incubator Warren");
  EXPECT_EQ(desk.columns.incubatorAt(row(lapins), may.addDays(-1)), desk.columns.rowOf(burrow));
  EXPECT_EQ(desk.columns.incubatorAt(row(lapins), may), desk.columns.rowOf(warren));
  EXPECT_TRUE(refuses(edits::moveToIncubator(lapins, warren, may.addDays(10))));
}

TEST_F(StartupEditsTest, sponsorsComeGoAndAreSought) {
  does(edits::addSponsor(lapins, bunnies, QDate(2025, 1, 1)), "Add the sponsor Bunnies to Lapins");
  EXPECT_TRUE(refuses(edits::addSponsor(lapins, bunnies, may)));
  does(edits::seekSponsor(lapins, may), "Lapins seeks a sponsor");
  EXPECT_EQ(desk.columns.sponsorsAt(row(lapins), may), std::vector{Portfolio::none});
  EXPECT_TRUE(refuses(edits::seekSponsor(lapins, may.addDays(1))));
  ASSERT_TRUE(desk.perform(edits::addSponsor(lapins, hares, may.addDays(20))));
  EXPECT_EQ(desk.columns.sponsorsAt(row(lapins), may.addDays(20)), std::vector{desk.columns.rowOf(hares)});
  const auto spells = desk.records.where<StartupSponsor>("organisation_id", hares.uuid()).value();
  does(edits::endSponsor(spells.at(0).id, may.addDays(60)), "End the sponsor Hares of Lapins");
  EXPECT_TRUE(desk.columns.sponsorsAt(row(lapins), may.addDays(60)).empty());
}

TEST_F(StartupEditsTest, aYearHasOneImpactFigureAMetric) {
  const auto metric = namedId<MetricId>(u"metric");
  const auto low = namedId<MeasurementId>(u"low");
  const auto high = namedId<MeasurementId>(u"high");
  desk.put(Metric{.id = metric, .startup = lapins, .name = QStringLiteral("Rabbits")}, Measurement{.id = low, .metric = metric},
           Measurement{.id = high, .metric = metric});
  does(edits::chooseImpactFigure(low, 2025, QStringLiteral("Many")), "Choose an impact figure of Lapins for 2025");
  ASSERT_TRUE(desk.perform(edits::chooseImpactFigure(high, 2025, QStringLiteral("More"))));
  EXPECT_FALSE(desk.find<Measurement>(low)->impactYear);
  EXPECT_EQ(desk.find<Measurement>(high)->wording, QStringLiteral("More"));
  EXPECT_TRUE(refuses(edits::chooseImpactFigure(high, 25)));
}

TEST_F(StartupEditsTest, ofTwoOrganisationsThatAreOneOneIsLeft) {
  ASSERT_TRUE(desk.perform(edits::addSponsor(lapins, bunnies, may)));
  ASSERT_TRUE(desk.perform(edits::addSponsor(lapins, hares, may)));
  ASSERT_TRUE(desk.perform(edits::addSponsor(other, bunnies, may)));
  does(edits::mergeOrganisations(bunnies, hares), "Merge Bunnies into Hares");
  EXPECT_FALSE(desk.find<Organisation>(bunnies));
  EXPECT_EQ(desk.columns.sponsorsAt(row(lapins), may), std::vector{desk.columns.rowOf(hares)});
  EXPECT_EQ(desk.columns.sponsorsAt(row(other), may), std::vector{desk.columns.rowOf(hares)});
  EXPECT_TRUE(refuses(edits::mergeOrganisations(hares, hares)));
}

}  // namespace
}  // namespace eclosion
