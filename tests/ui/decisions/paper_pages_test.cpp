// SPDX-License-Identifier: GPL-3.0-or-later
// Papers as a printer lays them out: where each part of them falls.
#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QPdfWriter>
#include <QTextBlock>
#include <QTextLayout>
#include <QTextTable>
#include <cmath>

#include "tests/ui/ui_fixture.h"
#include "ui/decisions/paper_document.h"

namespace eclosion::test {
namespace {

using namespace publish;

class PaperPagesTest : public UiTest {
 protected:
  PaperPagesTest() : pdf_(&buffer_) {
    buffer_.open(QIODevice::WriteOnly);
    pdf_.setResolution(300);
  }
  void layOut(const Paper& paper) { pieces_ = ui::layOutPages(document_, paper, pdf_); }
  [[nodiscard]] int firstPage(const ui::PaperPiece& piece) const { return ui::pageOf(document_, piece.first); }
  [[nodiscard]] int lastPage(const ui::PaperPiece& piece) const { return ui::pageOf(document_, piece.last); }
  [[nodiscard]] QString words(const ui::PaperPiece& piece) const { return document_.findBlock(piece.first).text(); }
  [[nodiscard]] int pages() const { return document_.pageCount(); }

  // What no page may show, whatever stands on it.
  void expectWhole() const {
    for (size_t i = 0; i < pieces_.size(); ++i) {
      if (pieces_[i].leads && i + 1 < pieces_.size()) {
        EXPECT_EQ(firstPage(pieces_[i]), firstPage(pieces_[i + 1])) << words(pieces_[i]).toStdString() << " stands alone";
      }
      if (pieces_[i].level != 2) continue;
      size_t end = i + 1;
      while (end < pieces_.size() && (pieces_[end].level == 0 || pieces_[end].level > 2)) ++end;
      EXPECT_EQ(firstPage(pieces_[i]), lastPage(pieces_[end - 1])) << words(pieces_[i]).toStdString() << " is torn";
    }
  }

  static PaperTable table(int rows, const QString& caption = QStringLiteral("Caption")) {
    PaperTable one{
        .caption = caption, .header = {QStringLiteral("Name"), QStringLiteral("Number")}, .rows = {}, .figures = {false, true}};
    for (int i = 0; i < rows; ++i) one.rows.push_back({QStringLiteral("Row %1").arg(i), QString::number(i)});
    return one;
  }
  // An agenda: its order, then a block a startup, of a few lines more each.
  static Paper agenda(int startups) {
    Paper paper{.title = QStringLiteral("Agenda"), .subtitle = QStringLiteral("A day\nA place")};
    paper.blocks.emplace_back(PaperHeading{1, QStringLiteral("Order of the day")});
    paper.blocks.emplace_back(table(startups));
    for (int i = 0; i < startups; ++i) {
      paper.blocks.emplace_back(PaperHeading{2, QStringLiteral("Startup %1").arg(i)});
      PaperFacts facts;
      for (int line = 0; line < 2 + i % 4; ++line)
        facts.facts.emplace_back(QStringLiteral("Fact"), QStringLiteral("Something to know of it. ").repeated(1 + i % 5));
      paper.blocks.emplace_back(std::move(facts));
      paper.blocks.emplace_back(PaperText{.text = QStringLiteral("Conditions"), .leads = true});
      paper.blocks.emplace_back(PaperList{{QStringLiteral("One"), QStringLiteral("Two")}});
    }
    return paper;
  }

