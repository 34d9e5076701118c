// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/pptx/colors.h"

#include <array>

namespace eclosion::publish::pptx {

// The accents are the phases (theme.cpp); what has no phase is a shade of one of them, or of ink and paper.
ThemeColor themeColor(ChartColor color) {
  static constexpr std::array<ThemeColor, chartColorCount> colors{
      {
          {"accent1"},     {"accent2"},         {"accent3"},         {"accent4"},
          {"accent5"},     {"accent6"},                                            // the phases and outcomes
          {"bg1", 55},     {"bg1", 65},                                            // stopped, unrecorded
          {"accent4"},     {"accent4", 60, 40}, {"accent4", 25, 75},               // routes
          {"tx1", 85, 15}, {"tx1", 50, 50},     {"bg1", 65},         {"bg1", 85},  // status
          {"accent2"},     {"bg1", 75},                                            // accent, quiet
          {"accent2"},     {"accent6"},         {"accent3"},         {"accent1"},
          {"accent5"},     {"accent4"},         {"accent2", 60, 40}, {"accent6", 60, 40},
      }};
  return colors.at(static_cast<size_t>(color));
}

void fill(Xml& xml, ThemeColor color, int opacity) {
  xml.open("a:solidFill").open("a:schemeClr").at("val", color.scheme);
  if (color.lumMod > 0) xml.val("a:lumMod", color.lumMod * 1000);
  if (color.lumOff > 0) xml.val("a:lumOff", color.lumOff * 1000);
  if (opacity < 100) xml.val("a:alpha", opacity * 1000);
  xml.close(2);
}

void line(Xml& xml, ThemeColor color, double width, int opacity, const char* dash) {
  xml.open("a:ln").at("w", qRound64(width * 12'700)).at("cap", "flat");
  fill(xml, color, opacity);
  if (dash) xml.val("a:prstDash", dash);
  xml.open("a:round").close(2);
}

void noLine(Xml& xml) { xml.open("a:ln").open("a:noFill").close(2); }

}  // namespace eclosion::publish::pptx
