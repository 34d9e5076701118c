// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/publish/deck.h"

// Charts of every form, for writers and painters to be tried on.
namespace eclosion::test {

struct SampleShape {
  publish::ChartForm form = publish::ChartForm::columns;
  publish::Stacking stacking = publish::Stacking::none;
  int categories = 9;
  int series = 3;
  publish::NumberKind number = publish::NumberKind::count;
};
// Over categories, with a value missing; names that are hostile to XML and spreadsheets.
[[nodiscard]] publish::Chart sampleChart(const SampleShape& shape);
// Lanes with open dots, quartiles and a band; told apart by colour or not.
[[nodiscard]] publish::Chart sampleDots(bool byColor);
[[nodiscard]] publish::Chart sampleSteps();
// Months, with what happened in some of them: two in one month, one with a hostile name, the first and the last.
[[nodiscard]] publish::Chart sampleEvents(publish::ChartForm form, publish::Stacking stacking);

[[nodiscard]] std::vector<publish::Chart> everyChart();
// A cover, a section, every chart, two charts beside each other, a table, figures, words, a picture.
[[nodiscard]] publish::DeckDocument sampleDeck();

// A name with all in it that files stumble over.
[[nodiscard]] QString hostileName();

}  // namespace eclosion::test
