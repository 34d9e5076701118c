// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/wrapped_lines.h"

#include <algorithm>

#include "ui/theme/painting.h"

namespace eclosion::ui {
namespace {

const QChar space(u' ');  // a no-break space keeps its words together

}  // namespace

QStringList wrappedLines(const QFont& font, const QString& text, int room, int most) {
  if (advanceOf(font, text) <= room || most <= 1) return {text};
  QStringList lines;
  const QStringList words = text.split(space, Qt::SkipEmptyParts);
  QString line;
  for (qsizetype i = 0; i < words.size(); ++i) {
    const QString longer = line.isEmpty() ? words[i] : line + space + words[i];
    if (!line.isEmpty() && advanceOf(font, longer) > room) {
      lines << line;
      if (lines.size() == most - 1) return lines << words.mid(i).join(space);
      line = words[i];
    } else {
      line = longer;
    }
  }
  return lines << line;
}

int widthInTwoLines(const QFont& font, const QString& text) {
  int least = advanceOf(font, text);
  for (qsizetype at = text.indexOf(space); at >= 0; at = text.indexOf(space, at + 1))
    least = std::min(least, std::max(advanceOf(font, text.left(at)), advanceOf(font, text.mid(at + 1))));
  return least;
}

void drawLines(QPainter& painter, const QRect& rect, const QStringList& lines, int lineHeight, Qt::Alignment alignment) {
  if (lines.size() == 1) {
    drawLine(painter, rect, lines.front(), alignment);
    return;
  }
  int top = rect.top() + (rect.height() - static_cast<int>(lines.size()) * lineHeight) / 2;
  for (const QString& line : lines) {
    drawLine(painter, QRect(rect.left(), top, rect.width(), lineHeight), line, alignment);
    top += lineHeight;
  }
}

}  // namespace eclosion::ui
