// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publish/chart.h"
#include "core/publish/pptx/chart_plot.h"
#include "core/publish/pptx/chart_sheet.h"

namespace eclosion::publish::pptx {

// A chart as an office suite's own: markup, and the cells it stands on. `workbookId` is the relation of its part to the workbook.
struct ChartPart {
  QByteArray xml;
  ChartSheet sheet;
};
[[nodiscard]] ChartPart chartPart(const Chart& chart, const QByteArray& workbookId, const ChartRoom& room);

}  // namespace eclosion::publish::pptx
