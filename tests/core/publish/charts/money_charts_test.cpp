// SPDX-License-Identifier: GPL-3.0-or-later
// The charts about money, on a few expenses and grants.
#include <gtest/gtest.h>

#include "core/analysis/investments.h"
#include "core/support/ids.h"
#include "tests/support/chart_sources.h"

namespace eclosion::publish {
namespace {

using Row = Portfolio::Row;
using test::Values;
using enum FundingRoute;

const QDate today(2026, 8, 20);
constexpr std::array money{"funding-by-route", "funding-by-use", "funding-by-startup", "grants", "granted-services"};

class MoneyChartsTest : public testing::Test {
 protected:
  MoneyChartsTest() {
    harbour = builder.incubator(QStringLiteral("Harbour"));
    coast = builder.startup(QStringLiteral("Coast"));
    river = builder.startup(QStringLiteral("River"));
    builder.incubatedBy(coast, harbour);
    builder.phase(coast, Phase::construction, QDate(2024, 1, 1));
    builder.phase(coast, Phase::operated, QDate(2026, 4, 1));
    builder.phase(river, Phase::acceleration, QDate(2024, 1, 1));
  }
  test::ChartSources& built() {
    if (published) return *published;
    auto world = builder.build(today);
    for (const auto& expense : expenses) world->portfolio.expenses.push_back(expense);
    world->portfolio.seal();
    published = std::make_unique<test::ChartSources>(std::move(world));
    return *published;
  }
  void spent(Row startup, const QDate& date, int euros, FundingRoute route = ownBudget) {
    expenses.push_back({.startup = startup, .route = route, .date = date, .amount = Money::euros(euros)});
  }
  void fewExpenses() {
    spent(coast, QDate(2024, 3, 1), 1000);
    spent(river, QDate(2024, 4, 1), 3000, partnership);
    spent(coast, QDate(2026, 3, 1), 500);
    spent(coast, QDate(2026, 5, 1), 700, partnerDirect);
    spent(river, QDate(2026, 5, 1), 400);
    spent(Portfolio::none, QDate(2026, 6, 1), 900);
    spent(river, QDate(2026, 12, 1), 5000);  // not yet
    builder.commitment(river, QDate(2026, 2, 1), Money::euros(1'000'000));
  }
  void granted(Row startup, const QString& round, const QDate& date, int euros, DecisionState state = DecisionState::recorded) {
    const auto id = newId<DecisionId>();
    built().ledger.decisions.push_back({.id = id,
                                        .startup = built().world->portfolio.startups[startup].id,
                                        .state = state,
                                        .date = date,
                                        .outcome = DecisionOutcome::grant,
                                        .reason = round});
    built().ledger.amounts.push_back({.id = newId<DecisionAmountId>(), .decision = id, .amount = Money::euros(euros)});
    built().ledger.seal();
  }
  ChartOptions ofHarbour() { return {.incubators = {built().world->portfolio.incubators[harbour].id}}; }

