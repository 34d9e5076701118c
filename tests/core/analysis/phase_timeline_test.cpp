// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/phase_timeline.h"

#include <gtest/gtest.h>

#include <QRandomGenerator>
#include <algorithm>

#include "core/analysis/figures.h"
#include "tests/support/random_portfolio.h"

namespace eclosion::analysis {
namespace {

TEST(PhaseTimeline, saysWhatTheFiguresSay) {
  for (quint32 seed = 1; seed <= 25; ++seed) {
    const Portfolio portfolio = test::randomPortfolio(seed);
    const PhaseTimeline timeline(portfolio);
    PhaseTimeline::Cursor cursor(timeline);
    QRandomGenerator random(seed);
    for (int i = 0; i < 150; ++i) {
      // Jumps both ways, and before the first and after the last day.
      const QDate day = QDate(2018, 12, 20).addDays(random.bounded(150));
      const PhaseCounts expected = figuresAt(portfolio, day).startups;
      ASSERT_EQ(timeline.at(day), expected) << seed;
      ASSERT_EQ(cursor.moveTo(day), expected) << seed;
      ASSERT_EQ(cursor.counts(), expected) << seed;
    }
  }
}

TEST(PhaseTimeline, changesOnItsDaysAlone) {
  const Portfolio portfolio = test::randomPortfolio(7);
  const PhaseTimeline timeline(portfolio);
  ASSERT_FALSE(timeline.days().empty());
  for (QDate day(2018, 12, 31); day < QDate(2019, 6, 1); day = day.addDays(1)) {
    const bool listed = std::binary_search(timeline.days().begin(), timeline.days().end(), day);
    if (listed) continue;
    EXPECT_EQ(timeline.at(day), timeline.at(day.addDays(-1)));
  }
}

TEST(PhaseTimeline, takesAnEmptyPortfolio) {
  Portfolio portfolio;
  portfolio.seal();
  const PhaseTimeline timeline(portfolio);
  EXPECT_TRUE(timeline.days().empty());
  EXPECT_EQ(timeline.at(QDate(2020, 1, 1)), PhaseCounts{});
  PhaseTimeline::Cursor cursor(timeline);
  EXPECT_EQ(cursor.moveTo(QDate(2020, 1, 1)), PhaseCounts{});
}

}  // namespace
}  // namespace eclosion::analysis
