// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/svg_document.h"

#include <QImage>
#include <QPainter>
#include <QXmlStreamReader>

#include "tests/ui/ui_fixture.h"

namespace eclosion::test {
namespace {

using ui::paintSvg;
using ui::svgDocument;

QByteArray square(const QString& title = {}) {
  return svgDocument({.size = {200, 100}, .title = title, .description = QStringLiteral("A < B & C")},
                     [](QPainter& painter) { painter.fillRect(QRectF(0, 0, 200, 100), Qt::red); });
}

TEST(SvgDocument, HasItsMeasuresAndItsWordsAsTheyAre) {
  const QString title = QStringLiteral("“Été” %1 & <b>");
  QString words, width, viewBox;
  QXmlStreamReader xml(square(title));
  while (!xml.atEnd()) {
    const auto token = xml.readNext();
    if (token == QXmlStreamReader::Characters) words += xml.text();
    if (token != QXmlStreamReader::StartElement || xml.name() != QLatin1String("svg")) continue;
    width = xml.attributes().value(QLatin1String("width")).toString();
    viewBox = xml.attributes().value(QLatin1String("viewBox")).toString();
  }
  EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
  EXPECT_TRUE(words.contains(title)) << words.toStdString();
  EXPECT_TRUE(words.contains(QStringLiteral("A < B & C")));
  EXPECT_EQ(viewBox, QStringLiteral("0 0 200 100"));
  EXPECT_EQ(width, QStringLiteral("52.9167mm"));  // 200 of 96 to the inch
}

TEST(SvgDocument, IsPaintedInTheMiddleOfItsBox) {
  QImage image(300, 300, QImage::Format_RGB32);
  image.fill(Qt::white);
  QPainter painter(&image);
  EXPECT_TRUE(paintSvg(painter, square(), QRectF(50, 0, 200, 300)));
  EXPECT_FALSE(paintSvg(painter, "no drawing", QRectF(0, 0, 300, 300)));
  EXPECT_FALSE(paintSvg(painter, {}, QRectF(0, 0, 300, 300)));
  painter.end();
  EXPECT_EQ(image.pixelColor(150, 150), QColor(Qt::red));
  EXPECT_EQ(image.pixelColor(60, 110), QColor(Qt::red));
  EXPECT_EQ(image.pixelColor(150, 90), QColor(Qt::white));
  EXPECT_EQ(image.pixelColor(40, 150), QColor(Qt::white));
}

}  // namespace
}  // namespace eclosion::test
