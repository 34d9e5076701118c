// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/column_day.h"

#include <gtest/gtest.h>

namespace eclosion {
namespace {

TEST(ColumnDay, readsAsTheDateItWasMadeOf) {
  for (const QDate& date : {QDate(), QDate(1, 1, 1), QDate(1969, 12, 31), QDate(2026, 8, 20), QDate(9999, 12, 31),
                            QDate(-4712, 1, 2), QDate(20260, 1, 1)}) {
    const ColumnDay day = date;
    EXPECT_EQ(QDate(day), date);
    EXPECT_EQ(day, date);
    EXPECT_EQ(day.isNull(), date.isNull());
    EXPECT_EQ(day.isValid(), date.isValid());
    EXPECT_EQ(day.toJulianDay(), date.toJulianDay());
    EXPECT_EQ(day.addDays(1), date.addDays(1));
    EXPECT_EQ(day.daysTo(QDate(2026, 1, 1)), date.daysTo(QDate(2026, 1, 1)));
  }
}

TEST(ColumnDay, standsInTheOrderOfDates) {
  const QDate dates[] = {QDate(), QDate(1, 1, 1), QDate(2026, 8, 19), QDate(2026, 8, 20), QDate(2027, 1, 1)};
  for (const QDate& a : dates) {
    for (const QDate& b : dates) {
      EXPECT_EQ(ColumnDay(a) < ColumnDay(b), a < b);
      EXPECT_EQ(ColumnDay(a) <= b, a <= b);
      EXPECT_EQ(a > ColumnDay(b), a > b);
      EXPECT_EQ(a == ColumnDay(b), a == b);
    }
  }
}

TEST(ColumnDay, isTheFirstOrTheLastWhereADateLiesBeyond) {
  EXPECT_EQ(ColumnDay(QDate::fromJulianDay(-5)).toJulianDay(), 0);
  const ColumnDay last = QDate::fromJulianDay(qint64{1} << 30);
  EXPECT_TRUE(last.isValid());
  EXPECT_GT(last, QDate(40000, 1, 1));
  EXPECT_EQ(last, ColumnDay(QDate::fromJulianDay((qint64{1} << 30) + 1)));
}

}  // namespace
}  // namespace eclosion
