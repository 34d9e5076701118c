// SPDX-License-Identifier: GPL-3.0-or-later
// The charts about people, on a few of them.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

#include "core/analysis/head_count.h"
#include "tests/support/chart_sources.h"

namespace eclosion::publish {
namespace {

using Row = Portfolio::Row;
using test::Values;
using enum MissionStatus;

const QDate today(2026, 8, 20);
constexpr std::array people{"arrivals", "arrivals-departures", "head-count", "domains", "intrapreneur-stays",
                            "tenure",   "team-sizes"};

class PeopleChartsTest : public testing::Test {
 protected:
  PeopleChartsTest() {
    harbour = builder.incubator(QStringLiteral("Harbour"));
    coast = builder.startup(QStringLiteral("Coast"));
    river = builder.startup(QStringLiteral("River"));
    builder.incubatedBy(coast, harbour);
  }
  Row person(Row startup, const QDate& start, const QDate& end, MissionStatus status) {
    const Row member = builder.member(QStringLiteral("Ana Arnoux"));
    builder.mission(member, startup, start, end, status);
    return member;
  }
  test::ChartSources& built() {
    if (!published) published = std::make_unique<test::ChartSources>(builder.build(today));
    return *published;
  }
  ChartOptions ofHarbour() { return {.incubators = {built().world->portfolio.incubators[harbour].id}}; }

