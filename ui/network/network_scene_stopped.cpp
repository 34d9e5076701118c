// SPDX-License-Identifier: GPL-3.0-or-later
// The services that were stopped, by how: with their names where all have room, else as marks.
#include <algorithm>
#include <cmath>

#include "ui/network/network_scene.h"

namespace eclosion::ui {
namespace {

using analysis::NetworkGroup;
using analysis::NetworkMap;

constexpr double columnOfNames = 180, lineOfName = 17;

// Each has a width after its number, and never less than its words want.
std::vector<double> stoppedWidths(const std::vector<NetworkScene::Zone>& zones, double room, double wanted) {
  const double least = std::min(wanted, room / static_cast<double>(zones.size()));
  std::vector<double> widths(zones.size(), 0);
  for (bool again = true; again;) {
    again = false;
    double free = room, count = 0;
    for (size_t i = 0; i < zones.size(); ++i) {
      free -= widths[i];
      if (widths[i] <= 0) count += zones[i].count;
    }
    for (size_t i = 0; i < zones.size(); ++i) {
      // Those below the least have it; what is left is shared among the others anew.
      if (widths[i] > 0 || free * zones[i].count / count >= least) continue;
      widths[i] = least;
      again = true;
    }
    if (again) continue;
    for (size_t i = 0; i < zones.size(); ++i) {
      if (widths[i] <= 0) widths[i] = free * zones[i].count / count;
    }
  }
  return widths;
}

}  // namespace

void NetworkScene::placeStopped(const NetworkMap& map) {
  using List = std::vector<Row> NetworkGroup::*;
  struct Sort {
    Zone::Kind kind;
    List list;
    Phase phase;
    StopKind stop;
  };
  constexpr Sort sorts[] = {
      {Zone::Kind::stoppedEarly, &NetworkGroup::stoppedEarly, Phase::investigationStopped, StopKind::unspecified},
      {Zone::Kind::closed, &NetworkGroup::closed, Phase::stopped, StopKind::closed},
      {Zone::Kind::abandoned, &NetworkGroup::abandoned, Phase::stopped, StopKind::methodAbandoned},
      {Zone::Kind::stoppedLater, &NetworkGroup::stoppedLater, Phase::stopped, StopKind::unspecified},
  };
  std::vector<Zone> stopped;
  for (const Sort& sort : sorts) {
    Zone zone{.kind = sort.kind};
    for (const NetworkGroup& group : map.groups) {
      for (const Row row : group.*sort.list) zone.items.push_back({.startup = row, .phase = sort.phase, .stop = sort.stop});
    }
    zone.count = static_cast<int>(zone.items.size());
    if (zone.count > 0) stopped.push_back(std::move(zone));
  }
  if (stopped.empty()) return;
  const double unit = terms_.unit, gap = 24 * unit;
  const QRectF body = stoppedPanel_.adjusted(18 * unit, 36 * unit, -18 * unit, -12 * unit);
  // With names, in as many columns as each wants, where all of them have room; else marks alone.
  const double lines = std::floor(body.height() / (lineOfName * unit)), gaps = gap * static_cast<double>(stopped.size() - 1);
  std::vector<double> widths;
  double wanted = gaps;
  for (const Zone& zone : stopped) {
    widths.push_back(std::ceil(zone.count / std::max(1.0, lines)) * columnOfNames * unit);
    wanted += widths.back();
  }
  const bool names = lines >= 1 && wanted <= body.width();
  if (names) {
    for (double& width : widths) width += (body.width() - wanted) / static_cast<double>(stopped.size());
  } else {
    widths = stoppedWidths(stopped, body.width() - gaps, 190 * unit);
  }
  std::vector<QRectF> boxes;
  double left = body.left();
  for (const double width : widths) {
    boxes.emplace_back(left, body.top(), width, body.height());
    left += width + gap;
  }
  for (size_t i = 0; i < stopped.size(); ++i) {
    Zone& zone = stopped[i];
    zone.frame = boxes[i].adjusted(-6 * unit, -24 * unit, 6 * unit, 6 * unit);
    zone.label = {boxes[i].left(), boxes[i].top() - 22 * unit, boxes[i].width(), 18 * unit};
    fillStopped(zone, boxes[i], names);
    zones_.push_back(std::move(zone));
  }
}

void NetworkScene::fillStopped(Zone& zone, const QRectF& box, bool names) const {
  const double unit = terms_.unit;
  if (names) {
    const int perColumn = std::max(1, static_cast<int>(box.height() / (lineOfName * unit)));
    for (size_t i = 0; i < zone.items.size(); ++i) {
      const size_t columnAt = i / static_cast<size_t>(perColumn), lineAt = i % static_cast<size_t>(perColumn);
      const auto column = static_cast<double>(columnAt), line = static_cast<double>(lineAt);
      Item& item = zone.items[i];
      item.line = {box.left() + column * columnOfNames * unit, box.top() + line * lineOfName * unit, (columnOfNames - 8) * unit,
                   lineOfName * unit};
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

}  // namespace eclosion::ui
