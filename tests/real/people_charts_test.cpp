// SPDX-License-Identifier: GPL-3.0-or-later
// The charts about people and grants of the vintage of 2026, against figures counted apart from this program. See
// betagouv_counts_test.cpp for where it is.
#include <gtest/gtest.h>

#include <QTemporaryDir>

#include "tests/real/real_vintage.h"
#include "tests/support/chart_file.h"
#include "tests/support/command_line.h"

namespace eclosion::publish {
namespace {

TEST(RealPeopleCharts, of2026) {
  REQUIRE_VINTAGE("betagouv-2026");
  const QTemporaryDir folder;
  const QString path = folder.filePath(QStringLiteral("a.eclosion"));
  const auto imported =
      test::runCommandLine({QStringLiteral("import"), QStringLiteral("betagouv"), test::realVintage("betagouv-2026"), path,
                            QStringLiteral("--known-on"), QStringLiteral("2026-08-20")});
  ASSERT_TRUE(imported.err.isEmpty()) << imported.err.toStdString();
  const QDate today(2026, 8, 20);
  const auto file = store::PortfolioFile::open(path, store::Access::read).value();
  const test::ChartFile published(*file, today);

  const std::pair<QDate, int> days[] = {{QDate(2017, 12, 31), 104}, {QDate(2020, 12, 31), 553}, {QDate(2023, 12, 31), 1352}};
  for (const auto& [day, people] : days) {
    const Chart chart = published.draw("head-count", day);
    EXPECT_EQ(test::sumAt(chart, static_cast<size_t>(chart.categories.size()) - 1), people);
    const Chart domains = published.draw("domains", day, {.stacking = Stacking::stacked});
    EXPECT_EQ(test::sumAt(domains, static_cast<size_t>(domains.categories.size()) - 1), people);
  }
  const Chart tenure = published.draw("tenure", today);
  EXPECT_TRUE(tenure.title.contains(QStringLiteral("791"))) << tenure.title.toStdString();
  const Chart grants = published.draw("grants", today);
  double granted = 0;
  for (const auto& value : grants.series.front().values) granted += *value;
  EXPECT_EQ(granted, 862'700'000);
  EXPECT_TRUE(grants.title.startsWith(QStringLiteral("46 "))) << grants.title.toStdString();
  // Every one of these charts comes out, with words.
  for (const char* key : {"arrivals", "arrivals-departures", "intrapreneur-stays", "team-sizes", "granted-services"}) {
    const Chart chart = published.draw(key, today);
    EXPECT_FALSE(chart.isEmpty()) << key;
    EXPECT_FALSE(chart.alt.isEmpty()) << key;
  }
}

}  // namespace
}  // namespace eclosion::publish
