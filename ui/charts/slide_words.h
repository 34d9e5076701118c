// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QStringList>
#include <vector>

#include "ui/theme/type_scale.h"

class QPainter;

namespace eclosion::ui {

// Words on slides and sheets, whose sizes are pixels of the page.
[[nodiscard]] QFont slideFont(double pixels, Weight weight = Weight::regular);

// Lines one under the other; returns where they end.
double writeLines(QPainter& painter, const QStringList& lines, const QFont& font, const QColor& color, double left, double top,
                  double spacing = 1.3);

// Paragraphs broken into lines of a width, which flow through columns.
class FlownText {
 public:
  // At most so many lines of each paragraph.
  FlownText(const QStringList& paragraphs, const QFont& font, double width, int most);
  // Of the highest of so many columns.
  [[nodiscard]] double heightIn(int columns) const;
  // Columns begin `step` after each other; with `indent` there is a dot before each paragraph.
  void paint(QPainter& painter, const QRectF& box, int columns, double step, double indent, const QColor& color) const;

 private:
  struct Line {
    QString words;
    bool first = false, last = false;  // of its paragraph
  };
  [[nodiscard]] size_t linesIn(int columns) const;
  [[nodiscard]] double heightOf(size_t from, size_t to) const;

  QFont font_;
  std::vector<Line> lines_;
};

}  // namespace eclosion::ui
