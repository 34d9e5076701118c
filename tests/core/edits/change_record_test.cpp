// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/change_record.h"

#include <gtest/gtest.h>

#include "tests/support/edit_desk.h"

namespace eclosion {
namespace {

using edits::addRecord;
using edits::removeRecord;
using edits::setField;

const auto lapins = namedId<StartupId>(u"lapins");
const auto service = namedId<StartupId>(u"service");
const auto bunnies = namedId<OrganisationId>(u"bunnies");
const auto burrow = namedId<IncubatorId>(u"burrow");
const auto first = namedId<PhaseId>(u"1");
const auto second = namedId<PhaseId>(u"2");

class ChangeRecordTest : public testing::Test {
 protected:
  void SetUp() override {
    desk.put(Organisation{.id = bunnies, .name = QStringLiteral("Bunnies")},
             Incubator{.id = burrow, .name = QStringLiteral("Burrow"), .host = bunnies},
             Startup{.id = lapins, .name = QStringLiteral("Lapins")}, Startup{.id = service, .name = QStringLiteral("Service")},
             StartupIncubator{.id = namedId<StartupIncubatorId>(u"i"), .startup = lapins, .incubator = burrow},
             PhasePeriod{.id = first, .startup = lapins, .start = QDate(2025, 1, 1), .statedEnd = QDate(2025, 6, 1)},
             PhasePeriod{.id = second, .startup = lapins, .phase = Phase::construction, .start = QDate(2025, 6, 1)},
             StartupLink{.id = namedId<StartupLinkId>(u"l"), .startup = lapins, .url = QStringLiteral("https://example.org")});
  }
  [[nodiscard]] bool refuses(const edits::Edit& edit) const {
    const auto plan = desk.plan(edit);
    return !plan && plan.error().kind == ErrorKind::refused && !plan.error().message.isEmpty();
  }
  test::EditDesk desk;
};

TEST_F(ChangeRecordTest, aFieldIsSetAndSaidInWords) {
  ASSERT_TRUE(desk.perform(setField(refTo(Startup{.id = lapins, .name = {}}), "mission", QStringLiteral("  Help rabbits. "))));
  EXPECT_EQ(desk.find<Startup>(lapins)->mission, QStringLiteral("Help rabbits."));
  EXPECT_EQ(desk.lastWords(), QStringLiteral("Change the mission sentence of Lapins"));
  ASSERT_TRUE(desk.perform(setField({recordKind<StartupLink>, namedId<StartupLinkId>(u"l").uuid()}, "url",
                                    QStringLiteral("https://rabbits.example"))));
  EXPECT_EQ(desk.lastWords(), QStringLiteral("Change the address of a link of Lapins"));
}

TEST_F(ChangeRecordTest, theSameValueChangesNothing) {
  const auto plan = desk.plan(setField({recordKind<Startup>, lapins.uuid()}, "name", QStringLiteral("Lapins ")));
  ASSERT_TRUE(plan);
  EXPECT_TRUE(plan->isEmpty());
}

TEST_F(ChangeRecordTest, refusesWhatCannotBe) {
  const RecordRef startup{recordKind<Startup>, lapins.uuid()};
  EXPECT_TRUE(refuses(setField(startup, "name", QStringLiteral("  "))));
  EXPECT_TRUE(refuses(setField(startup, "id", lapins.uuid())));
  EXPECT_TRUE(refuses(setField(startup, "parent_id", lapins.uuid())));
  EXPECT_TRUE(refuses(
      edits::setFields({recordKind<Incubator>, burrow.uuid()}, {{"opened", QDate(2025, 1, 1)}, {"closed", QDate(2024, 1, 1)}})));
  EXPECT_TRUE(refuses(addRecord(Startup{.id = lapins, .name = QStringLiteral("Again")})));
  const auto gone = desk.plan(addRecord(
      StartupLink{.id = newId<StartupLinkId>(), .startup = newId<StartupId>(), .url = QStringLiteral("https://example.org")}));
  ASSERT_FALSE(gone);
  EXPECT_EQ(gone.error().kind, ErrorKind::notFound);
}

TEST_F(ChangeRecordTest, aServiceNeverContainsItself) {
  ASSERT_TRUE(desk.perform(setField({recordKind<Startup>, lapins.uuid()}, "parent_id", service.uuid())));
  EXPECT_TRUE(refuses(setField({recordKind<Startup>, service.uuid()}, "parent_id", lapins.uuid())));
}

TEST_F(ChangeRecordTest, aPhaseIsJudgedWithItsHistory) {
  const RecordRef construction{recordKind<PhasePeriod>, second.uuid()};
  EXPECT_TRUE(refuses(setField(construction, "phase", QStringLiteral("investigation"))));  // the same phase twice
  EXPECT_TRUE(refuses(setField(construction, "stated_end", QDate(2025, 5, 1))));           // ends before it starts
  const auto skips = setField(construction, "phase", QStringLiteral("acceleration"));
  const auto plan = desk.plan(skips);
  ASSERT_TRUE(plan);
  EXPECT_EQ(plan->unusual, std::vector<Verdict>{{LifecycleRule::skipsConstruction}});
  const auto unreasoned = desk.perform(skips);
  ASSERT_FALSE(unreasoned);
  EXPECT_EQ(unreasoned.error().kind, ErrorKind::refused);
  ASSERT_TRUE(desk.perform(setField(construction, "phase", QStringLiteral("acceleration"), QStringLiteral("it was ready"))));
  EXPECT_TRUE(desk.lastWords().endsWith(QStringLiteral("(it was ready)")));
}

TEST_F(ChangeRecordTest, aHistoryThatIsOddAlreadyIsAskedAboutNoMore) {
  desk.put(PhasePeriod{.id = second, .startup = lapins, .phase = Phase::acceleration, .start = QDate(2025, 6, 1)});
  const auto plan = desk.plan(setField({recordKind<PhasePeriod>, second.uuid()}, "comment", QStringLiteral("checked")));
  ASSERT_TRUE(plan);
  EXPECT_TRUE(plan->unusual.empty());
}

TEST_F(ChangeRecordTest, aRemovalSaysWhatGoesAndTakesIt) {
  const auto plan = desk.plan(removeRecord({recordKind<Startup>, lapins.uuid()}));
  ASSERT_TRUE(plan) << plan.error().message.toStdString();
  EXPECT_EQ(plan->words, QStringLiteral("Delete Lapins with stays in incubators (1), links (1), phases (2)"));
  const auto change = desk.perform(removeRecord({recordKind<Startup>, lapins.uuid()}));
  ASSERT_TRUE(change);
  EXPECT_TRUE(change->rowsMoved);
  EXPECT_TRUE(desk.all<PhasePeriod>().empty());
  EXPECT_TRUE(desk.all<StartupLink>().empty());
  EXPECT_EQ(desk.all<Startup>().size(), 1U);
}

TEST_F(ChangeRecordTest, whatHoldsARecordIsNamed) {
  desk.put(Expense{.id = newId<ExpenseId>(), .startup = lapins, .date = QDate(2025, 2, 1), .amount = Money::euros(9)});
  const auto spent = desk.plan(removeRecord({recordKind<Startup>, lapins.uuid()}));
  ASSERT_FALSE(spent);
  EXPECT_TRUE(spent.error().message.contains(QStringLiteral("an expense of Lapins")));
  const auto used = desk.plan(removeRecord({recordKind<Incubator>, burrow.uuid()}));
  ASSERT_FALSE(used);
  EXPECT_TRUE(used.error().message.contains(QStringLiteral("Lapins")));
}

TEST_F(ChangeRecordTest, whatMayStayWithoutItLosesItsReference) {
  ASSERT_TRUE(desk.perform(removeRecord({recordKind<Organisation>, bunnies.uuid()})));
  EXPECT_FALSE(desk.find<Incubator>(burrow)->host);
}

}  // namespace
}  // namespace eclosion