  test::WorldBuilder builder;
  std::vector<Portfolio::MoneyFacts> expenses;
  Row harbour, coast, river;
  std::unique_ptr<test::ChartSources> published;
};

TEST_F(MoneyChartsTest, yearsByRouteWithoutAGapOrAPromise) {
  fewExpenses();
  const Chart chart = built().draw("funding-by-route");
  EXPECT_EQ(chart.categories, (QStringList{QStringLiteral("2024"), QStringLiteral("2025"), QStringLiteral("2026 (to 20 Aug)")}));
  ASSERT_EQ(chart.series.size(), 3U);
  EXPECT_EQ(chart.series[0].values, (Values{100'000, 0, 180'000}));
  EXPECT_EQ(chart.series[1].values, (Values{300'000, 0, 0}));
  EXPECT_EQ(chart.series[2].values, (Values{0, 0, 70'000}));
  EXPECT_EQ(Money{static_cast<qint64>(test::sumAt(chart, 2))},
            analysis::figuresAt(built().world->portfolio, today).invested.total());
  EXPECT_EQ(chart.title, QStringLiteral("€4k invested in 2024, €3k of it in partnerships"));
  EXPECT_EQ(chart.behind(0, 2), (std::vector<Row>{coast, river}));
  EXPECT_EQ(chart.behind(2, 2), (std::vector<Row>{coast}));
  const Chart one = built().draw("funding-by-route", {.from = QDate(2026, 1, 1), .hidden = {QStringLiteral("own-budget")}});
  EXPECT_EQ(one.categories.size(), 1);
  ASSERT_EQ(one.series.size(), 1U);
  EXPECT_EQ(one.series[0].color, ChartColor::partnerDirect);
  const Chart harbours = built().draw("funding-by-route", ofHarbour());
  EXPECT_EQ(test::sumAt(harbours, 0), 100'000);
  EXPECT_EQ(test::sumAt(harbours, 2), 120'000);
}

TEST_F(MoneyChartsTest, fiscalYearsThatBeginInSpring) {
  fewExpenses();
  built().world->portfolio.fiscalYearStartMonth = 4;
  const Chart chart = built().draw("funding-by-route");
  EXPECT_EQ(chart.categories, (QStringList{QStringLiteral("2023–2024"), QStringLiteral("2024–2025"), QStringLiteral("2025–2026"),
                                           QStringLiteral("2026–2027 (to 20 Aug)")}));
  EXPECT_EQ(test::sumAt(chart, 0), 100'000);
  EXPECT_EQ(test::sumAt(chart, 2), 50'000);
  EXPECT_EQ(test::sumAt(chart, 3), 200'000);
}

TEST_F(MoneyChartsTest, useIsWhatTheStartupWasOnTheDay) {
  fewExpenses();
  const Chart chart = built().draw("funding-by-use");
  EXPECT_EQ(chart.categories, (QStringList{QStringLiteral("Construction"), QStringLiteral("Acceleration"),
                                           QStringLiteral("Made permanent"), QStringLiteral("Network as a whole")}));
  ASSERT_EQ(chart.series.size(), 2U);
  EXPECT_EQ(chart.series[0].values, (Values{50'000, 40'000, 0, 90'000}));
  EXPECT_EQ(chart.series[1].values, (Values{0, 0, 70'000, 0}));
  EXPECT_EQ(chart.behind(0, 0), (std::vector<Row>{coast}));
  EXPECT_TRUE(chart.behind(0, 3).empty());
  EXPECT_TRUE(chart.title.startsWith(QStringLiteral("Network as a whole: 36 %"))) << chart.title.toStdString();
  const Chart before = built().draw("funding-by-use", {.to = QDate(2024, 12, 31)});
  EXPECT_EQ(before.categories, (QStringList{QStringLiteral("Construction"), QStringLiteral("Acceleration")}));
}

TEST_F(MoneyChartsTest, startupsWithTheMostAreNamed) {
  for (int i = 0; i < 20; ++i) {
    const Row startup = builder.startup(QStringLiteral("Service %1").arg(i));
    spent(startup, QDate(2026, 1, 1), 1000 + i);
  }
  spent(Portfolio::none, QDate(2026, 1, 1), 50);
  const Chart chart = built().draw("funding-by-startup");
  ASSERT_EQ(chart.categories.size(), 17);
  EXPECT_EQ(chart.categories.front(), QStringLiteral("Service 19"));
  EXPECT_TRUE(chart.categories[15].startsWith(QStringLiteral("5 other startup")));
  EXPECT_EQ(chart.categories[16], QStringLiteral("Network as a whole"));
  EXPECT_EQ(chart.series[0].values[15], (1000 + 1001 + 1002 + 1003 + 1004) * 100);
  EXPECT_EQ(chart.behind(0, 15).size(), 5U);
  EXPECT_TRUE(chart.behind(0, 16).empty());
}

TEST_F(MoneyChartsTest, grantsByRound) {
  granted(coast, QStringLiteral("FAST 2"), QDate(2025, 3, 1), 1000);
  granted(river, QStringLiteral("FAST 2"), {}, 500);
  granted(river, QStringLiteral("FAST 1"), QDate(2024, 3, 1), 200);
  granted(river, QStringLiteral("FAST 10"), {}, 100);
  granted(river, {}, QDate(2026, 3, 1), 50);
  granted(river, QStringLiteral("FAST 3"), QDate(2026, 12, 1), 7000);  // not yet
  granted(river, QStringLiteral("FAST 3"), QDate(2026, 1, 1), 7000, DecisionState::draft);
  const Chart chart = built().draw("grants");
  EXPECT_EQ(chart.categories, (QStringList{QStringLiteral("FAST 1"), QStringLiteral("FAST 2"), QStringLiteral("Round not given"),
                                           QStringLiteral("FAST 10")}));
  ASSERT_EQ(chart.series.size(), 1U);
  EXPECT_EQ(chart.series[0].values, (Values{20'000, 150'000, 5'000, 10'000}));
  EXPECT_EQ(chart.behind(0, 1), (std::vector<Row>{coast, river}));
  EXPECT_TRUE(chart.title.startsWith(QStringLiteral("5 grant"))) << chart.title.toStdString();
  EXPECT_TRUE(chart.title.contains(QStringLiteral("in 4 rounds, €2k in all"))) << chart.title.toStdString();
  EXPECT_EQ(built().draw("granted-services").series[0].values, (Values{1, 2, 1, 1}));
  EXPECT_EQ(test::sumAt(built().draw("grants", ofHarbour()), 0), 100'000);
  EXPECT_EQ(built().draw("grants", {.from = QDate(2025, 1, 1)}).categories.size(), 2);
}

TEST_F(MoneyChartsTest, numberedRoundsStandByTheirNumber) {
  // A grant of the later round was recorded for an earlier day.
  granted(coast, QStringLiteral("FAST 13"), QDate(2023, 3, 1), 1000);
  granted(river, QStringLiteral("FAST 12"), QDate(2024, 3, 1), 200);
  granted(coast, QStringLiteral("FAST 9"), QDate(2025, 3, 1), 300);
  const Chart chart = built().draw("grants");
  EXPECT_EQ(chart.categories, (QStringList{QStringLiteral("FAST 9"), QStringLiteral("FAST 12"), QStringLiteral("FAST 13")}));
  EXPECT_EQ(chart.behind(0, 2), std::vector<Row>{coast});
}

TEST_F(MoneyChartsTest, noMoneyGivesEmptyChartsThatSaySo) {
  builder.commitment(river, QDate(2026, 2, 1), Money::euros(1'000'000));
  for (const char* key : money) {
    const Chart chart = built().draw(key);
    EXPECT_TRUE(chart.isEmpty()) << key;
    EXPECT_TRUE(chart.title.startsWith(QStringLiteral("No "))) << key << ": " << chart.title.toStdString();
    EXPECT_FALSE(chart.alt.isEmpty()) << key;
  }
}

TEST_F(MoneyChartsTest, oneExpenseAndOneGrantGiveEveryChart) {
  spent(coast, today, 10);
  granted(coast, QStringLiteral("FAST 1"), today, 10);
  for (const char* key : money) {
    const Chart chart = built().draw(key);
    EXPECT_FALSE(chart.isEmpty()) << key;
    EXPECT_EQ(chart.categories.size(), 1) << key;
    EXPECT_FALSE(chart.subtitle.isEmpty()) << key;
    EXPECT_TRUE(chart.source.contains(QStringLiteral("20 August 2026"))) << key;
    EXPECT_FALSE(chart.notes.isEmpty()) << key;
    EXPECT_TRUE(chart.alt.contains(chart.title)) << key;
    EXPECT_EQ(chart.behind(0, 0), (std::vector<Row>{coast})) << key;
  }
}

}  // namespace
}  // namespace eclosion::publish
