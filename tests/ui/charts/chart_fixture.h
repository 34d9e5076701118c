// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publish/chart.h"

namespace eclosion::test {

// Charts of invented values, laid out.
[[nodiscard]] publish::Chart seriesChart(publish::ChartForm form, publish::Stacking stacking, int categories, int series = 4);
[[nodiscard]] publish::Chart dotsChart(int dotsPerLane);
[[nodiscard]] publish::Chart stepsChart();

struct NamedChart {
  const char* name;
  publish::Chart chart;
};
// Every form and stacking, and what is hard to draw: one category, two hundred, long and hostile names, gaps.
[[nodiscard]] std::vector<NamedChart> hardCharts();

}  // namespace eclosion::test
