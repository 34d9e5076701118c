// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "tests/support/chart_sources.h"

// How stays in phases end and how long they last; what becomes of products.
namespace eclosion::publish {
namespace {

using test::Values;
using test::valuesOf;

const QDate start(2020, 1, 1);

// Four constructions: two went on after 100 days, one was stopped after 200, one is still there after 400.
std::unique_ptr<test::World> fourConstructions() {
  test::WorldBuilder builder;
  const auto coast = builder.incubator(QStringLiteral("Coast"));
  const auto add = [&](const char* name, std::optional<Phase> next, int days) {
    const auto startup = builder.startup(QString::fromLatin1(name));
    builder.phase(startup, Phase::construction, start);
    if (next) builder.phase(startup, *next, start.addDays(days));
    builder.incubatedBy(startup, coast, start.addDays(150));
  };
  add("Kelp", Phase::acceleration, 100);
  add("Reef", Phase::operated, 100);
  add("Gull", Phase::stopped, 200);
  add("Tide", std::nullopt, 0);
  return builder.build(start.addDays(400));
}

TEST(GoStop, tellsHowEachStayEnded) {
  const test::ChartSources four(fourConstructions());
  const Chart chart = four.draw("go-stop");
  EXPECT_EQ(chart.categories, (QStringList{QStringLiteral("Investigation"), QStringLiteral("Construction"),
                                           QStringLiteral("Acceleration"), QStringLiteral("Consolidation")}));
  EXPECT_EQ(valuesOf(chart, "Went on"), (Values{0, 2, 0, 0}));
  EXPECT_EQ(valuesOf(chart, "Stopped"), (Values{0, 1, 0, 0}));
  EXPECT_EQ(valuesOf(chart, "Still there"), (Values{0, 1, 1, 0}));
  EXPECT_EQ(QString(chart.title).replace(QChar(0xA0), QLatin1Char(' ')),
            QStringLiteral("Construction: of 3 that ended, 1 (33 %) stopped"));
  EXPECT_TRUE(chart.subtitle.contains(QStringLiteral("Construction 4, Acceleration 1"))) << chart.subtitle.toStdString();
  EXPECT_EQ(chart.behind(0, 1), (std::vector<Portfolio::Row>{0, 1}));
}

TEST(GoStop, countsStaysOfThePeriodAndTheIncubatorTheyBeganIn) {
  const test::ChartSources four(fourConstructions());
  const Chart later = four.draw("go-stop", {.from = start.addDays(50)});
  EXPECT_EQ(valuesOf(later, "Still there"), (Values{0, 0, 1, 0}));
  EXPECT_EQ(valuesOf(later, "Went on"), (Values{0, 0, 0, 0}));
  const Chart earlier = four.draw("go-stop", {.to = start.addDays(150)});
  EXPECT_EQ(valuesOf(earlier, "Still there"), (Values{0, 2, 1, 0}));
  const auto coast = four.world->portfolio.incubators.front().id;
  const Chart coasts = four.draw("go-stop", {.incubators = {coast}});
  EXPECT_TRUE(coasts.isEmpty()) << "they began before the incubator took them";
}

TEST(PhaseDurations, haveADotAStayAndQuartiles) {
  const test::ChartSources four(fourConstructions());
  const Chart chart = four.draw("phase-durations");
  ASSERT_EQ(chart.lanes.size(), 4U);
  const ChartLane& construction = chart.lanes[1];
  ASSERT_EQ(construction.dots.size(), 4U);
  EXPECT_EQ(construction.dots[0].value, 100);
  EXPECT_EQ(construction.dots[3].label, QStringLiteral("Tide"));
  EXPECT_TRUE(construction.dots[3].open);
  EXPECT_FALSE(construction.dots[2].open);
  EXPECT_EQ(construction.dots[3].row, 3U);
  EXPECT_EQ(construction.firstQuartile, 100);
  EXPECT_EQ(construction.median, 100);
  EXPECT_EQ(construction.thirdQuartile, 200);
  EXPECT_EQ(construction.expected, std::pair(150.0, 210.0)) << "the method's six months";
  EXPECT_FALSE(chart.lanes[0].expected);
  EXPECT_EQ(chart.title, QStringLiteral("Construction: half last 100 days or more, where 150 to 210 are expected"));
  EXPECT_TRUE(chart.notes.contains(QStringLiteral("Construction: 4 stays, 3 ended; quartiles 100, 100 and 200 days")))
      << chart.notes.toStdString();
  EXPECT_EQ(chart.behind(1, 3), (std::vector<Portfolio::Row>{3}));
  EXPECT_EQ(chart.values.number, NumberKind::days);
}

TEST(PhaseDurations, compareWithWhatThePortfolioExpects) {
  test::ChartSources four(fourConstructions());
  four.chronicle.expectations = QStringLiteral("investigation=30-90; acceleration=300-400");
  const Chart chart = four.draw("phase-durations", {.hidden = {QStringLiteral("consolidation")}});
  ASSERT_EQ(chart.lanes.size(), 3U);
  EXPECT_EQ(chart.lanes[0].expected, std::pair(30.0, 90.0));
  EXPECT_FALSE(chart.lanes[1].expected);
  EXPECT_EQ(chart.title, QStringLiteral("Construction: half last 100 days or more"));
  four.chronicle.expectations = QStringLiteral("construction=long");
  const Chart wrong = four.draw("phase-durations");
  EXPECT_EQ(wrong.lanes[1].expected, std::pair(150.0, 210.0));
  EXPECT_TRUE(wrong.notes.contains(QStringLiteral("construction=long"))) << "says what it could not read";
}

TEST(ExitsIncidence, risesAsProductsEnd) {
  test::WorldBuilder builder;
  for (int i = 0; i < 10; ++i) {
    const auto startup = builder.startup(QStringLiteral("S%1").arg(i));
    builder.phase(startup, Phase::investigation, start);
    if (i < 2) builder.phase(startup, Phase::stopped, start.addDays(90));
    if (i == 2) {
      builder.phase(startup, Phase::transferred, start.addDays(300));
      builder.phase(startup, Phase::stopped, start.addDays(310));  // of another story
    }
  }
  const test::ChartSources ten(builder.build(start.addDays(500)));
  const Chart chart = ten.draw("exits-incidence");
  ASSERT_EQ(chart.curves.size(), 2U);
  // They are watched for 500 days, the last end or not.
  ASSERT_EQ(chart.curves[0].points.size(), 3U);
  EXPECT_EQ(chart.curves[0].points[1].first, 300);
  EXPECT_NEAR(chart.curves[0].points[1].second, 0.1, 1e-12);
  EXPECT_EQ(chart.curves[1].points.back().first, 500);
  EXPECT_NEAR(chart.curves[1].points.back().second, 0.2, 1e-12);
  EXPECT_EQ(QString(chart.title).replace(QChar(0xA0), QLatin1Char(' ')),
            QStringLiteral("1 year(s) after the start: 10 % made permanent and 20 % stopped"));
  EXPECT_TRUE(chart.alt.contains(QStringLiteral("Stopped: reaches"))) << chart.alt.toStdString();
}

TEST(StopsByPhase, haveACurveEach) {
  const test::ChartSources four(fourConstructions());
  const Chart chart = four.draw("stops-by-phase");
  ASSERT_EQ(chart.curves.size(), 2U);
  EXPECT_EQ(chart.curves[0].name, QStringLiteral("Construction"));
  EXPECT_NEAR(chart.curves[0].points.back().second, 0.25, 1e-12);
  EXPECT_EQ(chart.curves[0].points.back().first, 400);
  EXPECT_EQ(QString(chart.title).replace(QChar(0xA0), QLatin1Char(' ')),
            QStringLiteral("Stopped within a year: construction 25 %"));
}

}  // namespace
}  // namespace eclosion::publish
