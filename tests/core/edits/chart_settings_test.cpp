// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/domain/settings.h"
#include "core/edits/chart_titles.h"
#include "core/edits/expected_durations.h"
#include "tests/support/edit_desk.h"

namespace eclosion {
namespace {

using edits::chartTitles;
using edits::expectedDurations;
using edits::setChartTitle;
using edits::setExpectedDurations;

TEST(ExpectedDurationsEdit, areTheMethodsUntilSetAndCanBeNone) {
  test::EditDesk desk;
  EXPECT_EQ(expectedDurations(desk.records).value(), methodExpectations());
  EXPECT_TRUE(desk.plan(setExpectedDurations(methodExpectations()))->isEmpty());

  const std::vector<PhaseExpectation> own{{.phase = Phase::investigation, .least = 30, .most = 90},
                                          {.phase = Phase::construction, .least = 120, .most = 365}};
  ASSERT_TRUE(desk.perform(setExpectedDurations(own)));
  EXPECT_EQ(desk.lastWords(), QStringLiteral("Expect phases to last: Investigation 30 to 90 days, Construction 120 to 365 days"));
  EXPECT_EQ(expectedDurations(desk.records).value(), own);
  EXPECT_TRUE(desk.plan(setExpectedDurations(own))->isEmpty());

  ASSERT_TRUE(desk.perform(setExpectedDurations({})));
  EXPECT_TRUE(expectedDurations(desk.records).value().empty()) << "none, not the method's";
  ASSERT_TRUE(desk.perform(setExpectedDurations(methodExpectations())));
  EXPECT_EQ(expectedDurations(desk.records).value(), methodExpectations());
}

TEST(ExpectedDurationsEdit, refusesWhatCannotBe) {
  const test::EditDesk desk;
  const std::vector<PhaseExpectation> cases[] = {
      {{.phase = Phase::construction, .least = 90, .most = 30}},
      {{.phase = Phase::construction, .least = -1, .most = 30}},
      {{.phase = Phase::operated, .least = 1, .most = 30}},
      {{.phase = Phase::construction, .least = 1, .most = 2}, {.phase = Phase::construction, .least = 3, .most = 4}}};
  for (const auto& wrong : cases) {
    const auto plan = desk.plan(setExpectedDurations(wrong));
    ASSERT_FALSE(plan);
    EXPECT_EQ(plan.error().kind, ErrorKind::refused);
  }
}

TEST(ExpectedDurationsEdit, replaceASettingThatNobodyCanRead) {
  test::EditDesk desk;
  desk.put(makeSetting(SettingKey::phaseExpectations, QStringLiteral("construction=soon")));
  EXPECT_FALSE(expectedDurations(desk.records));
  ASSERT_TRUE(desk.perform(setExpectedDurations(methodExpectations())));
  EXPECT_EQ(expectedDurations(desk.records).value(), methodExpectations());
}

TEST(ChartTitleEdit, isKeptAKindAndTakenBack) {
  test::EditDesk desk;
  const QString kind = QStringLiteral("phases-over-time"), name = QStringLiteral("Products by phase");
  EXPECT_TRUE(chartTitles(desk.records)->empty());
  ASSERT_TRUE(desk.perform(setChartTitle(kind, name, QStringLiteral("  Ours\n grows "))));
  EXPECT_EQ(desk.lastWords(), QStringLiteral("Title of the chart “Products by phase”: “Ours grows”"));
  EXPECT_EQ(chartTitles(desk.records).value(), (std::map<QString, QString>{{kind, QStringLiteral("Ours grows")}}));
  EXPECT_TRUE(desk.plan(setChartTitle(kind, name, QStringLiteral("Ours grows")))->isEmpty());
  ASSERT_TRUE(desk.perform(setChartTitle(kind, name, {})));
  EXPECT_TRUE(chartTitles(desk.records)->empty());
  const auto long_ = desk.plan(setChartTitle(kind, name, QString(edits::longestChartTitle + 1, QLatin1Char('x'))));
  ASSERT_FALSE(long_);
  EXPECT_EQ(long_.error().kind, ErrorKind::refused);
}

}  // namespace
}  // namespace eclosion
