// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGraphicsScene>
#include <vector>

#include "ui/charts/chart_look.h"
#include "ui/charts/chart_mark.h"

class QGraphicsSimpleTextItem;

namespace eclosion::ui {

// One line for a picture: neither breaks nor what no file can hold.
[[nodiscard]] QString pictureLine(const QString& text);
// Broken into lines of a width, at most so many; the last one is cut with an ellipsis.
[[nodiscard]] QStringList brokenLines(const QString& text, const QFont& font, double width, int most);
[[nodiscard]] double lineWidth(const QFont& font, const QString& text);
[[nodiscard]] double lineHeight(const QFont& font);

// What the parts of a picture share while it is made.
struct ChartCanvas {
  const publish::Chart& chart;
  const ChartLook& look;
  QSizeF size;
  QGraphicsScene& scene;
  std::vector<QRectF>& texts;

  publish::ChartForm form;  // as drawn: what has one category alone is no line
  QRectF plot = {};         // between the axes

  [[nodiscard]] const Tokens& tokens() const { return *look.tokens; }
  [[nodiscard]] bool isLying() const { return form == publish::ChartForm::bars || form == publish::ChartForm::dots; }
  [[nodiscard]] bool isSpread() const { return form == publish::ChartForm::columns || form == publish::ChartForm::bars; }
  [[nodiscard]] bool isStacked() const;
  // How many places there are along the axis of categories (lanes, for dots).
  [[nodiscard]] int places() const;
  // Where a place and a value are: along x and y, or y and x where bars lie.
  [[nodiscard]] double placeAt(double place) const;
  [[nodiscard]] double valueAt(double value) const;
  [[nodiscard]] QPointF pointAt(double place, double value) const;
  // From whole to whole of the axis of places.
  [[nodiscard]] double placeWidth() const;
  // Where the shape of a value begins and ends: on those below it where they are stacked.
  [[nodiscard]] std::pair<double, double> span(size_t series, size_t category) const;

  // One line; `at` is its middle, left or right edge by the alignment, at its mid height.
  QGraphicsSimpleTextItem* text(const QString& words, const QFont& font, const QColor& color, const QPointF& at,
                                Qt::Alignment alignment);
  [[nodiscard]] bool isFree(const QRectF& box) const;  // of words
  void line(const QPointF& from, const QPointF& to, const QColor& color, double width, Qt::PenStyle style = Qt::SolidLine,
            double z = 2);
};

// Title, subtitle, legend and source; leaves in `plot` what is free between them. Returns where the title stands.
[[nodiscard]] QRectF layHeadAndFoot(ChartCanvas& canvas);
// Leaves room in `plot` for what the axes and the ends of series say, then sets axes and their words.
void layAxes(ChartCanvas& canvas);
// The shapes of every form but dots, by Qt Charts, below all else. The first one loads it; words say where it is missing.
void drawForm(ChartCanvas& canvas);
// Lanes of dots, which have items of their own: Qt Charts makes one of every dot, and knows no lanes.
void drawLanes(ChartCanvas& canvas);
// Names beside the ends of series, numbers on and above shapes.
void labelEnds(ChartCanvas& canvas);
void labelValues(ChartCanvas& canvas);
// Returns where one can point at them, by time.
std::vector<ChartMark> drawEvents(ChartCanvas& canvas);
[[nodiscard]] ChartMarks marksOf(const ChartCanvas& canvas);

// What names beside the ends of series take; 0 where a legend or nothing names them.
[[nodiscard]] double endLabelWidth(const ChartCanvas& canvas);
[[nodiscard]] bool namesAtEnds(const ChartCanvas& canvas);
// Whether a series comes to an end that its name can stand beside: a band that has come to nothing has none.
[[nodiscard]] bool hasEnd(const ChartCanvas& canvas, size_t series);
// Across its lane, so that dots of one value stand apart: always the same for the same dot.
[[nodiscard]] double dotOffset(const ChartCanvas& canvas, size_t dot);
[[nodiscard]] double dotRadius(const ChartCanvas& canvas);

}  // namespace eclosion::ui
