// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_painter.h"

#include <QImage>
#include <QSvgRenderer>
#include <QXmlStreamReader>

#include "tests/ui/charts/chart_fixture.h"
#include "tests/ui/ui_fixture.h"

namespace eclosion::test {
namespace {

using publish::Painter;

class ChartPainterTest : public UiTest {
 protected:
  static publish::Chart area() { return seriesChart(publish::ChartForm::area, publish::Stacking::stacked, 60); }

  ui::ChartPainter painter_;
};

TEST_F(ChartPainterTest, pngKnowsItsResolutionAndIsTheSameEachTime) {
  const QByteArray png = painter_.png(area(), {800, 450}, 2, Painter::Theme::light);
  const QImage image = QImage::fromData(png, "PNG");
  EXPECT_EQ(image.size(), QSize(1600, 900));
  EXPECT_NEAR(image.dotsPerMeterX() * 0.0254, 192, 1);
  EXPECT_EQ(painter_.png(area(), {800, 450}, 2, Painter::Theme::light), png);
  EXPECT_NE(painter_.png(area(), {800, 450}, 2, Painter::Theme::dark), png);
}

TEST_F(ChartPainterTest, neitherZoomNorThemeOfTheWindowIsInAnExport) {
  const QByteArray before = painter_.svg(area(), {800, 450}, Painter::Theme::light);
  ui::Theme::instance().setZoom(130);
  ui::Theme::instance().setMode(ui::ThemeMode::dark);
  EXPECT_EQ(painter_.svg(area(), {800, 450}, Painter::Theme::light), before);
}

TEST_F(ChartPainterTest, svgIsWholeHasItsTextAndIsTheSameEachTime) {
  for (const auto& [name, chart] : hardCharts()) {
    const QByteArray svg = painter_.svg(chart, {900, 600}, Painter::Theme::light);
    EXPECT_EQ(painter_.svg(chart, {900, 600}, Painter::Theme::light), svg) << name;
    QXmlStreamReader xml(svg);
    QString words;
    while (!xml.atEnd()) {
      if (xml.readNext() == QXmlStreamReader::Characters) words += xml.text();
    }
    EXPECT_FALSE(xml.hasError()) << name << ": " << xml.errorString().toStdString();
    EXPECT_TRUE(words.contains(QStringLiteral("231 products"))) << name;
    QSvgRenderer renderer;
    EXPECT_TRUE(renderer.load(svg)) << name;
    EXPECT_EQ(renderer.viewBox(), QRect(0, 0, 900, 600)) << name;
  }
}

// A name at an end says a value with it; in a legend it stands alone.
TEST_F(ChartPainterTest, everySeriesIsNamedAtItsEndOrInALegend) {
  using enum publish::ChartForm;
  struct Case {
    const char* what;
    publish::ChartForm form;
    bool overTime, ended;  // the second series comes to nothing
    bool firstInLegend, secondInLegend;
  };
  for (const Case& one :
       {Case{"areas", area, true, false, false, false}, Case{"an area that ends", area, true, true, false, true},
        Case{"columns of years", columns, true, false, false, false}, Case{"columns of names", columns, false, false, true, true},
        Case{"bars", bars, false, false, true, true}}) {
    auto chart = seriesChart(one.form, publish::Stacking::stacked, 10, 3);
    if (!one.overTime) {
      for (QString& name : chart.categories) name.prepend(QStringLiteral("Place "));
    }
    if (one.ended) chart.series[1].values.back() = 0;
    const QByteArray svg = painter_.svg(chart, {1000, 600}, Painter::Theme::light);
    QStringList texts;
    for (QXmlStreamReader xml(svg); !xml.atEnd();) {
      if (xml.readNext() == QXmlStreamReader::Characters) texts << xml.text().toString().trimmed();
    }
    EXPECT_EQ(texts.contains(QStringLiteral("Series 1")), one.firstInLegend) << one.what;
    EXPECT_EQ(texts.contains(QStringLiteral("Series 2")), one.secondInLegend) << one.what;
    EXPECT_EQ(texts.filter(QStringLiteral("Series 2")).size(), 1) << one.what;
  }
}

TEST_F(ChartPainterTest, pdfIsMadeOfEach) {
  for (const auto& [name, chart] : hardCharts()) EXPECT_TRUE(painter_.pdf(chart, {900, 600}).startsWith("%PDF-")) << name;
}

}  // namespace
}  // namespace eclosion::test
