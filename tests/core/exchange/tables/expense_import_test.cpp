// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tables/expense_import.h"

#include <gtest/gtest.h>

namespace eclosion::exchange {
namespace {

const StartupId lapins = namedId<StartupId>(u"lapins"), merles = namedId<StartupId>(u"merles"),
                twin = namedId<StartupId>(u"twin");
const OrganisationId dinum = namedId<OrganisationId>(u"dinum");

ExpenseNames someNames() {
  ExpenseNames names;
  names.startups.add(QStringLiteral("Les Lapins d’Étain"), lapins.uuid());
  names.startups.add(QStringLiteral("Vieux Lapins"), lapins.uuid(), false);
  names.startups.add(QStringLiteral("Merles"), merles.uuid());
  names.startups.add(QStringLiteral("Jumelle"), merles.uuid(), false);
  names.startups.add(QStringLiteral("Double"), merles.uuid());
  names.startups.add(QStringLiteral("double"), twin.uuid());
  names.funders.add(QStringLiteral("Direction interministérielle du numérique"), dinum.uuid());
  names.funders.add(QStringLiteral("DINUM"), dinum.uuid());
  return names;
}

Result<ExpensePlan> planOf(const QByteArray& csv, const ExpenseOptions& options = {}, const std::vector<Expense>& known = {}) {
  const auto table = readSeparated(csv);
  if (!table) return Failure(table.error());
  return planExpenses(*table, guessMapping(table->header), someNames(), known, options);
}

TEST(ExpenseImport, readsRowsInWords) {
  const auto plan = planOf(
      "Date;Montant TTC;Produit;Financeur;Voie;Libellé\n"
      "31/12/2025;1 234,56 €;les lapins d'étain;dinum;refacturation;  Hébergement\tT4 \n"
      "2025-06-01;10;VIEUX LAPINS;Direction Interministérielle du Numérique;budget propre;\n"
      "01/02/2025;2,5;;;;Réseau\n");
  ASSERT_TRUE(plan) << plan.error().message.toStdString();
  EXPECT_TRUE(plan->bad.empty()) << (plan->bad.empty() ? "" : plan->bad.front().reason.toStdString());
  ASSERT_EQ(plan->expenses.size(), 3U);
  const Expense& first = plan->expenses[0].expense;
  EXPECT_EQ(first.date, QDate(2025, 12, 31));
  EXPECT_EQ(first.amount.cents, 123'456);
  EXPECT_EQ(first.startup, lapins);
  EXPECT_EQ(first.funder, dinum);
  EXPECT_EQ(first.route, FundingRoute::partnership);
  EXPECT_EQ(first.method, PartnershipMethod::reinvoicing);
  EXPECT_EQ(first.label, QStringLiteral("Hébergement T4"));
  EXPECT_EQ(plan->expenses[1].expense.startup, lapins);  // by a former name
  EXPECT_EQ(plan->expenses[2].expense.startup, std::nullopt);
  EXPECT_EQ(plan->ofNetwork, 1);
  EXPECT_EQ(plan->total.cents, 123'456 + 1'000 + 250);
}

TEST(ExpenseImport, takesTheIdOfAStartup) {
  const auto plan =
      planOf("date,amount,startup\n2025-01-01,1," + merles.toString().toUtf8() + "\n2025-01-01,2,les-lapins-d-etain\n");
  ASSERT_TRUE(plan);
  ASSERT_EQ(plan->expenses.size(), 2U);
  EXPECT_EQ(plan->expenses[0].expense.startup, merles);
  EXPECT_EQ(plan->expenses[1].expense.startup, lapins);
}

TEST(ExpenseImport, listsEachBadRowWithItsNumberAndReason) {
  const struct {
    const char* row;
    const char* says;
  } cases[] = {
      {"31/02/2025;10;Merles;DINUM;propre", "31/02/2025"},
      {";10;Merles;DINUM;propre", "no date"},
      {"2025-01-01;ten;Merles;DINUM;propre", "ten"},
      {"2025-01-01;;Merles;DINUM;propre", "no amount"},
      {"2025-01-01;0;Merles;DINUM;propre", "0"},
      {"2025-01-01;-10;Merles;DINUM;propre", "credit note"},
      {"2025-01-01;10;Nobody;DINUM;propre", "Nobody"},
      {"2025-01-01;10;Double;DINUM;propre", "Double"},
      {"2025-01-01;10;Merles;ANCT;propre", "ANCT"},
      {"2025-01-01;10;Merles;DINUM;by post", "by post"},
      {"1850-01-01;10;Merles;DINUM;propre", "1850"},
      {"2016-05-01;10;Merles;DINUM;propre", "closed"},
      {"=HYPERLINK(1);10;Merles;DINUM;propre", "HYPERLINK"},
  };
  for (const auto& one : cases) {
    const auto plan =
        planOf(QByteArray("date;montant;startup;financeur;voie\n2025-01-02;5;Merles;DINUM;propre\n") + one.row + "\n",
               {.closedFiscalYear = 2016});
    ASSERT_TRUE(plan) << one.row;
    EXPECT_EQ(plan->expenses.size(), 1U) << one.row;
    ASSERT_EQ(plan->bad.size(), 1U) << one.row;
    EXPECT_EQ(plan->bad[0].row, 3) << one.row;
    EXPECT_TRUE(plan->bad[0].reason.contains(QString::fromUtf8(one.says)))
        << one.row << ": " << plan->bad[0].reason.toStdString();
  }
}

TEST(ExpenseImport, takesCreditNotesWhereTheyAreMeant) {
  const auto plan = planOf("date;montant\n2025-01-01;-12,50\n", {.creditNotes = true});
  ASSERT_TRUE(plan);
  ASSERT_EQ(plan->expenses.size(), 1U);
  EXPECT_EQ(plan->expenses[0].expense.amount.cents, -1'250);
  EXPECT_EQ(plan->creditNotes, 1);
}

TEST(ExpenseImport, knowsRowsThePortfolioHas) {
  const Expense had{.id = newId<ExpenseId>(),
                    .startup = merles,
                    .date = QDate(2025, 1, 1),
                    .amount = {1'000},
                    .label = QStringLiteral("Hébergement")};
  const QByteArray csv =
      "date;montant;startup;libelle\n2025-01-01;10;Merles;hebergement\n2025-01-01;10;Merles;hébergement\n2025-01-01;10;Merles;"
      "autre\n";
  const auto plan = planOf(csv, {}, {had});
  ASSERT_TRUE(plan);
  ASSERT_EQ(plan->duplicates.size(), 2U);
  EXPECT_EQ(plan->duplicates[0].row, 2);
  EXPECT_EQ(plan->duplicates[0].firstAlike, 0) << "the portfolio has it";
  EXPECT_EQ(plan->duplicates[1].row, 3);
  EXPECT_EQ(plan->duplicates[1].firstAlike, 2) << "another payment, or the same row twice";
  EXPECT_EQ(plan->expenses.size(), 1U);
  const auto again = planOf(csv, {.withDuplicates = true}, {had});
  ASSERT_TRUE(again);
  EXPECT_EQ(again->duplicates.size(), 2U);
  EXPECT_EQ(again->expenses.size(), 3U);
}

TEST(ExpenseImport, ofTheSameTableTwiceAddsNothing) {
  const QByteArray csv = "date;montant;startup\n2025-01-01;10;Merles\n2025-01-01;10;Merles\n2025-02-01;3;\n";
  const auto once = planOf(csv);
  ASSERT_TRUE(once);
  EXPECT_EQ(once->expenses.size(), 2U) << "the second row alike is left out unless asked for";
  ASSERT_EQ(once->duplicates.size(), 1U);
  EXPECT_EQ(once->duplicates[0].row, 3);
  EXPECT_EQ(once->duplicates[0].firstAlike, 2);
  const auto first = planOf(csv, {.withDuplicates = true});
  ASSERT_TRUE(first);
  EXPECT_EQ(first->expenses.size(), 3U);
  std::vector<Expense> known;
  for (const auto& planned : first->expenses) known.push_back(planned.expense);
  const auto second = planOf(csv, {}, known);
  ASSERT_TRUE(second);
  EXPECT_TRUE(second->expenses.empty());
  EXPECT_EQ(second->duplicates.size(), 3U);
}

TEST(ExpenseImport, saysTheOrderOfItsDates) {
  const auto plan = planOf("date,amount\n12/31/2025,1\n01/02/2025,2\n");
  ASSERT_TRUE(plan);
  EXPECT_EQ(plan->dateOrder, DateOrder::monthFirst);
  ASSERT_EQ(plan->expenses.size(), 2U);
  EXPECT_EQ(plan->expenses[1].expense.date, QDate(2025, 1, 2));
}

TEST(ExpenseImport, wantsADateAndAnAmount) {
  const auto plan = planOf("amount,startup\n1,Merles\n");
  ASSERT_FALSE(plan);
  EXPECT_EQ(plan.error().kind, ErrorKind::refused);
}

TEST(ExpenseImport, leavesControlsOut) {
  const auto plan = planOf("date,amount,label\n2025-01-01,1,a\x01\x07 b\xE2\x80\xAE c\n");
  ASSERT_TRUE(plan);
  ASSERT_EQ(plan->expenses.size(), 1U);
  EXPECT_EQ(plan->expenses[0].expense.label, QStringLiteral("a b c"));
}

}  // namespace
}  // namespace eclosion::exchange
