// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/add_expenses.h"

#include <gtest/gtest.h>

#include "core/edits/fiscal_year.h"
#include "tests/support/edit_desk.h"

namespace eclosion {
namespace {

const auto lapins = namedId<StartupId>(u"lapins");
const auto dinum = namedId<OrganisationId>(u"dinum");

class AddExpensesTest : public testing::Test {
 protected:
  void SetUp() override {
    desk.put(Startup{.id = lapins, .name = QStringLiteral("Lapins")}, Organisation{.id = dinum, .name = QStringLiteral("DINUM")});
  }
  static Expense of(const QDate& date, Money amount) {
    return {.id = newId<ExpenseId>(), .startup = lapins, .funder = dinum, .date = date, .amount = amount};
  }
  [[nodiscard]] ErrorKind refusal(std::vector<Expense> expenses) const {
    const auto plan = desk.plan(edits::addExpenses(std::move(expenses), QStringLiteral("words")));
    return plan ? ErrorKind::internal : plan.error().kind;
  }
  test::EditDesk desk;
};

TEST_F(AddExpensesTest, areOneStep) {
  std::vector<Expense> expenses;
  for (int month = 1; month <= 8; ++month) expenses.push_back(of(QDate(2026, month, 1), Money::euros(month)));
  ASSERT_TRUE(desk.perform(edits::addExpenses(expenses, QStringLiteral("Import 8 expenses from a.csv"))));
  EXPECT_EQ(desk.all<Expense>().size(), 8U);
  EXPECT_EQ(desk.lastWords(), QStringLiteral("Import 8 expenses from a.csv"));
  EXPECT_EQ(desk.columns.expenses.size(), 8U);
}

TEST_F(AddExpensesTest, mayBeCreditNotes) {
  ASSERT_TRUE(desk.perform(edits::addExpenses({of(QDate(2026, 1, 1), {-1'250})}, QStringLiteral("w"))));
  EXPECT_EQ(desk.all<Expense>().front().amount.cents, -1'250);
}

TEST_F(AddExpensesTest, areAllThereOrNone) {
  const Expense good = of(QDate(2026, 1, 1), Money::euros(1));
  Expense nobodys = good;
  nobodys.startup = namedId<StartupId>(u"nobody");
  EXPECT_EQ(refusal({good, nobodys}), ErrorKind::notFound);
  Expense unpaid = good;
  unpaid.funder = namedId<OrganisationId>(u"nobody");
  EXPECT_EQ(refusal({good, unpaid}), ErrorKind::notFound);
  EXPECT_EQ(refusal({good, of(QDate(20'260, 1, 1), Money::euros(1))}), ErrorKind::refused);
  EXPECT_EQ(refusal({good, of(QDate(2026, 1, 1), Money::euros(2'000'000'000'000))}), ErrorKind::refused);
}

TEST_F(AddExpensesTest, areNotOfAClosedYear) {
  ASSERT_TRUE(desk.perform(edits::closeFiscalYear(2025)));
  EXPECT_EQ(refusal({of(QDate(2025, 12, 31), Money::euros(1))}), ErrorKind::refused);
  EXPECT_EQ(refusal({of(QDate(2026, 1, 1), Money::euros(1))}), ErrorKind::internal);
}

}  // namespace
}  // namespace eclosion
