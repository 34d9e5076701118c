// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/slide_painter.h"

#include <QImage>
#include <QLocale>
#include <QPainter>
#include <QSvgRenderer>
#include <algorithm>

#include "ui/charts/chart_canvas.h"
#include "ui/charts/chart_picture.h"

namespace eclosion::ui {
namespace {

using publish::DeckSlide;

constexpr double edge = 64;
constexpr double unit = 1.5;  // words are read from the back of a room

QFont slideFont(double pixels, Weight weight = Weight::regular) { return scaledFont(TextStep::body, weight, pixels / 13); }

// Lines one under the other; returns where they end.
double writeLines(QPainter& painter, const QStringList& lines, const QFont& font, const QColor& color, double left, double top,
                  double spacing = 1.3) {
  const double height = font.pixelSize() * spacing;
  painter.setFont(font);
  painter.setPen(color);
  for (const QString& line : lines) {
    painter.drawText(QRectF(left, top, slideSize.width() - left, height), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     line);
    top += height;
  }
  return top;
}

void writeCell(QPainter& painter, const QRectF& box, const QString& words, Qt::Alignment side) {
  const QString line = painter.fontMetrics().elidedText(pictureLine(words), Qt::ElideRight, static_cast<int>(box.width()));
  painter.drawText(box, static_cast<int>(side | Qt::AlignVCenter) | Qt::TextSingleLine, line);
}

void paintPart(QPainter& painter, const publish::SlideText& text, const QRectF& box) {
  const Tokens& t = lightTokens();
  // As large as it fits, down to what is still read.
  for (double pixels = 26; pixels >= 12; pixels -= 2) {
    const QFont font = slideFont(pixels);
    const double indent = text.bullets ? pixels : 0, height = pixels * 1.3, gap = pixels * 0.5;
    std::vector<QStringList> paragraphs;
    double total = 0;
    for (const QString& paragraph : text.paragraphs) {
      paragraphs.push_back(brokenLines(paragraph, font, box.width() - indent, pixels > 12 ? 100 : 6));
      total += static_cast<double>(paragraphs.back().size()) * height + gap;
    }
    if (total > box.height() && pixels > 12) continue;
    painter.save();
    painter.setClipRect(box);
    double top = box.top();
    for (const QStringList& lines : paragraphs) {
      if (text.bullets && !lines.isEmpty()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.acc);
        painter.drawEllipse(QPointF(box.left() + pixels * 0.28, top + height / 2), pixels * 0.14, pixels * 0.14);
      }
      top = writeLines(painter, lines, font, t.tx, box.left() + indent, top) + gap;
    }
    painter.restore();
    return;
  }
}

void paintPart(QPainter& painter, const publish::SlideQuote& quote, const QRectF& box) {
  const Tokens& t = lightTokens();
  painter.fillRect(QRectF(box.left(), box.top(), 5, box.height()), t.acc);
  const double left = box.left() + 32, width = box.width() - 32;
  const QFont author = slideFont(19, Weight::medium);
  const QStringList names = brokenLines(quote.author, author, width, 2);
  const double room = box.height() - static_cast<double>(names.size() + 1) * 25;
  for (double pixels = 32; pixels >= 14; pixels -= 2) {
    const QFont font = slideFont(pixels);
    const QStringList lines = brokenLines(quote.text, font, width, pixels > 14 ? 100 : 12);
    if (static_cast<double>(lines.size()) * pixels * 1.35 > room && pixels > 14) continue;
    const double end = writeLines(painter, lines, font, t.tx, left, box.top(), 1.35);
    writeLines(painter, names, author, t.tx2, left, end + 20);
    return;
  }
}

void paintPart(QPainter& painter, const std::vector<publish::SlideFigure>& figures, const QRectF& box) {
  if (figures.empty()) return;
  const Tokens& t = lightTokens();
  const int count = static_cast<int>(figures.size());
  const int columns = count <= 3 ? count : count == 4 ? 2 : 3, rows = (count + columns - 1) / columns;
  const double gap = 20, width = (box.width() - gap * (columns - 1)) / columns;
  const double height = std::min(190.0, (box.height() - gap * (rows - 1)) / rows);
  for (int i = 0; i < count; ++i) {
    const auto& figure = figures[static_cast<size_t>(i)];
    const QRectF tile(box.left() + (i % columns) * (width + gap), box.top() + (i / columns) * (height + gap), width, height);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.win);
    painter.drawRoundedRect(tile, 10, 10);
    const double inner = width - 40, left = tile.left() + 20;
    double size = std::min(54.0, height * 0.34);
    while (size > 18 && lineWidth(slideFont(size, Weight::semibold), pictureLine(figure.value)) > inner) size -= 2;
    const QFont large = slideFont(size, Weight::semibold);
    double top = writeLines(painter, brokenLines(figure.value, large, inner, 1), large, t.tx, left, tile.top() + height * 0.1);
    const QFont label = slideFont(std::min(20.0, height * 0.13)),
                change = slideFont(std::min(17.0, height * 0.11), Weight::medium);
    top = writeLines(painter, brokenLines(figure.label, label, inner, 2), label, t.tx2, left, top);
    const QColor tone = figure.direction > 0 ? t.ok : t.tx2;
    writeLines(painter, brokenLines(figure.change, change, inner, 2), change, tone, left, top + 4);
  }
}

