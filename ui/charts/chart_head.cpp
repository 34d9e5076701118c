// SPDX-License-Identifier: GPL-3.0-or-later
// What stands around a chart: title, subtitle and legend above, the source below.
#include <QCoreApplication>
#include <QGraphicsRectItem>
#include <QGraphicsSimpleTextItem>
#include <algorithm>

#include "ui/charts/chart_canvas.h"

namespace eclosion::ui {
namespace {

using publish::ChartColor;
using publish::ChartForm;

struct HeadWords {
  Q_DECLARE_TR_FUNCTIONS(ChartPicture)
};

struct LegendEntry {
  enum class Sign : quint8 { box, band, ticks, ring };
  QString name;
  QColor color;
  Sign sign = Sign::box;
};

std::vector<LegendEntry> legendOf(const ChartCanvas& canvas) {
  const auto& chart = canvas.chart;
  const Tokens& t = canvas.tokens();
  std::vector<LegendEntry> entries;
  if (!canvas.look.has(ChartLook::Words::within)) return entries;
  if (chart.form == ChartForm::dots) {
    if (chart.dotSeries.size() > 1) {
      for (const auto& one : chart.dotSeries) entries.push_back({one.name, chartTone(one.color, t)});
    }
    const auto any = [&](auto has) { return std::any_of(chart.lanes.begin(), chart.lanes.end(), has); };
    if (any([](const auto& lane) { return lane.expected.has_value(); }))
      entries.push_back({chart.bandName.isEmpty() ? HeadWords::tr("expected") : chart.bandName, t.edge, LegendEntry::Sign::band});
    if (any([](const auto& lane) { return lane.median.has_value(); }))
      entries.push_back({HeadWords::tr("quartiles and median"), t.tx, LegendEntry::Sign::ticks});
    if (any([](const auto& lane) {
          return std::any_of(lane.dots.begin(), lane.dots.end(), [](const auto& dot) { return dot.open; });
        }))
      entries.push_back({HeadWords::tr("still going on"), t.tx2, LegendEntry::Sign::ring});
  } else if (chart.form == ChartForm::steps) {
    if (!namesAtEnds(canvas) && chart.curves.size() > 1) {
      for (const auto& curve : chart.curves) entries.push_back({curve.name, chartTone(curve.color, t)});
    }
  } else if (chart.series.size() > 1) {
    // What is named at no end is named here, as far as there is anything of it.
    const bool atEnds = namesAtEnds(canvas);
    for (size_t i = 0; i < chart.series.size(); ++i) {
      const auto& one = chart.series[i];
      const bool shown =
          std::any_of(one.values.begin(), one.values.end(), [](const auto& value) { return value.value_or(0) != 0; });
      if (!atEnds || (shown && !hasEnd(canvas, i))) entries.push_back({one.name, chartTone(one.color, t)});
    }
  }
  return entries;
}

void drawSign(ChartCanvas& canvas, const LegendEntry& entry, const QRectF& box) {
  const Tokens& t = canvas.tokens();
  const double middle = box.center().y();
  switch (entry.sign) {
    case LegendEntry::Sign::box:
      canvas.scene.addRect(box, Qt::NoPen, entry.color);
      break;
    case LegendEntry::Sign::band:
      canvas.scene.addRect(box, Qt::NoPen, t.barbg);
      for (const double x : {box.left(), box.right()})
        canvas.line({x, box.top()}, {x, box.bottom()}, entry.color, canvas.look.px(1));
      break;
    case LegendEntry::Sign::ticks:
      for (const double part : {0.1, 0.9}) {
        const double x = box.left() + part * box.width();
        canvas.line({x, middle - canvas.look.px(3)}, {x, middle + canvas.look.px(3)}, entry.color, canvas.look.px(1.5));
      }
      canvas.line({box.center().x(), box.top()}, {box.center().x(), box.bottom()}, entry.color, canvas.look.px(2.5));
      break;
    case LegendEntry::Sign::ring:
      canvas.scene.addEllipse(
          QRectF(box.center() - QPointF(canvas.look.px(3.5), canvas.look.px(3.5)), QSizeF(canvas.look.px(7), canvas.look.px(7))),
          QPen(entry.color, canvas.look.px(1.4)));
      break;
  }
}

// Rows of names with their signs from `top` down; returns where they end.
double layLegend(ChartCanvas& canvas, double left, double right, double top) {
  const auto entries = legendOf(canvas);
  if (entries.empty()) return top;
  const QFont font = canvas.look.font(TextStep::small, Weight::medium);
  const double box = canvas.look.px(10), gap = canvas.look.px(6), between = canvas.look.px(16);
  const double row = lineHeight(font) + canvas.look.px(4);
  double x = left, y = top + row / 2;
  // Twelve rows of names would leave nothing of the chart.
  const double last = canvas.size.height() * 0.36;
  for (const LegendEntry& entry : entries) {
    const QString name = brokenLines(entry.name, font, right - left - box - gap, 1).value(0);
    const double wide = box + gap + lineWidth(font, name);
    if (x > left && x + wide > right) {
      if (y + row > last) {
        canvas.text(QStringLiteral("…"), font, canvas.tokens().tx2, {std::min(x, right - gap), y}, Qt::AlignLeft);
        break;
      }
      x = left;
      y += row;
    }
    drawSign(canvas, entry, QRectF(x, y - box / 2, box, box));
    canvas.text(name, font, canvas.tokens().tx2, {x + box + gap, y}, Qt::AlignLeft);
    x += wide + between;
  }
  return y + row / 2 + canvas.look.px(4);
}

// Lines one under the other; returns where they end.
double layLines(ChartCanvas& canvas, const QStringList& lines, const QFont& font, const QColor& color, double left, double top,
                double height) {
  for (const QString& line : lines) {
    canvas.text(line, font, color, {left, top + height / 2}, Qt::AlignLeft);
    top += height;
  }
  return top;
}

}  // namespace

QRectF layHeadAndFoot(ChartCanvas& canvas) {
  const auto& look = canvas.look;
  const Tokens& t = canvas.tokens();
  if (look.words == ChartLook::Words::none) {
    canvas.plot = QRectF(QPointF(0, 0), canvas.size);
    return {};
  }
  const bool whole = look.words == ChartLook::Words::all;
  const double edge = look.px(whole ? 24 : 4);
  const double left = edge, right = canvas.size.width() - edge;
  double top = look.px(whole ? 20 : 4), bottom = canvas.size.height() - look.px(whole ? 16 : 4);
  QRectF title;
  if (whole) {
    const QFont large = look.font(TextStep::chartTitle, Weight::semibold);
    const double from = top;
    top = layLines(canvas, brokenLines(canvas.chart.title, large, right - left, 2), large, t.tx, left, top, look.px(27));
    title = QRectF(left, from, right - left, std::max(top - from, look.px(27)));
    const QFont under = look.font(TextStep::body);
    top = layLines(canvas, brokenLines(canvas.chart.subtitle, under, right - left, 2), under, t.tx2, left, top + look.px(2),
                   look.px(18));
    top += look.px(10);
    const QFont small = look.font(TextStep::meta);
    const QStringList lines = brokenLines(canvas.chart.source, small, right - left, 3);
    const double from2 = bottom - static_cast<double>(lines.size()) * look.px(15);
    layLines(canvas, lines, small, t.tx3, left, from2, look.px(15));
    bottom = from2 - look.px(lines.isEmpty() ? 0 : 10);
  }
  if (!canvas.chart.isEmpty()) top = layLegend(canvas, left, right, top);
  canvas.plot = QRectF(QPointF(left, top), QPointF(right, std::max(bottom, top + 1)));
  return title;
}

}  // namespace eclosion::ui
