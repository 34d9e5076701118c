// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publish/chart.h"
#include "core/publish/pptx/chart_plot.h"
#include "core/publish/pptx/chart_sheet.h"

// Charts over categories: columns, bars, lines, areas.
namespace eclosion::publish::pptx {

// A row a category, a column a series; where a stack says its sum, a column for that.
[[nodiscard]] ChartSheet categorySheet(const Chart& chart);
// What stands in <c:plotArea>.
ChartPlot writeCategories(Xml& xml, const Chart& chart, const ChartSheet& sheet, double points);

}  // namespace eclosion::publish::pptx
