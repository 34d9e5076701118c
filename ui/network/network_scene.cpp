// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/network_scene.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace eclosion::ui {
namespace {

using analysis::NetworkGroup;
using analysis::NetworkLayout;
using analysis::NetworkMap;

constexpr double margin = 14, panelWidth = 252, stoppedHeight = 116;
constexpr double largestScale = 3.2;  // of the map: a startup alone does not fill the window
constexpr double equalRadius = 11, dotRadius = 4;
constexpr double lineHeight = 15, listLine = 13;  // of a name on several lines
constexpr double longestName = 320;
// Where there is room for names, circles make some: smaller, and higher in their place by half of two lines.
constexpr double besideName = 0.62, aboveName = 12;

QRectF centred(const QRectF& box, double width) { return {box.center().x() - width / 2, box.top(), width, box.height()}; }

// Size follows the team up to some ten people, so that a circle never leaves its place.
double radiusFor(Phase phase, int team, NetworkSizing sizing) {
  if (phase == Phase::investigation) return dotRadius;
  if (sizing == NetworkSizing::equal) return equalRadius;
  return std::clamp(6 + 2.6 * std::sqrt(team), 6.5, NetworkLayout::largestCircle);
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
  keepRoomForNames(map, layout);
  placeRegions(map, layout);
  placeSuccesses(map);
  placeStopped(map);
  addParts(map);
  drawCurves();
  tie(map);
}

// Circles give way to whole names, as far as they stay circles. Of a page that shows other days too, all regions that will
// ever be there are asked, and the page as it is before anybody zooms: circles keep their size from one day to the next.
void NetworkScene::keepRoomForNames(const NetworkMap& map, const NetworkLayout& layout) {
  QStringList names;
  for (const auto& region : layout.regions()) names << (terms_.groupName ? terms_.groupName(region.incubator) : QString());
  const bool isKnown = !terms_.shownAlone && names == room_.names && terms_.page == room_.page && terms_.unit == room_.unit;
  if (isKnown) return;
  room_ = {.page = terms_.page, .unit = terms_.unit, .names = names};
  if (!terms_.nameWidth) return;
  const Terms terms = terms_;
  terms_.zoom = 1;
  terms_.pan = {};
  double least = std::numeric_limits<double>::max();
  // A page to be printed has its names whole; on a screen, where the whole one is under the pointer, short ones will do, and a
  // tenth of the circles is worth a name.
  for (const double smaller : {1.0, 0.9, 0.8, 0.7}) {
    placeFrames(map, layout, smaller, terms_.shownAlone);
    const int missed = namesCut_ + (terms_.shownAlone ? namesShort_ : 0);
    const double lost = missed + (terms_.shownAlone ? 0 : 10 * (1 - smaller));
    if (lost < least) room_.smaller = smaller;
    least = std::min(least, lost);
    if (missed == 0) break;
  }
  terms_ = terms;
}

void NetworkScene::placeFrames(const NetworkMap& map, const NetworkLayout& layout, double smaller, bool onlyShown) {
  zones_.clear();
  const double unit = terms_.unit;
  const auto isShown = [&](const NetworkLayout::Region& region) {
    const NetworkGroup* group = map.groupOf(region.incubator);
    return group && (!group->inProgramme.empty() || group->successes() > 0);
  };
  QRectF whole(0, 0, layout.width(), layout.height());
  if (terms_.shownAlone) {
    whole = {};
    for (const auto& region : layout.regions()) {
      const double half = std::max(region.radius, NetworkLayout::narrowest);
      if (isShown(region))
        whole |= QRectF(QPointF(region.centre.x - half, region.centre.y - region.radius - NetworkLayout::nameHeight),
                        QPointF(region.centre.x + half, region.centre.y + region.radius));
    }
  }
  const double fit = whole.isEmpty() ? 1 : std::min(mapArea_.width() / whole.width(), mapArea_.height() / whole.height());
  const double spread = std::min(fit, largestScale * unit) * terms_.zoom;
  scale_ = spread * smaller;
  // A page that is wider than the map sets the regions further apart, which leaves their names more room.
  const double apart = whole.isEmpty() ? 1 : std::clamp(mapArea_.width() * terms_.zoom / (whole.width() * spread), 1.0, 1.8);
  // By age, as the layout has them, so that the order of the keyboard does not change with the date.
  for (const auto& place : layout.regions()) {
    if (onlyShown && !isShown(place)) continue;
    Zone zone{.kind = Zone::Kind::region, .incubator = place.incubator};
    const double radius = place.radius * scale_;
    const QPointF away = (QPointF(place.centre.x, place.centre.y) - whole.center()) * spread;
    const QPointF centre = mapArea_.center() + terms_.pan + QPointF(away.x() * apart, away.y());
    zone.frame = {centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius};
    const double half = std::max(radius, NetworkLayout::narrowest * scale_) + 6 * unit;
    zone.label = {centre.x() - half, centre.y() - radius - 20 * unit, 2 * half, 18 * unit};
    zone.name = terms_.groupName ? terms_.groupName(place.incubator) : QString();
    zones_.push_back(std::move(zone));
  }
  placeNames();
}

void NetworkScene::placeRegions(const NetworkMap& map, const NetworkLayout& layout) {
  // Who comes nearer sees circles grow before their distance does.
  placeFrames(map, layout, std::min(1.0, room_.smaller * std::max(1.0, terms_.zoom)), true);
  const bool named = nameRoom() > 0;
  const double size = scale_ * (named ? besideName : 1);
  const QPointF raised(0, named ? -aboveName * terms_.unit : 0);
  size_t next = 0;
  for (const auto& place : layout.regions()) {
    if (next == zones_.size()) break;
    Zone& zone = zones_[next];
    if (zone.incubator != place.incubator) continue;
    ++next;
    for (const auto& startup : map.groupOf(place.incubator)->inProgramme) {
      if (terms_.phase && startup.phase != *terms_.phase) continue;
      const auto at = layout.placeOf(startup.startup, place.incubator);
      if (!at) continue;
      const QPointF away = QPointF(at->x - place.centre.x, at->y - place.centre.y) * scale_;
      zone.items.push_back({.startup = startup.startup,
                            .phase = startup.phase,
                            .centre = zone.frame.center() + away + raised,
                            .radius = radiusFor(startup.phase, startup.team, terms_.sizing) * size,
                            .team = startup.team});
    }
    zone.count = static_cast<int>(zone.items.size());
  }
}

// Whether the label of a region meets no other region, name or edge.
bool NetworkScene::isFree(const QRectF& label, const Zone& of) const {
  const bool within = label.left() >= terms_.page.left() && label.top() >= terms_.page.top() &&
                      label.right() <= mapArea_.right() + 8 * terms_.unit;
  return within && std::none_of(zones_.begin(), zones_.end(), [&](const Zone& other) {
           if (&other == &of) return false;
           const QPointF centre = other.frame.center();
           const QPointF near(std::clamp(centre.x(), label.left(), label.right()),
                              std::clamp(centre.y(), label.top(), label.bottom()));
           return std::hypot(near.x() - centre.x(), near.y() - centre.y()) < other.frame.width() / 2 ||
                  other.label.intersects(label);
         });
}

// A name stands on one line, which may reach beyond its region, or on as few as find room, above it, a little aside or below;
// where none do, the short name stands for it, and where that has none either, it is cut.
void NetworkScene::placeNames() {
  namesCut_ = namesShort_ = 0;
  if (!terms_.nameWidth) return;
  const double unit = terms_.unit;
  std::vector<QRectF> places;  // of one line, as wide as the region
  for (Zone& zone : zones_) {
    places.push_back(zone.label);
    zone.label = centred(zone.label, std::min(zone.label.width(), terms_.nameWidth(zone.name)));
  }
  const auto whole = [&](size_t i, bool below) {
    constexpr int most = 3;
    for (int count = 1; count <= most; ++count) {
      const QString& name = zones_[i].name;
      const Lines lines = count == 1 ? Lines{{name}, terms_.nameWidth(name)} : evenLines(name, count);
      if (lines.words.size() < count) break;
      if (!stand(zones_[i], places[i], lines, below)) continue;
      if (count == 1) zones_[i].lines.clear();
      return true;
    }
    return false;
  };
  const auto briefOf = [&](size_t i) { return terms_.groupShortName ? terms_.groupShortName(zones_[i].incubator) : QString(); };
  std::vector<size_t> left;
  for (size_t i = 0; i < zones_.size(); ++i) {
    if (whole(i, false)) continue;
    const QString brief = briefOf(i);
    if (!brief.isEmpty() && stand(zones_[i], places[i], {{brief}, terms_.nameWidth(brief)}, false)) {
      ++namesShort_;
    } else {
      left.push_back(i);
    }
  }
  // Others have left room meanwhile.
  for (const size_t i : left) {
    if (whole(i, false) || whole(i, true)) continue;
    // What is as narrow as its region is in nobody's way more than a cut name is.
    const QString brief = briefOf(i);
    if (const double width = terms_.nameWidth(brief); !brief.isEmpty() && width <= places[i].width()) {
      zones_[i].lines = {brief};
      zones_[i].label = centred(places[i], width);
      ++namesShort_;
      continue;
    }
    ++namesCut_;
    const double step = 4 * unit;
    for (double width = places[i].width();; width += step) {
      const QRectF wider = centred(places[i], width);
      if (width > places[i].width() && (width > longestName * unit || !isFree(wider, zones_[i]))) break;
      zones_[i].label = wider;
    }
  }
}

bool NetworkScene::stand(Zone& zone, const QRectF& line, const Lines& lines, bool below) const {
  if (lines.width > longestName * terms_.unit) return false;
  const double more = static_cast<double>(lines.words.size() - 1) * lineHeight * terms_.unit;
  QRectF label = centred(line, lines.width).adjusted(0, -more, 0, 0);
  if (below) label.moveTop(zone.frame.bottom() + 2 * terms_.unit);
  for (const double aside : {0.0, -0.2, 0.2, -0.4, 0.4}) {
    const QRectF at = label.translated(aside * lines.width, 0);
    if (!isFree(at, zone)) continue;
    zone.label = at;
    zone.lines = lines.words;
    return true;
  }
  return false;
}

// On so many lines at most, whose longest is as short as it can be. Words are measured once: this is done at every step of a
// zoom.
NetworkScene::Lines NetworkScene::evenLines(const QString& name, int most) const {
  const QStringList words = name.split(QLatin1Char(' '), Qt::SkipEmptyParts);
  const double count = terms_.nameWidth({}), space = terms_.nameWidth(QStringLiteral(" ")) - count;
  std::vector<double> widths;
  double narrow = 0, wide = count;
  for (const QString& word : words) {
    widths.push_back(terms_.nameWidth(word) - count);
    narrow = std::max(narrow, widths.back());
    wide += widths.back() + space;
  }
  const auto linesWithin = [&](double width) {
    Lines lines;
    double used = 0;
    for (qsizetype i = 0; i < words.size(); ++i) {
      const double word = widths[static_cast<size_t>(i)];
      if (i == 0 || used + space + word + count > width) {
        lines.words << words[i];
        used = word;
      } else {
        lines.words.last() += QLatin1Char(' ') + words[i];
        used += space + word;
      }
      lines.width = std::max(lines.width, used + count);
    }
    return lines;
  };
  while (wide - narrow > 1) {
    const double middle = (narrow + wide) / 2;
    (linesWithin(middle).words.size() > most ? narrow : wide) = middle;
  }
  return linesWithin(wide);
}

void NetworkScene::placeSuccesses(const NetworkMap& map) {
  std::vector<const NetworkGroup*> groups;
  for (const NetworkGroup& group : map.groups) {
    if (group.successes() == 0) continue;
    groups.push_back(&group);
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
  // For a name too long for its line stands the short one; without one it takes two, before it is cut.
  constexpr double besideBar = 0.58;
  std::vector<QStringList> lines;
  const auto breakNames = [&](double longest) {
    lines.clear();
    for (const NetworkGroup* group : groups) {
      const QString name = terms_.groupName ? terms_.groupName(group->incubator) : QString();
      const bool isLong = terms_.nameWidth && terms_.nameWidth(name) > longest;
      const QString brief = isLong && terms_.groupShortName ? terms_.groupShortName(group->incubator) : QString();
      lines.push_back(!isLong ? QStringList() : brief.isEmpty() ? evenLines(name, 2).words : QStringList{brief});
    }
  };
  breakNames(width);
  const auto fits = [&](size_t which, bool broken) {
    const Form& form = forms[which];
    const int perRow = which == 0 ? 1 : std::max(1, static_cast<int>(width / (form.pitch * unit)));
    double height = 0;
    for (size_t i = 0; i < groups.size(); ++i) {
      const int rows = (groups[i]->successes() + perRow - 1) / perRow;
      height += (form.head + form.row * rows + form.after) * unit;
      if (broken && lines[i].size() > 1) height += listLine * unit;
    }
    return height <= room;
  };
  bool areBroken = true;
  while (chosen < 3 && !fits(chosen, true)) ++chosen;
  if (chosen == 3) {
    areBroken = false;
    for (chosen = 0; chosen < 3 && !fits(chosen, false);) ++chosen;
  }
  if (chosen == 3) breakNames(width * besideBar);
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
    if (areBroken || lines[i].size() == 1) zone.lines = lines[i];
    const double head = form.head + (zone.lines.size() > 1 ? listLine : 0);
    zone.label = {left, y, width, head * unit};
    zone.barOnly = chosen == 3;
    std::vector<std::pair<Row, Phase>> rows;
    for (const Row row : group.operated) rows.emplace_back(row, Phase::operated);
    for (const Row row : group.transferred) rows.emplace_back(row, Phase::transferred);
    for (size_t k = 0; k < rows.size(); ++k) {
      const size_t lineAt = k / static_cast<size_t>(perRow), columnAt = k % static_cast<size_t>(perRow);
      const auto line = static_cast<double>(lineAt), column = static_cast<double>(columnAt);
      Item item{.startup = rows[k].first, .phase = rows[k].second};
      if (chosen == 3) {
        item.centre = zone.label.center();
      } else {
        item.radius = (chosen == 2 ? 3.2 : 4.6) * unit;
        item.centre = {left + item.radius + column * form.pitch * unit, y + (head + form.row * (line + 0.5)) * unit};
      }
      if (chosen == 0) item.line = {left, item.centre.y() - form.row / 2 * unit, width, form.row * unit};
      zone.items.push_back(item);
    }
    const size_t marks = (rows.size() + static_cast<size_t>(perRow) - 1) / static_cast<size_t>(perRow);
    const double height = (head + form.row * static_cast<double>(marks)) * unit;
    zone.frame = {successPanel_.left() + 10 * unit, y, successPanel_.width() - 20 * unit, height};
    zones_.push_back(std::move(zone));
    y += height + form.after * unit;
  }
}

void NetworkScene::addParts(const NetworkMap& map) {
  if (map.families.empty()) return;
  std::map<Row, const std::vector<Row>*> parts;
  for (const auto& family : map.families) parts.emplace(family.whole, &family.parts);
  for (Zone& zone : zones_) {
    for (Item& item : zone.items) {
      if (const auto found = parts.find(item.startup); found != parts.end()) item.parts = *found->second;
    }
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
  std::map<Row, const Item*> at;
  for (const Zone& zone : zones_) {
    if (zone.kind != Zone::Kind::region) continue;
    for (const Item& item : zone.items) at.emplace(item.startup, &item);
  }
  const auto find = [&at](Row row) {
    const auto found = at.find(row);
    return found == at.end() ? nullptr : found->second;
  };
  const auto join = [this](const Item& from, const Item& to, bool family) {
    const QPointF away = to.centre - from.centre;
    const double distance = std::hypot(away.x(), away.y());
    if (distance <= from.radius + to.radius) return;
    ties_.push_back({from.centre + away * (from.radius / distance), to.centre - away * (to.radius / distance), family});
  };
  for (const auto& family : map.families) {
    const Item* whole = find(family.whole);
    for (const Row part : family.parts) {
      if (const Item* place = find(part); place && whole) join(*whole, *place, true);
    }
  }
  for (const auto& merger : map.mergers) {
    // The team they form often has no circle: then they are tied to each other.
    const Item* before = find(merger.whole);
    const bool star = before != nullptr;
    for (const Row part : merger.parts) {
      const Item* place = find(part);
      if (!place) continue;
      if (before) join(*before, *place, false);
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
  const double room = (2 * NetworkLayout::largestCircle + 1) * scale_;
  return room >= 44 * terms_.unit ? room : 0;
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
