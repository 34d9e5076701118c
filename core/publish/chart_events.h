// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <functional>
#include <optional>
#include <vector>

#include "core/publish/chart.h"

namespace eclosion::publish {

// The events of a chart by time, as indexes of them.
[[nodiscard]] std::vector<size_t> eventOrder(const Chart& chart);
// The category in which an event falls: the first that is not over before it.
[[nodiscard]] qsizetype eventCategory(const Chart& chart, const ChartEvent& event);
// “Mar 2018: La Fabrique opens”.
[[nodiscard]] QString eventText(const Chart& chart, const ChartEvent& event);

// The words of an event, beside the line that goes down to its day; y grows downwards, as in pictures.
struct EventNote {
  double x = 0;  // of its line
  double width = 0, height = 0;
};
struct EventPlace {
  QRectF box;  // of the words
  bool left = true;
  friend bool operator==(const EventPlace&, const EventPlace&) = default;
};
struct EventRoom {
  QRectF plot;
  double gap = 7;                                              // between a line and its words
  double above = 10;                                           // least distance to the shapes below
  double step = 6;                                             // by which words give way to each other
  double over = 60;                                            // below the top of the plot, for words over the shapes
  std::function<double(double left, double right)> topOfData;  // the highest shape between two places
};

// Where the words of events stand, by x: left of their line where there is room, above the shapes, none over another; over the
// shapes rather than not at all. Nothing: there is no room.
[[nodiscard]] std::vector<std::optional<EventPlace>> placeEvents(const std::vector<EventNote>& notes, const EventRoom& room);

}  // namespace eclosion::publish
