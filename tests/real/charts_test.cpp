// SPDX-License-Identifier: GPL-3.0-or-later
// Charts of the vintage of 2026 against counts made apart from the program: see betagouv_counts_test.cpp for where it is.
#include <gtest/gtest.h>

#include <QTemporaryDir>

#include "core/publish/charts/chart_kind.h"
#include "core/store/chronicle.h"
#include "core/store/portfolio_file.h"
#include "core/store/texts.h"
#include "tests/real/real_vintage.h"
#include "tests/support/chart_sources.h"
#include "tests/support/command_line.h"

namespace eclosion::app {
namespace {

double valueOf(const publish::Chart& chart, const QString& series, const QString& category) {
  const auto at = static_cast<size_t>(chart.categories.indexOf(category));
  for (const publish::ChartSeries& one : chart.series) {
    if (one.name == series && at < one.values.size()) return one.values[at].value_or(-1);
  }
  return -1;
}

TEST(RealCharts, of2026) {
  REQUIRE_VINTAGE("betagouv-2026");
  const QTemporaryDir folder;
  const QString path = folder.filePath(QStringLiteral("a.eclosion"));
  const auto imported =
      test::runCommandLine({QStringLiteral("import"), QStringLiteral("betagouv"), test::realVintage("betagouv-2026"), path,
                            QStringLiteral("--known-on"), QStringLiteral("2026-08-20")});
  ASSERT_LE(imported.code, exit_code::problems) << imported.err.toStdString();
  const QDate today(2026, 8, 20);
  const auto file = store::PortfolioFile::open(path, store::Access::read).value();
  const auto reader = store::Reader::at(*file).value();
  const Portfolio portfolio = reader.portfolio(today).value();
  const Chronicle chronicle = store::readChronicle(reader).value();
  const Roster roster = Roster::silent(portfolio);
  const Ledger ledger;
  const KnownTransitions transitions;
  const test::FakeText text;
  const publish::PublishSources sources{.portfolio = portfolio,
                                        .roster = roster,
                                        .ledger = ledger,
                                        .chronicle = chronicle,
                                        .text = text,
                                        .transitions = transitions,
                                        .name = QStringLiteral("2026"),
                                        .date = today};
  const auto draw = [&](const char* key) { return publish::drawChart(*publish::chartKind(QString::fromLatin1(key)), sources); };

  // figures.md: investigation, construction, acceleration, consolidation at three dates.
  struct Day {
    const char* month;
    std::array<int, 4> counts;
  };
  const Day days[] = {{"Dec 2017", {8, 29, 1, 0}}, {"Dec 2020", {36, 65, 24, 9}}, {"Dec 2023", {58, 73, 81, 9}}};
  const char* phases[] = {"Investigation", "Construction", "Acceleration", "Consolidation"};
  const publish::Chart overTime = draw("phases-over-time");
  for (const Day& day : days) {
    for (size_t phase = 0; phase < 4; ++phase)
      EXPECT_EQ(valueOf(overTime, QString::fromLatin1(phases[phase]), QString::fromLatin1(day.month)), day.counts[phase])
          << day.month << " " << phases[phase];
  }
  const publish::Chart trio = draw("portfolio-trio");
  EXPECT_EQ(valueOf(trio, QStringLiteral("Made permanent"), QStringLiteral("2020")), 17);
  EXPECT_EQ(valueOf(trio, QStringLiteral("Accompanied"), QStringLiteral("2023")), 163);

  const publish::Chart durations = draw("phase-durations");
  const publish::ChartLane& investigation = durations.lanes.front();
  EXPECT_EQ(investigation.dots.size(), 521U);
  EXPECT_EQ(investigation.firstQuartile, 98);
  EXPECT_EQ(investigation.median, 153);
  EXPECT_EQ(investigation.thirdQuartile, 263);
  EXPECT_EQ(durations.lanes[1].median, 608);

  for (const publish::ChartKind* kind : publish::chartKinds()) {
    const publish::Chart chart = publish::drawChart(*kind, sources);
    std::printf("%s: %s\n", qPrintable(kind->key()), qPrintable(chart.title));
  }
}

}  // namespace
}  // namespace eclosion::app
