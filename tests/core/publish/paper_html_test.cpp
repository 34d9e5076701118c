// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/publish/paper.h"

namespace eclosion::publish {
namespace {

Paper hostile() {
  Paper paper{.title = QStringLiteral("Agenda: <b>A&B</b> \"quoted\""),
              .subtitle = QStringLiteral("17 Sep"),
              .source = QStringLiteral("S"),
              .language = QStringLiteral("fr")};
  paper.blocks.emplace_back(PaperHeading{1, QString(QChar(7)) + QStringLiteral("Who")});
  paper.blocks.emplace_back(PaperText{QStringLiteral("one\ntwo")});
  paper.blocks.emplace_back(PaperFacts{{{QStringLiteral("Role"), QStringLiteral("<script>alert(1)</script>")}}});
  paper.blocks.emplace_back(PaperTable{.caption = QStringLiteral("Minutes"),
                                       .header = {QStringLiteral("Startup"), QStringLiteral("Pitch")},
                                       .rows = {{QStringLiteral("Lapins 🐇"), QString()}},
                                       .figures = {false, true},
                                       .totals = {QStringLiteral("In all"), QStringLiteral("5")}});
  paper.blocks.emplace_back(PaperHeading{2, QStringLiteral("Next")});
  paper.blocks.emplace_back(PaperList{{QStringLiteral("a"), QString(QChar(0xD800)) + QStringLiteral("b")}, true});
  return paper;
}

TEST(PaperHtml, saysEverythingAndNothingElse) {
  const QString html = QString::fromUtf8(paperHtml(hostile()));
  EXPECT_TRUE(html.startsWith(QStringLiteral("<!DOCTYPE html>")));
  EXPECT_TRUE(html.contains(QStringLiteral("<html lang=\"fr\">")));
  EXPECT_TRUE(html.contains(QStringLiteral("<title>Agenda: &lt;b&gt;A&amp;B")));
  EXPECT_FALSE(html.contains(QStringLiteral("<script>")));
  EXPECT_FALSE(html.contains(QChar(7)));
  EXPECT_TRUE(html.contains(QStringLiteral("one<br/>two")));
  EXPECT_TRUE(html.contains(QStringLiteral("<th scope=\"row\">Lapins 🐇</th>")));
  EXPECT_TRUE(html.contains(QStringLiteral("<td class=\"n\"></td>")));  // an empty cell is still closed
  EXPECT_TRUE(html.contains(QStringLiteral("<li>b</li>")));
  EXPECT_FALSE(html.contains(QStringLiteral("http")));  // nothing from elsewhere
  EXPECT_EQ(paperHtml(hostile()), paperHtml(hostile()));
}

TEST(PaperHtml, aSlideForEachSection) {
  const auto slides = paperSlides(hostile());
  ASSERT_EQ(slides.size(), 3U);
  EXPECT_EQ(slides[1].blocks.size(), 3U);
  EXPECT_EQ(slides[2].title, QStringLiteral("Next"));
  size_t blocks = 0;
  for (const auto& slide : slides) blocks += slide.blocks.size();
  EXPECT_EQ(blocks, hostile().blocks.size() - 2 + 1);  // the headings became titles, the subtitle came along
}

}  // namespace
}  // namespace eclosion::publish
