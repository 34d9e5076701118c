// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/report/report.h"

#include <gtest/gtest.h>

#include "core/domain/report_blocks.h"
#include "core/publish/report/report_pages.h"
#include "core/publish/report/report_words.h"
#include "tests/support/chart_sources.h"

namespace eclosion::publish {
namespace {

Editorial block(const QString& key, const QString& text, const QString& language = {}) {
  return {.id = newId<EditorialId>(), .year = 2017, .language = language, .block = key, .text = text};
}

// Two startups, the second one stopped in the year, and one that begins in the next; today is in the year after.
std::unique_ptr<test::World> smallWorld() {
  test::WorldBuilder builder;
  const auto incubator = builder.incubator(QStringLiteral("Alpha"));
  const auto first = builder.startup(QStringLiteral("Lapins"));
  const auto second = builder.startup(QStringLiteral("Merles"));
  builder.phase(first, Phase::investigation, QDate(2016, 2, 1));
  builder.phase(first, Phase::construction, QDate(2017, 3, 1));
  builder.phase(second, Phase::investigation, QDate(2017, 4, 1));
  builder.phase(second, Phase::investigationStopped, QDate(2017, 9, 1));
  builder.incubatedBy(first, incubator, QDate(2016, 2, 1));
  builder.phase(builder.startup(QStringLiteral("Otters")), Phase::investigation, QDate(2018, 5, 1));
  builder.expense(first, QDate(2017, 5, 1), Money{1'000'000'00});
  return builder.build(QDate(2018, 6, 30));
}

class ReportTest : public testing::Test {
 protected:
  [[nodiscard]] Report compose(const QString& language = QStringLiteral("en"), const ReportPictures& pictures = {}) {
    sources.date = QDate(2017, 12, 31);
    sources.chronicle.seal();
    return composeReport(sources.sources(), editorials, reportPlan(editorials, 2017, language), pictures);
  }
  [[nodiscard]] static const ReportPage* page(const Report& report, const QString& key) {
    for (const auto* pages : {&report.pages, &report.left}) {
      for (const ReportPage& one : *pages) {
        if (one.key == key) return &one;
      }
    }
    return nullptr;
  }
  [[nodiscard]] static QStringList keys(const std::vector<ReportPage>& pages) {
    QStringList found;
    for (const ReportPage& one : pages) found << one.key;
    return found;
  }
  [[nodiscard]] static std::vector<SlideFigure> figuresOf(const Report& report) {
    return std::get<std::vector<SlideFigure>>(page(report, QStringLiteral("key-figures"))->slide.parts.front());
  }

  test::ChartSources sources{smallWorld()};
  std::vector<Editorial> editorials;
};

TEST_F(ReportTest, pagesAreLeftOutMovedAndNamedByAPerson) {
  editorials = {block(block::hidden, QStringLiteral("method\nnetwork")), block(block::order, QStringLiteral("funding\nimpact")),
                block(block::titleOf(QStringLiteral("funding")), QStringLiteral("Our money"), QStringLiteral("en"))};
  const Report report = compose();
  const QStringList shown = keys(report.pages);
  EXPECT_EQ(shown.first(), QStringLiteral("cover"));
  EXPECT_EQ(shown.at(1), QStringLiteral("contents"));
  EXPECT_FALSE(shown.contains(QStringLiteral("method")));
  EXPECT_EQ(keys(report.left), (QStringList{QStringLiteral("method"), QStringLiteral("network")}));
  EXPECT_LT(shown.indexOf(QStringLiteral("funding")), shown.indexOf(QStringLiteral("impact")));
  EXPECT_EQ(page(report, QStringLiteral("funding"))->slide.title, QStringLiteral("Our money"));
  // The contents count the pages as they are now.
  const auto& table = std::get<PaperTable>(report.pages[1].slide.parts.front());
  for (const QStringList& row : table.rows) {
    if (row.first() == page(report, QStringLiteral("impact"))->outline) {
      EXPECT_EQ(row.last().toInt(), shown.indexOf(QStringLiteral("impact")) + 1);
    }
  }
}

TEST_F(ReportTest, figuresAreLeftOutAndComparedWithAnotherYear) {
  const size_t all = figuresOf(compose()).size();
  editorials = {block(block::without, QStringLiteral("incubators")), block(block::comparedWith, QStringLiteral("2015"))};
  const auto shown = figuresOf(compose());
  EXPECT_EQ(shown.size(), all - 1);
  bool compared = false;
  for (const SlideFigure& figure : shown) {
    EXPECT_FALSE(figure.label.startsWith(QStringLiteral("incubator"))) << figure.label.toStdString();
    EXPECT_FALSE(figure.change.contains(QStringLiteral("2016"))) << figure.change.toStdString();
    compared = compared || figure.change.contains(QStringLiteral("2015"));
  }
  EXPECT_TRUE(compared);
}

TEST_F(ReportTest, theKeyFiguresSayOfWhenTheyAre) {
  EXPECT_EQ(page(compose(), QStringLiteral("key-figures"))->slide.title,
            QStringLiteral("End of 2017: 1 startup(s) in the programme, 1 active incubator(s)"));
  // A year that is going on, compared with the same day a year before.
  sources.date = QDate(2018, 6, 30);
  const Report going = composeReport(sources.sources(), {}, {.year = 2018, .language = QStringLiteral("en")});
  const ReportPage* figures = page(going, QStringLiteral("key-figures"));
  EXPECT_TRUE(figures->slide.title.startsWith(QStringLiteral("30 June 2018: "))) << figures->slide.title.toStdString();
  for (const SlideFigure& figure : figuresOf(going))
    EXPECT_TRUE(figure.change.isEmpty() || figure.change.endsWith(QStringLiteral("30 Jun 2017"))) << figure.change.toStdString();
  EXPECT_TRUE(page(going, QStringLiteral("funding"))->slide.title.endsWith(QStringLiteral("2018 (to 30 Jun)")));
  // Before anything began nothing is counted from it on.
  sources.date = QDate(2014, 12, 31);
  for (const SlideFigure& figure : figuresOf(composeReport(sources.sources(), {}, {.year = 2014, .language = {}})))
    EXPECT_FALSE(figure.label.contains(QStringLiteral("since"))) << figure.label.toStdString();
}

TEST_F(ReportTest, milestonesAreAsManyAsTheirTitleSays) {
  const struct {
    int before, ofYear;
    const char* title;
    size_t rows;
  } cases[] = {
      {0, 0, "The network's milestones", 0},       {0, 3, "2017, a year of 3 milestone(s)", 3},
      {4, 0, "The network in 4 milestone(s)", 4},  {4, 8, "The network in 12 milestone(s), 8 of them in 2017", 12},
      {9, 8, "2017, a year of 8 milestone(s)", 8}, {20, 0, "The network's latest 14 milestone(s)", 14},
  };
  for (const auto& one : cases) {
    sources.chronicle.milestones.clear();
    for (int i = 0; i < one.before + one.ofYear + 1; ++i) {
      // The last one is yet to come.
      const int year = i < one.before ? 2016 : i < one.before + one.ofYear ? 2017 : 2018;
      sources.chronicle.milestones.push_back(
          {.id = newId<MilestoneId>(), .date = QDate(year, 3, 1), .text = QStringLiteral("Something happened")});
    }
    const Report report = compose();
    const ReportPage* milestones = page(report, QStringLiteral("milestones"));
    EXPECT_EQ(milestones->slide.title, QLatin1String(one.title));
    const auto* table = std::get_if<PaperTable>(&milestones->slide.parts.front());
    EXPECT_EQ(table ? table->rows.size() : 0, one.rows) << one.title;
    EXPECT_EQ(milestones->nothingYet, one.rows == 0) << one.title;
    if (!table) continue;
    for (const QStringList& row : table->rows) EXPECT_FALSE(row.first().contains(QLatin1Char(' '))) << "a month breaks";
  }
}

TEST_F(ReportTest, aSpotlightTellsOfTheStartupOnTheDay) {
  Spotlight spotlight{.id = newId<SpotlightId>(),
                      .startup = sources.world->portfolio.startups[0].id,
                      .year = 2017,
                      .text = QStringLiteral("It grew.")};
  const auto figures = [&] {
    sources.chronicle.spotlights = {spotlight};
    const Report report = compose();
    const auto found = std::find_if(report.pages.begin(), report.pages.end(),
                                    [](const ReportPage& one) { return one.key.startsWith(QStringLiteral("spotlight:")); });
    const auto* first = std::get_if<std::vector<SlideFigure>>(&found->slide.parts.front());
    return first ? *first : std::vector<SlideFigure>();
  };
  ASSERT_FALSE(figures().empty());
  EXPECT_EQ(figures().front().label, QStringLiteral("in Construction"));
  EXPECT_EQ(figures().front().change, QStringLiteral("since 1 March 2017"));
  // One that has not begun by then has nothing to tell.
  spotlight.startup = sources.world->portfolio.startups[2].id;
  EXPECT_TRUE(figures().empty());
}

TEST_F(ReportTest, whatWasStoppedSaysInWhichPhase) {
  const Report report = compose();
  const auto& table = std::get<PaperTable>(page(report, QStringLiteral("stopped"))->slide.parts.front());
  ASSERT_EQ(table.rows.size(), 1U);
  EXPECT_EQ(table.rows.front(), (QStringList{QStringLiteral("Merles"), QStringLiteral("1\u00a0September"),
                                             QStringLiteral("Investigation"), QStringLiteral("5")}));
}

TEST_F(ReportTest, moneyIsComparedWithAYearThatHadSomeAlone) {
  const auto columns = [](const Report& report) {
    for (const SlidePart& part : page(report, QStringLiteral("funding"))->slide.parts) {
      if (const auto* table = std::get_if<PaperTable>(&part)) return table->header.size();
    }
    return qsizetype{0};
  };
  EXPECT_EQ(columns(compose()), 2) << "nothing is on record of 2016";
  sources.date = QDate(2018, 6, 30);
  EXPECT_EQ(columns(composeReport(sources.sources(), {}, {.year = 2018, .language = QStringLiteral("en")})), 3);
}

TEST_F(ReportTest, theDayComparedWithIsTheSameOne) {
  const struct {
    QDate date, before;
    int with;
  } cases[] = {{QDate(2017, 12, 31), QDate(2016, 12, 31), 0},
               {QDate(2016, 2, 29), QDate(2015, 2, 28), 0},
               {QDate(2016, 2, 29), QDate(2012, 2, 29), 2012}};
  for (const auto& one : cases) {
    sources.date = one.date;
    const auto published = sources.sources();
    const ReportPlan plan{.year = one.date.year(), .comparedWith = one.with, .language = {}};
    const ReportWords words(editorials, plan.year, {});
    std::vector<ReportWarning> warnings;
    const ReportMoment moment{.asOf = one.date};
    const ReportPictures pictures;
    const PageContext context{published, plan, moment, words, pictures, warnings};
    EXPECT_EQ(context.before(), one.before);
  }
}

TEST_F(ReportTest, theMomentIsTheYearsLastDayUnlessFrozen) {
  const QDate today(2018, 6, 30);
  const struct {
    const char* frozen;
    int year;
    QDate asOf;
    bool isFrozen, isKnownAt;
  } cases[] = {
      {"", 2017, QDate(2017, 12, 31), false, false},
      {"", 2018, today, false, false},
      {"2017-11-30 2018-01-15T10:00:00Z", 2017, QDate(2017, 11, 30), true, true},
      {"2017-11-30", 2017, QDate(2017, 11, 30), true, false},
      {"2017-11-30 whenever", 2017, QDate(2017, 11, 30), true, false},
      {"some day", 2017, QDate(2017, 12, 31), false, false},
  };
  for (const auto& one : cases) {
    editorials = {block(block::frozen, QLatin1String(one.frozen))};
    const ReportMoment moment = reportMoment(editorials, one.year, today);
    EXPECT_EQ(moment.asOf, one.asOf) << one.frozen;
    EXPECT_EQ(moment.frozen, one.isFrozen) << one.frozen;
    EXPECT_EQ(moment.knownAt.has_value(), one.isKnownAt) << one.frozen;
  }
}

TEST_F(ReportTest, saysWhatIsToWriteAndToTranslate) {
  const QString foreword = block::foreword, key = QStringLiteral("foreword");
  EXPECT_TRUE(page(compose(), key)->toWrite.contains(foreword));
  editorials = {block(foreword, QStringLiteral("Une année."), QStringLiteral("fr"))};
  const Report english = compose(), french = compose(QStringLiteral("fr"));
  EXPECT_TRUE(page(english, key)->toTranslate.contains(foreword));
  EXPECT_FALSE(page(english, key)->toWrite.contains(foreword));
  EXPECT_FALSE(page(french, key)->toTranslate.contains(foreword));
  EXPECT_FALSE(page(french, key)->slide.parts.empty());
}

TEST_F(ReportTest, whatDoesNotAddUpIsSaid) {
  const Metric metric{.id = namedId<MetricId>(u"users"),
                      .startup = sources.world->portfolio.startups[0].id,
                      .name = QStringLiteral("Users"),
                      .unit = QStringLiteral("people")};
  sources.chronicle.metrics = {metric};
  const struct {
    const char* wording;
    double value;
    bool warns;
  } cases[] = {
      {"24 000 people", 24'000, false},
      {"24,000 people", 24'000, false},
      {"24 000 people", 25'000, false},  // rounded
      {"24 000 people", 32'000, true},
      {"1,8 million people", 1'800'000, false},
      {"1.8 millions de personnes", 18'000'000, true},
      {"2 milliards d’euros", 2e9, false},
      {"all people", 12, false},
      {"", 12, false},
  };
  for (const auto& one : cases) {
    sources.chronicle.measurements = {{.id = namedId<MeasurementId>(u"m"),
                                       .metric = metric.id,
                                       .date = QDate(2017, 6, 1),
                                       .value = one.value,
                                       .impactYear = 2017,
                                       .wording = QString::fromUtf8(one.wording)}};
    const Report report = compose();
    const bool warned = std::any_of(report.warnings.begin(), report.warnings.end(),
                                    [](const ReportWarning& warning) { return warning.page == u"impact"; });
    EXPECT_EQ(warned, one.warns) << one.wording << ' ' << one.value;
  }
}

TEST_F(ReportTest, otherSumsAreCheckedToo) {
  const auto warnsOf = [this](const char* page) {
    const Report report = compose();
    return std::count_if(report.warnings.begin(), report.warnings.end(),
                         [&](const ReportWarning& warning) { return warning.page == QLatin1String(page); });
  };
  EXPECT_EQ(warnsOf("funding"), 0);
  const auto told = [this] {
    const Report report = compose();
    return std::get<SlideText>(page(report, QStringLiteral("sources"))->slide.parts.front()).paragraphs.filter(QChar(0x20ac));
  };
  EXPECT_TRUE(told().isEmpty());
  sources.ledger.expenses.push_back({.id = namedId<ExpenseId>(u"e"), .amount = Money{100}});
  EXPECT_EQ(warnsOf("funding"), 1);
  EXPECT_EQ(told().size(), 1) << "readers are told too";
  EXPECT_EQ(warnsOf("community"), 0);
  const Training training{
      .id = namedId<TrainingId>(u"t"), .name = QStringLiteral("Alpha"), .start = QDate(2017, 5, 1), .trained = 0};
  sources.chronicle.trainings = {training};
  sources.chronicle.trainees = {{.id = namedId<TraineeId>(u"x"), .training = training.id}};
  EXPECT_EQ(warnsOf("community"), 1);
}

TEST_F(ReportTest, aPictureThatIsMissingIsSaid) {
  sources.chronicle.spotlights = {{.id = namedId<SpotlightId>(u"s"),
                                   .startup = sources.world->portfolio.startups[0].id,
                                   .year = 2017,
                                   .text = QStringLiteral("It grew."),
                                   .picture = QStringLiteral("gone.png")}};
  const Report report = compose();
  ASSERT_EQ(report.warnings.size(), 1U);
  EXPECT_TRUE(report.warnings.front().page.startsWith(QStringLiteral("spotlight:")));
  EXPECT_TRUE(report.warnings.front().text.contains(QStringLiteral("gone.png")));
  ReportPictures pictures;
  pictures.picture = [](const QString&) { return QByteArray("\x89PNG…"); };
  EXPECT_TRUE(compose(QStringLiteral("en"), pictures).warnings.empty());
}

TEST(EmptyReport, isComposedAllTheSame) {
  test::WorldBuilder builder;
  test::ChartSources sources(builder.build(QDate(2018, 6, 30)));
  const Report report = composeReport(sources.sources(), {}, {.year = 2017, .language = QStringLiteral("fr")});
  EXPECT_FALSE(report.pages.empty());
  for (const ReportPage& page : report.pages) EXPECT_FALSE(page.slide.title.isEmpty()) << page.key.toStdString();
  EXPECT_FALSE(reportHtml(report, {}).isEmpty());
}

TEST(ReportWordsTest, numbersAreSpoken) {
  const struct {
    double value;
    const char* words;
  } cases[] = {{0, "0"},
               {12.5, "12.5"},
               {24'000, "24,000"},
               {1'000'000, "1 million"},
               {1'800'000, "1.8 million"},
               {20'000'000, "20 million"}};
  for (const auto& one : cases)
    EXPECT_TRUE(spokenNumber(one.value).startsWith(QLatin1String(one.words))) << spokenNumber(one.value).toStdString();
}

TEST(ReportWordsTest, textsFallIntoParagraphs) {
  const struct {
    QString text;
    QStringList paragraphs;
  } cases[] = {
      {{}, {}},
      {QStringLiteral("one\ntwo"), {QStringLiteral("one two")}},
      {QStringLiteral("one\n\n\ntwo\n"), {QStringLiteral("one"), QStringLiteral("two")}},
      {QStringLiteral("list:\n- a\n- b"), {QStringLiteral("list:"), QStringLiteral("- a"), QStringLiteral("- b")}},
  };
  for (const auto& one : cases) EXPECT_EQ(paragraphsOf(one.text), one.paragraphs);
}

}  // namespace
}  // namespace eclosion::publish
