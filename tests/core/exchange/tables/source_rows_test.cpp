// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tables/source_rows.h"

#include <gtest/gtest.h>

namespace eclosion::exchange {
namespace {

TEST(SourceRowsTest, giveBackWhatTheyWereGiven) {
  const SourceRow row{.number = 1'048'577,
                      .cells = {{},
                                {.text = QStringLiteral("Zoé 🦊")},
                                {.number = -1234.5},
                                {.date = QDate(2024, 2, 29)},
                                {.isFormula = true},
                                {.text = QString(40'000, QLatin1Char('x')), .number = 0.0, .date = QDate(1850, 1, 1)}}};
  SourceRows rows;
  rows.push_back(row);
  rows.push_back({.number = 2});
  ASSERT_EQ(rows.size(), 2U);
  EXPECT_EQ(rows[0].number, row.number);
  EXPECT_EQ(rows[0].cells, row.cells);
  EXPECT_EQ(rows[1].number, 2);
  EXPECT_TRUE(rows[1].cells.empty()) << "nothing stays of the row above";
}

TEST(SourceRowsTest, areWalkedAndReachedOverManyBlocks) {
  constexpr int many = 100'000;
  SourceRows rows;
  for (int i = 0; i < many; ++i) rows.push_back({.number = i + 2, .cells = {{.text = QString::number(i)}, {}, {}}});
  int place = 0;
  for (const SourceRow& row : rows) {
    ASSERT_EQ(row.number, place + 2);
    ASSERT_EQ(row.cells.size(), 3U);
    ASSERT_EQ(row.cells[0].text, QString::number(place));
    ++place;
  }
  EXPECT_EQ(place, many);
  for (const size_t at : {size_t{0}, size_t{12'345}, size_t{77'777}, size_t{many - 1}})
    EXPECT_EQ(rows[at].cells[0].text, QString::number(at));
  EXPECT_LT(rows.bytes(), many * 16) << "a short row takes a few bytes";
  SourceRows copy = rows;
  copy.push_back({.number = 1});
  EXPECT_EQ(rows.size(), static_cast<size_t>(many));
}

TEST(SourceRowsTest, withoutARowHaveNone) {
  const SourceRows rows;
  EXPECT_TRUE(rows.empty());
  EXPECT_EQ(rows.begin(), rows.end());
}

}  // namespace
}  // namespace eclosion::exchange
