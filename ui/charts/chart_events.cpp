// SPDX-License-Identifier: GPL-3.0-or-later
// What happened, above the shapes: a dotted line down to its day, words at its upper end.
#include <QGraphicsSimpleTextItem>
#include <algorithm>

#include "core/publish/chart_events.h"
#include "ui/charts/chart_canvas.h"
#include "ui/theme/painting.h"

namespace eclosion::ui {
namespace {

using publish::ChartForm;

struct Note {
  double x = 0;
  QStringList title = {}, text = {};
  int event = 0;  // of Chart::events
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

std::vector<ChartMark> drawEvents(ChartCanvas& canvas) {
  const auto& chart = canvas.chart;
  if (canvas.isLying() || !canvas.look.has(ChartLook::Words::within) || chart.events.empty()) return {};
  const Tokens& t = canvas.tokens();
  const QFont strong = canvas.look.font(TextStep::meta, Weight::semibold), plain = canvas.look.font(TextStep::meta);
  const double most = std::min(canvas.look.px(190), canvas.plot.width() * 0.4), gap = canvas.look.px(7);
  // Columns have their numbers above them.
  const double numbers = canvas.isSpread() && (chart.totals || chart.valueLabels) ? lineHeight(plain) : 0;
  const std::vector<size_t> order = publish::eventOrder(chart);
  std::vector<Note> notes;
  std::vector<publish::EventNote> sizes;
  for (const size_t index : order) {
    const auto& event = chart.events[index];
    Note note{.x = canvas.placeAt(event.position), .event = static_cast<int>(index)};
    if (note.x < canvas.plot.left() - 1 || note.x > canvas.plot.right() + 1) continue;
    note.title = brokenLines(event.title, strong, most, 2);
    note.text = brokenLines(event.text, plain, most, 2);
    double width = 0;
    for (const QString& line : note.title) width = std::max(width, lineWidth(strong, line));
    for (const QString& line : note.text) width = std::max(width, lineWidth(plain, line));
    sizes.push_back({note.x, width,
                     static_cast<double>(note.title.size()) * lineHeight(strong) +
                         static_cast<double>(note.text.size()) * lineHeight(plain)});
    notes.push_back(std::move(note));
  }
  const auto places =
      publish::placeEvents(sizes, {.plot = canvas.plot,
                                   .gap = gap,
                                   .above = canvas.look.px(10) + numbers,
                                   .step = canvas.look.px(6),
                                   .over = canvas.look.px(60),
                                   .topOfData = [&](double left, double right) { return topOfData(canvas, left, right); }});
  std::vector<ChartMark> marks;
  for (size_t i = 0; i < notes.size(); ++i) {
    const Note& note = notes[i];
    const auto& place = places[i];
    const double top = place ? place->box.top() + lineHeight(strong) / 2 : canvas.plot.top();
    canvas.line({note.x, top}, {note.x, canvas.plot.bottom()}, t.tx2, canvas.look.px(1), Qt::DotLine, 3);
    const double radius = canvas.look.px(2.5);
    auto* dot = canvas.scene.addEllipse(note.x - radius, top - radius, 2 * radius, 2 * radius, Qt::NoPen, t.tx2);
    dot->setZValue(4);
    const QPointF at(note.x, top);
    QRectF box(at - QPointF(5, 5), QSizeF(10, 10));
    if (place) {
      drawNote(canvas, note, place->box, place->left);
      box |= place->box;
    }
    marks.push_back({.series = eventSeries(chart), .category = note.event, .box = box, .at = at});
  }
  return marks;
}

}  // namespace eclosion::ui
