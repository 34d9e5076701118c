// SPDX-License-Identifier: GPL-3.0-or-later
// The report of the network of 2017 from its sample, against what that report says.
#include <gtest/gtest.h>

#include "core/exchange/json/portfolio_json.h"
#include "core/exchange/json/sample.h"
#include "core/publish/report/report.h"
#include "tests/support/chart_file.h"
#include "tests/support/temporary_portfolio.h"

namespace eclosion::publish {
namespace {

class SampleReportTest : public testing::TestWithParam<const char*> {
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
  static Report report() {
    const PublishSources sources{.portfolio = file_->portfolio,
                                 .roster = file_->roster,
                                 .ledger = file_->ledger,
                                 .chronicle = file_->chronicle,
                                 .text = file_->text,
                                 .transitions = file_->transitions,
                                 .name = QStringLiteral("Network"),
                                 .date = QDate(2017, 12, 31)};
    return composeReport(sources, file_->chronicle.editorials, {.year = 2017, .language = QLatin1String(GetParam())});
  }
  static const ReportPage* page(const Report& report, const char* key) {
    for (const ReportPage& one : report.pages) {
      if (one.key == QLatin1String(key)) return &one;
    }
    ADD_FAILURE() << "no page " << key;
    return nullptr;
  }
  static std::vector<SlideFigure> figures(const ReportPage& page) {
    for (const SlidePart& part : page.slide.parts) {
      if (const auto* found = std::get_if<std::vector<SlideFigure>>(&part)) return *found;
    }
    return {};
  }
  // Without what languages write otherwise: signs of money, marks, kinds of spaces.
  static QString plain(QString text) {
    for (const char16_t c : {u'€', u'M', u' ', u'\u00a0', u'\u202f'}) text.remove(QChar(c));
    return text.replace(QLatin1Char(','), QLatin1Char('.'));
  }

  inline static std::unique_ptr<test::TemporaryPortfolio> temporary_;
  inline static std::unique_ptr<test::ChartFile> file_;
};

TEST_P(SampleReportTest, keyFiguresAreTheReports) {
  const Report made = report();
  const ReportPage* keys = page(made, "key-figures");
  ASSERT_NE(keys, nullptr);
  const auto shown = figures(*keys);
  ASSERT_GE(shown.size(), 4U);
  EXPECT_EQ(plain(shown[0].value), QStringLiteral("7.2"));
  EXPECT_EQ(shown[1].value, QStringLiteral("5"));
  EXPECT_TRUE(shown[1].change.startsWith(QStringLiteral("+3 "))) << shown[1].change.toStdString();
  EXPECT_EQ(shown[2].value, QStringLiteral("51"));
  EXPECT_TRUE(shown[2].change.startsWith(QStringLiteral("+18 "))) << shown[2].change.toStdString();
  EXPECT_EQ(shown[3].value, QStringLiteral("91"));
  EXPECT_TRUE(shown[3].change.startsWith(QStringLiteral("+38 "))) << shown[3].change.toStdString();
  for (size_t i = 1; i < 4; ++i) EXPECT_EQ(shown[i].direction, 1);
  const QString routes = plain(keys->slide.subtitle);
  for (const char* sum : {"1.4", "2.8", "3"}) EXPECT_TRUE(routes.contains(QLatin1String(sum))) << sum << routes.toStdString();
}

TEST_P(SampleReportTest, impactFiguresMilestonesAndPagesAreThere) {
  const Report made = report();
  const ReportPage* impact = page(made, "impact");
  ASSERT_NE(impact, nullptr);
  const auto shown = figures(*impact);
  EXPECT_EQ(shown.size(), 6U);
  for (const SlideFigure& figure : shown) {
    EXPECT_FALSE(figure.label.isEmpty());
    EXPECT_FALSE(figure.change.isEmpty()) << "no startup is named";
    EXPECT_FALSE(figure.label.front().isDigit()) << "the number is said twice: " << figure.label.toStdString();
  }
  const ReportPage* milestones = page(made, "milestones");
  ASSERT_NE(milestones, nullptr);
  EXPECT_FALSE(milestones->slide.parts.empty());
  for (const char* key : {"cover", "contents", "method", "network", "funding", "sources", "contact"}) page(made, key);
  EXPECT_TRUE(std::any_of(made.pages.begin(), made.pages.end(),
                          [](const ReportPage& one) { return one.key.startsWith(QLatin1String("chart:")); }));
}

TEST_P(SampleReportTest, isTheSameTwiceAsSlidesAndAsAPage) {
  const Report first = report(), second = report();
  EXPECT_EQ(reportHtml(first, {}), reportHtml(second, {}));
  const DeckDocument deck = reportDeck(first);
  EXPECT_EQ(deck.slides.size(), first.pages.size());
  EXPECT_EQ(deck.language, QLatin1String(GetParam()));
  for (const DeckSlide& slide : deck.slides) {
    if (slide.layout == DeckSlide::Layout::content) {
      EXPECT_FALSE(slide.source.isEmpty()) << slide.title.toStdString();
    }
  }
}

INSTANTIATE_TEST_SUITE_P(BothLanguages, SampleReportTest, testing::Values("en", "fr"));

}  // namespace
}  // namespace eclosion::publish
