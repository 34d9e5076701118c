// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/publish/charts/chart_kind.h"

namespace eclosion::publish {
namespace {

TEST(ChartOptionsText, comesBackTheSame) {
  EXPECT_EQ(optionsText({}), QStringLiteral("{}"));
  EXPECT_EQ(optionsFrom(QString()).value(), ChartOptions());
  const ChartOptions options{.form = ChartForm::lines,
                             .stacking = Stacking::share,
                             .from = QDate(2019, 1, 1),
                             .to = QDate(2025, 12, 31),
                             .incubators = {newId<IncubatorId>(), newId<IncubatorId>()},
                             .hidden = {QStringLiteral("investigation")},
                             .labels = false,
                             .events = false,
                             .source = false,
                             .values = ShownValues::hover,
                             .title = QStringLiteral("« Où ? » \"=1+1\"")};
  EXPECT_EQ(optionsFrom(optionsText(options)).value(), options);
}

TEST(ChartOptionsText, refusesWhatItDoesNotKnow) {
  const char* refused[] = {"[",
                           "[]",
                           "{\"forms\":\"area\"}",
                           "{\"form\":\"pie\"}",
                           "{\"form\":2}",
                           "{\"stacking\":\"all\"}",
                           "{\"from\":\"2020-02-31\"}",
                           "{\"to\":2020}",
                           "{\"from\":\"2021-01-01\",\"to\":\"2020-01-01\"}",
                           "{\"incubators\":[\"x\"]}",
                           "{\"hidden\":\"a\"}",
                           "{\"labels\":\"no\"}",
                           "{\"values\":\"some\"}",
                           "{\"title\":null}"};
  for (const char* text : refused) {
    const auto options = optionsFrom(QString::fromUtf8(text));
    ASSERT_FALSE(options) << text;
    EXPECT_EQ(options.error().kind, ErrorKind::refused) << text;
    EXPECT_FALSE(options.error().message.isEmpty()) << text;
  }
}

}  // namespace
}  // namespace eclosion::publish
