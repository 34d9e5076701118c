// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decisions/paper_document.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QPainter>
#include <QPdfWriter>
#include <QTextCursor>
#include <QTextList>
#include <QTextTable>
#include <algorithm>

#include "core/support/save_file.h"
#include "ui/charts/chart_painter.h"
#include "ui/decisions/paper_chart.h"
#include "ui/theme/theme.h"

namespace eclosion::ui {
namespace {

struct PaperDocument {
  Q_DECLARE_TR_FUNCTIONS(PaperDocument)
};

// Points on paper.
constexpr qreal bodySize = 10;
constexpr qreal marginMillimetres = 18;
constexpr qreal cellAir = 6;  // pixels of a screen, as all lengths of a document are
// Pixels of a chart on a page for browsers.
constexpr QSize htmlChartSize(900, 270);

QTextCharFormat ink(qreal size, int weight = QFont::Normal, const QColor& colour = lightTokens().tx) {
  QTextCharFormat format;
  format.setFontPointSize(size);
  format.setFontWeight(weight);
  format.setForeground(colour);
  return format;
}

class Layout {
 public:
  explicit Layout(QTextDocument& document) : cursor_(&document), charts_(*new PaperCharts(document)) {}

  void write(const publish::Paper& paper) {
    paragraph(paper.title, ink(20, QFont::DemiBold), 0, 2);
    if (!paper.subtitle.isEmpty()) paragraph(paper.subtitle, ink(bodySize, QFont::Normal, lightTokens().tx2), 0, 10);
    for (const publish::PaperBlock& block : paper.blocks) std::visit([this](const auto& one) { this->block(one); }, block);
  }
  [[nodiscard]] std::vector<PaperPiece> pieces() const { return pieces_; }

 private:
  // The paragraph at the cursor.
  void piece(int level = 0, bool leads = false) {
    const int at = cursor_.block().position();
    pieces_.push_back({.first = at, .last = at, .level = level, .leads = leads});
  }
  void paragraph(const QString& text, const QTextCharFormat& format, qreal above, qreal below) {
    QTextBlockFormat block;
    block.setTopMargin(above);
    block.setBottomMargin(below);
    block.setLineHeight(125, QTextBlockFormat::ProportionalHeight);
    if (first_) {
      cursor_.setBlockFormat(block);
    } else {
      cursor_.insertBlock(block);
    }
    first_ = false;
    cursor_.setCharFormat(format);
    cursor_.setBlockCharFormat(format);  // the sign before an item of a list is as large as its words
    cursor_.insertText(oneBlock(text), format);
  }

  void caption(const QString& text) {
    paragraph(text, ink(9, QFont::Normal, lightTokens().tx2), 6, 2);
    piece(0, true);
  }

