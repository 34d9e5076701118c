// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/chart.h"

#include <gtest/gtest.h>

#include "core/support/language.h"

namespace eclosion::publish {
namespace {

Chart columns(const std::vector<std::vector<std::optional<double>>>& values, Stacking stacking = Stacking::none,
              NumberKind number = NumberKind::count) {
  Chart chart;
  chart.stacking = stacking;
  chart.values.number = number;
  for (size_t i = 0; i < values.front().size(); ++i) chart.categories << QString::number(2020 + i);
  for (size_t i = 0; i < values.size(); ++i)
    chart.series.push_back({.name = QStringLiteral("S%1").arg(i), .color = plainColor(static_cast<int>(i)), .values = values[i]});
  return chart;
}

TEST(ChartAxes, haveWholeStepsOverTheValues) {
  struct Case {
    double most, maximum, step;
    NumberKind number;
  };
  const Case cases[] = {
      {0, 1, 1, NumberKind::count},
      {1, 1, 1, NumberKind::count},
      {3, 3, 1, NumberKind::count},
      {7, 8, 2, NumberKind::count},
      {12, 15, 5, NumberKind::count},
      {231, 250, 50, NumberKind::count},
      {1001, 1250, 250, NumberKind::count},
      {2400, 2500, 500, NumberKind::days},
      {0.31, 0.4, 0.1, NumberKind::share},
      {0.9, 1.0, 0.2, NumberKind::share},
      {720'000'000, 800'000'000, 200'000'000, NumberKind::money},  // cents
      {2.2, 2.5, 0.5, NumberKind::years},
  };
  for (const Case& one : cases) {
    Chart chart = columns({{one.most}}, Stacking::none, one.number);
    layOut(chart);
    EXPECT_DOUBLE_EQ(chart.values.minimum, 0) << one.most;
    EXPECT_DOUBLE_EQ(chart.values.maximum, one.maximum) << one.most;
    EXPECT_DOUBLE_EQ(chart.values.step, one.step) << one.most;
  }
}

TEST(ChartAxes, coverStacksAndWhatIsBelowNothing) {
  Chart stacked = columns({{60, 10}, {50, 5}}, Stacking::stacked);
  layOut(stacked);
  EXPECT_DOUBLE_EQ(stacked.values.maximum, 125);
  Chart below = columns({{-12, 30}});
  layOut(below);
  EXPECT_DOUBLE_EQ(below.values.minimum, -20);
  EXPECT_DOUBLE_EQ(below.values.maximum, 30);
  Chart lines = columns({{60}, {50}}, Stacking::stacked);
  lines.form = ChartForm::lines;
  layOut(lines);
  EXPECT_DOUBLE_EQ(lines.values.maximum, 60) << "lines do not stand on each other";
}

TEST(ChartAxes, showSharesOfWhatACategoryAddsUpTo) {
  Chart chart = columns({{1, 0, 2}, {3, 0, std::nullopt}}, Stacking::share);
  layOut(chart);
  layOut(chart);  // changes nothing more
  EXPECT_EQ(chart.values.number, NumberKind::share);
  EXPECT_DOUBLE_EQ(chart.values.maximum, 1);
  EXPECT_EQ(chart.series[0].values, (std::vector<std::optional<double>>{0.25, std::nullopt, 1.0}));
  EXPECT_EQ(chart.series[1].values, (std::vector<std::optional<double>>{0.75, std::nullopt, 0.0}));
}

TEST(ChartAxes, ofDotsReachTheBand) {
  Chart chart;
  chart.form = ChartForm::dots;
  chart.values.number = NumberKind::days;
  chart.lanes.push_back({.name = QStringLiteral("Construction"), .dots = {{.value = 90}}, .expected = std::pair(150.0, 210.0)});
  layOut(chart);
  EXPECT_DOUBLE_EQ(chart.values.maximum, 250);
}

TEST(ChartEmptiness, isToHaveNothingToShow) {
  EXPECT_TRUE(Chart().isEmpty());
  EXPECT_TRUE(columns({{0, std::nullopt}}).isEmpty());
  EXPECT_FALSE(columns({{0, 1}}).isEmpty());
  Chart dots;
  dots.lanes.push_back({.name = QStringLiteral("A")});
  EXPECT_TRUE(dots.isEmpty());
  dots.lanes.front().dots.push_back({.value = 0});
  EXPECT_FALSE(dots.isEmpty());
}

TEST(ChartNumbers, areWrittenAsTheyAreRead) {
  const LanguageScope english(QStringLiteral("en"));
  const QChar thin(0x202F), space(0x00A0);
  const auto text = [&](const QString& words) { return QString(words).replace(QLatin1Char('_'), thin); };
  struct Case {
    double value;
    NumberKind kind;
    QString full, brief;
  };
  const Case cases[] = {
      {1695, NumberKind::count, QStringLiteral("1_695"), QStringLiteral("1_695")},
      {-12, NumberKind::count, QStringLiteral("−12"), QStringLiteral("−12")},
      {0.468, NumberKind::share, QStringLiteral("46.8 %"), QStringLiteral("47 %")},
      {0.003, NumberKind::share, QStringLiteral("0.3 %"), QStringLiteral("0.3 %")},
      {0.997, NumberKind::share, QStringLiteral("99.7 %"), QStringLiteral("99.7 %")},
      {1, NumberKind::share, QStringLiteral("100 %"), QStringLiteral("100 %")},
      {720'000'050, NumberKind::money, QStringLiteral("€7_200_000.50"), QStringLiteral("€7.2M")},
      {31'200'000, NumberKind::money, QStringLiteral("€312_000"), QStringLiteral("€312k")},
      {-8000, NumberKind::money, QStringLiteral("−€80"), QStringLiteral("−€80")},
      {2.25, NumberKind::decimal, QStringLiteral("2.25"), QStringLiteral("2.25")},
  };
  for (const Case& one : cases) {
    EXPECT_EQ(numberText(one.value, one.kind).replace(space, QLatin1Char(' ')), text(one.full));
    EXPECT_EQ(shortNumber(one.value, one.kind).replace(space, QLatin1Char(' ')), text(one.brief));
  }
  EXPECT_EQ(shortNumber(1071, NumberKind::days), text(QStringLiteral("1_071")));
  const LanguageScope french(QStringLiteral("fr"));
  EXPECT_TRUE(numberText(0.468, NumberKind::share).startsWith(QStringLiteral("46,8")));
}

TEST(ChartTables, tellEveryForm) {
  Chart chart = columns({{1, std::nullopt}, {3, 4}});
  layOut(chart);
  const ChartTable ofColumns = chartTable(chart);
  EXPECT_EQ(ofColumns.header, (QStringList{QString(), QStringLiteral("S0"), QStringLiteral("S1")}));
  ASSERT_EQ(ofColumns.rows.size(), 2U);
  EXPECT_EQ(ofColumns.rows[1], (ChartTable::Row{QStringLiteral("2021"), {std::nullopt, 4.0}}));

  Chart dots;
  dots.form = ChartForm::dots;
  dots.lanes.push_back({.name = QStringLiteral("Investigation"), .dots = {{.value = 30, .label = QStringLiteral("Kelp")}}});
  dots.lanes.push_back(
      {.name = QStringLiteral("Construction"), .dots = {{.value = 60, .label = QStringLiteral("Reef"), .open = true}}});
  const ChartTable ofDots = chartTable(dots);
  ASSERT_EQ(ofDots.rows.size(), 2U);
  EXPECT_EQ(ofDots.rows[0], (ChartTable::Row{QStringLiteral("Kelp"), {30.0, std::nullopt}}));
  EXPECT_EQ(ofDots.rows[1].values, (std::vector<std::optional<double>>{std::nullopt, 60.0}));
  EXPECT_TRUE(ofDots.rows[1].name.startsWith(QStringLiteral("Reef, ")));

  Chart steps;
  steps.form = ChartForm::steps;
  steps.along.number = NumberKind::days;
  steps.values.number = NumberKind::share;
  steps.curves.push_back({.name = QStringLiteral("A"), .points = {{0, 0}, {10, 0.5}}});
  steps.curves.push_back({.name = QStringLiteral("B"), .points = {{5, 0.1}, {20, 0.2}}});
  const ChartTable ofSteps = chartTable(steps);
  ASSERT_EQ(ofSteps.rows.size(), 4U);
  EXPECT_EQ(ofSteps.rows[0], (ChartTable::Row{QStringLiteral("0"), {0.0, std::nullopt}}));
  EXPECT_EQ(ofSteps.rows[1], (ChartTable::Row{QStringLiteral("5"), {0.0, 0.1}}));
  EXPECT_EQ(ofSteps.rows[3], (ChartTable::Row{QStringLiteral("20"), {std::nullopt, 0.2}}));
}

TEST(ChartCsv, isInFullAndHarmless) {
  Chart chart = columns({{150, std::nullopt}}, Stacking::none, NumberKind::money);
  chart.series.front().name = QStringLiteral("=1+1");
  chart.categories = {QStringLiteral("a,b"), QStringLiteral("@c")};
  EXPECT_EQ(chartCsv(chart), QByteArray(",'=1+1\r\n\"a,b\",1.50\r\n'@c,\r\n"));
  Chart share = columns({{1}, {2}}, Stacking::share);
  layOut(share);
  EXPECT_EQ(chartCsv(share), QByteArray(",S0,S1\r\n2020,0.3333333333333333,0.6666666666666666\r\n"));
}

TEST(ChartColors, beginAgainAfterTheEighth) {
  EXPECT_EQ(plainColor(0), ChartColor::first);
  EXPECT_EQ(plainColor(7), ChartColor::eighth);
  EXPECT_EQ(plainColor(8), ChartColor::first);
  EXPECT_EQ(static_cast<int>(ChartColor::eighth), chartColorCount - 1);
}

}  // namespace
}  // namespace eclosion::publish
