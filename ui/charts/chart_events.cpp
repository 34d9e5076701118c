// SPDX-License-Identifier: GPL-3.0-or-later
// What happened, above the shapes: a dotted line down to its day, words at its upper end.
#include <QGraphicsSimpleTextItem>
#include <algorithm>

#include "ui/charts/chart_canvas.h"
#include "ui/theme/painting.h"

namespace eclosion::ui {
namespace {

using publish::ChartForm;

struct Note {
  double x = 0;
  QStringList title = {}, text = {};
  double width = 0, height = 0;
};

// The highest shape between two places of the picture.
double topOfData(const ChartCanvas& canvas, double left, double right) {
  double top = canvas.plot.bottom();
  for (size_t series = 0; series < canvas.chart.series.size(); ++series) {
    for (size_t category = 0; category < canvas.chart.series[series].values.size(); ++category) {
      const double x = canvas.placeAt(static_cast<double>(category));
      if (x >= left - 4 && x <= right + 4) top = std::min(top, canvas.valueAt(canvas.span(series, category).second));
    }
  }
  return top;
}

// The lowest free place from `wanted` up to the top; nothing: there is none.
std::optional<QRectF> freePlace(const ChartCanvas& canvas, const std::vector<QRectF>& taken, double left, double wanted,
                                const Note& note) {
  const double step = canvas.look.px(6);
  for (double top = wanted; top >= canvas.plot.top() - step; top -= step) {
    const QRectF box(left, std::max(top, canvas.plot.top()), note.width, note.height);
    const auto meets = [&](const QRectF& other) { return other.intersects(box.adjusted(-4, -3, 4, 3)); };
    if (std::none_of(taken.begin(), taken.end(), meets)) return box;
  }
  return std::nullopt;
}

void drawNote(ChartCanvas& canvas, const Note& note, const QRectF& box, bool isLeft) {
  const Tokens& t = canvas.tokens();
  auto* ground = canvas.scene.addRect(box.adjusted(-3, -1, 3, 1), Qt::NoPen, withAlpha(t.panel, 0.82));
  ground->setZValue(4);
  const double edge = isLeft ? box.right() : box.left();
  const Qt::Alignment side = isLeft ? Qt::AlignRight : Qt::AlignLeft;
  double y = box.top();
  const auto say = [&](const QStringList& lines, const QFont& font, const QColor& color) {
    for (const QString& line : lines) {
      canvas.text(line, font, color, {edge, y + lineHeight(font) / 2}, side);
      y += lineHeight(font);
    }
  };
  say(note.title, canvas.look.font(TextStep::meta, Weight::semibold), t.tx);
  say(note.text, canvas.look.font(TextStep::meta), t.tx2);
}

}  // namespace

void drawEvents(ChartCanvas& canvas) {
  const auto& chart = canvas.chart;
  if (canvas.isLying() || !canvas.look.has(ChartLook::Words::within) || chart.events.empty()) return;
  const Tokens& t = canvas.tokens();
  const QFont strong = canvas.look.font(TextStep::meta, Weight::semibold), plain = canvas.look.font(TextStep::meta);
  const double most = std::min(canvas.look.px(190), canvas.plot.width() * 0.4), gap = canvas.look.px(7);
  // Columns have their numbers above them.
  const double numbers = canvas.isSpread() && (chart.totals || chart.valueLabels) ? lineHeight(plain) : 0;
  std::vector<QRectF> taken;
  auto events = chart.events;
  std::stable_sort(events.begin(), events.end(), [](const auto& a, const auto& b) { return a.position < b.position; });
  for (const auto& event : events) {
    Note note{.x = canvas.placeAt(event.position)};
    if (note.x < canvas.plot.left() - 1 || note.x > canvas.plot.right() + 1) continue;
    note.title = brokenLines(event.title, strong, most, 2);
    note.text = brokenLines(event.text, plain, most, 2);
    for (const QString& line : note.title) note.width = std::max(note.width, lineWidth(strong, line));
    for (const QString& line : note.text) note.width = std::max(note.width, lineWidth(plain, line));
    note.height =
        static_cast<double>(note.title.size()) * lineHeight(strong) + static_cast<double>(note.text.size()) * lineHeight(plain);
    const bool fitsLeft = note.x - gap - note.width >= canvas.plot.left();
    std::optional<QRectF> box;
    bool isLeft = fitsLeft;
    for (const bool left : {fitsLeft, !fitsLeft}) {
      const double from = left ? note.x - gap - note.width : note.x + gap;
      if (box || from < canvas.plot.left() - 1 || from + note.width > canvas.plot.right() + 1) continue;
      const double data = topOfData(canvas, from, from + note.width);
      box = freePlace(canvas, taken, from, data - note.height - canvas.look.px(10) - numbers, note);
      // Over the shapes rather than not at all.
      if (!box) box = freePlace(canvas, taken, from, canvas.plot.top() + canvas.look.px(60), note);
      isLeft = left;
    }
    const double top = box ? box->top() + lineHeight(strong) / 2 : canvas.plot.top();
    canvas.line({note.x, top}, {note.x, canvas.plot.bottom()}, t.tx2, canvas.look.px(1), Qt::DotLine, 3);
    const double radius = canvas.look.px(2.5);
    auto* dot = canvas.scene.addEllipse(note.x - radius, top - radius, 2 * radius, 2 * radius, Qt::NoPen, t.tx2);
    dot->setZValue(4);
    if (!box) continue;
    taken.push_back(box->adjusted(0, 0, isLeft ? gap : 0, 0));
    drawNote(canvas, note, *box, isLeft);
  }
}

}  // namespace eclosion::ui
