// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "core/publish/chart.h"
#include "core/publish/pptx/colors.h"

namespace eclosion::publish::pptx {

// One series of a scatter chart before it is written: where its points are, and how they look.
struct ScatterSeries {
  enum class Look : quint8 { dots, hollow, ticks, band, names, curve };
  QString name;
  Look look = Look::dots;
  ThemeColor color{"accent1"};
  struct Point {
    double x = 0;
    std::optional<double> y = {};  // nothing: a gap
    QString label = {};
  };
  std::vector<Point> points = {};
  bool inLegend = true;
};

// The series of dots: the names of the lanes, the band to compare with below, then a series a lane (or a colour) and one for
// those still going on, and the quartiles. Lanes stand one below the other, the first on top; dots of a lane are spread so that
// they do not hide each other, always in the same way.
[[nodiscard]] std::vector<ScatterSeries> dotSeriesOf(const Chart& chart);
// Curves that hold a value until the next.
[[nodiscard]] std::vector<ScatterSeries> stepSeriesOf(const Chart& chart);

}  // namespace eclosion::publish::pptx
