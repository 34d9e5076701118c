// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/fiscal_year.h"

#include <gtest/gtest.h>

#include "core/domain/settings.h"
#include "core/edits/change_record.h"
#include "core/edits/merge_organisations.h"
#include "tests/support/edit_desk.h"

namespace eclosion {
namespace {

using edits::addRecord;
using edits::closeFiscalYear;
using edits::removeRecord;
using edits::reopenFiscalYear;
using edits::setField;

const StartupId lapins = namedId<StartupId>(u"lapins");

class FiscalYearTest : public testing::Test {
 protected:
  void SetUp() override { desk.put(Startup{.id = lapins, .name = QStringLiteral("Lapins")}, expense, commitment, envelope); }
  [[nodiscard]] bool refuses(const edits::Edit& edit) const {
    const auto plan = desk.plan(edit);
    return !plan && plan.error().kind == ErrorKind::refused && plan.error().message.contains(QStringLiteral("2025"));
  }
  [[nodiscard]] int closed() const { return edits::fiscalYears(desk.records)->closed; }

  const Expense expense{.id = namedId<ExpenseId>(u"e"), .startup = lapins, .date = QDate(2025, 12, 31), .amount = Money{100}};
  const Commitment commitment{
      .id = namedId<CommitmentId>(u"c"), .startup = lapins, .date = QDate(2025, 1, 1), .amount = Money{100}};
  const Envelope envelope{.id = namedId<EnvelopeId>(u"v"), .fiscalYear = 2025, .amount = Money{1000}};
  test::EditDesk desk;
};

TEST_F(FiscalYearTest, closesAndOpensAgain) {
  EXPECT_EQ(closed(), 0);
  ASSERT_TRUE(desk.perform(closeFiscalYear(2025)));
  EXPECT_EQ(desk.lastWords(), QStringLiteral("Close the fiscal year 2025"));
  EXPECT_EQ(closed(), 2025);
  EXPECT_TRUE(desk.plan(closeFiscalYear(2024))->isEmpty());  // so are those before it
  ASSERT_TRUE(desk.perform(closeFiscalYear(2026)));          // the present one too
  const auto future = desk.plan(closeFiscalYear(2027));
  ASSERT_FALSE(future);
  EXPECT_EQ(future.error().kind, ErrorKind::refused);
  ASSERT_TRUE(desk.perform(reopenFiscalYear(2025)));
  EXPECT_EQ(desk.lastWords(), QStringLiteral("Open the fiscal year 2025 again"));
  EXPECT_EQ(closed(), 2024);
  EXPECT_TRUE(desk.plan(reopenFiscalYear(2025))->isEmpty());
}

// On every way: added, changed from or to, removed, with what it belongs to.
TEST_F(FiscalYearTest, aClosedOneKeepsItsMoney) {
  ASSERT_TRUE(desk.perform(closeFiscalYear(2025)));
  const auto others = [](auto record) {
    record.id = decltype(record.id)(newUuid());
    return record;
  };
  EXPECT_TRUE(refuses(addRecord(others(expense))));
  EXPECT_TRUE(refuses(addRecord(others(commitment))));
  EXPECT_TRUE(refuses(addRecord(others(envelope))));
  EXPECT_TRUE(refuses(setField(refTo(expense), "amount", Money{1})));
  EXPECT_TRUE(refuses(setField(refTo(expense), "date", QDate(2026, 1, 1))));
  EXPECT_TRUE(refuses(setField(refTo(commitment), "amount", Money{1})));
  EXPECT_TRUE(refuses(setField(refTo(envelope), "amount", Money{1})));
  EXPECT_TRUE(refuses(setField(refTo(envelope), "fiscal_year", qint64{2026})));
  EXPECT_TRUE(refuses(removeRecord(refTo(expense))));
  EXPECT_TRUE(refuses(removeRecord(refTo(commitment))));
  EXPECT_TRUE(refuses(removeRecord(refTo(envelope))));

  // The first day after it, and no day at all.
  Expense open = others(expense);
  open.date = QDate(2026, 1, 1);
  ASSERT_TRUE(desk.perform(addRecord(open)));
  EXPECT_TRUE(refuses(setField(refTo(open), "date", QDate(2025, 12, 31))));
  ASSERT_TRUE(desk.perform(setField(refTo(open), "date", {})));
  ASSERT_TRUE(desk.perform(removeRecord(refTo(open))));
  ASSERT_TRUE(desk.perform(reopenFiscalYear(2025)));
  ASSERT_TRUE(desk.perform(removeRecord(refTo(expense))));
}

TEST_F(FiscalYearTest, whatBelongsToARecordStaysWithIt) {
  const DecisionId decision = namedId<DecisionId>(u"d");
  Commitment promised = commitment;
  promised.id = namedId<CommitmentId>(u"p");
  promised.decision = decision;
  desk.put(Decision{.id = decision, .startup = lapins, .state = DecisionState::recorded}, promised);
  ASSERT_TRUE(desk.perform(closeFiscalYear(2025)));
  EXPECT_TRUE(refuses(removeRecord({recordKind<Decision>, decision.uuid()})));
}

// A merge would change who paid.
TEST_F(FiscalYearTest, mergingOrganisationsLeavesAClosedYearAlone) {
  const OrganisationId one = namedId<OrganisationId>(u"one"), other = namedId<OrganisationId>(u"other");
  Envelope paid = envelope;
  paid.id = namedId<EnvelopeId>(u"paid");
  paid.funder = one;
  desk.put(Organisation{.id = one, .name = QStringLiteral("One")}, Organisation{.id = other, .name = QStringLiteral("Other")},
           paid);
  ASSERT_TRUE(desk.perform(closeFiscalYear(2025)));
  EXPECT_TRUE(refuses(edits::mergeOrganisations(one, other)));
  EXPECT_TRUE(desk.plan(edits::mergeOrganisations(other, one))) << "the one that stays has its money already";
  ASSERT_TRUE(desk.perform(reopenFiscalYear(2025)));
  EXPECT_TRUE(desk.plan(edits::mergeOrganisations(one, other)));
}

TEST_F(FiscalYearTest, beginsInItsOwnMonth) {
  desk.put(makeSetting(SettingKey::fiscalYearStartMonth, QStringLiteral("4")));
  ASSERT_TRUE(desk.perform(closeFiscalYear(2025)));
  Expense march = expense;
  march.id = namedId<ExpenseId>(u"march");
  march.date = QDate(2026, 3, 31);
  EXPECT_TRUE(refuses(addRecord(march)));
  march.date = QDate(2026, 4, 1);
  EXPECT_TRUE(desk.plan(addRecord(march)));
}

// One of a kind where two would say the same.
TEST_F(FiscalYearTest, onePlaceOnAnAgendaAndOneCriterionAKey) {
  const SessionId session = namedId<SessionId>(u"session");
  desk.put(CommitteeSession{.id = session, .date = QDate(2026, 9, 17)});
  ASSERT_TRUE(desk.perform(addRecord(AgendaItem{.id = namedId<AgendaItemId>(u"1"), .session = session, .startup = lapins})));
  EXPECT_FALSE(desk.plan(addRecord(AgendaItem{.id = namedId<AgendaItemId>(u"2"), .session = session, .startup = lapins})));
  EXPECT_TRUE(desk.plan(setField({recordKind<AgendaItem>, namedId<AgendaItemId>(u"1").uuid()}, "pitch", qint64{10})));
  const Criterion own{.id = namedId<CriterionId>(u"1"),
                      .gate = Phase::construction,
                      .key = QStringLiteral("team"),
                      .label = QStringLiteral("Team")};
  ASSERT_TRUE(desk.perform(addRecord(own)));
  Criterion twin = own;
  twin.id = namedId<CriterionId>(u"2");
  EXPECT_FALSE(desk.plan(addRecord(twin)));
  twin.gate = Phase::acceleration;
  EXPECT_TRUE(desk.plan(addRecord(twin)));
}

}  // namespace
}  // namespace eclosion
