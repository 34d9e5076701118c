// SPDX-License-Identifier: GPL-3.0-or-later
// Axes are ours: the words of Qt Charts' are cut and repeated.
#include <QGraphicsSimpleTextItem>
#include <algorithm>
#include <cmath>

#include "ui/charts/chart_canvas.h"

namespace eclosion::ui {
namespace {

using publish::ChartAxis;
using publish::ChartForm;

struct AxisLabel {
  double value;
  QString words;
};

// From the minimum to the maximum by steps; at most `most` of them.
std::vector<AxisLabel> labelsOf(const ChartAxis& axis, size_t most) {
  std::vector<AxisLabel> labels;
  const double range = axis.maximum - axis.minimum;
  const double step = axis.step > 0 ? axis.step : std::max(range, 1.0);
  const auto count = static_cast<size_t>(std::clamp(std::floor(range / step + 1e-6), 0.0, 1000.0));
  const size_t every = std::max<size_t>(1, (count + most) / std::max<size_t>(most, 1));
  for (size_t i = 0; i <= count; i += every) {
    const double value = axis.minimum + static_cast<double>(i) * step;
    labels.push_back({value, pictureLine(publish::shortNumber(value, axis.number))});
  }
  return labels;
}

double widest(const std::vector<AxisLabel>& labels, const QFont& font) {
  double width = 0;
  for (const auto& label : labels) width = std::max(width, lineWidth(font, label.words));
  return width;
}

QString placeName(const ChartCanvas& canvas, int place) {
  const auto& chart = canvas.chart;
  if (canvas.form == ChartForm::dots) return chart.lanes[static_cast<size_t>(place)].name;
  return chart.axisNames.value(place, chart.categories[place]);
}

// What a line leaves free above and below its letters may be shared with its neighbours.
bool fitsInto(const QFont& font, double lineRoom) { return lineHeight(font) * 0.82 <= lineRoom; }

// Smaller where the lines would lie over each other; no smaller than can be read.
QFont fitting(QFont font, double lineRoom) {
  constexpr int smallest = 8;  // pixels
  while (font.pixelSize() > smallest && !fitsInto(font, lineRoom)) font.setPixelSize(font.pixelSize() - 1);
  return font;
}

// Names of what lies, left of it. Each is told as long as it can be read: unlike a year, none follows from its neighbours.
void labelLyingPlaces(ChartCanvas& canvas, const QFont& usual, double width) {
  const QFont font = fitting(usual, canvas.placeWidth());
  const double line = lineHeight(font);
  const int every = fitsInto(font, canvas.placeWidth())
                        ? 1
                        : std::max(1, static_cast<int>(std::ceil(line / std::max(canvas.placeWidth(), 0.1))));
  const int most = canvas.placeWidth() >= 2 * line ? 2 : 1;
  for (int place = 0; place < canvas.places(); place += every) {
    const QStringList lines = brokenLines(placeName(canvas, place), font, width, most);
    double y = canvas.placeAt(place) - static_cast<double>(lines.size() - 1) * line / 2;
    for (const QString& words : lines) {
      canvas.text(words, font, canvas.tokens().tx2, {canvas.plot.left() - canvas.look.px(8), y}, Qt::AlignRight);
      y += line;
    }
  }
}

// How names stand below their places.
struct Standing {
  int every = 1, first = 0;
  int lines = 1;
  bool turned = false;
  double height = 0;  // what they take below the axis
  double wide = 0;    // of one
};

Standing standing(const ChartCanvas& canvas, const QFont& font, double plotWidth) {
  const auto& chart = canvas.chart;
  const int count = canvas.places();
  Standing result{.every = std::max(1, chart.labelEvery), .first = std::max(0, chart.labelFirst)};
  if (count == 0) return result;
  double width = 0;
  for (int place = result.first; place < count; place += result.every)
    width = std::max(width, lineWidth(font, pictureLine(placeName(canvas, place))));
  const double spacing = plotWidth / (canvas.form == ChartForm::columns || count == 1 ? count : count - 1);
  const double gap = canvas.look.px(8);
  result.height = canvas.look.px(22);
  result.wide = width;
  if (width + gap <= spacing * result.every) return result;
  // Dates are left out until the others fit; names are broken, then turned.
  const bool isTime = result.every > 1 || width <= canvas.look.px(48);
  if (!isTime && spacing >= canvas.look.px(64)) {
    // Three lines where two would be cut.
    result.lines = 2;
    for (int place = result.first; place < count; place += result.every) {
      if (brokenLines(placeName(canvas, place), font, spacing - gap, 2) !=
          brokenLines(placeName(canvas, place), font, spacing - gap, 3))
        result.lines = 3;
    }
    result.wide = spacing - gap;
    result.height = canvas.look.px(22) + (result.lines - 1) * lineHeight(font);
    return result;
  }
  if (!isTime) {
    result.turned = true;
    result.wide = std::min(width, canvas.look.px(130));
    result.height = result.wide * 0.71 + canvas.look.px(14);
    result.every = std::max(1, static_cast<int>(std::ceil(lineHeight(font) * 1.45 / std::max(spacing, 0.1))));
    return result;
  }
  const int times = static_cast<int>(std::ceil((width + gap) / std::max(spacing * result.every, 0.1)));
  result.every *= std::max(1, times);
  return result;
}

void labelStandingPlaces(ChartCanvas& canvas, const QFont& font, const Standing& how) {
  const double line = lineHeight(font);
  const double top = canvas.plot.bottom() + canvas.look.px(6);
  const QColor color = canvas.tokens().tx3;
  for (int place = how.first; place < canvas.places(); place += how.every) {
    const double x = canvas.placeAt(place);
    if (canvas.form != ChartForm::columns)
      canvas.line({x, canvas.plot.bottom()}, {x, canvas.plot.bottom() + canvas.look.px(4)}, canvas.tokens().edge, 1);
    // What lies aslant goes down to the left, and no farther than the picture.
    const double room = how.turned ? x / 0.72 : 2 * std::min(x, canvas.size.width() - x);
    const double wide = std::min(how.wide, room - canvas.look.px(6));
    const QStringList lines = brokenLines(placeName(canvas, place), font, wide + 1, how.lines);
    if (how.turned) {
      const QString words = lines.value(0);
      auto* item = canvas.text(words, font, color, {x, top}, Qt::AlignLeft);
      // What lies aslant is no box that others could be compared with.
      canvas.texts.pop_back();
      const double width = lineWidth(font, words);
      item->setTransform(QTransform().rotate(-45).translate(-width, 0));
      item->setPos(x - line * 0.35, top - canvas.look.px(2));
      continue;
    }
    double y = top + line / 2;
    for (const QString& words : lines) {
      canvas.text(words, font, color, {x, y}, Qt::AlignHCenter);
      y += line;
    }
  }
}

void labelAlong(ChartCanvas& canvas, const ChartAxis& axis, const QFont& font, bool isValue) {
  const double y = canvas.plot.bottom() + canvas.look.px(6) + lineHeight(font) / 2;
  auto labels = labelsOf(axis, 1000);
  const double width = widest(labels, font) + canvas.look.px(10);
  labels = labelsOf(axis, std::max<size_t>(2, static_cast<size_t>(canvas.plot.width() / std::max(width, 1.0))));
  for (const auto& label : labels) {
    const double x = isValue ? canvas.valueAt(label.value) : canvas.placeAt(label.value);
    canvas.text(label.words, font, canvas.tokens().tx3, {x, y}, Qt::AlignHCenter);
  }
  if (axis.title.isEmpty()) return;
  const QString title = brokenLines(axis.title, font, canvas.plot.width(), 1).value(0);
  canvas.text(title, font, canvas.tokens().tx3, {canvas.plot.center().x(), y + lineHeight(font) + canvas.look.px(3)},
              Qt::AlignHCenter);
}

// Fine lines at the values, a stronger one where the places begin.
void drawGrid(ChartCanvas& canvas) {
  const Tokens& t = canvas.tokens();
  for (const auto& label : labelsOf(canvas.chart.values, 24)) {
    const double at = canvas.valueAt(label.value);
    if (canvas.isLying()) {
      canvas.line({at, canvas.plot.top()}, {at, canvas.plot.bottom()}, t.line, 1, Qt::SolidLine, -1);
    } else {
      canvas.line({canvas.plot.left(), at}, {canvas.plot.right(), at}, t.line, 1, Qt::SolidLine, -1);
    }
  }
  const double zero = canvas.valueAt(std::max(0.0, canvas.chart.values.minimum));
  if (canvas.isLying()) {
    canvas.line({zero, canvas.plot.top()}, {zero, canvas.plot.bottom()}, t.edge, 1, Qt::SolidLine, 1.5);
  } else {
    canvas.line({canvas.plot.left(), zero}, {canvas.plot.right(), zero}, t.edge, 1, Qt::SolidLine, 1.5);
  }
}

void layLying(ChartCanvas& canvas, const QFont& font) {
  const QFont names = canvas.look.font(TextStep::small, Weight::medium);
  double width = 0;
  for (int place = 0; place < canvas.places(); ++place)
    width = std::max(width, lineWidth(names, pictureLine(placeName(canvas, place))));
  width = std::min(width + 1, canvas.size.width() * 0.34);
  canvas.plot.adjust(width + canvas.look.px(8), canvas.look.px(2), -endLabelWidth(canvas) - canvas.look.px(14), 0);
  canvas.plot.setBottom(canvas.plot.bottom() - canvas.look.px(22) -
                        (canvas.chart.values.title.isEmpty() ? 0 : lineHeight(font) + canvas.look.px(3)));
  labelLyingPlaces(canvas, names, width);
  labelAlong(canvas, canvas.chart.values, font, true);
}

void layStanding(ChartCanvas& canvas, const QFont& font) {
  const auto& chart = canvas.chart;
  const double line = lineHeight(font);
  if (!chart.values.title.isEmpty()) {
    const QString title = brokenLines(chart.values.title, font, canvas.plot.width(), 1).value(0);
    canvas.text(title, font, canvas.tokens().tx3, {canvas.plot.left(), canvas.plot.top() + line / 2}, Qt::AlignLeft);
    canvas.plot.setTop(canvas.plot.top() + line + canvas.look.px(4));
  }
  // Room for half a label, or for the sum above the highest stack.
  canvas.plot.setTop(canvas.plot.top() + line / 2 + (chart.totals || chart.valueLabels ? line * 0.6 : 0));
  const auto all = labelsOf(chart.values, 1000);
  canvas.plot.setLeft(canvas.plot.left() + widest(all, font) + canvas.look.px(8));
  const double ends = endLabelWidth(canvas);
  canvas.plot.setRight(canvas.plot.right() - (ends > 0 ? ends : canvas.look.px(12)));
  if (canvas.form == ChartForm::steps) {
    canvas.plot.setBottom(canvas.plot.bottom() - canvas.look.px(22) -
                          (chart.along.title.isEmpty() ? 0 : line + canvas.look.px(3)));
    labelAlong(canvas, chart.along, font, false);
  } else {
    const Standing how = standing(canvas, font, canvas.plot.width());
    canvas.plot.setBottom(canvas.plot.bottom() - how.height);
    labelStandingPlaces(canvas, font, how);
  }
  const auto fit = static_cast<size_t>(std::max(1.0, canvas.plot.height() / (line * 1.2)));
  for (const auto& label : labelsOf(chart.values, std::max<size_t>(2, fit))) {
    canvas.text(label.words, font, canvas.tokens().tx3, {canvas.plot.left() - canvas.look.px(8), canvas.valueAt(label.value)},
                Qt::AlignRight);
  }
}

}  // namespace

void layAxes(ChartCanvas& canvas) {
  if (!canvas.look.has(ChartLook::Words::within)) return;
  const QFont font = canvas.look.font(TextStep::small);
  canvas.isLying() ? layLying(canvas, font) : layStanding(canvas, font);
  // Words have all the room there is before shapes have none.
  canvas.plot.setWidth(std::max(canvas.plot.width(), 1.0));
  canvas.plot.setHeight(std::max(canvas.plot.height(), 1.0));
  drawGrid(canvas);
}

}  // namespace eclosion::ui
