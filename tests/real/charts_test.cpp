// SPDX-License-Identifier: GPL-3.0-or-later
// Charts of the vintage of 2026 against counts made apart from the program: see betagouv_counts_test.cpp for where it is.
#include <gtest/gtest.h>

#include <QTemporaryDir>

#include "core/publish/charts/chart_kind.h"
#include "core/publish/charts/exit_curves.h"
#include "core/store/chronicle.h"
#include "core/store/portfolio_file.h"
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
  const auto draw = [&](const char* key, const publish::ChartOptions& options = {}) {
    return publish::drawChart(*publish::chartKind(QString::fromLatin1(key)), sources, options);
  };

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

  // Counted in another language straight from the files of the vintage.
  const publish::Chart goStop = draw("go-stop");
  const std::array<std::array<int, 3>, 4> ends{{{304, 193, 24}, {218, 91, 109}, {88, 17, 74}, {45, 9, 24}}};
  for (size_t phase = 0; phase < 4; ++phase) {
    for (size_t way = 0; way < 3; ++way) EXPECT_EQ(goStop.series[way].values[phase], ends[phase][way]) << phase << way;
  }
  const publish::Chart impact = draw("national-impact");
  const std::pair<const char*, int> years[] = {{"2016", 1}, {"2021", 5}, {"2023", 7}, {"2024", 0}, {"2025", 7}};
  for (const auto& [year, services] : years)
    EXPECT_EQ(valueOf(impact, QStringLiteral("New in the year"), QString::fromLatin1(year)), services) << year;
  EXPECT_EQ(impact.series[1].values.back(), 37);
  const publish::Chart compliance = draw("compliance", {.stacking = publish::Stacking::stacked});
  const auto said = [&](const char* what) {
    std::array<double, 4> counts{};
    for (size_t state = 0; state < 4; ++state)
      counts[state] = valueOf(compliance, compliance.series[state].name, QString::fromLatin1(what));
    return counts;
  };
  EXPECT_EQ(said("Open source"), (std::array<double, 4>{149, 0, 0, 82}));
  EXPECT_EQ(said("Public statistics"), (std::array<double, 4>{122, 0, 12, 97}));
  EXPECT_EQ(said("Public budget"), (std::array<double, 4>{94, 0, 0, 137}));
  EXPECT_EQ(said("Accessibility"), (std::array<double, 4>{2, 49, 69, 111}));
  EXPECT_EQ(said("Security review"), (std::array<double, 4>{55, 0, 65, 111}));
  EXPECT_EQ(said("Risk analysis"), (std::array<double, 4>{48, 0, 71, 112}));
  const publish::Chart exits = draw("exits-incidence");
  EXPECT_NEAR(publish::valueAfter(exits.curves[0], 1826).value_or(-1), 0.185900, 1e-6);
  EXPECT_NEAR(publish::valueAfter(exits.curves[1], 1826).value_or(-1), 0.513384, 1e-6);
  EXPECT_EQ(exits.curves[0].points.back().first, 2348);
  const publish::Chart stops = draw("stops-by-phase");
  const std::array<double, 4> withinAYear{0.324337, 0.101384, 0.029552, 0.054638};
  for (size_t phase = 0; phase < 4; ++phase)
    EXPECT_NEAR(publish::valueAfter(stops.curves[phase], 365).value_or(-1), withinAYear[phase], 1e-6) << phase;
}

}  // namespace
}  // namespace eclosion::app
