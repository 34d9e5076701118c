// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/slide_painter.h"

#include <QImage>
#include <QPainter>
#include <algorithm>

#include "core/publish/deck_layout.h"
#include "core/support/language.h"
#include "ui/charts/chart_canvas.h"
#include "ui/charts/chart_picture.h"
#include "ui/charts/slide_table.h"
#include "ui/charts/slide_words.h"
#include "ui/charts/svg_document.h"

namespace eclosion::ui {
namespace {

using publish::DeckSlide;

constexpr double edge = 64;
constexpr double unit = 1.5;       // words are read from the back of a room
constexpr double paperUnit = 1.2;  // or from a sheet in the hand

// Of text that has the width of a page, no line is longer than the eye follows.
constexpr double longestLine = 860;

void paintPart(QPainter& painter, const publish::SlideText& text, const QRectF& box) {
  const Tokens& t = lightTokens();
  // As large as it fits, down to what is still read; long ones in two columns.
  for (double pixels = 26; pixels >= 12; pixels -= 2) {
    const bool isLast = pixels <= 12;
    const QFont font = slideFont(pixels);
    const double indent = text.bullets ? pixels : 0;
    const int columns = box.width() > longestLine && pixels < 22 ? 2 : 1;
    const double gap = pixels * 2, width = columns == 2 ? (box.width() - gap) / 2 : std::min(box.width(), longestLine);
    const FlownText flown(text.paragraphs, font, width - indent, isLast ? 40 : 400);
    if (flown.heightIn(columns) > box.height() && !isLast) continue;
    painter.save();
    painter.setClipRect(box);
    flown.paint(painter, box, columns, width + gap, text.bullets ? indent : 0, t.tx);
    painter.restore();
    return;
  }
}

void paintPart(QPainter& painter, const publish::SlideQuote& quote, const QRectF& box) {
  const Tokens& t = lightTokens();
  const double left = box.left() + 56, width = std::min(box.width() - 56, longestLine);
  const QFont author = slideFont(18, Weight::medium), mark = slideFont(88, Weight::semibold);
  const QStringList names = brokenLines(quote.author, author, width, 2);
  const double room = box.height() - static_cast<double>(names.size()) * 25 - 44;
  const QStringList paragraphs = quote.text.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
  for (double pixels = 30; pixels >= 14; pixels -= 2) {
    const QFont font = slideFont(pixels);
    const FlownText flown(paragraphs, font, width, pixels > 14 ? 400 : 24);
    if (flown.heightIn(1) > room && pixels > 14) continue;
    writeLines(painter, {QStringLiteral("\u201c")}, mark, t.acc, box.left(), box.top() - 14, 1.0);
    flown.paint(painter, QRectF(left, box.top(), width, room), 1, 0, 0, t.tx);
    const double end = box.top() + std::min(flown.heightIn(1), room) + 16;
    if (!names.isEmpty()) painter.fillRect(QRectF(left, end, 40, 2), t.acc);
    writeLines(painter, names, author, t.tx2, left, end + 14);
    return;
  }
}

// “+18 from 33 in 2016”: the change itself in the colour of its direction, the rest beside it.
void writeChange(QPainter& painter, const publish::SlideFigure& figure, double pixels, double left, double top, double width) {
  const Tokens& t = lightTokens();
  const QFont plain = slideFont(pixels), strong = slideFont(pixels, Weight::semibold);
  const qsizetype end = figure.direction == 0 ? 0 : figure.change.indexOf(QLatin1Char(' '));
  double begin = left;
  if (end > 0) {
    const QString change = figure.change.left(end);
    writeLines(painter, {change}, strong, figure.direction > 0 ? t.ok : t.warn, left, top);
    begin += lineWidth(strong, change + QLatin1Char(' '));
  }
  writeLines(painter, brokenLines(figure.change.mid(std::max<qsizetype>(end, 0)), plain, width - (begin - left), 2), plain, t.tx2,
             begin, top);
}

void paintPart(QPainter& painter, const std::vector<publish::SlideFigure>& figures, const QRectF& box) {
  if (figures.empty()) return;
  const Tokens& t = lightTokens();
  const int count = static_cast<int>(figures.size());
  const int columns = publish::figureColumns(count, box.size()), rows = (count + columns - 1) / columns;
  const double gap = 40, width = (box.width() - gap * (columns - 1)) / columns;
  const double height = std::min(230.0, (box.height() - 24.0 * (rows - 1)) / rows);
  // One size for all of them: they are read together.
  double size = std::min(66.0, height * 0.36);
  for (const auto& figure : figures) {
    while (size > 18 && lineWidth(slideFont(size, Weight::semibold), pictureLine(figure.value)) > width) size -= 2;
  }
  const QFont large = slideFont(size, Weight::semibold);
  const double small = std::clamp(height * 0.095, 12.0, 18.0);
  const QFont label = slideFont(small + 2, Weight::medium);
  for (int i = 0; i < count; ++i) {
    const auto& figure = figures[static_cast<size_t>(i)];
    const double left = box.left() + (i % columns) * (width + gap);
    const int line = i / columns;
    double top = box.top() + line * (height + 24);
    painter.fillRect(QRectF(left, top, width, 2), t.tx);
    top = writeLines(painter, brokenLines(figure.value, large, width, 1), large, t.tx, left, top + height * 0.05, 1.25);
    top = writeLines(painter, brokenLines(figure.label, label, width, figure.change.isEmpty() ? 4 : 3), label, t.tx, left, top);
    writeChange(painter, figure, small, left, top + 4, width);
  }
}

void paintPart(QPainter& painter, const publish::PaperTable& table, const QRectF& box) { paintTable(painter, table, box); }

void paintPart(QPainter& painter, const publish::SlidePicture& picture, const QRectF& box) {
  if (paintSvg(painter, picture.svg, box)) return;
  const QImage image = QImage::fromData(picture.png);
  if (!image.isNull()) {
    QSizeF size = image.size();
    size.scale(box.size(), Qt::KeepAspectRatio);
    painter.drawImage(QRectF(box.center() - QPointF(size.width() / 2, size.height() / 2), size), image);
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

void paintChart(QPainter& painter, const publish::Chart& chart, const QRectF& box, bool titled, double words) {
  double top = box.top();
  if (titled) {
    const QFont font = slideFont(20, Weight::semibold);
    top = writeLines(painter, brokenLines(chart.title, font, box.width(), 2), font, lightTokens().tx, box.left(), top) + 6;
  }
  const QRectF rest(QPointF(box.left(), top), box.bottomRight());
  const ChartPicture picture(chart, rest.size(), {.unit = words, .words = ChartLook::Words::within});
  painter.save();
  picture.paint(painter, rest);
  painter.restore();
}

void paintParts(QPainter& painter, const DeckSlide& slide, const QRectF& box, double words) {
  const std::vector<QRectF> boxes = publish::partBoxes(slide, box, 40);
  for (size_t i = 0; i < boxes.size(); ++i) {
    std::visit(
        [&]<class Part>(const Part& what) {
          if constexpr (std::is_same_v<Part, publish::Chart>) {
            paintChart(painter, what, boxes[i], boxes.size() > 1 || what.title != slide.title, words);
          } else {
            paintPart(painter, what, boxes[i]);
          }
        },
        slide.parts[i]);
  }
}

// A title stands whole on two lines as long as its words stay those of a title.
double writeTitle(QPainter& painter, const QString& title, double pixels, double width, double top) {
  constexpr double smallest = 24;
  QFont font = slideFont(pixels, Weight::semibold);
  while (pixels > smallest && brokenLines(title, font, width, 3).size() > 2) {
    pixels -= 2;
    font = slideFont(pixels, Weight::semibold);
  }
  QStringList lines = brokenLines(title, font, width, 2);
  // Two lines are about as long as each other: a word alone below is read as an afterthought.
  for (double narrower = width * 0.98; lines.size() == 2 && narrower > width / 2; narrower -= width * 0.02) {
    const QStringList even = brokenLines(title, font, narrower, 3);
    if (even.size() > 2) break;
    lines = even;
  }
  return writeLines(painter, lines, font, lightTokens().tx, edge, top, 1.2);
}

void paintFront(QPainter& painter, const publish::DeckDocument& deck, const DeckSlide& slide, const QSizeF& paper) {
  const Tokens& t = lightTokens();
  const bool cover = slide.layout == DeckSlide::Layout::cover;
  painter.fillRect(QRectF(QPointF(0, 0), paper), cover ? t.panel : t.sel);
  painter.fillRect(QRectF(0, 0, 16, paper.height()), t.acc);
  const double left = edge + 32, width = paper.width() - left - edge;
  const QFont large = slideFont(cover ? 64 : 44, Weight::semibold), plain = slideFont(26);
  const QStringList title = brokenLines(slide.title, large, width, 3);
  double top = paper.height() * 0.42 - static_cast<double>(title.size()) * large.pixelSize() * 0.65;
  top = writeLines(painter, title, large, t.tx, left, top, 1.2) + 16;
  top = writeLines(painter, brokenLines(slide.subtitle, plain, width, 3), plain, t.tx2, left, top);
  if (cover) writeLines(painter, brokenLines(deck.author, plain, width, 1), plain, t.tx2, left, paper.height() - 110);
  if (deck.paper != publish::DeckPaper::a4) return;
  const QFont small = slideFont(16);
  writeLines(painter, brokenLines(slide.source, small, width, 2), small, t.tx3, left, paper.height() - 70);
}

}  // namespace

QSizeF paperSize(publish::DeckPaper paper) {
  return paper == publish::DeckPaper::a4 ? QSizeF(slideSize.width(), 905) : slideSize;
}

void paintSlide(QPainter& painter, const publish::DeckDocument& deck, size_t index) {
  const DeckSlide& slide = deck.slides[index];
  const Tokens& t = lightTokens();
  const QSizeF paper = paperSize(deck.paper);
  const bool isPrinted = deck.paper == publish::DeckPaper::a4;
  painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
  const double bottom = paper.height() - 30, width = paper.width() - 2 * edge;
  const QFont small = slideFont(13);
  if (slide.layout != DeckSlide::Layout::content) {
    paintFront(painter, deck, slide, paper);
  } else {
    painter.fillRect(QRectF(QPointF(0, 0), paper), t.panel);
    const QFont plain = slideFont(19);
    double top = writeTitle(painter, slide.title, isPrinted ? 38 : 34, width, isPrinted ? 56 : 40);
    top = writeLines(painter, brokenLines(slide.subtitle, plain, width, 3), plain, t.tx2, edge, top + 4) + (isPrinted ? 30 : 20);
    paintParts(painter, slide, QRectF(QPointF(edge, top), QPointF(paper.width() - edge, bottom - (isPrinted ? 44 : 34))),
               isPrinted ? paperUnit : unit);
  }
  if (isPrinted && slide.layout == DeckSlide::Layout::cover) return;
  // What a sheet alone is part of.
  const QString foot = !isPrinted               ? slide.source
                       : slide.source.isEmpty() ? deck.title
                                                : QStringLiteral("%1 · %2").arg(deck.title, slide.source);
  writeLines(painter, brokenLines(foot, small, width - 60, 1), small, t.tx3, edge, bottom - 20);
  if (slide.layout == DeckSlide::Layout::cover) return;
  painter.setFont(small);
  painter.setPen(t.tx3);
  painter.drawText(QRectF(paper.width() - edge - 60, bottom - 20, 60, 18), Qt::AlignRight | Qt::AlignVCenter,
                   documentLocale().toString(static_cast<int>(index) + 1));
}

}  // namespace eclosion::ui