  void block(const publish::PaperHeading& heading) {
    constexpr qreal sizes[] = {14, 11.5, 10.5};
    const auto level = static_cast<size_t>(std::clamp(heading.level, 1, 3) - 1);
    paragraph(heading.text, ink(sizes[level], QFont::DemiBold), level == 0 ? 16 : 11, 4);
    QTextBlockFormat format = cursor_.blockFormat();
    format.setHeadingLevel(heading.level + 1);
    cursor_.setBlockFormat(format);
    piece(static_cast<int>(level) + 1, true);
  }
  void block(const publish::PaperText& text) {
    if (text.leads) {
      caption(text.text);
    } else {
      paragraph(text.text, ink(bodySize, QFont::Normal, text.quiet ? lightTokens().tx2 : lightTokens().tx), 2, 4);
      piece();
    }
  }
  void block(const publish::Chart& chart) {
    if (chart.isEmpty()) return;
    paragraph({}, ink(bodySize), 4, 0);
    QTextBlockFormat format = cursor_.blockFormat();
    format.setLineHeight(100, QTextBlockFormat::ProportionalHeight);
    cursor_.setBlockFormat(format);
    charts_.insert(cursor_, chart);
    piece(0, !chart.subtitle.isEmpty());
    if (chart.subtitle.isEmpty()) return;
    paragraph(chart.subtitle, ink(8, QFont::Normal, lightTokens().tx2), 0, 6);
    piece();
  }
  void block(const publish::PaperList& list) {
    for (qsizetype i = 0; i < list.items.size(); ++i) {
      paragraph(list.items[i], ink(bodySize), 0, 2);
      if (i == 0) {
        QTextListFormat format;
        format.setStyle(list.ordered ? QTextListFormat::ListDecimal : QTextListFormat::ListDisc);
        cursor_.createList(format);
      } else if (QTextList* above = cursor_.block().previous().textList()) {
        above->add(cursor_.block());
      }
      if (i == 0) piece();
      pieces_.back().last = cursor_.block().position();
    }
    // What follows is no item.
    cursor_.insertBlock(QTextBlockFormat());
    first_ = true;
  }
  void block(const publish::PaperFacts& facts) {
    QTextTable* table = begin(static_cast<int>(facts.facts.size()), 2, {QTextLength(QTextLength::PercentageLength, 28)});
    int row = 0;
    for (const auto& [name, value] : facts.facts) {
      cell(table, row, 0, name, ink(bodySize, QFont::Normal, lightTokens().tx2), false);
      cell(table, row++, 1, value, ink(bodySize), false);
    }
    leave();
  }
  void block(const publish::PaperTable& data) {
    if (!data.caption.isEmpty()) caption(data.caption);
    const int rows = static_cast<int>(data.rows.size()) + 1 + (data.totals.isEmpty() ? 0 : 1);
    QTextTable* table = begin(rows, static_cast<int>(data.header.size()), {});
    QTextTableFormat format = table->format();
    format.setHeaderRowCount(1);
    table->setFormat(format);
    line(table, 0, data.header, data, ink(9, QFont::DemiBold, lightTokens().tx2), true);
    int row = 1;
    for (const QStringList& cells : data.rows) line(table, row++, cells, data, ink(bodySize), true);
    if (!data.totals.isEmpty()) line(table, row, data.totals, data, ink(bodySize, QFont::DemiBold), false);
    leave();
  }

  QTextTable* begin(int rows, int columns, const QList<QTextLength>& widths) {
    QTextTableFormat format;
    format.setBorder(0);
    format.setCellSpacing(0);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    if (!widths.isEmpty()) {
      QList<QTextLength> all = widths;
      while (all.size() < columns) all << QTextLength(QTextLength::PercentageLength, 72);
      format.setColumnWidthConstraints(all);
    }
    first_ = false;
    QTextTable* table = cursor_.insertTable(std::max(rows, 1), std::max(columns, 1), format);
    table_ = table;
    return table;
  }
  void leave() {
    pieces_.push_back({.first = table_->firstPosition(), .last = table_->lastPosition()});
    // The block behind a table is there already; what follows begins a block of its own, so that its distance holds.
    cursor_.movePosition(QTextCursor::End);
    QTextBlockFormat thin;
    thin.setLineHeight(4, QTextBlockFormat::FixedHeight);
    cursor_.setBlockFormat(thin);
    first_ = false;
  }
  void line(QTextTable* table, int row, const QStringList& cells, const publish::PaperTable& data, const QTextCharFormat& format,
            bool ruled) {
    for (int column = 0; column < table->columns() && column < cells.size(); ++column) {
      const auto at = static_cast<size_t>(column);
      cell(table, row, column, cells[column], format, at < data.figures.size() && data.figures[at]);
      if (!ruled) continue;
      QTextTableCell one = table->cellAt(row, column);
      QTextTableCellFormat lined = one.format().toTableCellFormat();
      lined.setBottomBorder(0.5);
      lined.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
      lined.setBottomBorderBrush(lightTokens().line2);
      one.setFormat(lined);
    }
  }
  static void cell(QTextTable* table, int row, int column, const QString& text, const QTextCharFormat& format, bool figure) {
    QTextCursor at = table->cellAt(row, column).firstCursorPosition();
    QTextBlockFormat block;
    block.setAlignment(figure ? Qt::AlignRight : Qt::AlignLeft);
    at.setBlockFormat(block);
    at.insertText(oneBlock(text), format);
    // The outer edges of a table are those of the text around it; between a number and the words beside it there is air.
    QTextTableCell one = table->cellAt(row, column);
    QTextTableCellFormat padded = one.format().toTableCellFormat();
    padded.setTopPadding(cellAir / 2);
    padded.setBottomPadding(cellAir / 2);
    padded.setLeftPadding(column == 0 ? 0 : cellAir);
    padded.setRightPadding(column + 1 == table->columns() ? 0 : cellAir);
    one.setFormat(padded);
  }
  // Lines of a text stay lines of one paragraph.
  static QString oneBlock(QString text) { return text.replace(u'\n', QChar::LineSeparator); }

