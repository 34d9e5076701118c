// SPDX-License-Identifier: GPL-3.0-or-later
// The charts about people and money of the network of 2017, against what its report says.
#include <gtest/gtest.h>

#include "core/exchange/json/portfolio_json.h"
#include "core/exchange/json/sample.h"
#include "tests/support/chart_file.h"
#include "tests/support/temporary_portfolio.h"

namespace eclosion::publish {
namespace {

class SampleChartsTest : public testing::Test {
 protected:
  static void SetUpTestSuite() {
    temporary_ = std::make_unique<test::TemporaryPortfolio>();
    store::Recorder recorder(*temporary_->file, temporary_->clock, QStringLiteral("tester"));
    const auto done =
        exchange::importPortfolioJson(exchange::sample2017(), *temporary_->file, recorder, {.words = QStringLiteral("sample")});
    ASSERT_TRUE(done) << done.error().message.toStdString();
    file_ = std::make_unique<test::ChartFile>(*temporary_->file, QDate(2018, 6, 30));
  }
  static void TearDownTestSuite() {
    file_.reset();
    temporary_.reset();
  }
  static Chart at2017(const char* key) { return file_->draw(key, QDate(2017, 12, 31)); }

  inline static std::unique_ptr<test::TemporaryPortfolio> temporary_;
  inline static std::unique_ptr<test::ChartFile> file_;
};

TEST_F(SampleChartsTest, moneyIsTheReports) {
  const Chart chart = at2017("funding-by-route");
  EXPECT_EQ(chart.categories, (QStringList{QStringLiteral("2017")}));
  ASSERT_EQ(chart.series.size(), 3U);
  EXPECT_EQ(chart.series[0].values.front(), 140'000'000);
  EXPECT_EQ(chart.series[1].values.front(), 280'000'000);
  EXPECT_EQ(chart.series[2].values.front(), 300'000'000);
  EXPECT_EQ(chart.title, QStringLiteral("€7.2M invested in 2017, €3M of it spent directly by partners"));
  for (const char* key : {"funding-by-use", "funding-by-startup"}) {
    const Chart parts = at2017(key);
    double sum = 0;
    for (size_t i = 0; i < static_cast<size_t>(parts.categories.size()); ++i) sum += test::sumAt(parts, i);
    EXPECT_EQ(sum, 720'000'000) << key;
  }
}

TEST_F(SampleChartsTest, peopleAreTheReports) {
  const Chart chart = at2017("head-count");
  EXPECT_EQ(test::sumAt(chart, static_cast<size_t>(chart.categories.size()) - 1), 91);
  EXPECT_TRUE(chart.title.contains(QStringLiteral("38 more"))) << chart.title.toStdString();
  const Chart domains = file_->draw("domains", QDate(2018, 6, 30), {.stacking = Stacking::stacked});
  EXPECT_EQ(test::sumAt(domains, static_cast<size_t>(domains.categories.size()) - 1), 136);
  EXPECT_FALSE(at2017("intrapreneur-stays").isEmpty());
  EXPECT_FALSE(at2017("tenure").isEmpty());
  EXPECT_FALSE(at2017("team-sizes").isEmpty());
}

TEST_F(SampleChartsTest, nobodyIsNamed) {
  for (const char* key :
       {"arrivals", "arrivals-departures", "head-count", "domains", "intrapreneur-stays", "tenure", "team-sizes"}) {
    const Chart chart = at2017(key);
    const QString text = chart.title + chart.subtitle + chart.alt + chart.notes + QString::fromUtf8(chartCsv(chart));
    for (const auto& member : file_->portfolio.members) EXPECT_FALSE(text.contains(file_->text.memberName(member.id))) << key;
  }
}

}  // namespace
}  // namespace eclosion::publish
