// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QRectF>
#include <QSize>
#include <QString>
#include <functional>

class QPainter;

namespace eclosion::ui {

// Pictures of lines and words, by Qt Svg. The first one loads it; where it is missing, a document says so and none is read.

struct SvgPage {
  QSize size;  // in CSS pixels
  QString title, description;
};
// What `paint` paints on the page, in its pixels.
[[nodiscard]] QByteArray svgDocument(const SvgPage& page, const std::function<void(QPainter&)>& paint);

// Paints a document in the middle of a box, as large as goes into it. False when it is none.
[[nodiscard]] bool paintSvg(QPainter& painter, const QByteArray& svg, const QRectF& box);

}  // namespace eclosion::ui