  QTextCursor cursor_;
  PaperCharts& charts_;          // the document's
  QTextTable* table_ = nullptr;  // the last one
  std::vector<PaperPiece> pieces_;
  bool first_ = true;  // the block at the cursor is empty and to be used
};

// What the foot of a page takes, with the space above it.
qreal footerOf(const QPagedPaintDevice& device) { return 26 * device.logicalDpiY() / 72.0; }

Result<void> cannotWrite(const QString& path, const QString& why) {
  return failure(
      ErrorKind::unreadable,
      PaperDocument::tr("“%1” cannot be written: %2. Choose another folder.").arg(QDir::toNativeSeparators(path), why));
}

}  // namespace

std::vector<PaperPiece> fillDocument(QTextDocument& document, const publish::Paper& paper) {
  document.clear();
  QFont font = Theme::instance().font(TextStep::body);
  font.setPointSizeF(bodySize);
  document.setDefaultFont(font);
  document.setMetaInformation(QTextDocument::DocumentTitle, paper.title);
  Layout layout(document);
  layout.write(paper);
  return layout.pieces();
}

std::vector<PaperPiece> layOutPages(QTextDocument& document, const publish::Paper& paper, QPagedPaintDevice& device) {
  device.setPageSize(QPageSize(QPageSize::A4));
  device.setPageMargins(QMarginsF(marginMillimetres, marginMillimetres, marginMillimetres, marginMillimetres),
                        QPageLayout::Millimeter);
  document.documentLayout()->setPaintDevice(&device);
  auto pieces = fillDocument(document, paper);
  document.setPageSize(QSizeF(device.width(), device.height() - footerOf(device)));
  document.setDocumentMargin(0);
  keepTogether(document, pieces);
  return pieces;
}

bool printPaper(const publish::Paper& paper, QPagedPaintDevice& device) {
  QTextDocument document;
  layOutPages(document, paper, device);
  QPainter painter;
  if (!painter.begin(&device)) return false;
  const QSizeF page(device.width(), device.height());
  const qreal footer = footerOf(device);
  const int pages = document.pageCount();
  const QString about = paper.source.isEmpty() ? paper.title : paper.title + QStringLiteral(" · ") + paper.source;
  QFont small = document.defaultFont();
  small.setPointSizeF(8);
  for (int number = 0; number < pages; ++number) {
    if (number > 0) device.newPage();
    painter.save();
    painter.translate(0, -number * document.pageSize().height());
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = QRectF(0, number * document.pageSize().height(), page.width(), document.pageSize().height());
    context.palette.setColor(QPalette::Text, lightTokens().tx);
    painter.setClipRect(context.clip);
    document.documentLayout()->draw(&painter, context);
    painter.restore();
    painter.setFont(QFont(small, &device));
    painter.setPen(lightTokens().tx3);
    const QRectF foot(0, page.height() - footer, page.width(), footer);
    const QString place = PaperDocument::tr("%1 of %2", "page numbers").arg(number + 1).arg(pages);
    painter.drawText(foot, Qt::AlignRight | Qt::AlignBottom, place);
    const QFontMetricsF metrics = painter.fontMetrics();
    const qreal left = page.width() - metrics.horizontalAdvance(place + QStringLiteral("    "));
    painter.drawText(foot, Qt::AlignLeft | Qt::AlignBottom, metrics.elidedText(about, Qt::ElideRight, left));
  }
  return painter.end();
}

Result<void> savePaper(const publish::Paper& paper, const QString& path, PaperFormat format) {
  QByteArray bytes;
  if (format == PaperFormat::html) {
    bytes = publish::paperHtml(paper, [](const publish::Chart& chart) { return ChartPainter().bareSvg(chart, htmlChartSize); });
  } else {
    QBuffer buffer(&bytes);
    (void)buffer.open(QIODevice::WriteOnly);
    QPdfWriter pdf(&buffer);
    pdf.setTitle(paper.title);
    pdf.setCreator(QStringLiteral("Éclosion"));
    pdf.setResolution(300);
    if (!printPaper(paper, pdf)) return cannotWrite(path, PaperDocument::tr("the pages could not be made"));
  }
  DocumentFile file(path);
  if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !commitWhole(file))
    return cannotWrite(path, file.errorString());
  return {};
}

}  // namespace eclosion::ui
