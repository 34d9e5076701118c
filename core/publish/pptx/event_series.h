// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <vector>

#include "core/publish/chart.h"
#include "core/publish/pptx/chart_marks.h"
#include "core/publish/pptx/chart_plot.h"

namespace eclosion::publish::pptx {

// What happened in a category, before it is written: a point at the height of its words, from which a line goes down to the axis.
struct EventPoint {
  qsizetype category = 0;
  double value = 0;        // of the axis, in the unit of cells
  QStringList words = {};  // lines; what happened in the same category stands in one
  LabelPlace place = LabelPlace::l;
};

// None on bars that lie. Where exactly an office suite draws the plot nobody knows: heights are what they are in a plot as large
// as it usually makes them. `rowsBefore`: empty places before the first category.
[[nodiscard]] std::vector<EventPoint> eventPoints(const Chart& chart, const ChartRoom& room, int rowsBefore);

// <c:ser> of a line chart: no line along them, a dotted one below each, their words.
struct EventRanges {
  int index = 0;  // of the series
  int nameRow = 0;
  ChartSheet::Range categories, values;
  int firstRow = 0;  // of the first category, within the ranges
};
void writeEvents(Xml& xml, const ChartSheet& sheet, const EventRanges& ranges, const std::vector<EventPoint>& events,
                 double points);

}  // namespace eclosion::publish::pptx