void paintPart(QPainter& painter, const publish::PaperTable& table, const QRectF& box) {
  const Tokens& t = lightTokens();
  const auto columns = static_cast<size_t>(table.header.size());
  if (columns == 0) return;
  double top = box.top();
  if (!table.caption.isEmpty())
    top = writeLines(painter, brokenLines(table.caption, slideFont(18, Weight::semibold), box.width(), 1),
                     slideFont(18, Weight::semibold), t.tx, box.left(), top) +
          8;
  const size_t lines = table.rows.size() + 1 + (table.totals.isEmpty() ? 0 : 1);
  const double height = std::clamp((box.bottom() - top) / static_cast<double>(std::max<size_t>(lines, 1)), 22.0, 38.0);
  const QFont font = slideFont(height * 0.48), strong = slideFont(height * 0.48, Weight::semibold);
  // The first column names its row and has what the numbers leave.
  std::vector<double> widths(columns, 0);
  double all = 0;
  for (size_t column = 0; column < columns; ++column) {
    const auto cell = static_cast<qsizetype>(column);
    double wide = lineWidth(strong, pictureLine(table.header[cell]));
    for (const QStringList& row : table.rows) wide = std::max(wide, lineWidth(font, pictureLine(row.value(cell))));
    widths[column] = std::min(wide + 24, box.width() * 0.5);
    all += widths[column];
  }
  for (double& width : widths) width *= box.width() / std::max(all, 1.0);
  const auto isFigure = [&](size_t column) { return column < table.figures.size() && table.figures[column]; };
  const auto writeRow = [&](const QStringList& cells, const QFont& used, const QColor& color) {
    painter.setFont(used);
    painter.setPen(color);
    double left = box.left();
    for (size_t column = 0; column < columns; ++column) {
      writeCell(painter, QRectF(left + 6, top, widths[column] - 12, height), cells.value(static_cast<qsizetype>(column)),
                isFigure(column) ? Qt::AlignRight : Qt::AlignLeft);
      left += widths[column];
    }
    top += height;
    painter.setPen(QPen(t.line, 1));
    painter.drawLine(QPointF(box.left(), top), QPointF(box.right(), top));
  };
  writeRow(table.header, strong, t.tx2);
  const double reserved = table.totals.isEmpty() ? 0 : height;
  for (size_t i = 0; i < table.rows.size(); ++i) {
    const bool isLast = i + 1 == table.rows.size();
    if (top + height * (isLast ? 1 : 2) + reserved > box.bottom() + 1) {
      writeRow({QStringLiteral("… + %1").arg(QLocale().toString(static_cast<qulonglong>(table.rows.size() - i)))}, font, t.tx2);
      break;
    }
    writeRow(table.rows[i], font, t.tx);
  }
  if (!table.totals.isEmpty()) writeRow(table.totals, strong, t.tx);
}

void paintPart(QPainter& painter, const publish::SlidePicture& picture, const QRectF& box) {
  const auto fitted = [&](QSizeF size) {
    size.scale(box.size(), Qt::KeepAspectRatio);
    return QRectF(box.center() - QPointF(size.width() / 2, size.height() / 2), size);
  };
  if (QSvgRenderer drawing; !picture.svg.isEmpty() && drawing.load(picture.svg)) {
    drawing.render(&painter, fitted(drawing.defaultSize()));
    return;
  }
  const QImage image = QImage::fromData(picture.png);
  if (!image.isNull()) {
    painter.drawImage(fitted(image.size()), image);
    return;
  }
  // A picture that is missing says what it would have shown.
  const Tokens& t = lightTokens();
  painter.setPen(QPen(t.line2, 1, Qt::DashLine));
  painter.setBrush(t.win);
  painter.drawRect(box);
  const QFont font = slideFont(18);
  writeLines(painter, brokenLines(picture.alt, font, box.width() - 32, 4), font, t.tx2, box.left() + 16, box.top() + 16);
}

