// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/board_timeline.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <tuple>

#include "tests/support/builders.h"
#include "tests/support/random_portfolio.h"

namespace eclosion::test {
namespace {

using Timeline = ui::BoardTimeline;
using Told = std::tuple<Timeline::Day, Timeline::Day, Phase, Portfolio::Row>;

std::vector<Told> told(const Timeline& timeline) {
  std::vector<Told> told;
  for (const auto& entry : timeline.entries()) told.emplace_back(entry.start, entry.end, entry.phase, entry.startup);
  return told;
}

// Startup by startup, then sorted.
std::vector<Told> expected(const Portfolio& portfolio) {
  std::vector<Told> told;
  for (Portfolio::Row row = 0; row < portfolio.startups.size(); ++row) {
    const auto history = portfolio.historyOf(row);
    for (size_t i = 0; i < history.size(); ++i)
      told.emplace_back(Timeline::day(QDate(history[i].start)),
                        i + 1 < history.size() ? Timeline::day(QDate(history[i + 1].start)) : Timeline::never, history[i].phase,
                        row);
  }
  std::stable_sort(told.begin(), told.end(), [](const Told& a, const Told& b) { return std::get<0>(a) < std::get<0>(b); });
  return told;
}

std::vector<Timeline::Day> expectedTransitions(const std::vector<Told>& entries) {
  std::vector<Timeline::Day> days;
  for (const auto& [start, end, phase, startup] : entries) {
    if (end != start && (days.empty() || days.back() != start)) days.push_back(start);
  }
  return days;
}

void expectAsSorted(const Portfolio& portfolio) {
  const Timeline timeline(portfolio);
  const auto entries = expected(portfolio);
  EXPECT_EQ(told(timeline), entries);
  EXPECT_EQ(timeline.transitions(), expectedTransitions(entries));
}

TEST(BoardTimeline, isEveryHistoryInTheOrderOfItsDays) {
  for (quint32 seed = 1; seed <= 20; ++seed) expectAsSorted(randomPortfolio(seed, 60));
  expectAsSorted(Portfolio());
}

TEST(BoardTimeline, takesADayCenturiesOff) {
  WorldBuilder builder;
  for (const int year : {2026, 1, 9000, 2020}) {
    const auto startup = builder.startup(QStringLiteral("S"));
    builder.phase(startup, Phase::investigation, QDate(year, 1, 1));
    builder.phase(startup, Phase::construction, QDate(9500, 1, 1));
  }
  expectAsSorted(builder.build(QDate(2026, 8, 20))->portfolio);
}

}  // namespace
}  // namespace eclosion::test
