// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/deck_layout.h"

#include <gtest/gtest.h>

namespace eclosion::publish {
namespace {

const QRectF page(10, 20, 1200, 500);
const SlidePart words = SlideText{{QStringLiteral("words")}};
const SlidePart picture = SlidePicture{.png = {}, .alt = QStringLiteral("a picture")};
const SlidePart figures = std::vector<SlideFigure>(4, {QStringLiteral("1"), QStringLiteral("one")});

TEST(DeckLayout, partsStandWithinThePageAndApart) {
  const std::vector<std::vector<SlidePart>> cases{{},
                                                  {words},
                                                  {words, words},
                                                  {words, words, words},
                                                  {picture, words, words},
                                                  {figures, picture, words, words},
                                                  {figures},
                                                  {figures, words},
                                                  {words, figures, words},
                                                  {figures, figures},
                                                  {figures, words, words, words},
                                                  {words, words, words, words}};
  for (const auto& parts : cases) {
    const auto boxes = partBoxes({.title = {}, .parts = parts}, page, 40);
    ASSERT_EQ(boxes.size(), parts.size());
    for (size_t i = 0; i < boxes.size(); ++i) {
      EXPECT_TRUE(page.adjusted(-1, -1, 1, 1).contains(boxes[i])) << parts.size() << " parts, " << i;
      EXPECT_GT(boxes[i].height(), 80) << parts.size() << " parts, " << i;
      for (size_t other = 0; other < i; ++other) EXPECT_FALSE(boxes[i].intersects(boxes[other])) << i << ", " << other;
    }
  }
}

TEST(DeckLayout, figuresAreARowOverTheWholeWidth) {
  const auto boxes = partBoxes({.title = {}, .parts = {words, figures}}, page, 40);
  EXPECT_EQ(boxes[1].width(), page.width());
  EXPECT_EQ(boxes[1].top(), page.top());
  EXPECT_GT(boxes[0].top(), boxes[1].bottom());
  EXPECT_EQ(figureColumns(4, boxes[1].size()), 4);
  EXPECT_EQ(figureColumns(8, boxes[1].size()), 4);
}

TEST(DeckLayout, aPictureStandsBesideTwoOthersBelowFigures) {
  const auto boxes = partBoxes({.title = {}, .parts = {figures, picture, words, words}}, page, 40);
  EXPECT_EQ(boxes[1].bottom(), page.bottom());
  EXPECT_EQ(boxes[2].left(), boxes[3].left());
  EXPECT_GT(boxes[2].left(), boxes[1].right());
}

TEST(DeckLayout, figuresOfTheirOwnStandInRows) {
  for (const auto& [count, columns] : std::vector<std::pair<int, int>>{{1, 1}, {2, 2}, {3, 3}, {4, 2}, {5, 3}, {6, 3}, {9, 3}})
    EXPECT_EQ(figureColumns(count, page.size()), columns) << count;
}

TEST(DeckLayout, shortCellsOfATableStandInOneLine) {
  const PaperTable table{.caption = {},
                         .header = {QStringLiteral("What is it"), QStringLiteral("On a day"), QStringLiteral("More")},
                         .rows = {{QStringLiteral("A name that goes on for longer"), QStringLiteral("20 septembre 2026")},
                                  {QStringLiteral("In short"), QStringLiteral("1 May 2026"), QStringLiteral("1 234")}},
                         .figures = {},
                         .totals = {QStringLiteral("In all")}};
  EXPECT_EQ(shortColumns(table), (std::vector<qsizetype>{0, 17, 5}));
  const PaperTable whole = withShortCellsWhole(table);
  EXPECT_EQ(whole.header, table.header);
  EXPECT_EQ(whole.rows[0], (QStringList{table.rows[0][0], QStringLiteral("20\u00a0septembre\u00a02026")}));
  EXPECT_EQ(whole.rows[1][0], QStringLiteral("In short")) << "its column is broken elsewhere";
  EXPECT_EQ(whole.rows[1][2], QStringLiteral("1\u00a0234"));
  EXPECT_EQ(whole.totals, table.totals);
}

}  // namespace
}  // namespace eclosion::publish
