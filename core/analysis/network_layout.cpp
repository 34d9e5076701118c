// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/network_layout.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <queue>
#include <tuple>

#include "core/analysis/network_packing.h"

namespace eclosion::analysis {
namespace {

using Row = Portfolio::Row;

constexpr double goldenAngle = 2.39996322972865332;
// On a spiral r = c √(i + 1.2) no two points are nearer than 1.63 c; nearer to its middle they would be.
constexpr double start = 1.2;
constexpr double nearest = 1.63;
constexpr double gap = 2;
constexpr double spiral = (2 * NetworkLayout::largestCircle + gap) / nearest;
constexpr double rim = NetworkLayout::largestCircle + 3;  // from the outermost place to the edge of a region
constexpr double aspect = 1.25;
constexpr qint64 forever = std::numeric_limits<qint64>::max();

// Room in steps of a fifth, so that a region keeps its size while it grows by a few.
int rounded(int places) {
  int room = 1;
  while (room < places) room = std::max(room + 1, room + room / 5);
  return room;
}

NetworkLayout::Place spiralPlace(int index, double turn) {
  const double distance = spiral * std::sqrt(index + start);
  const double angle = turn + goldenAngle * index;
  return {distance * std::cos(angle), distance * std::sin(angle)};
}

// A region of one startup has it in its middle.
NetworkLayout::Place placeIn(const NetworkLayout::Region& region, int index, double turn) {
  if (region.places == 1) return region.centre;
  const auto place = spiralPlace(index, turn);
  return {region.centre.x + place.x, region.centre.y + place.y};
}

double radiusOf(int places) { return places == 1 ? rim + 7 : spiral * std::sqrt(places - 1 + start) + rim; }

}  // namespace

NetworkLayout::NetworkLayout(const Portfolio& portfolio) {
  findStays(portfolio);
  givePlaces(portfolio);
  spread();
}

// The days a startup is in the programme with one incubator, from the first to the last: whoever comes back finds the old place.
void NetworkLayout::findStays(const Portfolio& portfolio) {
  const auto& spells = portfolio.incubatorSpells;
  auto spell = spells.begin();
  for (Row startup = 0; startup < portfolio.startups.size(); ++startup) {
    const auto firstSpell = std::find_if(spell, spells.end(), [&](const auto& each) { return each.startup >= startup; });
    spell = std::find_if(firstSpell, spells.end(), [&](const auto& each) { return each.startup > startup; });
    const auto history = portfolio.historyOf(startup);
    const size_t first = stays_.size();
    for (size_t i = 0; i < history.size(); ++i) {
      if (!inProgramme(history[i].phase)) continue;
      const qint64 end = i + 1 < history.size() ? history[i + 1].start.toJulianDay() : forever;
      // Days on which it may change to another incubator.
      std::vector<qint64> days{history[i].start.toJulianDay()};
      for (auto each = firstSpell; each != spell; ++each) {
        for (const ColumnDay& day : {each->start, each->end}) {
          if (!day.isNull() && day.toJulianDay() > days.front() && day.toJulianDay() < end) days.push_back(day.toJulianDay());
        }
      }
      std::sort(days.begin(), days.end());
      for (size_t k = 0; k < days.size(); ++k) {
        const qint64 until = k + 1 < days.size() ? days[k + 1] : end;
        if (until <= days[k]) continue;
        const Row incubator = portfolio.incubatorAt(startup, QDate::fromJulianDay(days[k]));
        const auto known = std::find_if(stays_.begin() + static_cast<std::ptrdiff_t>(first), stays_.end(),
                                        [incubator](const Stay& stay) { return stay.incubator == incubator; });
        if (known == stays_.end()) {
          stays_.push_back({.startup = startup, .incubator = incubator, .from = days[k], .until = until});
        } else {
          known->until = until;
        }
      }
    }
    std::sort(stays_.begin() + static_cast<std::ptrdiff_t>(first), stays_.end(),
              [](const Stay& a, const Stay& b) { return a.incubator < b.incubator; });
  }
}

void NetworkLayout::givePlaces(const Portfolio& portfolio) {
  std::vector<std::vector<Stay*>> byRegion(portfolio.incubators.size() + 1);
  for (Stay& stay : stays_) byRegion[std::min<size_t>(stay.incubator, portfolio.incubators.size())].push_back(&stay);
  std::vector<std::pair<qint64, size_t>> ages;
  std::vector<int> most(byRegion.size());
  for (size_t region = 0; region < byRegion.size(); ++region) {
    auto& stays = byRegion[region];
    if (stays.empty()) continue;
    // Rows are in the order of ids: two of one day keep their order.
    std::sort(stays.begin(), stays.end(),
              [](const Stay* a, const Stay* b) { return std::tie(a->from, a->startup) < std::tie(b->from, b->startup); });
    // Those without an incubator stand outside, however old: they are no centre of the network.
    ages.emplace_back(region == portfolio.incubators.size() ? forever : stays.front()->from, region);
    using Taken = std::pair<qint64, int>;
    std::priority_queue<Taken, std::vector<Taken>, std::greater<>> taken;
    std::priority_queue<int, std::vector<int>, std::greater<>> free;
    for (Stay* stay : stays) {
      for (; !taken.empty() && taken.top().first <= stay->from; taken.pop()) free.push(taken.top().second);
      if (free.empty()) {
        stay->place = most[region]++;
      } else {
        stay->place = free.top();
        free.pop();
      }
      taken.emplace(stay->until, stay->place);
    }
  }
  std::sort(ages.begin(), ages.end());
  regionOf_.assign(byRegion.size(), std::numeric_limits<size_t>::max());
  for (const auto& [from, region] : ages) {
    regionOf_[region] = regions_.size();
    const bool isNone = region == portfolio.incubators.size();
    const int places = rounded(most[region]);
    regions_.push_back({.incubator = isNone ? Portfolio::none : static_cast<Row>(region),
                        .centre = {},
                        .radius = radiusOf(places),
                        .places = places});
    // Of the id alone: the spiral of an incubator begins in the same direction whatever else there is.
    const quint32 mixed = isNone ? 0 : portfolio.incubators[region].id.uuid().data1 * 2654435761U;
    turns_.push_back(mixed / 4294967296.0 * 2 * 3.14159265358979);
  }
}

void NetworkLayout::spread() {
  std::vector<PackedCircle> circles;
  for (const Region& region : regions_) circles.push_back({.radius = std::max(region.radius + nameHeight / 2, narrowest) + 5});
  packCircles(circles, aspect);
  if (circles.empty()) return;
  double left = std::numeric_limits<double>::max(), top = left, right = -left, bottom = -left;
  for (const PackedCircle& circle : circles) {
    left = std::min(left, circle.x - circle.radius);
    right = std::max(right, circle.x + circle.radius);
    top = std::min(top, circle.y - circle.radius);
    bottom = std::max(bottom, circle.y + circle.radius);
  }
  width_ = right - left;
  height_ = bottom - top;
  // The name stands above, within the circle that was kept free.
  for (size_t i = 0; i < regions_.size(); ++i) regions_[i].centre = {circles[i].x - left, circles[i].y - top + nameHeight / 2};
}

const NetworkLayout::Region* NetworkLayout::regionOf(Row incubator) const {
  if (regionOf_.empty()) return nullptr;
  const size_t at = regionOf_[std::min<size_t>(incubator, regionOf_.size() - 1)];
  return at < regions_.size() ? &regions_[at] : nullptr;
}

std::optional<NetworkLayout::Place> NetworkLayout::placeOf(Row startup, Row incubator) const {
  const auto key = [](const Stay& stay) { return std::pair(stay.startup, stay.incubator); };
  const auto found = std::lower_bound(stays_.begin(), stays_.end(), std::pair(startup, incubator),
                                      [&](const Stay& stay, const auto& wanted) { return key(stay) < wanted; });
  if (found == stays_.end() || key(*found) != std::pair(startup, incubator)) return std::nullopt;
  const Region* region = regionOf(incubator);
  return placeIn(*region, found->place, turns_[static_cast<size_t>(region - regions_.data())]);
}

}  // namespace eclosion::analysis
