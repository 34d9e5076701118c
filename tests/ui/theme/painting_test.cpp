// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/painting.h"

#include <QFontMetricsF>
#include <QImage>
#include <QPainter>

#include "tests/ui/ui_fixture.h"

namespace eclosion::test {
namespace {

class PaintingTest : public UiTest {
 protected:
  const QFont& small = ui::Theme::instance().font(ui::TextStep::body);
};

TEST_F(PaintingTest, SmallLettersStandSideBySideAndWhatIsTypedIsShaped) {
  EXPECT_EQ(small.styleStrategy(), QFont::PreferNoShaping);
  EXPECT_EQ(ui::Theme::instance().font(ui::TextStep::pageFigure).styleStrategy(), QFont::PreferDefault);
  EXPECT_EQ(QApplication::font().styleStrategy(), QFont::PreferDefault);
  const QFontMetricsF metrics(small);
  const double apart = 10 * (metrics.horizontalAdvance(QLatin1Char('A')) + metrics.horizontalAdvance(QLatin1Char('V')));
  EXPECT_NEAR(ui::advanceOf(small, QStringLiteral("AVAVAVAVAVAVAVAVAVAV")), apart, 1.5);
}

TEST_F(PaintingTest, MarksSitOnTheirLetters) {
  EXPECT_EQ(ui::advanceOf(small, QStringLiteral("e\u0301te\u0301")), ui::advanceOf(small, QStringLiteral("été")));
}

TEST_F(PaintingTest, WhatIsTooLongIsCutToItsRoomAndWhatFitsIsNot) {
  QImage image(400, 40, QImage::Format_RGB32);
  QPainter painter(&image);
  painter.setFont(small);
  // Narrow letters: many of them fit where as many of others do not.
  for (const QString& words : {QString(60, QLatin1Char('i')), QString(60, QLatin1Char('m')), QStringLiteral("Lapins")}) {
    const int whole = ui::lineWidth(painter, words);
    EXPECT_EQ(ui::drawLine(painter, QRect(0, 0, whole, 20), words), whole);
    const int cut = ui::drawLine(painter, QRect(0, 20, whole / 2, 20), words);
    EXPECT_LE(cut, whole / 2);
    EXPECT_GT(cut, whole / 4);
  }
  // Not measured before it is drawn.
  const QString narrow = QStringLiteral("l") + QString(59, QLatin1Char('i'));
  EXPECT_EQ(ui::drawLine(painter, QRect(0, 0, 400, 20), narrow), ui::lineWidth(painter, narrow));
}

}  // namespace
}  // namespace eclosion::test
