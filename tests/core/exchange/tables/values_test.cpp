// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tables/values.h"

#include <gtest/gtest.h>

#include "core/exchange/tables/workbook_styles.h"

namespace eclosion::exchange {
namespace {

SourceCell text(const char* words) { return {.text = QString::fromUtf8(words)}; }

struct AmountCase {
  const char* words;
  std::optional<qint64> cents;
};

class Amounts : public testing::TestWithParam<AmountCase> {};

TEST_P(Amounts, areReadAsPeopleWriteThem) {
  const auto amount = readAmount(text(GetParam().words));
  if (!GetParam().cents) {
    EXPECT_FALSE(amount) << GetParam().words << " gave " << amount->cents;
    if (!amount) {
      EXPECT_FALSE(amount.error().message.isEmpty());
    }
    return;
  }
  ASSERT_TRUE(amount) << GetParam().words << ": " << amount.error().message.toStdString();
  EXPECT_EQ(amount->cents, *GetParam().cents) << GetParam().words;
}

INSTANTIATE_TEST_SUITE_P(
    Table, Amounts,
    testing::Values(AmountCase{"1234.56", 123'456}, AmountCase{"1234,56", 123'456}, AmountCase{"1 234,56 €", 123'456},
                    AmountCase{"1\u00A0234,56\u00A0€", 123'456}, AmountCase{"1\u202F234\u202F567,8", 123'456'780},
                    AmountCase{"1,234.56", 123'456}, AmountCase{"1.234,56", 123'456}, AmountCase{"1'234.50", 123'450},
                    AmountCase{"1,234", 123'400}, AmountCase{"1.234", 123'400}, AmountCase{"1,234,567", 123'456'700},
                    AmountCase{"12 000 EUR", 1'200'000}, AmountCase{"€80", 8'000}, AmountCase{"+80", 8'000},
                    AmountCase{"0,5", 50}, AmountCase{",5", 50}, AmountCase{"80,", 8'000}, AmountCase{"-12,50", -1'250},
                    AmountCase{"\u221212,50", -1'250}, AmountCase{"(12,50)", -1'250}, AmountCase{"12,50-", -1'250},
                    AmountCase{"1000000000000", 100'000'000'000'000},
                    // what is none
                    AmountCase{"", std::nullopt}, AmountCase{"abc", std::nullopt}, AmountCase{"12,345,6", std::nullopt},
                    AmountCase{"1.2.3", std::nullopt}, AmountCase{"12.3456", std::nullopt}, AmountCase{"0,123", std::nullopt},
                    AmountCase{"1,23,456.00", std::nullopt}, AmountCase{"--5", std::nullopt}, AmountCase{"(-5)", std::nullopt},
                    AmountCase{"5 $", std::nullopt}, AmountCase{"#DIV/0!", std::nullopt}, AmountCase{"=1+1", std::nullopt},
                    AmountCase{"1e6", std::nullopt}, AmountCase{"99999999999999999999", std::nullopt},
                    AmountCase{"2000000000000", std::nullopt}, AmountCase{"€", std::nullopt}, AmountCase{"-", std::nullopt},
                    AmountCase{".", std::nullopt}, AmountCase{"()", std::nullopt}));

TEST(AmountCells, ofAWorkbookAreNumbers) {
  EXPECT_EQ(readAmount({.number = 1234.56})->cents, 123'456);
  EXPECT_EQ(readAmount({.number = 0.1 + 0.2})->cents, 30);
  EXPECT_EQ(readAmount({.number = -5.0})->cents, -500);
  EXPECT_FALSE(readAmount({.number = 1e15}));
  EXPECT_FALSE(readAmount({.date = QDate(2025, 1, 1)}));
  const auto formula = readAmount({.isFormula = true});
  ASSERT_FALSE(formula);
  EXPECT_TRUE(formula.error().message.contains(QStringLiteral("formula")));
}

struct DayCase {
  const char* words;
  QDate day;
};

class Days : public testing::TestWithParam<DayCase> {};

TEST_P(Days, areReadAsPeopleWriteThem) {
  const auto day = readDay(text(GetParam().words));
  EXPECT_EQ(day.has_value(), GetParam().day.isValid()) << GetParam().words;
  if (day) {
    EXPECT_EQ(*day, GetParam().day) << GetParam().words;
  }
}

INSTANTIATE_TEST_SUITE_P(Table, Days,
                         testing::Values(DayCase{"2025-12-31", {2025, 12, 31}}, DayCase{"2025-12-31T10:00:00Z", {2025, 12, 31}},
                                         DayCase{"2025-12-31 00:00:00", {2025, 12, 31}}, DayCase{"31/12/2025", {2025, 12, 31}},
                                         DayCase{"1/2/2025", {2025, 2, 1}}, DayCase{"31.12.2025", {2025, 12, 31}},
                                         DayCase{"31-12-25", {2025, 12, 31}}, DayCase{"2025/12/31", {2025, 12, 31}},
                                         DayCase{"20251231", {2025, 12, 31}}, DayCase{"46022", {2025, 12, 31}},
                                         DayCase{"31 December 2025", {2025, 12, 31}}, DayCase{"31 Dec 2025", {2025, 12, 31}},
                                         DayCase{"December 31, 2025", {2025, 12, 31}}, DayCase{"1er août 2025", {2025, 8, 1}},
                                         DayCase{"3 févr. 2025", {2025, 2, 3}}, DayCase{"3 fevrier 2025", {2025, 2, 3}},
                                         // what is none
                                         DayCase{"", {}}, DayCase{"31/02/2025", {}}, DayCase{"12/31/2025", {}},
                                         DayCase{"soon", {}}, DayCase{"2025", {}}, DayCase{"31/12", {}},
                                         DayCase{"31/12.2025", {}}, DayCase{"31/12/0025", {}}, DayCase{"3 ju 2025", {}},
                                         DayCase{"12", {}}, DayCase{"999999", {}}, DayCase{"=NOW()", {}}));

TEST(DayCells, ofAWorkbookAreDaysOrSerials) {
  EXPECT_EQ(*readDay({.date = QDate(2024, 2, 29)}), QDate(2024, 2, 29));
  EXPECT_EQ(*readDay({.number = 45'992}), QDate(2025, 12, 1));
  EXPECT_FALSE(readDay({.number = 12}));
  EXPECT_FALSE(readDay({.isFormula = true}));
}

TEST(DayOrder, isMonthFirstOnlyWhereNothingElseFits) {
  const auto orderOf = [](std::initializer_list<const char*> words) {
    DateOrderFinder finder;
    for (const char* one : words) finder.take(text(one));
    return finder.order();
  };
  EXPECT_EQ(orderOf({"01/02/2025", "03/04/2025"}), DateOrder::dayFirst);
  EXPECT_EQ(orderOf({"01/02/2025", "12/31/2025"}), DateOrder::monthFirst);
  EXPECT_EQ(orderOf({"31/12/2025", "12/31/2025"}), DateOrder::dayFirst);  // neither fits all: the bad one is named
  EXPECT_EQ(orderOf({"12/31/2025", "Total"}), DateOrder::monthFirst);     // what is no day says nothing
  EXPECT_EQ(orderOf({"soon"}), DateOrder::dayFirst);
  EXPECT_EQ(orderOf({}), DateOrder::dayFirst);
  EXPECT_EQ(*readDay(text("12/31/2025"), DateOrder::monthFirst), QDate(2025, 12, 31));
}

TEST(SerialDays, countAsSpreadsheetsDo) {
  EXPECT_EQ(dayOfSerial(1), QDate(1900, 1, 1));
  EXPECT_EQ(dayOfSerial(59), QDate(1900, 2, 28));
  EXPECT_TRUE(dayOfSerial(60).isNull());
  EXPECT_EQ(dayOfSerial(61), QDate(1900, 3, 1));
  EXPECT_EQ(dayOfSerial(46'022.75), QDate(2025, 12, 31));
  EXPECT_EQ(dayOfSerial(0, true), QDate(1904, 1, 1));
  EXPECT_TRUE(dayOfSerial(-1).isNull());
  EXPECT_TRUE(dayOfSerial(1e9).isNull());
}

TEST(NumberFormats, ofDaysAreTold) {
  for (const char* format :
       {"dd/mm/yyyy", "yyyy-mm-dd", "d mmm yy", "[$-40C]d mmmm yyyy;@", "mm/dd/yyyy hh:mm", "mmm-yy", "jj/mm/aaaa"})
    EXPECT_TRUE(isDateFormat(QString::fromLatin1(format))) << format;
  for (const char* format : {"General", "Standard", "0.00", "#,##0.00\\ \"days\"", "#,##0.00 [$€-40C]", "h:mm:ss", "mm:ss", "0%",
                             "@", "[Red]-0.00", ""})
    EXPECT_FALSE(isDateFormat(QString::fromUtf8(format))) << format;
}

struct RouteCase {
  const char* words;
  std::optional<RouteWords> says;
};

TEST(Routes, areReadInBothLanguages) {
  using enum FundingRoute;
  using enum PartnershipMethod;
  const RouteCase cases[] = {
      {"own-budget", RouteWords{ownBudget, none}},
      {"Budget propre", RouteWords{ownBudget, none}},
      {"PARTENARIAT", RouteWords{partnership, none}},
      {"partner-direct", RouteWords{partnerDirect, none}},
      {"Dépensé directement par le partenaire", RouteWords{partnerDirect, none}},
      {"refacturation", RouteWords{partnership, reinvoicing}},
      {"Re-invoicing", RouteWords{partnership, reinvoicing}},
      {"Transfert de crédits", RouteWords{partnership, creditTransfer}},
      {"délégation de gestion", RouteWords{partnership, managementDelegation}},
      {"by post", std::nullopt},
      {"", std::nullopt},
  };
  for (const RouteCase& one : cases) {
    const auto route = readRoute(QString::fromUtf8(one.words));
    ASSERT_EQ(route.has_value(), one.says.has_value()) << one.words;
    if (route) {
      EXPECT_EQ(*route, *one.says) << one.words;
    }
  }
}

}  // namespace
}  // namespace eclosion::exchange