  QBuffer buffer_;
  QPdfWriter pdf_;
  QTextDocument document_;
  std::vector<ui::PaperPiece> pieces_;
};

TEST_F(PaperPagesTest, aStartupIsNeverTornAndNoHeadingStandsAlone) {
  int most = 0;
  for (int startups = 1; startups <= 24; startups += startups < 6 ? 1 : 3) {
    layOut(agenda(startups));
    most = std::max(most, pages());
    SCOPED_TRACE(startups);
    expectWhole();
  }
  EXPECT_GE(most, 4);
}

// Papers of one page remain of one page: no break is made where none is needed.
TEST_F(PaperPagesTest, whatFitsStaysOnOnePage) {
  layOut(agenda(3));
  EXPECT_EQ(pages(), 1);
}

TEST_F(PaperPagesTest, aTableLongerThanAPageTakesItsCaptionAlong) {
  for (int above = 20; above < 60; above += 2) {
    Paper paper{.title = QStringLiteral("Minutes")};
    for (int i = 0; i < above; ++i) paper.blocks.emplace_back(PaperText{QStringLiteral("Line")});
    paper.blocks.emplace_back(PaperHeading{1, QStringLiteral("Long")});
    paper.blocks.emplace_back(table(90));
    layOut(paper);
    const auto& last = pieces_.back();
    ASSERT_FALSE(last.leads);
    EXPECT_EQ(firstPage(pieces_[pieces_.size() - 3]), firstPage(last)) << above;
    const QTextTable* rows = QTextCursor(document_.findBlock(last.first)).currentTable();
    ASSERT_NE(rows, nullptr);
    EXPECT_EQ(firstPage(last), ui::pageOf(document_, rows->cellAt(1, 0).firstPosition())) << above;
    EXPECT_GT(lastPage(last), firstPage(last));
  }
}

// A row that is tall may go on overleaf, between two of its lines.
TEST_F(PaperPagesTest, linesAreNeverCut) {
  Paper paper{.title = QStringLiteral("Minutes")};
  PaperTable tall = table(60);
  for (size_t i = 0; i < tall.rows.size(); ++i)
    tall.rows[i][0] = QStringLiteral("Many words of one row ").repeated(1 + static_cast<int>(i % 12));
  paper.blocks.emplace_back(std::move(tall));
  layOut(paper);
  EXPECT_GT(pages(), 1);
  const QTextTable* rows = QTextCursor(document_.findBlock(pieces_.back().first)).currentTable();
  ASSERT_NE(rows, nullptr);
  const double page = document_.pageSize().height();
  for (int row = 0; row < rows->rows(); ++row) {
    const QTextBlock block = rows->cellAt(row, 0).firstCursorPosition().block();
    const double top = document_.documentLayout()->blockBoundingRect(block).top() - block.layout()->boundingRect().top();
    for (int i = 0; i < block.layout()->lineCount(); ++i) {
      const QTextLine line = block.layout()->lineAt(i);
      EXPECT_EQ(std::floor((top + line.y() + 1) / page), std::floor((top + line.y() + line.height() - 1) / page)) << row;
    }
  }
}

// A chart is painted within the page, and its paper is written.
TEST_F(PaperPagesTest, aChartHasItsPlace) {
  Paper paper{.title = QStringLiteral("Sheet")};
  Chart chart{.key = QStringLiteral("c"), .form = ChartForm::dots, .title = QStringLiteral("T")};
  chart.subtitle = QStringLiteral("Below");
  chart.lanes = {{.name = QStringLiteral("Lane"), .dots = {{.value = 3}, {.value = 9}}}};
  publish::layOut(chart);
  for (int i = 0; i < 44; ++i) paper.blocks.emplace_back(PaperText{QStringLiteral("Line")});
  paper.blocks.emplace_back(PaperHeading{1, QStringLiteral("Peers")});
  paper.blocks.emplace_back(chart);
  layOut(paper);
  EXPECT_EQ(pages(), 2);
  const auto& heading = pieces_[pieces_.size() - 3];
  EXPECT_EQ(heading.level, 1);
  EXPECT_EQ(firstPage(heading), 1);
  EXPECT_EQ(lastPage(pieces_.back()), 1);
  const QRectF box = document_.documentLayout()->blockBoundingRect(document_.findBlock(pieces_[pieces_.size() - 2].first));
  EXPECT_GT(box.height(), document_.pageSize().width() / 5);
}

}  // namespace
}  // namespace eclosion::test
