// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/network_scene.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace eclosion::ui {
namespace {

using analysis::NetworkGroup;
using analysis::NetworkLayout;
using analysis::NetworkMap;

constexpr double margin = 14, panelWidth = 252, stoppedHeight = 116;
constexpr double largestScale = 3.2;  // of the map: a startup alone does not fill the window
constexpr double equalRadius = 9, dotRadius = 3.2;

// Area follows the team up to some 15 people, so that a circle never leaves its place.
double radiusFor(Phase phase, int team, NetworkSizing sizing) {
  if (phase == Phase::investigation) return dotRadius;
  if (sizing == NetworkSizing::equal) return equalRadius;
  return std::clamp(4 + 2.6 * std::sqrt(team), 5.0, NetworkLayout::largestCircle);
}

}  // namespace

QRectF NetworkScene::Item::bounds() const {
  const QRectF circle(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius);
  return line.isEmpty() ? circle : line;
}

bool NetworkScene::Zone::contains(const QPointF& point) const {
  if (label.contains(point)) return true;
  if (kind != Kind::region) return frame.contains(point);
  const QPointF away = point - frame.center();
  return std::hypot(away.x(), away.y()) <= frame.width() / 2;
}

void NetworkScene::arrange(const NetworkMap& map, const NetworkLayout& layout, const Terms& terms) {
  terms_ = terms;
  zones_.clear();
  curves_.clear();
  ties_.clear();
  operated_ = transferred_ = groupsNotShown_ = 0;
  const double unit = terms_.unit;
  const QRectF inside = terms_.page.adjusted(margin * unit, margin * unit, -margin * unit, -margin * unit);
  const double width = std::min(panelWidth * unit, inside.width() * 0.32);
  const double height = std::min(stoppedHeight * unit, inside.height() * 0.24);
  successPanel_ = {inside.right() - width, inside.top(), width, inside.height()};
  const double left = inside.width() - width - margin * unit;
  stoppedPanel_ = {inside.left(), inside.bottom() - height, left, height};
  mapArea_ = {inside.left(), inside.top(), left, inside.height() - height - margin * unit};
  placeRegions(map, layout);
  placeSuccesses(map);
  placeStopped(map);
  drawCurves();
  tie(map);
}

void NetworkScene::placeRegions(const NetworkMap& map, const NetworkLayout& layout) {
  const double unit = terms_.unit;
  const double fit = layout.width() > 0 ? std::min(mapArea_.width() / layout.width(), mapArea_.height() / layout.height()) : 1;
  scale_ = std::min(fit, largestScale * unit) * terms_.zoom;
  const QPointF origin = mapArea_.center() + terms_.pan - QPointF(layout.width(), layout.height()) * scale_ / 2;
  const auto toPage = [&](const NetworkLayout::Place& place) { return origin + QPointF(place.x, place.y) * scale_; };
  std::map<Row, int> parts;
  for (const auto& family : map.families) parts[family.whole] = static_cast<int>(family.parts.size());
  const auto partsOf = [&](Row row) {
    const auto found = parts.find(row);
    return found == parts.end() ? 0 : found->second;
  };
  // By age, as the layout has them, so that the order of the keyboard does not change with the date.
  for (const auto& place : layout.regions()) {
    const NetworkGroup* group = map.groupOf(place.incubator);
    if (!group || (group->inProgramme.empty() && group->successes() == 0)) continue;
    Zone zone{.kind = Zone::Kind::region, .incubator = place.incubator};
    const double radius = place.radius * scale_;
    const QPointF centre = toPage(place.centre);
    zone.frame = {centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius};
    const double half = std::max(radius, NetworkLayout::narrowest * scale_) + 6 * unit;
    zone.label = {centre.x() - half, centre.y() - radius - 20 * unit, 2 * half, 18 * unit};
    zone.name = terms_.groupName ? terms_.groupName(place.incubator) : QString();
    for (const auto& startup : group->inProgramme) {
      if (terms_.phase && startup.phase != *terms_.phase) continue;
      const auto at = layout.placeOf(startup.startup, place.incubator);
      if (!at) continue;
      zone.items.push_back({.startup = startup.startup,
                            .phase = startup.phase,
                            .centre = toPage(*at),
                            .radius = radiusFor(startup.phase, startup.team, terms_.sizing) * scale_,
                            .team = startup.team,
                            .parts = partsOf(startup.startup)});
    }
    zone.count = static_cast<int>(zone.items.size());
    zones_.push_back(std::move(zone));
  }
}

