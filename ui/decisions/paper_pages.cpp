// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decisions/paper_pages.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextTable>
#include <algorithm>
#include <cmath>
#include <utility>

namespace eclosion::ui {
namespace {

// Rows of a table that its heading takes along: a title row and one that tells something.
constexpr int rowsAtLeast = 2;
// Layouts count in 64ths of a pixel: what begins at the head of a page may stand a little above it.
constexpr double slack = 1;

int pageAt(double y, double height) { return static_cast<int>(std::floor((y + slack) / height)); }

QRectF boxOf(const QTextDocument& document, int position) {
  return document.documentLayout()->blockBoundingRect(document.findBlock(position));
}

class Pages {
 public:
  Pages(QTextDocument& document, const std::vector<PaperPiece>& pieces) : document_(document), pieces_(pieces) {
    // What each takes is measured on one endless sheet, where no break adds to it.
    const QSizeF page = document_.pageSize();
    document_.setTextWidth(page.width());
    for (size_t i = 0; i < pieces_.size(); ++i) endless_.emplace_back(top(i), bottom(i));
    document_.setPageSize(page);
    height_ = page.height();
  }

  void keep() {
    for (size_t at = 0; at < pieces_.size();) {
      const size_t group = endOfGroup(at);
      if (fits(at, group)) {
        if (straddles(at, group)) breakBefore(at);
        at = group;
        continue;
      }
      const size_t chain = endOfChain(at);
      if (fits(at, chain) ? straddles(at, chain) : firstPartStraddles(at, chain)) breakBefore(at);
      at = chain;
    }
  }

 private:
  // What stands under a heading: to the next one as high, below one of the first level to the next of any.
  [[nodiscard]] size_t endOfGroup(size_t at) const {
    const int level = pieces_[at].level;
    size_t end = at + 1;
    if (level == 0) return endOfChain(at);
    if (end < pieces_.size() && pieces_[end].level > level) return endOfGroup(end);
    while (end < pieces_.size() && (pieces_[end].level == 0 || (level > 1 && pieces_[end].level > level))) ++end;
    return end;
  }
  // What leads, with what it leads to.
  [[nodiscard]] size_t endOfChain(size_t at) const {
    while (at + 1 < pieces_.size() && pieces_[at].leads) ++at;
    return at + 1;
  }

  [[nodiscard]] double top(size_t piece) const { return boxOf(document_, pieces_[piece].first).top(); }
  [[nodiscard]] double bottom(size_t piece) const {
    if (QTextTable* table = tableOf(pieces_[piece])) return document_.documentLayout()->frameBoundingRect(table).bottom();
    return boxOf(document_, pieces_[piece].last).bottom();
  }
  [[nodiscard]] QTextTable* tableOf(const PaperPiece& piece) const {
    return QTextCursor(document_.findBlock(piece.first)).currentTable();
  }
  [[nodiscard]] int pageOfTop(double y) const { return pageAt(y, height_); }
  [[nodiscard]] int pageOfBottom(double y) const { return pageAt(y - 2 * slack, height_); }

  [[nodiscard]] bool fits(size_t from, size_t end) const { return endless_[end - 1].second - endless_[from].first <= height_; }
  [[nodiscard]] bool straddles(size_t from, size_t end) const { return pageOfTop(top(from)) != pageOfBottom(bottom(end - 1)); }
  // Of what no page holds: whether its heading would have nothing of it below.
  [[nodiscard]] bool firstPartStraddles(size_t from, size_t end) const {
    const QTextTable* table = tableOf(pieces_[end - 1]);
    if (!table) return pageOfTop(top(from)) != pageOfTop(top(end - 1));
    const int row = std::min(rowsAtLeast, table->rows()) - 1;
    return pageOfTop(top(from)) != pageOfBottom(boxOf(document_, table->cellAt(row, 0).lastPosition()).bottom());
  }

  void breakBefore(size_t piece) {
    QTextCursor at(document_.findBlock(pieces_[piece].first));
    if (QTextTable* table = at.currentTable()) {
      QTextTableFormat format = table->format();
      format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
      table->setFormat(format);
      return;
    }
    QTextBlockFormat format = at.blockFormat();
    format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
    format.setTopMargin(0);  // pages begin at one height
    at.setBlockFormat(format);
  }

  QTextDocument& document_;
  const std::vector<PaperPiece>& pieces_;
  std::vector<std::pair<double, double>> endless_;  // from where to where each stands on the endless sheet
  double height_ = 0;
};

}  // namespace

void keepTogether(QTextDocument& document, const std::vector<PaperPiece>& pieces) { Pages(document, pieces).keep(); }

int pageOf(const QTextDocument& document, int position) {
  return pageAt(boxOf(document, position).top(), document.pageSize().height());
}

}  // namespace eclosion::ui
