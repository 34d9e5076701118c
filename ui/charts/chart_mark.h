// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>
#include <QString>
#include <vector>

#include "core/publish/chart.h"

namespace eclosion::ui {

// Something drawn that stands for a value or an event, where it is in the picture.
struct ChartMark {
  int series = 0;    // of Chart::series, lanes or curves; eventSeries(): an event
  int category = 0;  // of categories, dots of the lane, points of the curve, events
  QRectF box = {};   // what a pointer has to hit
  QPointF at = {};   // where the value is read
};
// By series, then along it; a value that is not known has none.
using ChartMarks = std::vector<std::vector<ChartMark>>;

// One after the last series: what events count as.
[[nodiscard]] int eventSeries(const publish::Chart& chart);
[[nodiscard]] inline bool isEvent(const publish::Chart& chart, const ChartMark& mark) {
  return mark.series == eventSeries(chart);
}

// “2018, Construction: 26”, “Docurba, Acceleration: 1,071 days”, “March 2018: La Fabrique opens”.
[[nodiscard]] QString markText(const publish::Chart& chart, const ChartMark& mark);
// The rows that it counts; empty where that cannot be said.
[[nodiscard]] std::vector<Portfolio::Row> rowsBehind(const publish::Chart& chart, const ChartMark& mark);

// The mark under a point, or nearest to it within `reach`; null: none.
[[nodiscard]] const ChartMark* markAt(const ChartMarks& marks, const QPointF& point, double reach);

// Where the arrows go from a mark: along its series, or across to the next one at the same place.
[[nodiscard]] const ChartMark* markBeside(const ChartMarks& marks, const ChartMark& from, int along, int across);

}  // namespace eclosion::ui