void NetworkScene::placeSuccesses(const NetworkMap& map) {
  std::vector<const NetworkGroup*> groups;
  int startups = 0;
  for (const NetworkGroup& group : map.groups) {
    if (group.successes() == 0) continue;
    groups.push_back(&group);
    startups += group.successes();
    operated_ += static_cast<int>(group.operated.size());
    transferred_ += static_cast<int>(group.transferred.size());
  }
  std::stable_sort(groups.begin(), groups.end(),
                   [](const NetworkGroup* a, const NetworkGroup* b) { return a->successes() > b->successes(); });
  const double unit = terms_.unit;
  const double left = successPanel_.left() + 22 * unit, width = successPanel_.width() - 40 * unit;
  const double top = successPanel_.top() + 66 * unit, room = successPanel_.bottom() - 14 * unit - top;
  // From names to marks, to narrower marks, to bars: the first that has room.
  struct Form {
    double head, pitch, row, after;
  };
  const Form forms[] = {{21, 0, 20, 8}, {19, 13, 12.5, 6}, {16, 9, 9, 3}, {17, 0, 0, 0}};
  size_t chosen = 0;
  for (; chosen < 3; ++chosen) {
    const Form& form = forms[chosen];
    const int perRow = chosen == 0 ? 1 : std::max(1, static_cast<int>(width / (form.pitch * unit)));
    double height = 0;
    for (const NetworkGroup* group : groups)
      height += (form.head + form.row * ((group->successes() + perRow - 1) / perRow) + form.after) * unit;
    if (height <= room) break;
  }
  const Form& form = forms[chosen];
  const int perRow = chosen == 0 ? 1 : chosen == 3 ? 1 : std::max(1, static_cast<int>(width / (form.pitch * unit)));
  double y = top;
  for (size_t i = 0; i < groups.size(); ++i) {
    const NetworkGroup& group = *groups[i];
    if (chosen == 3 && y + form.head * unit > top + room - (i + 1 < groups.size() ? form.head * unit : 0)) {
      groupsNotShown_ = static_cast<int>(groups.size() - i);
      break;
    }
    Zone zone{.kind = Zone::Kind::success, .incubator = group.incubator};
    zone.name = terms_.groupName ? terms_.groupName(group.incubator) : QString();
    zone.count = group.successes();
    zone.label = {left, y, width, form.head * unit};
    zone.barOnly = chosen == 3;
    std::vector<std::pair<Row, Phase>> rows;
    for (const Row row : group.operated) rows.emplace_back(row, Phase::operated);
    for (const Row row : group.transferred) rows.emplace_back(row, Phase::transferred);
    for (size_t k = 0; k < rows.size(); ++k) {
      const auto line = static_cast<double>(k / static_cast<size_t>(perRow));
      const auto column = static_cast<double>(k % static_cast<size_t>(perRow));
      Item item{.startup = rows[k].first, .phase = rows[k].second};
      if (chosen == 3) {
        item.centre = zone.label.center();
      } else {
        item.radius = (chosen == 2 ? 3.2 : 4.6) * unit;
        item.centre = {left + item.radius + column * form.pitch * unit, y + (form.head + form.row * (line + 0.5)) * unit};
      }
      if (chosen == 0) item.line = {left, item.centre.y() - form.row / 2 * unit, width, form.row * unit};
      zone.items.push_back(item);
    }
    const auto lines = static_cast<double>((rows.size() + static_cast<size_t>(perRow) - 1) / static_cast<size_t>(perRow));
    const double height = (form.head + form.row * lines) * unit;
    zone.frame = {successPanel_.left() + 10 * unit, y, successPanel_.width() - 20 * unit, height};
    zones_.push_back(std::move(zone));
    y += height + form.after * unit;
  }
}

