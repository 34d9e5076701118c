// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/formats.h"

#include <gtest/gtest.h>

#include <QLocale>

namespace eclosion::test {
namespace {

using namespace ui;

class Formats : public ::testing::Test {
 protected:
  void SetUp() override { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
  void TearDown() override { SetUp(); }
  static void french() { QLocale::setDefault(QLocale(QLocale::French, QLocale::France)); }
};

TEST_F(Formats, DatesFollowTheLanguage) {
  EXPECT_EQ(dateText(QDate(2026, 8, 20)), QStringLiteral("20 Aug 2026"));
  EXPECT_EQ(dateText({}), QString(QChar(0x2013)));
  EXPECT_EQ(shortDateText(QDate(2027, 1, 19), QDate(2026, 8, 20)), QStringLiteral("19 Jan"));
  EXPECT_EQ(shortDateText(QDate(2028, 1, 19), QDate(2026, 8, 20)), QStringLiteral("Jan 2028"));
  french();
  EXPECT_EQ(dateText(QDate(2026, 8, 20)), QString::fromUtf8("20 août 2026"));
}

TEST_F(Formats, LengthsAndSums) {
  EXPECT_EQ(daysText(482), QStringLiteral("482 d"));
  EXPECT_EQ(daysText(700), QStringLiteral("700 d"));
  EXPECT_EQ(daysText(1071), QStringLiteral("2.9 y"));
  EXPECT_EQ(exactDaysText(1071), QString::fromUtf8("1\u202f071 d"));
  EXPECT_EQ(monthsText(572), QStringLiteral("19 mo"));
  EXPECT_EQ(moneyText(Money::euros(312'400)), QString::fromUtf8("€312k"));
  EXPECT_EQ(moneyText(Money::euros(3'940'000)), QString::fromUtf8("€3.9M"));
  EXPECT_EQ(moneyText(Money::euros(999'600)), QString::fromUtf8("€1.0M"));
  EXPECT_EQ(moneyText(Money::euros(-80)), QString::fromUtf8("−€80"));
  EXPECT_EQ(numberText(-1234567), QString::fromUtf8("−1\u202f234\u202f567"));
  EXPECT_EQ(numberText(0), QStringLiteral("0"));
}

TEST_F(Formats, ReadsDatesAsPeopleTypeThem) {
  const QDate day(2026, 8, 20);
  for (const char* text :
       {"2026-08-20", "20/8/2026", "20.8.2026", " 20  Aug 2026 ", "20 August 2026", "20 août 2026", "August 20, 2026"}) {
    EXPECT_EQ(typedDate(QString::fromUtf8(text)), day) << text;
  }
  EXPECT_EQ(typedDate(QStringLiteral("2017")), QDate(2017, 12, 31));
  EXPECT_EQ(typedDate(QStringLiteral("Feb 2024")), QDate(2024, 2, 29));
  EXPECT_EQ(typedDate(QStringLiteral("2/2024")), QDate(2024, 2, 29));
  for (const char* text : {"", "yesterday", "31/2/2026", "99999", "20 Nosuch 2026"})
    EXPECT_FALSE(typedDate(QString::fromUtf8(text)).isValid()) << text;
  // What we write we can read.
  french();
  for (int month = 1; month <= 12; ++month) {
    const QDate date(2025, month, 14);
    EXPECT_EQ(typedDate(dateText(date)), date) << month;
  }
}

}  // namespace
}  // namespace eclosion::test
