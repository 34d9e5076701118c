// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "core/publish/charts/chart_kind.h"
#include "tests/support/builders.h"

namespace eclosion::test {

// What charts are drawn from, in memory: a built world, and beside it what a test puts in.
struct ChartSources {
  explicit ChartSources(std::unique_ptr<World> built)
      : world(std::move(built)), roster(Roster::silent(world->portfolio)), date(world->portfolio.today) {}

  [[nodiscard]] publish::PublishSources sources() const {
    return {.portfolio = world->portfolio,
            .roster = roster,
            .ledger = ledger,
            .chronicle = chronicle,
            .text = world->text,
            .transitions = transitions,
            .name = QStringLiteral("Coast"),
            .date = date};
  }
  [[nodiscard]] publish::Chart draw(const char* key, const publish::ChartOptions& options = {}) const {
    return publish::drawChart(*publish::chartKind(QString::fromLatin1(key)), sources(), options);
  }

  std::unique_ptr<World> world;
  Roster roster;
  Ledger ledger = {};
  Chronicle chronicle = {};
  KnownTransitions transitions = {};
  QDate date;
};

// The values of a series by its name; empty: there is no such series.
[[nodiscard]] inline std::vector<std::optional<double>> valuesOf(const publish::Chart& chart, const char* series) {
  for (const publish::ChartSeries& one : chart.series) {
    if (one.name == QString::fromLatin1(series)) return one.values;
  }
  return {};
}
// What a category adds up to.
[[nodiscard]] inline double sumAt(const publish::Chart& chart, size_t category) {
  double sum = 0;
  for (const publish::ChartSeries& one : chart.series) sum += one.values[category].value_or(0);
  return sum;
}
using Values = std::vector<std::optional<double>>;

}  // namespace eclosion::test
