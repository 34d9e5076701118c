// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/board_model.h"

#include <gtest/gtest.h>

#include <QSignalSpy>

#include "core/analysis/phase_timeline.h"
#include "core/domain/portfolio_patch.h"
#include "tests/support/builders.h"
#include "ui/models/card_facts.h"
#include "ui/models/history_counts.h"
#include "ui/models/startup_text.h"

namespace eclosion::test {
namespace {

using ui::BoardModel;
using ui::BoardSort;

const QDate today(2026, 8, 20);

QStringList namesIn(const BoardModel& model, Phase phase) {
  QStringList names;
  for (const auto row : model.column(BoardModel::columnOf(phase)).rows)
    names << model.text()->startupName(model.portfolio()->startups[row].id);
  return names;
}

TEST(BoardModelTest, HoldsWhatTheTimelineOfTheAnalysisSaysOnEveryDate) {
  const auto world = inventedWorld();
  BoardModel model;
  model.setPortfolio(&world->portfolio, &world->text);
  const analysis::PhaseTimeline timeline(world->portfolio);
  for (QDate date(2013, 1, 1); date <= today; date = date.addDays(97)) {
    model.setDate(date);
    const auto counts = timeline.at(date);
    for (int column = 0; column < BoardModel::columnCount; ++column) {
      const auto phase = static_cast<Phase>(column);
      const int expected = counts[phase] + (phase == Phase::stopped ? counts[Phase::investigationStopped] : 0);
      EXPECT_EQ(static_cast<int>(model.column(column).rows.size()), expected)
          << date.toString(Qt::ISODate).toStdString() << ' ' << column;
    }
    EXPECT_EQ(model.inProgrammeCount(), counts.inProgramme());
    EXPECT_EQ(model.inProgrammeCountAt(date), counts.inProgramme());
  }
}

TEST(BoardModelTest, SortsByTimeInPhaseBothWaysAndByNameWithoutMindingCaseAndAccents) {
  WorldBuilder builder;
  for (const auto& [name, days] :
       {std::pair("élan", 30), std::pair("Zèbre", 400), std::pair("Abri 10", 90), std::pair("abri 9", 200)}) {
    builder.phase(builder.startup(QString::fromUtf8(name)), Phase::construction, today.addDays(-days));
  }
  const auto world = builder.build(today);
  BoardModel model;
  model.setPortfolio(&world->portfolio, &world->text);
  const auto list = [](std::initializer_list<const char*> names) {
    QStringList result;
    for (const char* name : names) result << QString::fromUtf8(name);
    return result;
  };
  EXPECT_EQ(namesIn(model, Phase::construction), list({"Zèbre", "abri 9", "Abri 10", "élan"}));
  model.setSort(BoardSort::newestInPhase);
  EXPECT_EQ(namesIn(model, Phase::construction), list({"élan", "Abri 10", "abri 9", "Zèbre"}));
  model.setSort(BoardSort::name);
  EXPECT_EQ(namesIn(model, Phase::construction).last(), QString::fromUtf8("Zèbre"));
}

TEST(BoardModelTest, OfTwoEntriesOnOneDayTheLaterInTheLifecycleHolds) {
  WorldBuilder builder;
  const auto row = builder.startup(QStringLiteral("Both at once"));
  builder.phase(row, Phase::construction, QDate(2020, 1, 1));
  builder.phase(row, Phase::acceleration, QDate(2020, 1, 1));
  const auto world = builder.build(today);
  BoardModel model;
  model.setPortfolio(&world->portfolio, &world->text);
  EXPECT_EQ(model.placeOf(row), (BoardModel::Place{BoardModel::columnOf(Phase::acceleration), 0}));
  EXPECT_TRUE(model.column(BoardModel::columnOf(Phase::construction)).rows.empty());
}

TEST(BoardModelTest, FiltersByIncubatorAsItWasOnTheDate) {
  WorldBuilder builder;
  const auto first = builder.incubator(QStringLiteral("First"));
  const auto second = builder.incubator(QStringLiteral("Second"));
  const auto mover = builder.startup(QStringLiteral("Mover"));
  builder.phase(mover, Phase::construction, QDate(2020, 1, 1));
  builder.incubatedBy(mover, first, QDate(2020, 1, 1), QDate(2022, 1, 1));
  builder.incubatedBy(mover, second, QDate(2022, 1, 1));
  const auto world = builder.build(today);
  BoardModel model;
  model.setPortfolio(&world->portfolio, &world->text);
  model.setFilter({.incubators = {first}});
  EXPECT_EQ(model.inProgrammeCount(), 0);
  model.setDate(QDate(2021, 6, 1));
  EXPECT_EQ(model.inProgrammeCount(), 1);
  model.setFilter({.incubators = {second}});
  EXPECT_EQ(model.inProgrammeCount(), 0);
  EXPECT_EQ(model.inProgrammeCountAt(today), 1);
  EXPECT_NE(model.entryOf(mover), nullptr) << "a filtered startup still has its phase";
}

TEST(BoardModelTest, StaysQuietWhenNothingChanges) {
  const auto world = inventedWorld(20);
  BoardModel model;
  model.setPortfolio(&world->portfolio, &world->text);
  const QSignalSpy spy(&model, &BoardModel::changed);
  model.setDate(model.date());
  model.setDate(QDate());
  model.setFilter({});
  EXPECT_EQ(spy.count(), 0);
  model.setDate(QDate(2020, 1, 1));
  EXPECT_EQ(spy.count(), 1);
  EXPECT_TRUE(model.isPast());
}

TEST(BoardModelTest, TransitionsLeadFromOneChangeToTheNext) {
  WorldBuilder builder;
  const auto row = builder.startup(QStringLiteral("One"));
  builder.phase(row, Phase::investigation, QDate(2020, 1, 1));
  builder.phase(row, Phase::construction, QDate(2020, 7, 1));
  const auto world = builder.build(today);
  BoardModel model;
  model.setPortfolio(&world->portfolio, &world->text);
  EXPECT_EQ(model.timeline().transitionBefore(today), QDate(2020, 7, 1));
  EXPECT_EQ(model.timeline().transitionBefore(QDate(2020, 7, 1)), QDate(2020, 1, 1));
  EXPECT_FALSE(model.timeline().transitionBefore(QDate(2020, 1, 1)).isValid());
  EXPECT_EQ(model.timeline().transitionAfter(QDate(2019, 1, 1)), QDate(2020, 1, 1));
  EXPECT_FALSE(model.timeline().transitionAfter(QDate(2020, 7, 1)).isValid());
}

TEST(CardFactsTest, CountsEachPersonOnceAndNamesTheNextDate) {
  WorldBuilder builder;
  const auto row = builder.startup(QStringLiteral("Team"));
  builder.phase(row, Phase::construction, QDate(2026, 1, 1), QDate(2026, 12, 31));
  builder.event(row, EventKind::committee, QDate(2026, 3, 1));
  builder.event(row, EventKind::committee, QDate(2026, 9, 17));
  const auto twice = builder.member(QStringLiteral("Twice Here"));
  builder.mission(twice, row, QDate(2025, 1, 1), {}, MissionStatus::contractor);
  builder.mission(twice, row, QDate(2026, 1, 1), QDate(2026, 12, 31), MissionStatus::contractor);
  builder.mission(builder.member(QStringLiteral("Last Day")), row, QDate(2026, 1, 1), today, MissionStatus::civilServant);
  builder.mission(builder.member(QStringLiteral("Gone")), row, QDate(2025, 1, 1), today.addDays(-1), MissionStatus::civilServant);
  builder.mission(builder.member(QStringLiteral("No Start")), row, {}, {}, MissionStatus::civilServant);
  builder.commitment(row, QDate(2026, 2, 1), Money::euros(1000));
  builder.commitment(row, QDate(2026, 12, 1), Money::euros(5000));
  builder.commitment(row, QDate(2025, 12, 31), Money::euros(7000));
  const auto world = builder.build(today);
  BoardModel model;
  model.setPortfolio(&world->portfolio, &world->text);
  const ui::CardFactsReader reader(model);
  const ui::CardFacts facts = reader.read(row);
  EXPECT_EQ(facts.days, 231);
  EXPECT_EQ(facts.team, 2);
  EXPECT_EQ(facts.next, QDate(2026, 9, 17));
  EXPECT_EQ(facts.nextKind, ui::CardFacts::Next::event);
  ASSERT_TRUE(facts.committed);
  EXPECT_EQ(*facts.committed, Money::euros(1000)) << "this fiscal year, up to the date";
}

TEST(StartupTextTest, ReadsTheNameOfTheDateAndKeepsIt) {
  WorldBuilder builder;
  const auto row = builder.startup(QStringLiteral("demarches\nfaciles"));
  builder.formerName(row, QStringLiteral("TPS"), QDate(2018, 1, 1));
  builder.phase(row, Phase::construction, QDate(2016, 1, 1));
  builder.sponsoredBy(row, Portfolio::none);
  const auto world = builder.build(today);
  BoardModel model;
  model.setPortfolio(&world->portfolio, &world->text);
  ui::StartupTextReader reader(model);
  EXPECT_EQ(reader.read(row).name, QStringLiteral("demarches faciles"));
  const int reads = world->text.reads;
  EXPECT_EQ(reader.read(row).affiliation(), QString::fromUtf8("— · seeking a sponsor"));
  EXPECT_EQ(world->text.reads, reads);
  model.setDate(QDate(2017, 6, 1));
  EXPECT_EQ(reader.read(row).name, QStringLiteral("TPS"));
}

TEST(HistoryCountsTest, EndsOnTheCountsOfTheLastDay) {
  const auto world = inventedWorld();
  BoardModel model;
  model.setPortfolio(&world->portfolio, &world->text);
  const QDate from(2013, 1, 1);
  const int days = static_cast<int>(from.daysTo(today));
  const analysis::PhaseTimeline timeline(world->portfolio);
  // A part for each day: every day can be compared.
  const auto history = ui::programmeHistory(model, from, today, days);
  for (int i = 0; i < days; i += 61) {
    const auto counts = timeline.at(from.addDays(i + 1));
    for (size_t phase = 0; phase < 5; ++phase)
      EXPECT_EQ(history[static_cast<size_t>(i)][phase], counts[static_cast<Phase>(phase)]) << i;
  }
  const auto few = ui::programmeHistory(model, from, today, 7);
  EXPECT_EQ(few.back()[2], timeline.at(today)[Phase::construction]);
  EXPECT_TRUE(ui::programmeHistory(model, today, today, 7).size() == 7);
}

// A board that followed a change shows what a new board of the same portfolio does.
void isAsNew(const BoardModel& followed, World& world, const QDate& date, BoardSort sort) {
  BoardModel afresh;
  afresh.setSort(sort);
  afresh.setPortfolio(&world.portfolio, &world.text);
  afresh.setDate(date);
  for (int column = 0; column < BoardModel::columnCount; ++column)
    EXPECT_EQ(followed.column(column).rows, afresh.column(column).rows) << "column " << column;
  EXPECT_EQ(followed.timeline().transitions(), afresh.timeline().transitions());
  for (const Phase phase : {Phase::investigation, Phase::construction, Phase::acceleration, Phase::consolidation})
    EXPECT_EQ(followed.quartiles(phase).median, afresh.quartiles(phase).median);
}

TEST(BoardModelTest, FollowsAChangedHistoryAndName) {
  for (const BoardSort sort : {BoardSort::longestInPhase, BoardSort::newestInPhase, BoardSort::name}) {
    const auto world = inventedWorld();
    BoardModel model;
    model.setSort(sort);
    model.setPortfolio(&world->portfolio, &world->text);
    const QDate date(2022, 3, 1);
    model.setDate(date);
    const QSignalSpy changed(&model, &BoardModel::changed);
    const Portfolio::Row row = 17;
    const StartupId id = world->portfolio.startups[row].id;
    PortfolioPatch(world->portfolio)
        .setPhases({{row, {{row, Phase::investigation, QDate(2020, 1, 1)}, {row, Phase::acceleration, QDate(2021, 5, 5)}}}});
    world->text.names[id] = QStringLiteral("Aaa");
    model.apply({.records = {{refTo(Startup{.id = id, .name = {}}), RecordOp::changed}}, .startups = {id}});
    EXPECT_EQ(changed.count(), 1);
    EXPECT_EQ(model.date(), date);
    isAsNew(model, *world, date, sort);
  }
}

TEST(BoardModelTest, KeepsItsFilterByRecordWhenRowsMove) {
  const auto world = inventedWorld();
  BoardModel model;
  model.setPortfolio(&world->portfolio, &world->text);
  const StartupId kept = world->portfolio.startups[40].id;
  const StartupId gone = world->portfolio.startups[41].id;
  const IncubatorId incubator = world->portfolio.incubators[2].id;
  model.setFilter({.incubators = {2}, .only = {40, 41}});
  const auto moves = PortfolioPatch(world->portfolio).changeStartups({StartupId(QUuid(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1))}, {gone});
  PortfolioPatch(world->portfolio).changeIncubators({}, {world->portfolio.incubators[0].id});
  model.apply({.rowsMoved = true, .startupMoves = moves});
  EXPECT_EQ(model.filter().only, std::vector<Portfolio::Row>{41});
  EXPECT_EQ(world->portfolio.startups[41].id, kept);
  ASSERT_EQ(model.filter().incubators.size(), 1U);
  EXPECT_EQ(world->portfolio.incubators[model.filter().incubators[0]].id, incubator);
  model.setFilter({});
  isAsNew(model, *world, today, BoardSort::longestInPhase);
}

TEST(BoardModelTest, WhatIsPutAwayLeavesTheBoardFromThatDayOn) {
  WorldBuilder builder;
  const auto row = builder.startup(QStringLiteral("Put away"));
  builder.phase(row, Phase::operated, QDate(2020, 1, 1));
  const auto world = builder.build(today);
  world->portfolio.startups[row].archived = QDate(2024, 1, 1);
  BoardModel model;
  model.setPortfolio(&world->portfolio, &world->text);
  EXPECT_FALSE(model.placeOf(row).isValid());
  model.setDate(QDate(2023, 12, 31));
  EXPECT_TRUE(model.placeOf(row).isValid());
}

}  // namespace
}  // namespace eclosion::test
