// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/startups_on.h"

#include <gtest/gtest.h>

#include "core/analysis/figures.h"
#include "tests/support/builders.h"
#include "tests/support/random_portfolio.h"

namespace eclosion::analysis {
namespace {

TEST(StartupsOn, areTheFiguresOnes) {
  for (const quint32 seed : {1U, 2U, 3U, 4U}) {
    const Portfolio portfolio = test::randomPortfolio(seed);
    std::vector<QDate> days;
    for (int year = 2012; year < 2027; ++year) days.emplace_back(year, 12, 31);
    const auto counts = phaseCountsOn(portfolio, days);
    for (size_t i = 0; i < days.size(); ++i) {
      EXPECT_EQ(counts[i], figuresAt(portfolio, days[i]).startups) << seed << " " << days[i].year();
      EXPECT_EQ(static_cast<int>(startupsOn(portfolio, days[i]).size()), counts[i].everStarted());
    }
  }
}

TEST(StartupsOn, followWhoAccompaniesThem) {
  test::WorldBuilder builder;
  const auto coast = builder.incubator(QStringLiteral("Coast")), port = builder.incubator(QStringLiteral("Port"));
  const auto kelp = builder.startup(QStringLiteral("Kelp"));
  builder.phase(kelp, Phase::construction, QDate(2024, 1, 1));
  builder.incubatedBy(kelp, coast, {}, QDate(2025, 1, 1));
  builder.incubatedBy(kelp, port, QDate(2025, 1, 1));
  const auto world = builder.build(QDate(2026, 1, 1));
  const std::vector<QDate> days{QDate(2023, 12, 31), QDate(2024, 12, 31), QDate(2025, 12, 31)};
  const auto at = phaseCountsOn(world->portfolio, days, {coast});
  EXPECT_EQ(at[0][Phase::construction], 0);
  EXPECT_EQ(at[1][Phase::construction], 1);
  EXPECT_EQ(at[2][Phase::construction], 0);
  EXPECT_EQ(startupsOn(world->portfolio, days[2], {coast, port}),
            (std::vector<StartupOn>{{.startup = kelp, .phase = Phase::construction, .incubator = port}}));
}

}  // namespace
}  // namespace eclosion::analysis
