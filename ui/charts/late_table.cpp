// SPDX-License-Identifier: GPL-3.0-or-later
// What the module of drawings shows of itself.
#include "ui/charts/chart_canvas.h"
#include "ui/charts/late_drawings.h"

extern "C" Q_DECL_EXPORT const char* eclosion_version() { return ECLOSION_VERSION; }

extern "C" Q_DECL_EXPORT const void* eclosion_drawings() {
  using namespace eclosion;
  static constexpr ui::Drawings table{.form = &ui::drawForm, .svgDocument = &ui::svgDocument, .paintSvg = &ui::paintSvg};
  return &table;
}
