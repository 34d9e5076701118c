// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/figures.h"

#include <QImage>
#include <QPainter>

#include "tests/ui/ui_fixture.h"
#include "ui/theme/painting.h"

namespace eclosion::test {
namespace {

class FiguresTest : public UiTest {
 protected:
  // The columns of pixels in which something of `text` is seen, drawn against the right of 200.
  std::pair<int, int> inkOf(const QString& text, const QFont& font) {
    QImage image(200, 30, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setFont(font);
    ui::drawLine(painter, image.rect(), text, Qt::AlignRight);
    painter.end();
    int first = image.width(), last = -1;
    for (int x = 0; x < image.width(); ++x) {
      for (int y = 0; y < image.height(); ++y) {
        if (qGray(image.pixel(x, y)) > 200) continue;
        first = std::min(first, x);
        last = x;
      }
    }
    return {first, last};
  }

  const QFont figures = ui::columnFigures(ui::TextStep::dense);
  const QFont plain = ui::Theme::instance().font(ui::TextStep::dense);
};

TEST_F(FiguresTest, DigitsAreAllAsWideAsTheWidest) {
  ASSERT_LT(ui::advanceOf(plain, QStringLiteral("1111111111")), ui::advanceOf(plain, QStringLiteral("0000000000")))
      << "a face whose digits differ";
  int widest = 0;
  for (char digit = '0'; digit <= '9'; ++digit) widest = std::max(widest, ui::advanceOf(plain, QString(10, QLatin1Char(digit))));
  for (char digit = '0'; digit <= '9'; ++digit)
    EXPECT_NEAR(ui::advanceOf(figures, QString(10, QLatin1Char(digit))), widest, 1) << digit;
}

TEST_F(FiguresTest, StandBelowEachOther) {
  // What comes before the last digits moves none of them, nor what comes after.
  EXPECT_EQ(inkOf(QStringLiteral("0 d"), figures).second, inkOf(QStringLiteral("1 111 d"), figures).second);
  const int apart = inkOf(QStringLiteral("0111"), figures).first - inkOf(QStringLiteral("0888"), figures).first;
  EXPECT_LE(std::abs(apart), 1);
  EXPECT_GT(inkOf(QStringLiteral("0111"), plain).first - inkOf(QStringLiteral("0888"), plain).first, 3);
}

TEST_F(FiguresTest, AreOfTheFaceOfTheWords) {
  EXPECT_EQ(figures.family(), plain.family());
  EXPECT_EQ(figures.pixelSize(), plain.pixelSize());
  EXPECT_TRUE(ui::areColumnFigures(figures));
  EXPECT_FALSE(ui::areColumnFigures(plain));
  EXPECT_EQ(ui::advanceOf(figures, QStringLiteral("avril")), ui::advanceOf(plain, QStringLiteral("avril")));
}

TEST_F(FiguresTest, WhatTheFaceLacksIsDrawnAsAnyText) {
  for (const QString& text : {QStringLiteral("三月 2018"), QStringLiteral("٢٠١٨"), QStringLiteral("e\u0301 1"), QString()}) {
    EXPECT_EQ(ui::advanceOf(figures, text), ui::advanceOf(plain, text)) << text.toStdString();
    EXPECT_EQ(inkOf(text, figures).second >= 0, !text.isEmpty());
  }
}

TEST_F(FiguresTest, ASumIsCutWhereItHasNoRoom) {
  QImage image(200, 30, QImage::Format_RGB32);
  QPainter painter(&image);
  painter.setFont(figures);
  const QString sum = QStringLiteral("11\u202f111\u202f111 €");
  const int whole = ui::lineWidth(painter, sum);
  EXPECT_EQ(whole, ui::advanceOf(figures, sum));
  EXPECT_EQ(ui::drawLine(painter, QRect(0, 0, whole, 30), sum), whole);
  EXPECT_LE(ui::drawLine(painter, QRect(0, 0, whole / 2, 30), sum), whole / 2);
}

}  // namespace
}  // namespace eclosion::test
