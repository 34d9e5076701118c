// SPDX-License-Identifier: GPL-3.0-or-later
// Names beside the ends of series, and numbers on and above shapes.
#include <QCoreApplication>
#include <QGraphicsSimpleTextItem>
#include <algorithm>
#include <cmath>

#include "ui/charts/chart_canvas.h"

namespace eclosion::ui {
namespace {

using publish::ChartForm;
using publish::shortNumber;

struct LabelWords {
  Q_DECLARE_TR_FUNCTIONS(ChartPicture)
};

struct EndLabel {
  QString words;
  QColor color;
  double place = 0, value = 0;  // where its series ends
  double y = 0;
};

QFont endFont(const ChartCanvas& canvas) { return canvas.look.font(TextStep::small, Weight::semibold); }

// The last category a value is known of; -1: none.
int lastKnown(const std::vector<std::optional<double>>& values) {
  for (size_t i = values.size(); i-- > 0;) {
    if (values[i]) return static_cast<int>(i);
  }
  return -1;
}

QString named(const QString& name, double value, publish::NumberKind kind) {
  //: At the end of a series of a chart: its name, its last value
  return name.isEmpty() ? shortNumber(value, kind) : LabelWords::tr("%1 %2").arg(pictureLine(name), shortNumber(value, kind));
}

std::vector<EndLabel> endLabels(const ChartCanvas& canvas) {
  const auto& chart = canvas.chart;
  const Tokens& t = canvas.tokens();
  std::vector<EndLabel> labels;
  if (chart.form == ChartForm::steps) {
    for (const auto& curve : chart.curves) {
      if (curve.points.empty()) continue;
      labels.push_back(
          {pictureLine(curve.name), chartInk(curve.color, t), curve.points.back().first, curve.points.back().second});
    }
    return labels;
  }
  double sum = 0;
  for (size_t i = 0; i < chart.series.size(); ++i) {
    const auto& one = chart.series[i];
    const int last = canvas.isStacked() ? static_cast<int>(one.values.size()) - 1 : lastKnown(one.values);
    if (last < 0) continue;
    const double value = one.values[static_cast<size_t>(last)].value_or(0);
    sum += value;
    if (!hasEnd(canvas, i)) continue;
    const auto [from, to] = canvas.span(i, static_cast<size_t>(last));
    const bool band = canvas.form != ChartForm::lines && canvas.isStacked();
    const QString words = chart.endValues ? named(one.name, value, chart.values.number) : pictureLine(one.name);
    if (words.isEmpty()) continue;
    labels.push_back({words, chartInk(one.color, t), static_cast<double>(last), band ? (from + to) / 2 : to});
  }
  // Columns say their sums above them.
  if (chart.totals && labels.size() > 1 && chart.form == ChartForm::area && chart.stacking != publish::Stacking::share) {
    labels.push_back({LabelWords::tr("Total %1").arg(shortNumber(sum, chart.values.number)), t.tx,
                      static_cast<double>(canvas.places() - 1), sum});
  }
  return labels;
}

double widestEnd(const ChartCanvas& canvas) {
  const QFont font = endFont(canvas);
  double width = 0;
  for (const EndLabel& label : endLabels(canvas)) width = std::max(width, lineWidth(font, label.words));
  return width;
}

double mostForEnds(const ChartCanvas& canvas) { return canvas.size.width() * 0.26; }

bool isOverTime(const publish::Chart& chart) {
  if (!chart.axisNames.isEmpty() || chart.labelEvery > 1) return true;
  constexpr qsizetype year = 4;
  const QString first = chart.categories.value(0);
  return first.size() >= year && std::all_of(first.begin(), first.begin() + year, [](QChar one) { return one.isDigit(); });
}

// Each where it belongs or as near as the others let it, none over another.
void spread(std::vector<EndLabel>& labels, double top, double bottom, double height) {
  std::stable_sort(labels.begin(), labels.end(), [](const EndLabel& a, const EndLabel& b) { return a.y < b.y; });
  double least = top + height / 2;
  for (EndLabel& label : labels) {
    label.y = std::max(label.y, least);
    least = label.y + height;
  }
  double most = bottom - height / 2;
  for (size_t i = labels.size(); i-- > 0;) {
    labels[i].y = std::min(labels[i].y, most);
    most = labels[i].y - height;
  }
}

double sumOf(const publish::Chart& chart, size_t category) {
  double sum = 0;
  for (const auto& one : chart.series) sum += one.values[category].value_or(0);
  return sum;
}

// Where no other words are.
void labelAt(ChartCanvas& canvas, const QPointF& at, Qt::Alignment side, const QString& words, const QFont& font,
             const QColor& color) {
  const double width = lineWidth(font, words), height = lineHeight(font);
  const double left = side & Qt::AlignHCenter ? at.x() - width / 2 : side & Qt::AlignRight ? at.x() - width : at.x();
  if (canvas.isFree(QRectF(left, at.y() - height / 2 + 2, width, height - 4))) canvas.text(words, font, color, at, side);
}

// Above a shape that stands, right of one that lies.
void labelBeyond(ChartCanvas& canvas, double place, double value, double width, const QString& words, const QFont& font,
                 const QColor& color) {
  const QPointF end = canvas.pointAt(place, value);
  const double away = canvas.look.px(4);
  if (canvas.isLying()) {
    if (lineHeight(font) > width + 1) return;
    labelAt(canvas, {end.x() + (value < 0 ? -away : away), end.y()}, value < 0 ? Qt::AlignRight : Qt::AlignLeft, words, font,
            color);
  } else if (lineWidth(font, words) <= width) {
    labelAt(canvas, {end.x(), end.y() + (value < 0 ? 1 : -1) * (lineHeight(font) / 2 + away / 2)}, Qt::AlignHCenter, words, font,
            color);
  }
}

// On the points of lines and within the bands of areas, where they cover nothing. The last ones are said beside the ends.
void labelPoints(ChartCanvas& canvas) {
  const auto& chart = canvas.chart;
  const QFont font = canvas.look.font(TextStep::meta, Weight::medium);
  const double height = lineHeight(font);
  const bool isArea = canvas.form == ChartForm::area, ends = namesAtEnds(canvas) && chart.endValues;
  for (size_t series = 0; series < chart.series.size(); ++series) {
    const auto& one = chart.series[series];
    const size_t count = one.values.size() - (ends && !one.values.empty() ? 1 : 0);
    for (size_t category = 0; category < count; ++category) {
      if (!one.values[category]) continue;
      const QString words = shortNumber(*one.values[category], chart.values.number);
      const auto [from, to] = canvas.span(series, category);
      const double top = canvas.valueAt(to);
      QPointF at(canvas.placeAt(static_cast<double>(category)), top - height * 0.7);
      if (isArea) {
        if (canvas.valueAt(from) - top < height) continue;
        at.setY((canvas.valueAt(from) + top) / 2);
      }
      const double half = lineWidth(font, words) / 2;
      if (at.x() - half < canvas.plot.left() || at.x() + half > canvas.plot.right()) continue;
      labelAt(canvas, at, Qt::AlignHCenter, words, font,
              isArea ? inkOn(chartTone(one.color, canvas.tokens()), canvas.tokens()) : chartInk(one.color, canvas.tokens()));
    }
  }
}

}  // namespace

bool namesAtEnds(const ChartCanvas& canvas) {
  const auto& chart = canvas.chart;
  if (!chart.directLabels || !canvas.look.has(ChartLook::Words::within) || canvas.size.width() < canvas.look.px(360))
    return false;
  size_t count = chart.series.size();
  switch (canvas.form) {
    case ChartForm::area:
    case ChartForm::lines:
      break;
    case ChartForm::columns:
      // The last of columns is an end where they go through time: elsewhere it is one among others.
      if (!canvas.isStacked() || count < 2 || !isOverTime(chart)) return false;
      break;
    case ChartForm::steps:
      count = chart.curves.size();
      break;
    case ChartForm::bars:
    case ChartForm::dots:
      return false;
  }
  const double room = canvas.size.height() - canvas.look.px(canvas.look.words == ChartLook::Words::all ? 170 : 60);
  if (static_cast<double>(count + 1) * lineHeight(endFont(canvas)) > room) return false;
  // Where several would be cut, and with them their numbers, a legend says them whole.
  return count < 2 || widestEnd(canvas) <= mostForEnds(canvas);
}

bool hasEnd(const ChartCanvas& canvas, size_t series) {
  const auto& values = canvas.chart.series[series].values;
  return !canvas.isStacked() || (!values.empty() && values.back().value_or(0) != 0);
}

double endLabelWidth(const ChartCanvas& canvas) {
  if (!namesAtEnds(canvas)) return 0;
  const double width = widestEnd(canvas);
  return width > 0 ? std::min(width + 1, mostForEnds(canvas)) + canvas.look.px(10) : 0;
}

void labelEnds(ChartCanvas& canvas) {
  if (!namesAtEnds(canvas)) return;
  const auto& chart = canvas.chart;
  const QFont font = endFont(canvas);
  const double height = lineHeight(font), left = canvas.plot.right() + canvas.look.px(10);
  const double width = endLabelWidth(canvas) - canvas.look.px(10);
  auto labels = endLabels(canvas);
  for (EndLabel& label : labels) label.y = canvas.valueAt(label.value);
  // The sum stands above what it is the sum of.
  if (chart.totals && !labels.empty() && labels.back().color == canvas.tokens().tx) labels.back().y -= height;
  spread(labels, canvas.plot.top() - height / 2, canvas.plot.bottom() + height / 2, height);
  for (const EndLabel& label : labels) {
    const QString words = brokenLines(label.words, font, width, 1).value(0);
    canvas.text(words, font, label.color, {left, label.y}, Qt::AlignLeft);
    const double end = canvas.valueAt(label.value);
    // Away from where it belongs, a line leads there.
    if (std::abs(end - label.y) > height * 0.8)
      canvas.line({canvas.plot.right() + 1, end}, {left - canvas.look.px(2), label.y}, canvas.tokens().edge, 1);
  }
}

void labelValues(ChartCanvas& canvas) {
  const auto& chart = canvas.chart;
  const bool isRun = canvas.form == ChartForm::lines || canvas.form == ChartForm::area;
  if (isRun && chart.valueLabels && canvas.look.has(ChartLook::Words::within)) labelPoints(canvas);
  if (!canvas.isSpread() || !canvas.look.has(ChartLook::Words::within)) return;
  const QFont font = canvas.look.font(TextStep::meta, Weight::medium);
  const QFont strong = canvas.look.font(TextStep::meta, Weight::semibold);
  const ChartMarks marks = marksOf(canvas);
  const bool stacked = canvas.isStacked();
  if (chart.valueLabels) {
    for (const auto& series : marks) {
      for (const ChartMark& mark : series) {
        const auto& one = chart.series[static_cast<size_t>(mark.series)];
        const double value = one.values[static_cast<size_t>(mark.category)].value_or(0);
        if (value == 0 && stacked) continue;
        const QString words = shortNumber(value, chart.values.number);
        const bool fits =
            lineWidth(font, words) + canvas.look.px(4) <= mark.box.width() && lineHeight(font) <= mark.box.height() + 1;
        if (stacked) {
          if (fits)
            labelAt(canvas, mark.box.center(), Qt::AlignHCenter, words, font,
                    inkOn(chartTone(one.color, canvas.tokens()), canvas.tokens()));
        } else {
          const QPointF middle = mark.box.center();
          const double place = canvas.isLying() ? (middle.y() - canvas.plot.top()) / canvas.placeWidth() - 0.5
                                                : (middle.x() - canvas.plot.left()) / canvas.placeWidth() - 0.5;
          const double room =
              canvas.isLying() ? mark.box.height() : canvas.placeWidth() / static_cast<double>(chart.series.size());
          labelBeyond(canvas, place, value, room, words, font, canvas.tokens().tx2);
        }
      }
    }
  }
  if (!chart.totals || !stacked || chart.stacking == publish::Stacking::share) return;
  for (int category = 0; category < canvas.places(); ++category) {
    const double sum = sumOf(chart, static_cast<size_t>(category));
    if (sum <= 0) continue;
    labelBeyond(canvas, category, sum, canvas.placeWidth(), shortNumber(sum, chart.values.number), strong, canvas.tokens().tx);
  }
}

}  // namespace eclosion::ui