void paintChart(QPainter& painter, const publish::Chart& chart, const QRectF& box, bool titled) {
  double top = box.top();
  if (titled) {
    const QFont font = slideFont(20, Weight::semibold);
    top = writeLines(painter, brokenLines(chart.title, font, box.width(), 2), font, lightTokens().tx, box.left(), top) + 6;
  }
  const QRectF rest(QPointF(box.left(), top), box.bottomRight());
  const ChartPicture picture(chart, rest.size(), {.unit = unit, .words = ChartLook::Words::within});
  painter.save();
  picture.paint(painter, rest);
  painter.restore();
}

void paintParts(QPainter& painter, const DeckSlide& slide, const QRectF& box) {
  const int count = static_cast<int>(std::min<size_t>(slide.parts.size(), 4));
  if (count == 0) return;
  const int columns = count == 1 ? 1 : 2, rows = count > 2 ? 2 : 1;
  const double gap = 36, width = (box.width() - gap * (columns - 1)) / columns, height = (box.height() - gap * (rows - 1)) / rows;
  for (int i = 0; i < count; ++i) {
    const QRectF part(box.left() + (i % columns) * (width + gap), box.top() + (i / columns) * (height + gap), width, height);
    std::visit(
        [&]<class Part>(const Part& what) {
          if constexpr (std::is_same_v<Part, publish::Chart>) {
            paintChart(painter, what, part, count > 1 || what.title != slide.title);
          } else {
            paintPart(painter, what, part);
          }
        },
        slide.parts[static_cast<size_t>(i)]);
  }
}

void paintFront(QPainter& painter, const publish::DeckDocument& deck, const DeckSlide& slide) {
  const Tokens& t = lightTokens();
  const bool cover = slide.layout == DeckSlide::Layout::cover;
  painter.fillRect(QRectF(QPointF(0, 0), slideSize), cover ? t.panel : t.sel);
  painter.fillRect(QRectF(0, 0, 16, slideSize.height()), t.acc);
  const double left = edge + 32, width = slideSize.width() - left - edge;
  const QFont large = slideFont(cover ? 54 : 44, Weight::semibold), plain = slideFont(24);
  const QStringList title = brokenLines(slide.title, large, width, 3);
  double top = slideSize.height() * 0.42 - static_cast<double>(title.size()) * large.pixelSize() * 0.65;
  top = writeLines(painter, title, large, t.tx, left, top, 1.2) + 16;
  top = writeLines(painter, brokenLines(slide.subtitle, plain, width, 3), plain, t.tx2, left, top);
  if (cover) writeLines(painter, brokenLines(deck.author, plain, width, 1), plain, t.tx2, left, slideSize.height() - 110);
}

}  // namespace

void paintSlide(QPainter& painter, const publish::DeckDocument& deck, size_t index) {
  const DeckSlide& slide = deck.slides[index];
  const Tokens& t = lightTokens();
  painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
  const double bottom = slideSize.height() - 30;
  const QFont small = slideFont(13);
  if (slide.layout != DeckSlide::Layout::content) {
    paintFront(painter, deck, slide);
  } else {
    painter.fillRect(QRectF(QPointF(0, 0), slideSize), t.panel);
    const double width = slideSize.width() - 2 * edge;
    const QFont large = slideFont(34, Weight::semibold), plain = slideFont(19);
    double top = writeLines(painter, brokenLines(slide.title, large, width, 2), large, t.tx, edge, 40, 1.2);
    top = writeLines(painter, brokenLines(slide.subtitle, plain, width, 2), plain, t.tx2, edge, top + 4) + 20;
    paintParts(painter, slide, QRectF(QPointF(edge, top), QPointF(slideSize.width() - edge, bottom - 34)));
  }
  const double noteWidth = slideSize.width() - 2 * edge - 60;
  writeLines(painter, brokenLines(slide.source, small, noteWidth, 1), small, t.tx3, edge, bottom - 20);
  if (slide.layout == DeckSlide::Layout::cover) return;
  painter.setFont(small);
  painter.setPen(t.tx3);
  painter.drawText(QRectF(slideSize.width() - edge - 60, bottom - 20, 60, 18), Qt::AlignRight | Qt::AlignVCenter,
                   QLocale().toString(static_cast<qulonglong>(index + 1)));
}

}  // namespace eclosion::ui
