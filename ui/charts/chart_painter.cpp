// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_painter.h"

#include <QBuffer>
#include <QImage>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <algorithm>

#include "ui/charts/chart_canvas.h"
#include "ui/charts/chart_picture.h"
#include "ui/charts/svg_document.h"

namespace eclosion::ui {
namespace {

constexpr double dotsPerInch = 96;  // a CSS pixel
constexpr int longestSide = 16'000;

// The words keep their size to the picture's: a poster is no small print.
double unitFor(const QSize& size) { return std::clamp(std::min(size.width() / 1000.0, size.height() / 600.0), 0.75, 4.0); }

ChartLook lookFor(const QSize& size, publish::Painter::Theme theme) {
  return {.tokens = theme == publish::Painter::Theme::dark ? &darkTokens() : &lightTokens(), .unit = unitFor(size)};
}

void setUp(QPdfWriter& writer, const QSizeF& pixels, const QString& title) {
  writer.setResolution(static_cast<int>(dotsPerInch));
  writer.setCreator(QStringLiteral("Éclosion"));
  writer.setTitle(pictureLine(title));
  writer.setPageLayout(QPageLayout(QPageSize(pixels / dotsPerInch, QPageSize::Inch, QString(), QPageSize::ExactMatch),
                                   QPageLayout::Portrait, QMarginsF(0, 0, 0, 0), QPageLayout::Inch, QMarginsF(0, 0, 0, 0)));
}

QByteArray drawn(const publish::Chart& chart, const QSize& size, const ChartLook& look) {
  const ChartPicture picture(chart, size, look);
  return svgDocument({.size = size, .title = pictureLine(chart.title), .description = pictureLine(chart.alt)},
                     [&](QPainter& painter) {
                       // Groups name the font they begin with, which would be the window's at its zoom.
                       painter.setFont(scaledFont(TextStep::body, Weight::regular, 1));
                       picture.paint(painter, QRectF(QPointF(0, 0), size));
                     });
}

}  // namespace

QByteArray ChartPainter::png(const publish::Chart& chart, QSize size, double scale, Theme theme) {
  const QSize pixels = (QSizeF(size) * scale).toSize().expandedTo(QSize(1, 1)).boundedTo(QSize(longestSide, longestSide));
  const ChartPicture picture(chart, size, lookFor(size, theme));
  QImage image(pixels, QImage::Format_RGB32);
  image.fill((theme == Theme::dark ? darkTokens() : lightTokens()).panel);
  const int dotsPerMeter = qRound(dotsPerInch * scale / 0.0254);
  image.setDotsPerMeterX(dotsPerMeter);
  image.setDotsPerMeterY(dotsPerMeter);
  QPainter painter(&image);
  picture.paint(painter, QRectF(QPointF(0, 0), pixels));
  painter.end();
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  image.save(&buffer, "PNG");
  return bytes;
}

QByteArray ChartPainter::svg(const publish::Chart& chart, QSize size, Theme theme) {
  return drawn(chart, size, lookFor(size, theme));
}

QByteArray ChartPainter::bareSvg(const publish::Chart& chart, QSize size) {
  return drawn(chart, size, {.unit = 1.3, .words = ChartLook::Words::within});
}

QByteArray ChartPainter::pdf(const publish::Chart& chart, QSize size) {
  const ChartPicture picture(chart, size, lookFor(size, Theme::light));
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  QPdfWriter writer(&buffer);
  setUp(writer, size, chart.title);
  QPainter painter(&writer);
  picture.paint(painter, QRectF(QPointF(0, 0), size));
  painter.end();
  return bytes;
}

}  // namespace eclosion::ui
