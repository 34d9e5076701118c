// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "core/domain/portfolio.h"

namespace eclosion::analysis {

// Where incubators and startups stand on the map of the network, for all dates at once: a pure function of the whole history, so
// that nothing moves with the date and the map is the same at every opening. Lengths are points of the map, the origin at its
// upper left; nothing overlaps and all of it lies within width × height.
//
// A region is a circle with places on a sunflower spiral (Vogel 1979, A better way to construct the sunflower head): as many as
// the most startups it ever had in the programme at once, rounded up so that one more seldom changes its size. A startup has one
// place in a region from its first day in the programme there to its last; who comes later takes the first place that is free.
// Regions stand by age, the first one in the middle; later ones are laid around and pushed apart, startups without an incubator
// last.
class NetworkLayout {
 public:
  using Row = Portfolio::Row;
  struct Place {
    double x = 0, y = 0;
    friend bool operator==(const Place&, const Place&) = default;
  };
  struct Region {
    Row incubator = Portfolio::none;  // none: startups without one
    Place centre = {};
    double radius = 0;
    int places = 0;  // room for so many
    friend bool operator==(const Region&, const Region&) = default;
  };

  NetworkLayout() = default;
  explicit NetworkLayout(const Portfolio& portfolio);

  [[nodiscard]] double width() const { return width_; }
  [[nodiscard]] double height() const { return height_; }
  [[nodiscard]] const std::vector<Region>& regions() const { return regions_; }  // by age
  // Null for an incubator that never had a startup in the programme.
  [[nodiscard]] const Region* regionOf(Row incubator) const;
  // The middle of a startup's place in a region; nothing where it never was in the programme there.
  [[nodiscard]] std::optional<Place> placeOf(Row startup, Row incubator) const;

  // Circles of startups are no larger; the middles of two places are further apart than twice that.
  static constexpr double largestCircle = 14;
  // Free above each region, for its name; and beside it at least so much that a name has room.
  static constexpr double nameHeight = 28;
  static constexpr double narrowest = 46;  // half the width that is free for a name

  friend bool operator==(const NetworkLayout&, const NetworkLayout&) = default;

 private:
  struct Stay {
    Row startup = Portfolio::none;
    Row incubator = Portfolio::none;
    qint64 from = 0, until = 0;  // Julian days; the first one it was no longer there
    int place = 0;
    friend bool operator==(const Stay&, const Stay&) = default;
  };
  void findStays(const Portfolio& portfolio);
  void givePlaces(const Portfolio& portfolio);
  void spread();

  std::vector<Stay> stays_;  // by startup, incubator
  std::vector<Region> regions_;
  std::vector<double> turns_;     // by region: where its spiral begins
  std::vector<size_t> regionOf_;  // by incubator, then without one: of regions_
  double width_ = 0, height_ = 0;
};

}  // namespace eclosion::analysis
