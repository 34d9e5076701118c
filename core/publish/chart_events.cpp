// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/chart_events.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <numeric>

namespace eclosion::publish {
namespace {

struct ChartEvents {
  Q_DECLARE_TR_FUNCTIONS(eclosion::publish::ChartEvents)
};

// The lowest free place from `wanted` up to the top; nothing: there is none.
std::optional<QRectF> freePlace(const EventRoom& room, const std::vector<QRectF>& taken, double left, double wanted,
                                const EventNote& note) {
  for (double top = wanted; top >= room.plot.top() - room.step; top -= room.step) {
    const QRectF box(left, std::max(top, room.plot.top()), note.width, note.height);
    const auto meets = [&](const QRectF& other) { return other.intersects(box.adjusted(-4, -3, 4, 3)); };
    if (std::none_of(taken.begin(), taken.end(), meets)) return box;
  }
  return std::nullopt;
}

}  // namespace

std::vector<size_t> eventOrder(const Chart& chart) {
  std::vector<size_t> order(chart.events.size());
  std::iota(order.begin(), order.end(), size_t{0});
  std::stable_sort(order.begin(), order.end(),
                   [&](size_t a, size_t b) { return chart.events[a].position < chart.events[b].position; });
  return order;
}

qsizetype eventCategory(const Chart& chart, const ChartEvent& event) {
  const auto category = static_cast<qsizetype>(std::ceil(event.position - 1e-9));
  return std::clamp<qsizetype>(category, 0, std::max<qsizetype>(0, chart.categories.size() - 1));
}

QString eventText(const Chart& chart, const ChartEvent& event) {
  const QString words = event.text.isEmpty() ? event.title
                                             //: What happened, then more about it
                                             : ChartEvents::tr("%1, %2", "an event").arg(event.title, event.text);
  const QString when = chart.form == ChartForm::steps ? numberText(event.position, chart.along.number)
                                                      : chart.categories.value(eventCategory(chart, event));
  //: When something happened, then what: Mar 2018: La Fabrique opens
  return ChartEvents::tr("%1: %2", "when, what").arg(when, words);
}

std::vector<std::optional<EventPlace>> placeEvents(const std::vector<EventNote>& notes, const EventRoom& room) {
  std::vector<std::optional<EventPlace>> places;
  std::vector<QRectF> taken;
  for (const EventNote& note : notes) {
    std::optional<EventPlace> place;
    const bool fitsLeft = note.x - room.gap - note.width >= room.plot.left();
    for (const bool left : {fitsLeft, !fitsLeft}) {
      const double from = left ? note.x - room.gap - note.width : note.x + room.gap;
      if (place || from < room.plot.left() - 1 || from + note.width > room.plot.right() + 1) continue;
      const double data = room.topOfData(from, from + note.width);
      auto box = freePlace(room, taken, from, data - note.height - room.above, note);
      if (!box) box = freePlace(room, taken, from, room.plot.top() + room.over, note);
      if (box) place = EventPlace{*box, left};
    }
    if (place) taken.push_back(place->box.adjusted(place->left ? 0 : -room.gap, 0, place->left ? room.gap : 0, 0));
    places.push_back(place);
  }
  return places;
}

}  // namespace eclosion::publish
