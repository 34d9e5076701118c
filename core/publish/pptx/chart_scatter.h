// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publish/chart.h"
#include "core/publish/pptx/chart_plot.h"
#include "core/publish/pptx/chart_sheet.h"

// Dots in lanes and curves in steps: both are scatter charts, each series with columns of its own for x and y.
namespace eclosion::publish::pptx {

[[nodiscard]] ChartSheet scatterSheet(const Chart& chart);
ChartPlot writeScatter(Xml& xml, const Chart& chart, const ChartSheet& sheet, double points);

}  // namespace eclosion::publish::pptx