void NetworkScene::placeStopped(const NetworkMap& map) {
  Zone early{.kind = Zone::Kind::stoppedEarly}, later{.kind = Zone::Kind::stoppedLater};
  for (const NetworkGroup& group : map.groups) {
    for (const Row row : group.stoppedEarly) early.items.push_back({.startup = row, .phase = Phase::investigationStopped});
    for (const Row row : group.stoppedLater) later.items.push_back({.startup = row, .phase = Phase::stopped});
  }
  early.count = static_cast<int>(early.items.size());
  later.count = static_cast<int>(later.items.size());
  if (early.count + later.count == 0) return;
  const double unit = terms_.unit;
  const QRectF body = stoppedPanel_.adjusted(18 * unit, 36 * unit, -18 * unit, -12 * unit);
  // Each has a width after its number, and never less than its words want.
  const double least = std::min(body.width() / 3, 190 * unit);
  const double share = early.count == 0   ? 0
                       : later.count == 0 ? body.width()
                                          : std::clamp(body.width() * early.count / (early.count + later.count), least,
                                                       body.width() - least);
  const double gap = early.count > 0 && later.count > 0 ? 24 * unit : 0;
  const QRectF first(body.left(), body.top(), std::max(0.0, share - gap / 2), body.height());
  const QRectF second(body.left() + share + gap / 2, body.top(), body.width() - share - gap / 2, body.height());
  const auto fits = [unit](const QRectF& box, int count) {
    return std::floor(box.width() / (180 * unit)) * std::floor(box.height() / (17 * unit)) >= count;
  };
  const bool names = fits(first, early.count) && fits(second, later.count);
  const auto add = [&](Zone& zone, const QRectF& box) {
    if (zone.count == 0) return;
    zone.frame = box.adjusted(-6 * unit, -24 * unit, 6 * unit, 6 * unit);
    zone.label = {box.left(), box.top() - 22 * unit, box.width(), 18 * unit};
    fillStopped(zone, box, names);
    zones_.push_back(std::move(zone));
  };
  add(early, first);
  add(later, second);
}

void NetworkScene::fillStopped(Zone& zone, const QRectF& box, bool names) const {
  const double unit = terms_.unit;
  if (names) {
    const int perColumn = std::max(1, static_cast<int>(box.height() / (17 * unit)));
    for (size_t i = 0; i < zone.items.size(); ++i) {
      const auto column = static_cast<double>(i / static_cast<size_t>(perColumn));
      const auto line = static_cast<double>(i % static_cast<size_t>(perColumn));
      Item& item = zone.items[i];
      item.line = {box.left() + column * 180 * unit, box.top() + line * 17 * unit, 172 * unit, 17 * unit};
      item.radius = 3.4 * unit;
      item.centre = {item.line.left() + item.radius, item.line.center().y()};
    }
    return;
  }
  // The widest marks that all fit; where not even the smallest do, one stands for several.
  double pitch = 11 * unit;
  const auto room = [&] { return std::max(1.0, std::floor(box.width() / pitch) * std::floor(box.height() / pitch)); };
  while (room() < zone.count && pitch > 3 * unit) pitch -= 0.5 * unit;
  zone.marksStandFor = static_cast<int>(std::ceil(zone.count / room()));
  const int perRow = std::max(1, static_cast<int>(box.width() / pitch));
  for (size_t i = 0; i < zone.items.size(); ++i) {
    const int mark = static_cast<int>(i) / zone.marksStandFor;
    zone.items[i].radius = pitch * 0.34;
    zone.items[i].centre = {box.left() + (mark % perRow + 0.5) * pitch,
                            box.top() + (std::floor(static_cast<double>(mark) / perRow) + 0.5) * pitch};
  }
}

