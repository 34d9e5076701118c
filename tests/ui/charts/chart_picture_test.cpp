// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_picture.h"

#include <QImage>
#include <QPainter>
#include <QSet>

#include "core/publish/charts/chart_kind.h"
#include "tests/support/builders.h"
#include "tests/ui/charts/chart_fixture.h"
#include "tests/ui/ui_fixture.h"

namespace eclosion::test {
namespace {

using ui::ChartLook;
using ui::ChartPicture;

class ChartPictureTest : public UiTest {
 protected:
  static QImage imageOf(const ChartPicture& picture) {
    QImage image(picture.size().toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    picture.paint(painter, image.rect());
    return image;
  }
  static int coloursIn(const QImage& image) {
    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); y += 2) {
      for (int x = 0; x < image.width(); x += 2) colours.insert(image.pixel(x, y));
    }
    return static_cast<int>(colours.size());
  }
};

TEST_F(ChartPictureTest, wordsLieNeitherOverEachOtherNorOutside) {
  for (const QSize size : {QSize(1280, 720), QSize(640, 460), QSize(960, 960)}) {
    for (const auto& [name, chart] : hardCharts()) {
      const ChartPicture picture(chart, size, {});
      const auto& texts = picture.texts();
      const QRectF whole(QPointF(0, 0), QSizeF(size));
      for (size_t i = 0; i < texts.size(); ++i) {
        EXPECT_TRUE(whole.adjusted(-1, -1, 1, 1).contains(texts[i]))
            << name << " at " << size.width() << ": " << texts[i].x() << ' ' << texts[i].y() << ' ' << texts[i].right();
        for (size_t other = i + 1; other < texts.size(); ++other) {
          const QRectF shared = texts[i].intersected(texts[other]);
          EXPECT_FALSE(shared.width() > 1.5 && shared.height() > 4)
              << name << " at " << size.width() << ": texts " << i << ", " << other;
        }
      }
    }
  }
}

TEST_F(ChartPictureTest, everythingIsDrawnInBothThemes) {
  for (const ui::Tokens* tokens : {&ui::lightTokens(), &ui::darkTokens()}) {
    for (const auto& [name, chart] : hardCharts()) {
      const ChartPicture picture(chart, {900, 600}, {.tokens = tokens});
      const QImage image = imageOf(picture);
      EXPECT_EQ(QColor(image.pixel(1, 1)), tokens->panel) << name;
      EXPECT_GT(coloursIn(image), 3) << name;
    }
  }
}

// What the marks say stands where Qt Charts drew it.
TEST_F(ChartPictureTest, marksAreWhereTheShapesAre) {
  using enum publish::ChartForm;
  for (const auto form : {area, columns, bars}) {
    auto chart = seriesChart(form, publish::Stacking::stacked, 6);
    chart.valueLabels = chart.totals = chart.directLabels = false;
    const ChartPicture picture(chart, {900, 600}, {});
    const QImage image = imageOf(picture);
    for (const auto& series : picture.marks()) {
      for (const auto& mark : series) {
        if (mark.box.width() < 6 || mark.box.height() < 6) continue;
        if (form == area && (mark.category == 0 || mark.category == 5)) continue;
        QPoint at = mark.box.center().toPoint();
        if (form == area) at = QPoint(qRound(mark.at.x()), qRound(mark.box.center().y()));
        const QColor wanted = ui::chartTone(chart.series[static_cast<size_t>(mark.series)].color, ui::lightTokens());
        EXPECT_EQ(QColor(image.pixel(at)).name().toStdString(), wanted.name().toStdString())
            << "form " << static_cast<int>(form) << ", series " << mark.series << ", category " << mark.category;
      }
    }
  }
}

TEST_F(ChartPictureTest, columnsBesideEachOtherAreWhereTheShapesAre) {
  using enum publish::ChartForm;
  for (const auto form : {columns, bars}) {
    auto chart = seriesChart(form, publish::Stacking::none, 5, 3);
    chart.valueLabels = false;
    const ChartPicture picture(chart, {900, 600}, {});
    const QImage image = imageOf(picture);
    for (const auto& series : picture.marks()) {
      for (const auto& mark : series) {
        const QColor wanted = ui::chartTone(chart.series[static_cast<size_t>(mark.series)].color, ui::lightTokens());
        EXPECT_EQ(QColor(image.pixel(mark.box.center().toPoint())).name().toStdString(), wanted.name().toStdString())
            << "form " << static_cast<int>(form) << ", series " << mark.series << ", category " << mark.category;
      }
    }
  }
}

TEST_F(ChartPictureTest, aValueThatIsNotKnownHasNoMark) {
  auto chart = seriesChart(publish::ChartForm::lines, publish::Stacking::none, 10, 1);
  chart.series[0].values[4].reset();
  chart.events.clear();
  const ChartPicture picture(chart, {900, 600}, {});
  ASSERT_EQ(picture.marks().size(), 1U);
  EXPECT_EQ(picture.marks()[0].size(), 9U);
}

TEST_F(ChartPictureTest, eventsHaveMarksOfTheirOwnByTime) {
  auto chart = seriesChart(publish::ChartForm::columns, publish::Stacking::stacked, 12);
  std::swap(chart.events[0], chart.events[1]);  // as they come
  const ChartPicture picture(chart, {900, 600}, {});
  const auto& marks = picture.marks().back();
  ASSERT_EQ(marks.size(), 2U);
  EXPECT_EQ(ui::markText(chart, marks[0]), QStringLiteral("2003: It begins"));
  EXPECT_EQ(ui::markText(chart, marks[1]), QStringLiteral("2003: A second one, right after"));
  for (const auto& mark : marks) {
    EXPECT_TRUE(ui::isEvent(chart, mark));
    EXPECT_TRUE(ui::rowsBehind(chart, mark).empty());
    EXPECT_TRUE(mark.box.contains(mark.at));
    EXPECT_TRUE(picture.plotBox().adjusted(-6, -6, 6, 6).contains(mark.box));
  }
  // Up from the series on top, and back.
  const auto& top = picture.marks()[chart.series.size() - 1];
  EXPECT_TRUE(ui::isEvent(chart, *ui::markBeside(picture.marks(), top[3], 0, 1)));
  EXPECT_EQ(ui::markBeside(picture.marks(), marks[0], 0, -1)->series, static_cast<int>(chart.series.size()) - 1);
  chart.events.clear();
  EXPECT_EQ(ChartPicture(chart, {900, 600}, {}).marks().size(), chart.series.size());
}

TEST_F(ChartPictureTest, arrowsGoAlongAndAcross) {
  const ChartPicture picture(seriesChart(publish::ChartForm::columns, publish::Stacking::stacked, 5), {900, 600}, {});
  const auto& marks = picture.marks();
  const auto* start = &marks[1][2];
  EXPECT_EQ(ui::markBeside(marks, *start, 1, 0), &marks[1][3]);
  EXPECT_EQ(ui::markBeside(marks, *start, -1, 0), &marks[1][1]);
  EXPECT_EQ(ui::markBeside(marks, *start, 0, 1), &marks[2][2]);
  EXPECT_EQ(ui::markBeside(marks, marks[0][0], -1, 0), nullptr);
  EXPECT_EQ(ui::markBeside(marks, marks[0][0], 0, -1), nullptr);
  EXPECT_EQ(ui::markAt(marks, start->box.center(), 4), start);
  EXPECT_EQ(ui::markAt(marks, {1, 1}, 4), nullptr);
}

TEST_F(ChartPictureTest, aThumbnailHasNoWords) {
  const ChartPicture small(seriesChart(publish::ChartForm::area, publish::Stacking::stacked, 30), {50, 36},
                           {.unit = 0.6, .words = ChartLook::Words::none});
  EXPECT_TRUE(small.texts().empty());
  EXPECT_GT(coloursIn(imageOf(small)), 3);
}

TEST_F(ChartPictureTest, namesThatHaveNoRoomBesideTheirEndsStandInALegend) {
  publish::Chart chart = seriesChart(publish::ChartForm::columns, publish::Stacking::stacked, 5, 3);
  const auto above = [&](const QSizeF& size) {
    const ChartPicture picture(chart, size, {.words = ChartLook::Words::within});
    return std::count_if(picture.texts().begin(), picture.texts().end(),
                         [&](const QRectF& text) { return text.bottom() < picture.plotBox().top() - 8; });
  };
  EXPECT_EQ(above({1100, 600}), 0);
  EXPECT_EQ(above({540, 600}), 0);
  for (auto& series : chart.series) series.name = QStringLiteral("Spent directly by the partner, ") + series.name;
  EXPECT_EQ(above({1100, 600}), 0) << "there is room beside";
  EXPECT_EQ(above({540, 600}), 3);
}

TEST_F(ChartPictureTest, everyColourStandsOutInBothThemes) {
  for (const ui::Tokens* tokens : {&ui::lightTokens(), &ui::darkTokens()}) {
    for (int i = 0; i < publish::chartColorCount; ++i) {
      const auto color = static_cast<publish::ChartColor>(i);
      EXPECT_GE(ui::contrastOf(ui::chartTone(color, *tokens), tokens->panel), 3.0) << i << (tokens->dark ? " dark" : " light");
      EXPECT_GE(ui::contrastOf(ui::chartInk(color, *tokens), tokens->panel), 4.5) << i << (tokens->dark ? " dark" : " light");
      EXPECT_GE(ui::contrastOf(ui::inkOn(ui::chartTone(color, *tokens), *tokens), ui::chartTone(color, *tokens)), 3.0) << i;
    }
  }
}

// Every kind there is, of a portfolio of some startups.
TEST_F(ChartPictureTest, everyKindIsDrawn) {
  const auto world = inventedWorld();
  const Roster roster = Roster::silent(world->portfolio);
  const Ledger ledger;
  const Chronicle chronicle;
  const KnownTransitions transitions;
  const publish::PublishSources sources{.portfolio = world->portfolio,
                                        .roster = roster,
                                        .ledger = ledger,
                                        .chronicle = chronicle,
                                        .text = world->text,
                                        .transitions = transitions,
                                        .date = world->portfolio.today};
  for (const auto* kind : publish::chartKinds()) {
    const auto chart = publish::drawChart(*kind, sources);
    const ChartPicture picture(chart, {1000, 640}, {});
    EXPECT_GT(coloursIn(imageOf(picture)), 3) << kind->key().toStdString();
    EXPECT_EQ(picture.marks().empty(), chart.isEmpty()) << kind->key().toStdString();
  }
}

}  // namespace
}  // namespace eclosion::test
