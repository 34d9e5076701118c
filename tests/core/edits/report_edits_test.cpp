// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/report_edits.h"

#include <gtest/gtest.h>

#include "core/domain/report_blocks.h"
#include "tests/support/edit_desk.h"

namespace eclosion::edits {
namespace {

class ReportEditsTest : public testing::Test {
 protected:
  ReportEditsTest() { desk.put(lapins); }

  [[nodiscard]] QString textOf(const QString& block, const QString& language = {}, int year = 2017) const {
    QString text;
    int found = 0;
    for (const Editorial& one : desk.all<Editorial>()) {
      if (one.year != year || one.language != language || one.block != block) continue;
      text = one.text;
      ++found;
    }
    EXPECT_LE(found, 1) << block.toStdString();
    return text;
  }
  void expect(const Edit& edit, const char* words) {
    const auto done = desk.perform(edit);
    ASSERT_TRUE(done) << done.error().message.toStdString();
    EXPECT_EQ(desk.lastWords().toStdString(), words);
    const auto again = desk.plan(edit);
    ASSERT_TRUE(again);
    EXPECT_TRUE(again->isEmpty()) << words;
  }

  const Startup lapins{.id = namedId<StartupId>(u"lapins"), .name = QStringLiteral("Lapins")};
  test::EditDesk desk;
};

TEST_F(ReportEditsTest, wordsAreWrittenChangedAndTakenAway) {
  const QString fr = QStringLiteral("fr"), en = QStringLiteral("en"), key = block::foreword;
  const struct {
    QString language, block, text;
    const char* words;
  } steps[] = {
      {fr, key, QStringLiteral("Une année."), "Report 2017: write “Foreword” (French)"},
      {en, key, QStringLiteral("A year."), "Report 2017: write “Foreword” (English)"},
      {fr, key, QStringLiteral("Une belle\n\nannée."), "Report 2017: change “Foreword” (French)"},
      {en, key, QStringLiteral("  \n "), "Report 2017: take “Foreword” away (English)"},
      {fr, block::titleOf(QStringLiteral("cover")), QStringLiteral("2017"), "Report 2017: write “Title” (French)"},
      {{}, QStringLiteral("unknown"), QStringLiteral("x"), "Report 2017: write “unknown”"},
  };
  for (const auto& step : steps) {
    expect(setReportText({.year = 2017, .language = step.language, .block = step.block, .text = step.text}), step.words);
    EXPECT_EQ(textOf(step.block, step.language), step.text.trimmed());
  }
  EXPECT_EQ(textOf(key, fr), QStringLiteral("Une belle\n\nannée."));
  EXPECT_EQ(textOf(key, fr, 2018), QString());
}

TEST_F(ReportEditsTest, pagesAndFiguresAreLeftOutAndComeBack) {
  const QString map = QStringLiteral("network"), method = QStringLiteral("method"), invested = QStringLiteral("invested");
  expect(showReportPage(2017, map, QStringLiteral("Network map"), false), "Report 2017: leave the page “Network map” out");
  expect(showReportPage(2017, method, QStringLiteral("Method"), false), "Report 2017: leave the page “Method” out");
  EXPECT_EQ(textOf(block::hidden), QStringLiteral("network\nmethod"));
  expect(showReportPage(2017, map, QStringLiteral("Network map"), true), "Report 2017: show the page “Network map”");
  EXPECT_EQ(textOf(block::hidden), method);
  expect(showReportPage(2017, method, QStringLiteral("Method"), true), "Report 2017: show the page “Method”");
  EXPECT_TRUE(desk.all<Editorial>().empty());
  expect(showReportFigure(2017, invested, QStringLiteral("Money invested"), false),
         "Report 2017: leave the figure “Money invested” out");
  EXPECT_EQ(textOf(block::without), invested);
  expect(showReportFigure(2017, invested, QStringLiteral("Money invested"), true),
         "Report 2017: show the figure “Money invested”");
  expect(orderReportPages(2017, {map, method}, QStringLiteral("Network map")), "Report 2017: move the page “Network map”");
  EXPECT_EQ(textOf(block::order), QStringLiteral("network\nmethod"));
}

TEST_F(ReportEditsTest, aReportIsComparedWithAYearBefore) {
  expect(compareReport(2017, 2015), "Report 2017: compare with 2015");
  EXPECT_EQ(textOf(block::comparedWith), QStringLiteral("2015"));
  expect(compareReport(2017, 2016), "Report 2017: compare with 2016");
  EXPECT_TRUE(desk.all<Editorial>().empty());  // the usual one needs no saying
  for (const int other : {2017, 2018, 17, -1}) {
    const auto plan = desk.plan(compareReport(2017, other));
    ASSERT_FALSE(plan) << other;
    EXPECT_EQ(plan.error().kind, ErrorKind::refused);
  }
}

TEST_F(ReportEditsTest, figuresAreFrozenAtTheirDates) {
  const QDateTime known(QDate(2018, 6, 30), QTime(12, 30, 5), Qt::UTC);
  expect(freezeReport(2017, QDate(2017, 12, 31), known), "Report 2017: freeze the figures of 31 Dec 2017, known on 30 Jun 2018");
  EXPECT_EQ(textOf(block::frozen), QStringLiteral("2017-12-31 2018-06-30T12:30:05Z"));
  expect(unfreezeReport(2017), "Report 2017: let the figures follow the portfolio again");
  EXPECT_TRUE(desk.all<Editorial>().empty());
  EXPECT_FALSE(desk.plan(freezeReport(2017, {}, known)));
  EXPECT_FALSE(desk.plan(freezeReport(2017, QDate(2017, 12, 31), {})));
}

TEST_F(ReportEditsTest, aStartupIsInTheSpotlightOnceAYear) {
  const Spotlight spotlight{.id = namedId<SpotlightId>(u"spot"), .startup = lapins.id, .year = 2017};
  const Edit add = addSpotlight(spotlight, QStringLiteral("fr"));
  ASSERT_TRUE(desk.perform(add));
  EXPECT_EQ(desk.lastWords(), QStringLiteral("Report 2017: put Lapins in the spotlight"));
  EXPECT_EQ(textOf(block::ownLanguage), QStringLiteral("fr"));
  const auto twice = desk.plan(addSpotlight({.id = newId<SpotlightId>(), .startup = lapins.id, .year = 2017}, {}));
  ASSERT_FALSE(twice);
  EXPECT_TRUE(twice.error().message.contains(lapins.name));
  ASSERT_TRUE(desk.perform(addSpotlight({.id = newId<SpotlightId>(), .startup = lapins.id, .year = 2018}, {})));
  EXPECT_FALSE(desk.plan(addSpotlight({.id = newId<SpotlightId>(), .startup = namedId<StartupId>(u"nobody"), .year = 2017}, {})));
}

TEST_F(ReportEditsTest, aSpotlightGoesWithAllThatWasSaidOfIt) {
  const Spotlight spotlight{.id = namedId<SpotlightId>(u"spot"), .startup = lapins.id, .year = 2017};
  const QString page = QStringLiteral("spotlight:") + spotlight.id.uuid().toString(QUuid::WithoutBraces);
  ASSERT_TRUE(desk.perform(addSpotlight(spotlight, QStringLiteral("fr"))));
  ASSERT_TRUE(desk.perform(setReportText({.year = 2017,
                                          .language = QStringLiteral("en"),
                                          .block = block::spotlight(spotlight.id),
                                          .text = QStringLiteral("Rabbits")})));
  ASSERT_TRUE(desk.perform(showReportPage(2017, page, lapins.name, false)));
  ASSERT_TRUE(desk.perform(orderReportPages(2017, {page, QStringLiteral("method")}, lapins.name)));
  ASSERT_TRUE(desk.perform(removeSpotlight(spotlight.id)));
  EXPECT_EQ(desk.lastWords(), QStringLiteral("Report 2017: take Lapins out of the spotlight"));
  EXPECT_TRUE(desk.all<Spotlight>().empty());
  EXPECT_EQ(textOf(block::spotlight(spotlight.id), QStringLiteral("en")), QString());
  EXPECT_EQ(textOf(block::hidden), QString());
  EXPECT_EQ(textOf(block::order), QStringLiteral("method"));
  EXPECT_FALSE(desk.plan(removeSpotlight(spotlight.id)));
}

}  // namespace
}  // namespace eclosion::edits
