// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/analysis/figures.h"
#include "tests/support/chart_sources.h"

// Products by phase: over time, by incubator, in three parts.
namespace eclosion::publish {
namespace {

using test::Values;
using test::valuesOf;

// Two incubators; one startup of each way to go.
std::unique_ptr<test::World> fewStartups() {
  test::WorldBuilder builder;
  const auto coast = builder.incubator(QStringLiteral("Coast")), port = builder.incubator(QStringLiteral("Port"));
  const auto kelp = builder.startup(QStringLiteral("Kelp")), reef = builder.startup(QStringLiteral("Reef"));
  const auto gull = builder.startup(QStringLiteral("Gull")), tide = builder.startup(QStringLiteral("Tide"));
  builder.phase(kelp, Phase::investigation, QDate(2025, 1, 10));
  builder.phase(kelp, Phase::construction, QDate(2025, 3, 31));
  builder.phase(reef, Phase::investigation, QDate(2025, 2, 1));
  builder.phase(reef, Phase::investigationStopped, QDate(2025, 4, 2));
  builder.phase(gull, Phase::acceleration, QDate(2025, 2, 15));
  builder.phase(gull, Phase::transferred, QDate(2025, 5, 1));
  builder.phase(tide, Phase::construction, QDate(2025, 5, 9));
  builder.incubatedBy(kelp, coast, {}, QDate(2025, 4, 1));
  builder.incubatedBy(kelp, port, QDate(2025, 4, 1));
  builder.incubatedBy(reef, coast);
  builder.incubatedBy(gull, coast);
  return builder.build(QDate(2025, 5, 10));
}

TEST(PhasesOverTime, countEachMonthsEnd) {
  const test::ChartSources few(fewStartups());
  const Chart chart = few.draw("phases-over-time");
  ASSERT_EQ(chart.categories.size(), 5);
  EXPECT_EQ(chart.categories.front(), QStringLiteral("Jan 2025"));
  EXPECT_EQ(valuesOf(chart, "Investigation"), (Values{1, 2, 1, 0, 0}));
  EXPECT_EQ(valuesOf(chart, "Construction"), (Values{0, 0, 1, 1, 2}));
  EXPECT_EQ(valuesOf(chart, "Acceleration"), (Values{0, 1, 1, 1, 0}));
  EXPECT_EQ(valuesOf(chart, "Consolidation"), (Values{0, 0, 0, 0, 0}));
  EXPECT_TRUE(valuesOf(chart, "Phase not recorded").empty());
  EXPECT_EQ(chart.form, ChartForm::area);
  EXPECT_EQ(chart.title.left(1), QStringLiteral("2"));
  EXPECT_TRUE(chart.title.contains(QStringLiteral("in construction"))) << chart.title.toStdString();
  EXPECT_TRUE(chart.alt.contains(QStringLiteral("Investigation: from 1 (Jan 2025) to 0 (May 2025), highest 2 (Feb 2025).")))
      << chart.alt.toStdString();
  EXPECT_DOUBLE_EQ(chart.values.maximum, 3);
  // Kelp is in its construction from the last day of March on; series 2 is construction.
  EXPECT_EQ(chart.series[2].name, QStringLiteral("Construction"));
  EXPECT_EQ(chart.behind(2, 2), (std::vector<Portfolio::Row>{0}));
}

TEST(PhasesOverTime, followTheIncubatorAndThePeriod) {
  const test::ChartSources few(fewStartups());
  const auto& incubators = few.world->portfolio.incubators;
  const Chart port = few.draw("phases-over-time", {.incubators = {incubators[1].id}});
  EXPECT_EQ(valuesOf(port, "Construction"), (Values{0, 0, 0, 1, 1}));
  EXPECT_TRUE(port.subtitle.contains(QStringLiteral("Port")));
  const Chart spring = few.draw(
      "phases-over-time", {.from = QDate(2025, 2, 20), .to = QDate(2025, 3, 30), .hidden = {QStringLiteral("acceleration")}});
  EXPECT_EQ(valuesOf(spring, "Investigation"), (Values{2, 2}));
  EXPECT_EQ(spring.series.size(), 3U);
}

TEST(PhasesOverTime, nameYearsAndEvents) {
  test::WorldBuilder builder;
  const auto coast = builder.incubator(QStringLiteral("Coast"));
  const auto kelp = builder.startup(QStringLiteral("Kelp"));
  builder.phase(kelp, Phase::investigation, QDate(2019, 11, 3));
  builder.incubatedBy(kelp, coast);
  test::ChartSources sources(builder.build(QDate(2026, 8, 20)));
  sources.world->portfolio.incubators.front().opened = QDate(2020, 1, 31);
  sources.chronicle.milestones.push_back(
      {.id = newId<MilestoneId>(), .date = QDate(2019, 12, 15), .text = QStringLiteral("A law")});
  sources.chronicle.milestones.push_back({.id = newId<MilestoneId>(),
                                          .startup = sources.world->portfolio.startups.front().id,
                                          .date = QDate(2020, 2, 2),
                                          .text = QStringLiteral("Launch")});
  sources.chronicle.milestones.push_back(
      {.id = newId<MilestoneId>(), .date = QDate(2031, 1, 1), .text = QStringLiteral("Later")});
  sources.chronicle.seal();
  const Chart chart = sources.draw("phases-over-time");
  EXPECT_EQ(chart.axisNames[chart.labelFirst], QStringLiteral("2020"));
  EXPECT_EQ(chart.labelEvery, 12);
  ASSERT_EQ(chart.events.size(), 2U) << "what a startup did is not the network's";
  EXPECT_EQ(chart.events[0].title, QStringLiteral("A law"));
  EXPECT_NEAR(chart.events[0].position, 15.0 / 31, 1e-9);
  EXPECT_EQ(chart.events[1].title, QStringLiteral("Coast opens"));
  EXPECT_DOUBLE_EQ(chart.events[1].position, 2);
}

TEST(PhasesOverTime, agreeWithTheFiguresWhateverTheHistories) {
  const test::ChartSources invented(test::inventedWorld(60, 11));
  const Chart chart = invented.draw("phases-over-time", {.from = QDate(2018, 12, 31), .to = QDate(2022, 12, 31)});
  ASSERT_EQ(chart.categories.size(), 49);
  for (const int i : {0, 12, 24, 36, 48}) {
    const QDate day(2018 + i / 12, 12, 31);
    const auto counts = analysis::figuresAt(invented.world->portfolio, day).startups;
    EXPECT_EQ(valuesOf(chart, "Investigation")[static_cast<size_t>(i)], counts[Phase::investigation]) << i;
    EXPECT_EQ(valuesOf(chart, "Acceleration")[static_cast<size_t>(i)], counts[Phase::acceleration]) << i;
  }
}

TEST(PhasesByIncubator, haveAColumnEach) {
  const test::ChartSources few(fewStartups());
  const Chart chart = few.draw("phases-by-incubator");
  // One product each: by name; the one that was stopped is left out.
  EXPECT_EQ(chart.categories,
            (QStringList{QStringLiteral("Coast"), QStringLiteral("No incubator on record"), QStringLiteral("Port")}));
  EXPECT_EQ(valuesOf(chart, "Transferred"), (Values{1, 0, 0}));
  EXPECT_EQ(valuesOf(chart, "Construction"), (Values{0, 1, 1}));
  EXPECT_EQ(chart.series.size(), 2U);
  EXPECT_TRUE(chart.totals);
  EXPECT_EQ(chart.behind(0, 0), (std::vector<Portfolio::Row>{2}));
  EXPECT_EQ(chart.behind(1, 1), (std::vector<Portfolio::Row>{3}));
  EXPECT_TRUE(chart.alt.contains(QStringLiteral("Port: Construction 1."))) << chart.alt.toStdString();
}

TEST(PhasesByIncubator, gatherTheSmallOnesOfTwoHundred) {
  test::WorldBuilder builder;
  for (int i = 0; i < 200; ++i) {
    const auto incubator = builder.incubator(QStringLiteral("Incubator %1").arg(i));
    for (int k = 0; k < (i == 7 ? 3 : 1); ++k) {
      const auto startup = builder.startup(QStringLiteral("Startup %1 %2").arg(i).arg(k));
      builder.phase(startup, Phase::construction, QDate(2025, 1, 1));
      builder.incubatedBy(startup, incubator);
    }
  }
  const test::ChartSources many(builder.build(QDate(2026, 1, 1)));
  const Chart chart = many.draw("phases-by-incubator");
  ASSERT_EQ(chart.categories.size(), 25);
  EXPECT_EQ(chart.categories.front(), QStringLiteral("Incubator 7"));
  const Values values = valuesOf(chart, "Construction");
  EXPECT_EQ(values.front(), 3);
  EXPECT_EQ(values.back(), 176);
  EXPECT_EQ(chart.form, ChartForm::bars) << "so many stand better below each other";
  EXPECT_EQ(many.draw("phases-by-incubator", {.form = ChartForm::columns}).form, ChartForm::columns) << "where asked for";
  EXPECT_EQ(chart.behind(0, 24).size(), 176U);
  EXPECT_TRUE(chart.title.contains(QStringLiteral("the largest, Incubator 7, has 3"))) << chart.title.toStdString();
}

TEST(PhasesByIncubator, nameTheLargestInTheTitleWhereThereIsRoom) {
  const QString longName =
      QStringLiteral("The digital factory of the ministries of the sea, of the coast and of everything that swims there");
  test::WorldBuilder builder;
  for (const QString& name : {longName, QStringLiteral("Port")}) {
    const auto incubator = builder.incubator(name);
    for (int k = 0; k < (name == longName ? 3 : 1); ++k) {
      const auto startup = builder.startup(QStringLiteral("Startup %1").arg(k));
      builder.phase(startup, Phase::construction, QDate(2025, 1, 1));
      builder.incubatedBy(startup, incubator);
    }
  }
  const test::ChartSources two(builder.build(QDate(2026, 1, 1)));
  const Chart chart = two.draw("phases-by-incubator");
  EXPECT_EQ(chart.categories.front(), longName);
  EXPECT_TRUE(chart.title.endsWith(QStringLiteral("; the largest has 3"))) << chart.title.toStdString();
}

TEST(PortfolioTrio, countsYearEndsAndTheDate) {
  const test::ChartSources few(fewStartups());
  const Chart chart = few.draw("portfolio-trio", {.from = QDate(2024, 6, 1)});
  EXPECT_EQ(chart.categories, (QStringList{QStringLiteral("2024"), QStringLiteral("10 May 2025")}));
  EXPECT_EQ(valuesOf(chart, "In investigation"), (Values{0, 0}));
  EXPECT_EQ(valuesOf(chart, "Accompanied"), (Values{0, 2}));
  EXPECT_EQ(valuesOf(chart, "Made permanent"), (Values{0, 1}));
  EXPECT_EQ(chart.behind(0, 1), (std::vector<Portfolio::Row>{2}));
  EXPECT_TRUE(chart.title.contains(QStringLiteral("beside 2 accompanied and 0 in investigation"))) << chart.title.toStdString();
}

}  // namespace
}  // namespace eclosion::publish
