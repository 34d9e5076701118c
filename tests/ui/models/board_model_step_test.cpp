// SPDX-License-Identifier: GPL-3.0-or-later
// A date that moves takes the board where filling it anew would have.
#include <gtest/gtest.h>

#include <random>

#include "tests/support/builders.h"
#include "ui/models/board_model.h"

namespace eclosion::test {
namespace {

using ui::BoardModel;
using ui::BoardSort;

class BoardModelStep : public testing::TestWithParam<std::tuple<BoardSort, int>> {};

TEST_P(BoardModelStep, endsAsIfFilledAnew) {
  const auto [sort, mostDays] = GetParam();
  auto world = inventedWorld(400);
  auto& startups = world->portfolio.startups;
  for (size_t i = 0; i < startups.size(); i += 9) startups[i].archived = QDate(2018, 1, 1).addDays(static_cast<int>(i) * 7);
  BoardModel moved, filled;
  moved.setSort(sort);
  filled.setSort(sort);
  moved.setPortfolio(&world->portfolio, &world->text);
  std::mt19937 random(3);
  std::uniform_int_distribution<int> days(-mostDays, mostDays);
  for (int i = 0; i < 300; ++i) {
    const QDate date = std::clamp(moved.date().addDays(days(random)), QDate(2012, 6, 1), QDate(2027, 6, 1));
    moved.setDate(date);
    // A portfolio that is shown anew begins at its own today.
    world->portfolio.today = date;
    filled.setPortfolio(&world->portfolio, &world->text);
    for (int column = 0; column < BoardModel::columnCount; ++column) {
      ASSERT_EQ(moved.column(column).rows, filled.column(column).rows)
          << date.toString(Qt::ISODate).toStdString() << ' ' << column << " step " << i;
    }
    for (Portfolio::Row row = 0; row < startups.size(); ++row) {
      const auto *a = moved.entryOf(row), *b = filled.entryOf(row);
      ASSERT_EQ(a == nullptr, b == nullptr);
      if (a) {
        ASSERT_EQ(std::tuple(a->start, a->end, a->phase), std::tuple(b->start, b->end, b->phase));
      }
    }
  }
}

INSTANTIATE_TEST_SUITE_P(Sorts, BoardModelStep,
                         testing::Combine(testing::Values(BoardSort::longestInPhase, BoardSort::newestInPhase, BoardSort::name),
                                          testing::Values(1, 20, 400, 4000)));

TEST(BoardModelCounts, countsTheSameDayOnceUntilTheFilterChanges) {
  const auto world = inventedWorld(100);
  BoardModel model;
  model.setPortfolio(&world->portfolio, &world->text);
  const QDate day(2020, 3, 1);
  const int all = model.inProgrammeCountAt(day);
  EXPECT_EQ(model.inProgrammeCountAt(day), all);
  ui::BoardFilter filter;
  filter.kind = StartupKind::territory;
  model.setFilter(filter);
  const int some = model.inProgrammeCountAt(day);
  model.setFilter({});
  EXPECT_LT(some, all);
  EXPECT_EQ(model.inProgrammeCountAt(day), all);
}

}  // namespace
}  // namespace eclosion::test
