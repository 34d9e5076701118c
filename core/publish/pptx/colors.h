// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publish/chart.h"
#include "core/publish/pptx/xml.h"

namespace eclosion::publish::pptx {

// A colour of the theme and how far from it: what an organisation's own theme recolours.
struct ThemeColor {
  const char* scheme;  // tx1, bg1, accent1…
  int lumMod = 0;      // per cent; 0: as it is
  int lumOff = 0;
};
[[nodiscard]] ThemeColor themeColor(ChartColor color);

inline constexpr ThemeColor ink{"tx1"};
inline constexpr ThemeColor quietInk{"tx2"};
inline constexpr ThemeColor hairline{"bg1", 85};
inline constexpr ThemeColor paper{"bg1"};

// <a:solidFill> of it; `opacity` in per cent.
void fill(Xml& xml, ThemeColor color, int opacity = 100);
// <a:ln>, `width` in points; `dash` such as sysDot.
void line(Xml& xml, ThemeColor color, double width, int opacity = 100, const char* dash = nullptr);
void noLine(Xml& xml);

}  // namespace eclosion::publish::pptx
