// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_painter.h"

#include <QDir>
#include <QFile>
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

  QTemporaryDir folder_;
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

TEST_F(ChartPainterTest, pdfIsMadeOfEach) {
  for (const auto& [name, chart] : hardCharts()) EXPECT_TRUE(painter_.pdf(chart, {900, 600}).startsWith("%PDF-")) << name;
}

publish::DeckDocument someDeck() {
  publish::DeckDocument deck{.title = QStringLiteral("Committee"), .author = QStringLiteral("Somebody")};
  deck.slides.push_back({.layout = publish::DeckSlide::Layout::cover, .title = QStringLiteral("Committee")});
  publish::DeckSlide slide{.title = QStringLiteral("All of it"), .source = QStringLiteral("Source: invented")};
  slide.parts = {seriesChart(publish::ChartForm::columns, publish::Stacking::stacked, 8),
                 publish::SlideText{.paragraphs = {QStringLiteral("One"), QStringLiteral("Two")}, .bullets = true},
                 std::vector<publish::SlideFigure>{{.value = QStringLiteral("51"), .label = QStringLiteral("startups")}},
                 publish::SlidePicture{.png = "no picture", .alt = QStringLiteral("A team")}};
  deck.slides.push_back(slide);
  slide.parts = {publish::SlideQuote{.text = QStringLiteral("Said"), .author = QStringLiteral("By whom")},
                 publish::PaperTable{.caption = {},
                                     .header = {QStringLiteral("Name"), QStringLiteral("Sum")},
                                     .rows = std::vector<QStringList>(80, {QStringLiteral("Startup"), QStringLiteral("1")}),
                                     .figures = {false, true}}};
  deck.slides.push_back(slide);
  return deck;
}

TEST_F(ChartPainterTest, aDeckHasAPageASlide) {
  const QString path = folder_.filePath(QStringLiteral("deck.pdf"));
  const auto written = painter_.deckPdf(someDeck(), path, {});
  ASSERT_TRUE(written) << written.error().message.toStdString();
  QFile file(path);
  ASSERT_TRUE(file.open(QIODevice::ReadOnly));
  EXPECT_EQ(file.readAll().count("/Type /Page\n"), 3);
}

TEST_F(ChartPainterTest, whatIsStoppedOrCannotBeWrittenLeavesNothing) {
  const QString path = folder_.filePath(QStringLiteral("deck.pdf"));
  std::stop_source stop;
  stop.request_stop();
  const auto stopped = painter_.deckPdf(someDeck(), path, stop.get_token());
  ASSERT_FALSE(stopped);
  EXPECT_EQ(stopped.error().kind, ErrorKind::cancelled);
  EXPECT_TRUE(QDir(folder_.path()).isEmpty());
  const auto nowhere = painter_.deckPdf(someDeck(), folder_.filePath(QStringLiteral("no/such/folder.pdf")), {});
  ASSERT_FALSE(nowhere);
  EXPECT_FALSE(nowhere.error().message.isEmpty());
}

}  // namespace
}  // namespace eclosion::test
