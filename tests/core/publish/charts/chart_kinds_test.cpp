// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QSet>

#include "tests/support/chart_sources.h"

// What holds of every kind of chart there is.
namespace eclosion::publish {
namespace {

void expectSound(const Chart& chart, const std::string& of) {
  EXPECT_FALSE(chart.title.isEmpty()) << of;
  EXPECT_FALSE(chart.alt.isEmpty()) << of;
  EXPECT_FALSE(chart.source.isEmpty()) << of;
  EXPECT_FALSE(chart.title.contains(QLatin1String("%1")) || chart.alt.contains(QLatin1String("%1"))) << of;
  EXPECT_FALSE(chart.notes.contains(QLatin1String("%1")) || chart.subtitle.contains(QLatin1String("%1"))) << of;
  for (const ChartSeries& series : chart.series) {
    EXPECT_EQ(series.values.size(), static_cast<size_t>(chart.categories.size())) << of;
    EXPECT_FALSE(series.name.isEmpty()) << of;
  }
  if (!chart.axisNames.isEmpty()) {
    EXPECT_EQ(chart.axisNames.size(), chart.categories.size()) << of;
  }
  EXPECT_LT(chart.values.minimum, chart.values.maximum) << of;
  EXPECT_GT(chart.values.step, 0) << of;
  for (const ChartLane& lane : chart.lanes) {
    for (size_t i = 1; i < lane.dots.size(); ++i) EXPECT_LE(lane.dots[i - 1].value, lane.dots[i].value) << of;
  }
}

// Where rows are told, a value counts them; one that is counted twice is told once.
void expectRowsBehind(const Chart& chart, const std::string& of) {
  if (!chart.behind || chart.values.number != NumberKind::count) return;
  for (size_t series = 0; series < chart.series.size(); ++series) {
    for (int category = 0; category < chart.categories.size(); ++category) {
      const auto value = chart.series[series].values[static_cast<size_t>(category)];
      const auto rows = chart.behind(static_cast<int>(series), category);
      EXPECT_LE(rows.size(), static_cast<size_t>(value.value_or(0))) << of << " " << series << " " << category;
      EXPECT_EQ(rows.empty(), value.value_or(0) == 0) << of << " " << series << " " << category;
    }
  }
}

TEST(ChartKinds, areKnownByAKeyOfTheirOwn) {
  QSet<QString> keys, names;
  for (const ChartKind* kind : chartKinds()) {
    EXPECT_FALSE(keys.contains(kind->key())) << kind->key().toStdString();
    EXPECT_FALSE(names.contains(kind->name())) << kind->name().toStdString();
    EXPECT_FALSE(kind->name().isEmpty());
    keys << kind->key();
    names << kind->name();
    EXPECT_EQ(chartKind(kind->key()), kind);
    EXPECT_FALSE(kind->choices().forms.empty()) << kind->key().toStdString();
  }
  EXPECT_EQ(chartKind(u"no-such-chart"), nullptr);
}

TEST(ChartKinds, drawAnEmptyPortfolio) {
  const test::ChartSources empty(test::WorldBuilder().build(QDate(2026, 8, 20)));
  for (const ChartKind* kind : chartKinds()) {
    const Chart chart = drawChart(*kind, empty.sources());
    expectSound(chart, kind->key().toStdString());
    EXPECT_TRUE(chart.isEmpty()) << kind->key().toStdString();
  }
}

TEST(ChartKinds, drawWhateverIsChosen) {
  const test::ChartSources invented(test::inventedWorld());
  const auto& portfolio = invented.world->portfolio;
  for (const ChartKind* kind : chartKinds()) {
    const std::string key = kind->key().toStdString();
    const ChartChoices choices = kind->choices();
    std::vector<ChartOptions> all(1);
    for (const ChartForm form : choices.forms) all.push_back({.form = form});
    for (const Stacking stacking : choices.stackings) all.push_back({.stacking = stacking});
    for (const auto& [series, name] : choices.series) all.push_back({.hidden = {series}});
    all.push_back({.from = QDate(2020, 3, 5), .to = QDate(2022, 5, 6)});
    all.push_back({.from = QDate(2031, 1, 1)});
    all.push_back({.incubators = {portfolio.incubators.front().id}});
    for (const ChartOptions& options : all) {
      const Chart chart = drawChart(*kind, invented.sources(), options);
      const std::string of = key + " " + optionsText(options).toStdString();
      expectSound(chart, of);
      expectRowsBehind(chart, of);
      EXPECT_EQ(chart.form, options.form.value_or(chart.form)) << of;
      EXPECT_EQ(chart.stacking, options.stacking.value_or(chart.stacking)) << of;
    }
  }
}

TEST(ChartKinds, areTitledAndBaredAsAsked) {
  const test::ChartSources invented(test::inventedWorld());
  const Chart chart =
      invented.draw("phases-over-time", {.labels = false, .events = false, .source = false, .title = QStringLiteral("Ours")});
  EXPECT_EQ(chart.title, QStringLiteral("Ours"));
  EXPECT_TRUE(chart.source.isEmpty());
  EXPECT_TRUE(chart.events.empty());
  EXPECT_FALSE(chart.directLabels);
}

TEST(ChartSourceLine, saysWhatIsShown) {
  const test::ChartSources empty(test::WorldBuilder().build(QDate(2026, 8, 20)));
  PublishSources sources = empty.sources();
  EXPECT_EQ(sourceLine(sources, QStringLiteral("Whole.")), QStringLiteral("Source: Coast, as of 20 August 2026. Whole."));
  sources.knownAt = QDateTime(QDate(2025, 1, 31), QTime(12, 0), Qt::UTC);
  EXPECT_EQ(sourceLine(sources, QString()), QStringLiteral("Source: Coast, as of 20 August 2026, as known on 31 January 2025."));
}

}  // namespace
}  // namespace eclosion::publish
