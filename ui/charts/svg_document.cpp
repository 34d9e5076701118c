// SPDX-License-Identifier: GPL-3.0-or-later
// In the module of drawings (decision 24).
#include "ui/charts/svg_document.h"

#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>
#include <QSvgRenderer>

namespace eclosion::ui {

QByteArray svgDocument(const SvgPage& page, const std::function<void(QPainter&)>& paint) {
  constexpr int dotsPerInch = 96;  // a CSS pixel
  QByteArray bytes;
  QBuffer buffer(&bytes);
  QSvgGenerator generator;
  generator.setOutputDevice(&buffer);
  generator.setResolution(dotsPerInch);
  generator.setSize(page.size);
  generator.setViewBox(QRect(QPoint(0, 0), page.size));
  // The generator writes them as they are, without a thought for & and <.
  generator.setTitle(page.title.toHtmlEscaped());
  generator.setDescription(page.description.toHtmlEscaped());
  QPainter painter(&generator);
  paint(painter);
  painter.end();
  return bytes;
}

bool paintSvg(QPainter& painter, const QByteArray& svg, const QRectF& box) {
  QSvgRenderer drawing;
  if (svg.isEmpty() || !drawing.load(svg)) return false;
  QSizeF size = drawing.defaultSize();
  size.scale(box.size(), Qt::KeepAspectRatio);
  drawing.render(&painter, QRectF(box.center() - QPointF(size.width() / 2, size.height() / 2), size));
  return true;
}

}  // namespace eclosion::ui
