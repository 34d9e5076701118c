// SPDX-License-Identifier: GPL-3.0-or-later
// The keyboard of the map: arrows to what is nearest in that direction, in and out of regions.
#include <QKeyEvent>
#include <cmath>
#include <limits>

#include "ui/network/network_view.h"
#include "ui/widgets/painted_parts.h"

namespace eclosion::ui {
namespace {

struct Direction {
  double x = 0, y = 0;
};
Direction directionOf(int key) {
  switch (key) {
    case Qt::Key_Left:
      return {-1, 0};
    case Qt::Key_Right:
      return {1, 0};
    case Qt::Key_Up:
      return {0, -1};
    default:
      return {0, 1};
  }
}

// How far something is in a direction: what lies aside counts double, what lies behind not at all.
double reach(const QPointF& from, const QPointF& to, const Direction& direction) {
  const QPointF away = to - from;
  const double ahead = away.x() * direction.x + away.y() * direction.y;
  const double aside = std::abs(away.x() * direction.y) + std::abs(away.y() * direction.x);
  return ahead <= 0.5 || aside > 3 * ahead ? std::numeric_limits<double>::max() : ahead + 2 * aside;
}

}  // namespace

NetworkSpot NetworkView::towards(int key) const {
  const auto& zones = scene_.zones();
  if (zones.empty()) return {};
  const auto* zone = scene_.zone(current_);
  if (!zone) return {0, -1};
  const Direction direction = directionOf(key);
  NetworkSpot best;
  double least = std::numeric_limits<double>::max();
  const auto offer = [&](const NetworkSpot& spot, const QPointF& from, const QPointF& to) {
    const double distance = reach(from, to, direction);
    if (distance >= least) return;
    least = distance;
    best = spot;
  };
  if (const auto* item = scene_.item(current_)) {
    for (size_t i = 0; i < zone->items.size(); ++i)
      offer({current_.zone, static_cast<int>(i)}, item->centre, zone->items[i].centre);
    // Bars have all their startups in one point: those go one after another.
    if (zone->barOnly) {
      const int step = direction.x + direction.y > 0 ? 1 : -1;
      const int index = current_.item + step;
      if (index >= 0 && static_cast<size_t>(index) < zone->items.size()) return {current_.zone, index};
    }
    return best.isValid() ? best : current_;
  }
  for (size_t i = 0; i < zones.size(); ++i) offer({static_cast<int>(i), -1}, zone->frame.center(), zones[i].frame.center());
  return best.isValid() ? best : current_;
}

// Through the zones, or the startups of one, in order.
NetworkSpot NetworkView::next(int step) const {
  const auto* zone = scene_.zone(current_);
  const bool within = current_.isStartup() && zone;
  const int size = within ? static_cast<int>(zone->items.size()) : static_cast<int>(scene_.zones().size());
  if (size == 0) return {};
  const int now = within ? current_.item : current_.zone;
  const int to = now < 0 ? 0 : std::clamp(now + step, 0, size - 1);
  return within ? NetworkSpot{current_.zone, to} : NetworkSpot{to, -1};
}

void NetworkView::goTo(const NetworkSpot& spot) {
  if (spot.isValid()) choose(spot);
}

bool NetworkView::zoomKey(int key) {
  const auto* item = scene_.item(current_);
  const QPointF around = item ? item->centre : scene_.mapArea().center();
  switch (key) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
      setZoom(zoom_ * 1.25, around);
      return true;
    case Qt::Key_Minus:
      setZoom(zoom_ / 1.25, around);
      return true;
    case Qt::Key_0:
      fit();
      return true;
    default:
      return false;
  }
}

void NetworkView::keyPressEvent(QKeyEvent* event) {
  const auto modifiers = event->modifiers();
  if (event->matches(QKeySequence::Copy)) return Q_EMIT copyWanted();
  if (modifiers & (Qt::AltModifier | Qt::MetaModifier)) return event->ignore();
  if (modifiers.testFlag(Qt::ControlModifier)) {
    if (!zoomKey(event->key())) event->ignore();
    return;
  }
  keyboardFocus_ = true;
  constexpr int far = 1 << 28;
  switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
      return goTo(towards(event->key()));
    case Qt::Key_PageDown:
      return goTo(next(1));
    case Qt::Key_PageUp:
      return goTo(next(-1));
    case Qt::Key_Home:
      return goTo(next(-far));
    case Qt::Key_End:
      return goTo(next(far));
    case Qt::Key_Return:
    case Qt::Key_Enter:
      if (const auto* item = scene_.item(current_)) {
        Q_EMIT activated(item->startup);
        return;
      }
      if (const auto* zone = scene_.zone(current_); zone && !zone->items.empty()) return goTo({current_.zone, 0});
      break;
    case Qt::Key_Escape:
      if (current_.isStartup()) return goTo({current_.zone, -1});
      if (incubator_ || startup_ != Portfolio::none) return clearSelection();
      break;
    default:
      break;
  }
  event->ignore();
}

void NetworkView::focusInEvent(QFocusEvent* event) {
  keyboardFocus_ = event->reason() != Qt::MouseFocusReason;
  if (!current_.isValid() && !scene_.zones().empty()) current_ = {0, -1};
  update();
  QWidget::focusInEvent(event);
  tellFocusedPart(*this);
}

void NetworkView::focusOutEvent(QFocusEvent* event) {
  update();
  QWidget::focusOutEvent(event);
}

}  // namespace eclosion::ui