void NetworkScene::drawCurves() {
  for (size_t to = 0; to < zones_.size(); ++to) {
    if (zones_[to].kind != Zone::Kind::success) continue;
    for (size_t from = 0; from < zones_.size(); ++from) {
      if (zones_[from].kind != Zone::Kind::region || zones_[from].incubator != zones_[to].incubator) continue;
      Curve curve{.from = static_cast<int>(from), .to = static_cast<int>(to)};
      const QPointF start = zones_[from].frame.center();
      const QPointF end(successPanel_.left(), zones_[to].label.center().y());
      const double reach = std::max(60 * terms_.unit, (end.x() - start.x()) * 0.55);
      curve.path.moveTo(start);
      curve.path.cubicTo(start + QPointF(reach, 0), end - QPointF(reach, 0), end);
      curve.width = std::clamp(1 + 0.34 * zones_[to].count, 1.4, 11.0) * terms_.unit;
      curves_.push_back(std::move(curve));
    }
  }
}

void NetworkScene::tie(const NetworkMap& map) {
  if (map.families.empty() && map.mergers.empty()) return;
  std::map<Row, QPointF> at;
  for (const Zone& zone : zones_) {
    if (zone.kind != Zone::Kind::region) continue;
    for (const Item& item : zone.items) at.emplace(item.startup, item.centre);
  }
  const auto find = [&at](Row row) {
    const auto found = at.find(row);
    return found == at.end() ? std::optional<QPointF>() : std::optional(found->second);
  };
  for (const auto& family : map.families) {
    const auto whole = find(family.whole);
    for (const Row part : family.parts) {
      if (const auto place = find(part); place && whole) ties_.push_back({.from = *whole, .to = *place, .family = true});
    }
  }
  for (const auto& merger : map.mergers) {
    // The team they form often has no circle: then they are tied to each other.
    std::optional<QPointF> before = find(merger.whole);
    const bool star = before.has_value();
    for (const Row part : merger.parts) {
      const auto place = find(part);
      if (!place) continue;
      if (before) ties_.push_back({.from = *before, .to = *place});
      if (!star) before = place;
    }
  }
}

const NetworkScene::Zone* NetworkScene::zone(const NetworkSpot& spot) const {
  return spot.zone >= 0 && static_cast<size_t>(spot.zone) < zones_.size() ? &zones_[static_cast<size_t>(spot.zone)] : nullptr;
}

const NetworkScene::Item* NetworkScene::item(const NetworkSpot& spot) const {
  const Zone* in = zone(spot);
  return in && spot.item >= 0 && static_cast<size_t>(spot.item) < in->items.size() ? &in->items[static_cast<size_t>(spot.item)]
                                                                                   : nullptr;
}

double NetworkScene::nameRoom() const {
  const double room = 2 * NetworkLayout::largestCircle * scale_;
  return room >= 62 * terms_.unit ? room : 0;
}

NetworkSpot NetworkScene::spotAt(const QPointF& point) const {
  const bool onPanels = successPanel_.contains(point) || stoppedPanel_.contains(point);
  const double slack = 3 * terms_.unit;
  for (size_t z = 0; z < zones_.size(); ++z) {
    const Zone& zone = zones_[z];
    if ((zone.kind == Zone::Kind::region) == onPanels || !zone.contains(point)) continue;
    for (size_t i = 0; i < zone.items.size(); ++i) {
      const Item& item = zone.items[i];
      const QPointF away = point - item.centre;
      const bool hit = item.line.isEmpty() ? std::hypot(away.x(), away.y()) <= item.radius + slack : item.line.contains(point);
      if (hit && !zone.barOnly) return {static_cast<int>(z), static_cast<int>(i)};
    }
    return {static_cast<int>(z), -1};
  }
  return {};
}

NetworkSpot NetworkScene::spotOf(Row startup) const {
  for (size_t z = 0; z < zones_.size(); ++z) {
    for (size_t i = 0; i < zones_[z].items.size(); ++i) {
      if (zones_[z].items[i].startup == startup) return {static_cast<int>(z), static_cast<int>(i)};
    }
  }
  return {};
}

NetworkSpot NetworkScene::zoneOf(Row incubator) const {
  for (size_t z = 0; z < zones_.size(); ++z) {
    const bool ofIncubators = zones_[z].kind == Zone::Kind::region || zones_[z].kind == Zone::Kind::success;
    if (ofIncubators && zones_[z].incubator == incubator) return {static_cast<int>(z), -1};
  }
  return {};
}

}  // namespace eclosion::ui
