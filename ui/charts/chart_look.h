// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/chart_tones.h"
#include "ui/theme/type_scale.h"

namespace eclosion::ui {

// How a chart is to look: colours and sizes, whatever the window's own.
struct ChartLook {
  enum class Words : quint8 {
    all,     // title, subtitle and source around the chart
    within,  // axes and labels alone: a slide says the rest
    none,    // the shapes alone: a thumbnail
  };
  const Tokens* tokens = &lightTokens();
  double unit = 1;  // pixels for each of the design's
  Words words = Words::all;

  [[nodiscard]] QFont font(TextStep step, Weight weight = Weight::regular) const { return scaledFont(step, weight, unit); }
  [[nodiscard]] double px(double length) const { return length * unit; }
  [[nodiscard]] bool has(Words least) const { return static_cast<int>(words) <= static_cast<int>(least); }
};

}  // namespace eclosion::ui
