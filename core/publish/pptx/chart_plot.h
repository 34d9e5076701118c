// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSizeF>
#include <vector>

#include "core/publish/pptx/xml.h"

namespace eclosion::publish::pptx {

// How large a chart stands on its slide, and its words.
struct ChartRoom {
  QSizeF size{870, 370};  // points
  double points = 12;     // of words
};

// What a plot wants of the legend beside it.
struct ChartPlot {
  const char* legend = nullptr;  // r, b; nullptr: none
  std::vector<int> outOfLegend = {};
};

// <c:layout> of the plot within its chart, in parts of it, axes left outside.
inline void plotLayout(Xml& xml, double x, double y, double width, double height) {
  xml.open("c:layout").open("c:manualLayout").val("c:layoutTarget", "inner").val("c:xMode", "edge").val("c:yMode", "edge");
  xml.val("c:x", plain(x)).val("c:y", plain(y)).val("c:w", plain(width)).val("c:h", plain(height)).close(2);
}

}  // namespace eclosion::publish::pptx
