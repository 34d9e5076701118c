// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/support/day_words.h"

#include <gtest/gtest.h>

#include <QLocale>

namespace eclosion {
namespace {

TEST(DayWords, theFirstOfAMonthIsFirstInFrench) {
  const QLocale before;
  QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
  EXPECT_EQ(dayWords(QDate(2026, 1, 1)), QStringLiteral("1er janv. 2026"));
  EXPECT_EQ(dayWords(QDate(2026, 1, 1), QStringLiteral("d MMM")), QStringLiteral("1er janv."));
  EXPECT_EQ(dayWords(QDate(2026, 5, 1), QStringLiteral("d MMMM yyyy")), QStringLiteral("1er mai 2026"));
  EXPECT_EQ(dayWords(QDate(2026, 5, 11)), QStringLiteral("11 mai 2026"));
  EXPECT_EQ(dayWords(QDate(2026, 5, 2)), QStringLiteral("2 mai 2026"));
  EXPECT_EQ(dayWords(QDate(2026, 5, 1), QStringLiteral("MMM yyyy")), QStringLiteral("mai 2026"));
  EXPECT_TRUE(dayWords(QDate()).isEmpty());
  QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
  EXPECT_EQ(dayWords(QDate(2026, 1, 1)), QStringLiteral("1 Jan 2026"));
  QLocale::setDefault(before);
}

TEST(DayWords, staysOnOneLineWhereAsked) {
  EXPECT_EQ(onOneLine(QStringLiteral("11 mai 2026")), QStringLiteral("11\u00a0mai\u00a02026"));
  EXPECT_TRUE(onOneLine({}).isEmpty());
}

}  // namespace
}  // namespace eclosion
