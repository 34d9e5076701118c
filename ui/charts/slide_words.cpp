// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/slide_words.h"

#include <QPainter>
#include <algorithm>

#include "ui/charts/chart_canvas.h"

namespace eclosion::ui {
namespace {

constexpr double spacing = 1.35, paragraphGap = 0.55;  // of the font's size

}  // namespace

QFont slideFont(double pixels, Weight weight) { return scaledFont(TextStep::body, weight, pixels / 13); }

double writeLines(QPainter& painter, const QStringList& lines, const QFont& font, const QColor& color, double left, double top,
                  double lineSpacing) {
  const double height = font.pixelSize() * lineSpacing;
  painter.setFont(font);
  painter.setPen(color);
  for (const QString& line : lines) {
    // Broken to a width already: nothing is to be cut here.
    painter.drawText(QRectF(left, top, 10'000, height), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, line);
    top += height;
  }
  return top;
}

FlownText::FlownText(const QStringList& paragraphs, const QFont& font, double width, int most) : font_(font) {
  for (const QString& paragraph : paragraphs) {
    const QStringList lines = brokenLines(paragraph, font, width, most);
    for (qsizetype i = 0; i < lines.size(); ++i) lines_.push_back({lines[i], i == 0, i + 1 == lines.size()});
  }
}

double FlownText::heightOf(size_t from, size_t to) const {
  double height = 0;
  for (size_t i = from; i < to; ++i) {
    height += font_.pixelSize() * spacing;
    if (lines_[i].last && i + 1 < to) height += font_.pixelSize() * paragraphGap;
  }
  return height;
}

size_t FlownText::linesIn(int columns) const {
  return (lines_.size() + static_cast<size_t>(columns) - 1) / static_cast<size_t>(std::max(columns, 1));
}

double FlownText::heightIn(int columns) const {
  const size_t each = linesIn(columns);
  double highest = 0;
  for (size_t from = 0; from < lines_.size(); from += each)
    highest = std::max(highest, heightOf(from, std::min(from + each, lines_.size())));
  return highest;
}

void FlownText::paint(QPainter& painter, const QRectF& box, int columns, double step, double indent, const QColor& color) const {
  const size_t each = linesIn(columns);
  const double height = font_.pixelSize() * spacing;
  double left = box.left(), top = box.top();
  for (size_t i = 0; i < lines_.size(); ++i) {
    if (i > 0 && i % each == 0) {
      left += step;
      top = box.top();
    }
    if (indent > 0 && lines_[i].first) {
      painter.setPen(Qt::NoPen);
      painter.setBrush(lightTokens().acc);
      painter.drawEllipse(QPointF(left + indent * 0.28, top + height / 2), indent * 0.14, indent * 0.14);
    }
    writeLines(painter, {lines_[i].words}, font_, color, left + indent, top, spacing);
    top += height + (lines_[i].last ? font_.pixelSize() * paragraphGap : 0);
  }
}

}  // namespace eclosion::ui