  test::WorldBuilder builder;
  Row harbour, coast, river;
  std::unique_ptr<test::ChartSources> published;
};

// Two in 2024, one of them back in 2026 after a year; one new in 2025, one in 2026.
class FewPeopleTest : public PeopleChartsTest {
 protected:
  FewPeopleTest() {
    const Row back = person(coast, QDate(2024, 2, 1), QDate(2024, 12, 31), civilServant);
    builder.mission(back, coast, QDate(2026, 1, 1), {}, contractor);
    person(coast, QDate(2024, 6, 1), {}, contractor);
    person(river, QDate(2025, 3, 1), QDate(2025, 9, 30), civilServant);
    person(river, QDate(2026, 5, 1), {}, unknown);
  }
};

TEST_F(FewPeopleTest, arrivalsCountEachPersonOnceInTheirFirstYear) {
  const Chart chart = built().draw("arrivals");
  EXPECT_EQ(chart.categories, (QStringList{QStringLiteral("2024"), QStringLiteral("2025"), QStringLiteral("2026 (to 20 Aug)")}));
  ASSERT_EQ(chart.series.size(), 3U) << "no service company ever came";
  EXPECT_EQ(chart.series[0].values, (Values{1, 1, 0}));
  EXPECT_EQ(chart.series[0].color, ChartColor::civilServant);
  EXPECT_EQ(chart.series[1].values, (Values{1, 0, 0}));
  EXPECT_EQ(chart.series[2].values, (Values{0, 0, 1}));
  EXPECT_TRUE(chart.title.contains(QStringLiteral("2025"))) << "the last year that is over: " << chart.title.toStdString();
  EXPECT_TRUE(chart.title.contains(QStringLiteral("100 %")));
  EXPECT_EQ(chart.behind(0, 0), (std::vector<Row>{0}));
  EXPECT_EQ(chart.behind(2, 2), (std::vector<Row>{3}));
}

TEST_F(FewPeopleTest, arrivalsKeepToPeriodAndIncubators) {
  const Chart recent = built().draw("arrivals", {.from = QDate(2025, 1, 1), .to = QDate(2025, 12, 31)});
  EXPECT_EQ(recent.categories, (QStringList{QStringLiteral("2025")}));
  EXPECT_EQ(test::sumAt(recent, 0), 1);
  const Chart harbours = built().draw("arrivals", ofHarbour());
  EXPECT_EQ(harbours.categories.size(), 3);
  EXPECT_EQ(test::sumAt(harbours, 0), 2);
  EXPECT_EQ(test::sumAt(harbours, 1), 0);
  EXPECT_TRUE(harbours.subtitle.contains(QStringLiteral("Harbour")));
  const Chart without = built().draw("arrivals", {.hidden = {QStringLiteral("contractor")}});
  EXPECT_EQ(without.series.size(), 2U);
}

TEST_F(FewPeopleTest, whoComesBackArrivesAgain) {
  const Chart chart = built().draw("arrivals-departures");
  ASSERT_EQ(chart.series.size(), 2U);
  EXPECT_EQ(chart.series[0].values, (Values{2, 1, 2}));
  EXPECT_EQ(chart.series[1].values, (Values{1, 1, 0}));
  EXPECT_EQ(chart.behind(0, 2), (std::vector<Row>{0, 3}));
  EXPECT_EQ(chart.behind(1, 1), (std::vector<Row>{2}));
  const Chart left = built().draw("arrivals-departures", {.hidden = {QStringLiteral("arrived")}});
  ASSERT_EQ(left.series.size(), 1U);
  EXPECT_EQ(left.behind(0, 1), (std::vector<Row>{2}));
}

TEST_F(FewPeopleTest, headCountIsTheAnalysisOwnAtEveryMonthsEnd) {
  const Chart chart = built().draw("head-count");
  EXPECT_EQ(chart.categories.size(), 31);  // February 2024 to August 2026
  EXPECT_EQ(chart.form, ChartForm::area);
  const auto& portfolio = built().world->portfolio;
  EXPECT_EQ(test::sumAt(chart, 0), 1);
  EXPECT_EQ(test::sumAt(chart, 10), analysis::figuresAt(portfolio, QDate(2024, 12, 31)).membersActive);
  EXPECT_EQ(test::sumAt(chart, 30), analysis::figuresAt(portfolio, today).membersActive);
  for (size_t series = 0; series < chart.series.size(); ++series) {
    for (size_t month : {size_t{0}, size_t{10}, size_t{30}})
      EXPECT_EQ(static_cast<double>(chart.behind(static_cast<int>(series), static_cast<int>(month)).size()),
                chart.series[series].values[month]);
  }
  EXPECT_TRUE(chart.title.startsWith(QStringLiteral("3 active member"))) << chart.title.toStdString();
  EXPECT_TRUE(chart.title.contains(QStringLiteral("1 more than a year before"))) << chart.title.toStdString();
  EXPECT_EQ(test::sumAt(built().draw("head-count", ofHarbour()), 30), 2);
}

TEST_F(FewPeopleTest, domainsAreSharesOfAllActivePeople) {
  auto& roster = built().roster;
  const auto development = roster.domains.codeOf(QStringLiteral("Développement"));
  const auto spelled = roster.domains.codeOf(QStringLiteral("developpement"));
  const auto other = roster.domains.codeOf(QStringLiteral("Autre"));
  roster.members[0].domain = development;
  roster.members[1].domain = spelled;
  roster.members[2].domain = other;
  const Chart chart = built().draw("domains");
  EXPECT_EQ(chart.stacking, Stacking::share);
  EXPECT_EQ(chart.categories.size(), 3);
  ASSERT_EQ(chart.series.size(), 2U) << "in one spelling; the other one left before a year's end";
  EXPECT_EQ(chart.series[0].name, QStringLiteral("Development"));
  EXPECT_EQ(chart.series[0].values, (Values{1, 1, 2.0 / 3}));
  EXPECT_EQ(chart.series[1].color, ChartColor::unknown);
  EXPECT_EQ(chart.behind(0, 2), (std::vector<Row>{0, 1}));
  EXPECT_TRUE(chart.title.contains(QStringLiteral("Development: 67 %"))) << chart.title.toStdString();
  const Chart counts = built().draw("domains", {.stacking = Stacking::stacked});
  EXPECT_EQ(counts.series[0].values, (Values{2, 1, 2}));
}

TEST_F(PeopleChartsTest, domainsBeyondTheColoursAreOneBand) {
  constexpr int many = 14;
  for (int i = 0; i < many; ++i) {
    for (int n = 0; n <= many - i; ++n) person(coast, QDate(2026, 1, 1), {}, contractor);
  }
  auto& roster = built().roster;
  Row member = 0;
  for (int i = 0; i < many; ++i) {
    const auto code = roster.domains.codeOf(QStringLiteral("Craft %1").arg(i));
    for (int n = 0; n <= many - i; ++n) roster.members[member++].domain = code;
  }
  const Chart chart = built().draw("domains", {.stacking = Stacking::stacked});
  ASSERT_EQ(chart.series.size(), 10U);
  EXPECT_EQ(chart.series[9].color, ChartColor::quiet);
  EXPECT_EQ(chart.series[9].values, (Values{6 + 5 + 4 + 3 + 2}));
  std::set<ChartColor> colors;
  for (const ChartSeries& series : chart.series) colors.insert(series.color);
  EXPECT_EQ(colors.size(), chart.series.size());
}

TEST_F(PeopleChartsTest, intrapreneursStayInLanesOfTheirYear) {
  person(coast, QDate(2024, 1, 1), QDate(2024, 4, 10), civilServant);  // 100 days
  person(coast, QDate(2024, 1, 1), QDate(2024, 7, 19), civilServant);  // 200 days
  person(coast, QDate(2025, 8, 20), {}, civilServant);                 // 365 so far
  person(coast, QDate(2025, 1, 1), {}, contractor);                    // of another domain
  auto& roster = built().roster;
  const auto intra = roster.domains.codeOf(QStringLiteral("Intraprenariat"));
  for (const Row row : {Row{0}, Row{1}, Row{2}}) roster.members[row].domain = intra;
  const Chart chart = built().draw("intrapreneur-stays");
  ASSERT_EQ(chart.lanes.size(), 2U);
  EXPECT_EQ(chart.lanes[0].name, QStringLiteral("2024"));
  EXPECT_EQ(chart.lanes[0].dots, (std::vector<ChartDot>{{.value = 100, .row = 0}, {.value = 200, .row = 1}}))
      << "nobody is named";
  EXPECT_EQ(chart.lanes[0].median, 100);
  EXPECT_EQ(chart.lanes[1].dots, (std::vector<ChartDot>{{.value = 365, .open = true, .row = 2}}));
  EXPECT_EQ(chart.lanes[1].median, std::nullopt);
  EXPECT_EQ(chart.behind(1, 0), (std::vector<Row>{2}));
  EXPECT_TRUE(chart.title.contains(QStringLiteral("200 day"))) << chart.title.toStdString();
}

TEST_F(PeopleChartsTest, aFewIntrapreneursHaveAMedianAndNoQuartiles) {
  for (int i = 0; i < 5; ++i) person(coast, QDate(2024, 1, 1), QDate(2024, 4, 10).addDays(i), civilServant);
  for (int i = 0; i < 4; ++i) person(coast, QDate(2025, 1, 1), QDate(2025, 4, 10).addDays(i), civilServant);
  auto& roster = built().roster;
  for (auto& member : roster.members) member.domain = roster.domains.codeOf(QStringLiteral("Intraprenariat"));
  const Chart chart = built().draw("intrapreneur-stays");
  ASSERT_EQ(chart.lanes.size(), 2U);
  EXPECT_TRUE(chart.lanes[0].median && chart.lanes[0].firstQuartile && chart.lanes[0].thirdQuartile);
  EXPECT_TRUE(chart.lanes[1].median && !chart.lanes[1].firstQuartile && !chart.lanes[1].thirdQuartile);
}

TEST_F(FewPeopleTest, tenureIsKaplanMeiers) {
  const Chart chart = built().draw("tenure");
  ASSERT_EQ(chart.curves.size(), 3U) << "all, civil servants, contractors";
  EXPECT_EQ(chart.curves[0].points.front(), (std::pair<double, double>{0, 1}));
  // Of five stays the shortest watched has not ended (111 days), then 213, 231 (not ended), 334, 810 (not ended).
  const std::vector<std::pair<double, double>> expected{{0, 1}, {213, 0.75}, {334, 0.375}, {810, 0.375}};
  ASSERT_EQ(chart.curves[0].points.size(), expected.size());
  for (size_t i = 0; i < expected.size(); ++i) {
    EXPECT_EQ(chart.curves[0].points[i].first, expected[i].first);
    EXPECT_NEAR(chart.curves[0].points[i].second, expected[i].second, 1e-12);
  }
  EXPECT_TRUE(chart.title.contains(QStringLiteral("334 day"))) << chart.title.toStdString();
  const Chart one = built().draw("tenure", {.hidden = {QStringLiteral("civil-servant"), QStringLiteral("contractor")}});
  EXPECT_EQ(one.curves.size(), 1U);
}

TEST_F(FewPeopleTest, teamsOfThePhasesThereAre) {
  builder.phase(coast, Phase::construction, QDate(2024, 1, 1));
  builder.phase(river, Phase::construction, QDate(2024, 1, 1));
  const Chart chart = built().draw("team-sizes");
  ASSERT_EQ(chart.lanes.size(), 1U);
  EXPECT_EQ(chart.lanes[0].dots, (std::vector<ChartDot>{{.value = 1, .label = QStringLiteral("River"), .row = river},
                                                        {.value = 2, .label = QStringLiteral("Coast"), .row = coast}}));
  EXPECT_EQ(chart.lanes[0].median, 1);
  EXPECT_EQ(chart.lanes[0].thirdQuartile, 2);
  EXPECT_EQ(chart.behind(0, 0), (std::vector<Row>{coast, river}));
  EXPECT_TRUE(chart.title.startsWith(QStringLiteral("Construction: half of the teams have 1"))) << chart.title.toStdString();
  EXPECT_EQ(built().draw("team-sizes", ofHarbour()).lanes[0].dots.size(), 1U);
}

TEST_F(PeopleChartsTest, nobodyGivesEmptyChartsThatSaySo) {
  for (const char* key : people) {
    const Chart chart = built().draw(key);
    EXPECT_TRUE(chart.isEmpty()) << key;
    EXPECT_TRUE(chart.title.startsWith(QStringLiteral("No"))) << key << ": " << chart.title.toStdString();
    EXPECT_FALSE(chart.alt.isEmpty()) << key;
    EXPECT_TRUE(chartTable(chart).rows.empty()) << key;
  }
}

TEST_F(PeopleChartsTest, onePersonOnOneDayGivesEveryChart) {
  builder.phase(coast, Phase::investigation, today);
  person(coast, today, {}, civilServant);
  auto& roster = built().roster;
  roster.members[0].domain = roster.domains.codeOf(QStringLiteral("Intraprenariat"));
  for (const char* key : people) {
    const Chart chart = built().draw(key);
    EXPECT_FALSE(chart.isEmpty()) << key;
    EXPECT_FALSE(chart.title.isEmpty()) << key;
    EXPECT_FALSE(chart.subtitle.isEmpty()) << key;
    EXPECT_TRUE(chart.source.contains(QStringLiteral("Coast"))) << key;
    EXPECT_FALSE(chart.notes.isEmpty()) << key;
    EXPECT_TRUE(chart.alt.contains(chart.title)) << key;
    EXPECT_FALSE((chart.title + chart.subtitle + chart.alt + chart.source + chart.notes).contains(QStringLiteral("Ana"))) << key;
  }
}

TEST(PeopleOnCharts, areThoseBehindTheFigures) {
  const auto world = test::inventedWorld(80, 3);
  const auto active = analysis::activeMembers(world->portfolio, today);
  analysis::StatusCounts counts;
  for (const auto& one : active) ++counts[one.status];
  EXPECT_EQ(counts, analysis::activeOn(world->portfolio, {today}).front());
  const auto stays = analysis::staysBy(world->portfolio, today);
  const auto first = analysis::firstStays(stays);
  EXPECT_EQ(static_cast<int>(first.size()), analysis::figuresAt(world->portfolio, today).membersEver);
}

}  // namespace
}  // namespace eclosion::publish
