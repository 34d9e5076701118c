// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/trainings.h"

#include <gtest/gtest.h>

#include "tests/support/builders.h"

namespace eclosion::analysis {
namespace {

const QDate firstDay(2024, 3, 4);
const QDate today(2026, 8, 20);

class TrainingsTest : public testing::Test {
 protected:
  // Somebody whose only mission begins on that day; null: one that does not say when.
  Portfolio::Row member(const QDate& from) {
    const auto row = builder.member(QStringLiteral("M"));
    builder.mission(row, startup, from, {}, MissionStatus::contractor);
    return row;
  }
  [[nodiscard]] TrainingOutcome outcome(const QDate& date = today) {
    if (!world) world = builder.build(today);
    std::vector<Trainee> trainees = others;
    for (const Portfolio::Row row : listed)
      trainees.push_back({.id = newId<TraineeId>(), .training = training.id, .member = world->portfolio.members[row].id});
    for (int i = 0; i < byNameAlone; ++i) trainees.push_back({.id = newId<TraineeId>(), .training = training.id});
    return outcomeOf(world->portfolio, training, trainees, date);
  }

  test::WorldBuilder builder;
  Portfolio::Row startup = builder.startup(QStringLiteral("S"));
  Training training{.id = newId<TrainingId>(), .name = QStringLiteral("Alpha"), .start = firstDay};
  std::vector<Portfolio::Row> listed;
  int byNameAlone = 0;
  std::vector<Trainee> others;
  std::unique_ptr<test::World> world;
};

TEST_F(TrainingsTest, countWhoBecameAMemberFromTheFirstDayOn) {
  listed = {member(firstDay.addDays(-1)), member(firstDay), member(firstDay.addDays(40)), member(firstDay.addDays(10))};
  byNameAlone = 2;
  training.trained = 15;
  EXPECT_EQ(outcome(), (TrainingOutcome{.trained = 15, .listed = 6, .already = 1, .became = 3, .medianDelay = 10}));
}

TEST_F(TrainingsTest, trainedAreAtLeastThoseListed) {
  byNameAlone = 3;
  training.trained = 2;
  EXPECT_EQ(outcome().trained, 3);
  training.trained = {};
  EXPECT_EQ(outcome().trained, 3);
}

TEST_F(TrainingsTest, aMissionOfTheFutureIsNotThereYet) {
  listed = {member({2025, 1, 1})};
  EXPECT_EQ(outcome({2024, 12, 31}).became, 0);
  EXPECT_EQ(outcome({2025, 1, 1}).became, 1);
}

TEST_F(TrainingsTest, aSessionWithoutADayHasNobodyWhoBecame) {
  training.start = {};
  listed = {member({2025, 1, 1})};
  EXPECT_EQ(outcome(), (TrainingOutcome{.trained = 1, .listed = 1}));
}

TEST_F(TrainingsTest, aMissionWithoutADayTellsNothing) {
  listed = {member({})};
  EXPECT_EQ(outcome(), (TrainingOutcome{.trained = 1, .listed = 1}));
}

TEST_F(TrainingsTest, theMiddleOfAnEvenNumberIsTheLower) {
  listed = {member(firstDay.addDays(10)), member(firstDay.addDays(30))};
  EXPECT_EQ(outcome().medianDelay, 10);
}

TEST_F(TrainingsTest, peopleOfOtherSessionsAreLeftOut) {
  others = {{.id = newId<TraineeId>(), .training = newId<TrainingId>()}};
  EXPECT_EQ(outcome(), TrainingOutcome{});
}

}  // namespace
}  // namespace eclosion::analysis
