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

// A printer keeps a section of the second level on one page: it must hold what stands under its heading, and no more.
TEST(PaperHtml, sectionsHoldWhatStandsUnderTheirHeading) {
  Paper paper{.title = QStringLiteral("T")};
  for (const int level : {2, 1, 2, 3, 2, 1}) {
    paper.blocks.emplace_back(PaperHeading{level, QStringLiteral("H")});
    paper.blocks.emplace_back(PaperText{QStringLiteral("w")});
  }
  QString main = QString::fromUtf8(paperHtml(paper));
  main = main.mid(main.indexOf(QStringLiteral("</h1>")) + 5);
  main.truncate(main.indexOf(QStringLiteral("</main>")));
  EXPECT_EQ(main, QStringLiteral("<section><h3>H</h3><p>w</p></section>"
                                 "<section><h2>H</h2><p>w</p>"
                                 "<section><h3>H</h3><p>w</p><h4>H</h4><p>w</p></section>"
                                 "<section><h3>H</h3><p>w</p></section></section>"
                                 "<section><h2>H</h2><p>w</p></section>"));
}

TEST(PaperHtml, aChartIsDrawnAndSaid) {
  Chart chart{.key = QStringLiteral("c"), .form = ChartForm::dots, .title = QStringLiteral("Title")};
  chart.subtitle = QStringLiteral("Each mark is a spell.");
  chart.alt = QStringLiteral("Two lanes & \"more\"");
  chart.lanes = {{.name = QStringLiteral("Lane"), .dots = {{.value = 3}}}};
  layOut(chart);
  const Paper paper{.title = QStringLiteral("T"), .blocks = {chart}};
  const auto draw = [](const Chart&) { return QByteArray("<?xml version='1.0'?><svg width=\"9mm\"><g id=\"a\"/></svg>"); };
  const QString drawn = QString::fromUtf8(paperHtml(paper, draw));
  EXPECT_TRUE(drawn.contains(QStringLiteral("role=\"img\" aria-label=\"Two lanes &amp; &quot;more&quot;\"")));
  EXPECT_TRUE(drawn.contains(QStringLiteral("<svg aria-hidden=\"true\" focusable=\"false\"><g id=\"s1-a\"/></svg>")));
  EXPECT_TRUE(drawn.contains(QStringLiteral("<figcaption>Each mark is a spell.</figcaption>")));
  const QString said = QString::fromUtf8(paperHtml(paper));
  EXPECT_FALSE(said.contains(QStringLiteral("<svg")));
  EXPECT_TRUE(said.contains(QStringLiteral("<p>Two lanes"))) << "who cannot draw says it";
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
