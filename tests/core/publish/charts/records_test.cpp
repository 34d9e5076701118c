// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "tests/support/chart_sources.h"

// National impact, compliance, and how late facts reach the record.
namespace eclosion::publish {
namespace {

using test::Values;
using test::valuesOf;

TEST(NationalImpact, countsEachServiceOnceInItsFirstYear) {
  test::WorldBuilder builder;
  const auto kelp = builder.startup(QStringLiteral("Kelp")), reef = builder.startup(QStringLiteral("Reef"));
  builder.event(kelp, EventKind::nationalImpact, QDate(2023, 5, 1));
  builder.event(kelp, EventKind::nationalImpact, QDate(2024, 5, 1));
  builder.event(kelp, EventKind::committee, QDate(2022, 5, 1));
  builder.event(reef, EventKind::nationalImpact, {});
  test::ChartSources sources(builder.build(QDate(2025, 3, 4)));
  sources.chronicle.milestones.push_back({.id = newId<MilestoneId>(),
                                          .startup = sources.world->portfolio.startups[reef].id,
                                          .date = QDate(2025, 2, 1),
                                          .kind = MilestoneKind::nationalImpact,
                                          .text = QStringLiteral("Everywhere")});
  const Chart chart = sources.draw("national-impact");
  EXPECT_EQ(chart.categories, (QStringList{QStringLiteral("2023"), QStringLiteral("2024"), QStringLiteral("2025 (to 4 Mar)")}));
  EXPECT_EQ(valuesOf(chart, "New in the year"), (Values{1, 0, 1}));
  EXPECT_EQ(valuesOf(chart, "In all"), (Values{1, 1, 2}));
  EXPECT_EQ(chart.behind(1, 2), (std::vector<Portfolio::Row>{kelp, reef}));
  const Chart hidden = sources.draw("national-impact", {.from = QDate(2024, 1, 1), .hidden = {QStringLiteral("new")}});
  EXPECT_EQ(valuesOf(hidden, "In all"), (Values{1, 2}));
  EXPECT_EQ(hidden.behind(0, 0), (std::vector<Portfolio::Row>{kelp}));
}

TEST(ComplianceShares, areEmptyWhereNothingIsOnRecord) {
  test::WorldBuilder builder;
  builder.phase(builder.startup(QStringLiteral("Kelp")), Phase::construction, QDate(2024, 1, 1));
  const test::ChartSources sources(builder.build(QDate(2025, 3, 4)));
  const Chart chart = sources.draw("compliance");
  EXPECT_TRUE(chart.isEmpty());
  EXPECT_EQ(chart.title, QStringLiteral("Nothing is on record of openness, measures, accessibility and security"));
}

TEST(ComplianceShares, areOfServicesInProgramme) {
  test::WorldBuilder builder;
  std::vector<Portfolio::Row> rows;
  for (int i = 0; i < 5; ++i) {
    rows.push_back(builder.startup(QStringLiteral("S%1").arg(i)));
    builder.phase(rows.back(), i == 4 ? Phase::transferred : Phase::construction, QDate(2024, 1, 1));
  }
  test::ChartSources sources(builder.build(QDate(2025, 3, 4)));
  const auto id = [&](int i) { return sources.world->portfolio.startups[rows[static_cast<size_t>(i)]].id; };
  const auto fact = [&](int i, ComplianceKind kind, const char* value) {
    sources.chronicle.compliances.push_back(
        {.id = newId<ComplianceId>(), .startup = id(i), .kind = kind, .value = QString::fromUtf8(value)});
  };
  const auto link = [&](int i, LinkKind kind) {
    sources.chronicle.links.push_back(
        {.id = newId<StartupLinkId>(), .startup = id(i), .kind = kind, .url = QStringLiteral("https://a.example")});
  };
  fact(0, ComplianceKind::accessibility, "totalement conforme");
  fact(1, ComplianceKind::accessibility, "Partiellement conforme");
  fact(2, ComplianceKind::accessibility, "non conforme");
  fact(3, ComplianceKind::accessibility, "?");
  fact(4, ComplianceKind::accessibility, "yes");
  fact(0, ComplianceKind::publicStatistics, "no");
  link(0, LinkKind::statistics);
  link(1, LinkKind::statistics);
  link(4, LinkKind::repository);
  link(2, LinkKind::repository);
  const Chart chart = sources.draw("compliance", {.stacking = Stacking::stacked});
  EXPECT_EQ(chart.categories.size(), 6);
  EXPECT_EQ(chart.categories.front(), QStringLiteral("Open source"));
  EXPECT_EQ(valuesOf(chart, "Yes"), (Values{1, 1, 0, 1, 0, 0}));
  EXPECT_EQ(valuesOf(chart, "In part"), (Values{0, 0, 0, 1, 0, 0}));
  EXPECT_EQ(valuesOf(chart, "No"), (Values{0, 1, 0, 1, 0, 0}));
  EXPECT_EQ(valuesOf(chart, "Nothing on record"), (Values{3, 2, 4, 1, 4, 4}));
  EXPECT_EQ(chart.behind(1, 3), (std::vector<Portfolio::Row>{rows[1]}));
  const Chart shares = sources.draw("compliance");
  EXPECT_EQ(shares.values.number, NumberKind::share);
  EXPECT_EQ(valuesOf(shares, "Yes").front(), 0.25);
}

TEST(RecordingLagChart, hasTheMedianOfEachPhase) {
  test::WorldBuilder builder;
  const auto kelp = builder.startup(QStringLiteral("Kelp"));
  builder.phase(kelp, Phase::investigation, QDate(2024, 1, 1));
  test::ChartSources sources(builder.build(QDate(2025, 3, 4)));
  const StartupId id = sources.world->portfolio.startups.front().id;
  sources.transitions.began = QDateTime(QDate(2023, 1, 1), QTime(0, 0), Qt::UTC);
  for (const int days : {10, 40, 90})
    sources.transitions.entries.push_back({.startup = id,
                                           .phase = Phase::construction,
                                           .trueOn = QDate(2024, 1, 1),
                                           .knownAt = QDateTime(QDate(2024, 1, 1).addDays(days), QTime(9, 0), Qt::UTC)});
  const Chart chart = sources.draw("recording-lag");
  EXPECT_EQ(chart.categories, QStringList{QStringLiteral("Construction")});
  EXPECT_EQ(chart.series.front().values, (Values{40}));
  EXPECT_EQ(chart.form, ChartForm::bars);
  EXPECT_TRUE(chart.notes.contains(QStringLiteral("Construction: 3 changes, quartiles 10, 40 and 90 days.")))
      << chart.notes.toStdString();
  EXPECT_TRUE(chart.title.contains(QStringLiteral("median of 40 days"))) << chart.title.toStdString();
}

}  // namespace
}  // namespace eclosion::publish
