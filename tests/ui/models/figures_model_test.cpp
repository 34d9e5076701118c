// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/figures_model.h"

#include <gtest/gtest.h>

#include <QSignalSpy>
#include <QTest>

#include "tests/support/builders.h"

namespace eclosion::test {
namespace {

using ui::BoardModel;
using ui::FiguresModel;
using Figure = analysis::Figure;

const FiguresModel::Value* find(const FiguresModel& model, Figure figure) {
  for (const auto& value : model.values()) {
    if (value.figure == figure) return &value;
  }
  return nullptr;
}

TEST(FiguresModel, CountsWhatTheBoardShowsWithTheYearBefore) {
  const auto world = inventedWorld();
  BoardModel board;
  FiguresModel model(board);
  EXPECT_TRUE(model.values().empty());
  board.setPortfolio(&world->portfolio, &world->text);
  for (const bool filtered : {false, true}) {
    if (filtered) board.setFilter({.incubators = {1, 2}});
    for (const QDate& date : {QDate(2026, 8, 20), QDate(2021, 3, 1)}) {
      board.setDate(date);
      EXPECT_EQ(find(model, Figure::inProgramme)->number, board.inProgrammeCount());
      EXPECT_EQ(find(model, Figure::inProgramme)->change, board.inProgrammeCount() - board.inProgrammeCountAt(date.addYears(-1)));
      for (const auto& value : model.values())
        EXPECT_EQ(static_cast<qint64>(model.rowsBehind(value.figure).size()), value.number);
    }
  }
  EXPECT_EQ(find(model, Figure::invested), nullptr);  // no expense in the file
  board.setPortfolio(nullptr, nullptr);
  EXPECT_TRUE(model.values().empty());
}

TEST(FiguresModel, CountsNothingWhileItIsHeld) {
  const auto world = inventedWorld();
  BoardModel board;
  FiguresModel model(board);
  model.hold();
  board.setPortfolio(&world->portfolio, &world->text);
  EXPECT_TRUE(model.values().empty());
  EXPECT_FALSE(model.isComputing());
  QSignalSpy changed(&model, &FiguresModel::changed);
  model.release();
  EXPECT_EQ(changed.count(), 1);
  ASSERT_NE(find(model, Figure::inProgramme), nullptr);
  EXPECT_EQ(find(model, Figure::inProgramme)->number, board.inProgrammeCount());
}

TEST(FiguresModel, ShowsNoChangeWhereNothingCanBeCompared) {
  WorldBuilder builder;
  const auto startup = builder.startup(QStringLiteral("Cap"));
  builder.phase(startup, Phase::investigation, QDate(2020, 6, 1));
  builder.mission(builder.member(QStringLiteral("Ana")), startup, QDate(2022, 1, 1), {}, MissionStatus::contractor);
  builder.expense(startup, QDate(2021, 9, 1), Money::euros(300));
  builder.expense(startup, QDate(2022, 3, 1), Money::euros(500));
  builder.expense(Portfolio::none, QDate(2022, 12, 1), Money::euros(900));
  const auto world = builder.build(QDate(2022, 8, 1));
  BoardModel board;
  FiguresModel model(board);
  board.setPortfolio(&world->portfolio, &world->text);
  EXPECT_EQ(find(model, Figure::inProgramme)->change, 0);
  EXPECT_FALSE(find(model, Figure::membersActive)->change);
  EXPECT_EQ(find(model, Figure::invested)->number, 50'000);
  EXPECT_FALSE(find(model, Figure::invested)->change);  // nothing is known of August 2021
  board.setDate(QDate(2022, 10, 1));
  EXPECT_EQ(find(model, Figure::invested)->change, 20'000);  // the same day of the year before
  board.setDate(QDate(2021, 5, 31));
  EXPECT_FALSE(find(model, Figure::inProgramme)->change);
}

TEST(FiguresModel, ALargePortfolioIsCountedByAWorkerThatEndsAtTheLastDate) {
  const auto world = inventedWorld(6000);
  ASSERT_GE(world->portfolio.phases.size(), FiguresModel::largePortfolio);
  BoardModel board;
  FiguresModel model(board);
  board.setPortfolio(&world->portfolio, &world->text);
  EXPECT_TRUE(model.isComputing());
  for (int month = 1; month <= 12; ++month) board.setDate(QDate(2022, month, 1));
  ASSERT_TRUE(QTest::qWaitFor([&] { return !model.isComputing(); }));
  EXPECT_EQ(model.date(), QDate(2022, 12, 1));
  EXPECT_EQ(find(model, Figure::inProgramme)->number, board.inProgrammeCount());
  // Going away in the middle of it is fine.
  board.setDate(QDate(2023, 1, 1));
  board.setPortfolio(nullptr, nullptr);
  EXPECT_FALSE(model.isComputing());
  EXPECT_TRUE(model.values().empty());
  QCoreApplication::processEvents();
  EXPECT_TRUE(model.values().empty());
}

}  // namespace
}  // namespace eclosion::test
