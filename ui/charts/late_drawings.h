// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/svg_document.h"

namespace eclosion::ui {

struct ChartCanvas;

// What the module of drawings gives (decision 24): all that Qt Charts and Qt Svg do. Callers know the functions of these names.
constexpr auto drawingsModule = "eclosion_drawings.so";
constexpr auto drawingsTable = "eclosion_drawings";
struct Drawings {
  void (*form)(ChartCanvas&);
  QByteArray (*svgDocument)(const SvgPage&, const std::function<void(QPainter&)>&);
  bool (*paintSvg)(QPainter&, const QByteArray&, const QRectF&);
};

}  // namespace eclosion::ui
