// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publish/chart.h"
#include "core/publish/pptx/chart_plot.h"
#include "core/publish/pptx/chart_sheet.h"

// Charts over categories: columns, bars, lines, areas.
namespace eclosion::publish::pptx {

// A row a category, a column a series; where a stack says its sum, a column for that; for what happened, how high its words stand
// and the words.
[[nodiscard]] ChartSheet categorySheet(const Chart& chart, const ChartRoom& room);
// What stands in <c:plotArea>.
ChartPlot writeCategories(Xml& xml, const Chart& chart, const ChartSheet& sheet, const ChartRoom& room);

}  // namespace eclosion::publish::pptx
