// SPDX-License-Identifier: GPL-3.0-or-later
// What a deck of native charts takes, workbooks and all.
#include "core/publish/pptx/pptx.h"
#include "tests/bench/families.h"
#include "tests/bench/measures.h"
#include "tests/support/chart_samples.h"

namespace eclosion::bench {
namespace {

constexpr int charts = 60;

publish::DeckDocument deckOfCharts() {
  publish::DeckDocument deck{.title = QStringLiteral("Charts")};
  const test::SampleShape shape{
      .form = publish::ChartForm::columns, .stacking = publish::Stacking::stacked, .categories = 13, .series = 5};
  for (int i = 0; i < charts; ++i)
    deck.slides.push_back({.title = QStringLiteral("Slide %1").arg(i), .parts = {test::sampleChart(shape)}});
  return deck;
}

Sample makeSlides() {
  const publish::DeckDocument deck = deckOfCharts();
  bool done = false;
  const double taken = seconds([&] { done = publish::pptxBytes(deck).has_value(); });
  return done ? Sample(taken) : std::nullopt;
}

}  // namespace

void addSlidesRows() {
  measure("slides/60", 10, makeSlides);
  addRow({.what = "60 native charts into a deck", .ours = "slides/60", .bar = 300});
}

}  // namespace eclosion::bench
