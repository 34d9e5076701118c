// SPDX-License-Identifier: GPL-3.0-or-later
#include <benchmark/benchmark.h>

#include "core/analysis/due.h"
#include "core/analysis/figures.h"
#include "core/store/reader.h"
#include "tests/bench/fixtures.h"
#include "tests/bench/measures.h"
#include "tests/support/random_ledger.h"

namespace eclosion::bench {
namespace {

const Portfolio& portfolio() {
  static const Portfolio loaded = [] {
    const auto file = store::PortfolioFile::open(portfolioPath(hundredfold), store::Access::read).value();
    return store::Reader::at(*file)->portfolio(QDate(2026, 8, 20)).value();
  }();
  return loaded;
}

const analysis::PhaseTimeline& timeline() {
  static const analysis::PhaseTimeline built(portfolio());
  return built;
}

Sample figures() {
  const Portfolio& from = portfolio();
  return seconds([&] { benchmark::DoNotOptimize(analysis::figuresAt(from, QDate(2026, 8, 1))); });
}

Sample buildTimeline() {
  const Portfolio& from = portfolio();
  return seconds([&] { benchmark::DoNotOptimize(analysis::PhaseTimeline(from).days().size()); });
}

// A slider moved a week at a time over ten years.
Sample step() {
  analysis::PhaseTimeline::Cursor cursor(timeline());
  constexpr int steps = 520;
  return seconds([&] {
           for (int i = 0; i < steps; ++i)
             benchmark::DoNotOptimize(cursor.moveTo(QDate(2016, 1, 1).addDays(7 * i)).inProgramme());
         }) /
         steps;
}

// As many decisions as startups, with their conditions, commitments and expenses.
constexpr size_t decisionsInLedger = 66'000;

Sample due() {
  const Portfolio& from = portfolio();
  static const Ledger ledger = test::randomLedger(from, 2026, decisionsInLedger);
  return seconds([&] { benchmark::DoNotOptimize(analysis::dueAt(from, ledger, from.today).size()); });
}

}  // namespace

void addAnalysisRows() {
  measure("figures/100", 9, figures);
  measure("timeline/100", 9, buildTimeline);
  measure("step/100", 9, step);
  measure("due/100", 9, due);

  addRow({"figures at a date, 100×", "figures/100", {}, {}});
  addRow({"build the phase timeline, 100×", "timeline/100", {}, {}});
  addRow({"counts one week further, 100×", "step/100", {}, {}});
  addRow({"what is due, 100×, 66,000 decisions", "due/100", {}, 16.6});  // a frame, though it is computed beside
}

}  // namespace eclosion::bench
