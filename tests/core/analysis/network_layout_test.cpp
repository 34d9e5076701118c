// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/network_layout.h"

#include <gtest/gtest.h>

#include <cmath>

#include "core/analysis/network_map.h"
#include "core/analysis/network_packing.h"
#include "tests/support/builders.h"

namespace eclosion::analysis {
namespace {

using Row = Portfolio::Row;
using test::WorldBuilder;

double distance(const NetworkLayout::Place& a, const NetworkLayout::Place& b) { return std::hypot(a.x - b.x, a.y - b.y); }

// Startups by incubator: each has so many, one a month from 2015 on, in construction for ever.
std::unique_ptr<test::World> network(const std::vector<int>& sizes, int more = 0) {
  WorldBuilder builder;
  const auto add = [&](Row incubator, const QDate& start) {
    const Row startup = builder.startup(QStringLiteral("S"));
    builder.phase(startup, Phase::construction, start);
    if (incubator != Portfolio::none) builder.incubatedBy(startup, incubator);
  };
  std::vector<Row> incubators;
  for (size_t i = 0; i < sizes.size(); ++i) {
    incubators.push_back(builder.incubator(QStringLiteral("I")));
    for (int k = 0; k < sizes[i]; ++k) add(incubators.back(), QDate(2015, 1, 1).addMonths(k).addDays(static_cast<int>(i)));
  }
  for (int k = 0; k < more; ++k) add(incubators.front(), QDate(2025, 1, 1).addDays(k));
  return builder.build(QDate(2026, 8, 20));
}

void expectSound(const Portfolio& portfolio, const QDate& date) {
  const NetworkLayout layout(portfolio);
  const auto& regions = layout.regions();
  constexpr double slack = 1e-6;
  for (size_t i = 0; i < regions.size(); ++i) {
    const auto& region = regions[i];
    EXPECT_GE(region.centre.x - region.radius, -slack);
    EXPECT_GE(region.centre.y - region.radius - NetworkLayout::nameHeight, -slack);
    EXPECT_LE(region.centre.x + region.radius, layout.width() + slack);
    EXPECT_LE(region.centre.y + region.radius, layout.height() + slack);
    for (size_t j = i + 1; j < regions.size(); ++j)
      EXPECT_GT(distance(region.centre, regions[j].centre), region.radius + regions[j].radius) << i << " and " << j;
  }
  for (const NetworkGroup& group : networkMapAt(portfolio, date).groups) {
    if (group.inProgramme.empty()) continue;
    const auto* region = layout.regionOf(group.incubator);
    ASSERT_NE(region, nullptr);
    std::vector<NetworkLayout::Place> places;
    for (const NetworkStartup& startup : group.inProgramme) {
      const auto place = layout.placeOf(startup.startup, group.incubator);
      ASSERT_TRUE(place);
      EXPECT_LE(distance(*place, region->centre) + NetworkLayout::largestCircle, region->radius) << "inside its region";
      places.push_back(*place);
    }
    for (size_t i = 0; i < places.size(); ++i) {
      for (size_t j = i + 1; j < places.size(); ++j)
        EXPECT_GT(distance(places[i], places[j]), 2 * NetworkLayout::largestCircle) << "two circles of the largest size";
    }
  }
}

TEST(NetworkLayout, NothingOverlapsAndAllIsInside) {
  const std::vector<std::vector<int>> networks = {
      {}, {1}, {300}, {1, 1}, {300, 1, 1, 1, 40}, {22, 8, 7, 3, 1, 1}, std::vector<int>(60, 7), std::vector<int>(20, 30)};
  for (const auto& sizes : networks) {
    SCOPED_TRACE(sizes.size());
    const auto world = network(sizes);
    expectSound(world->portfolio, QDate(2016, 1, 1));
    expectSound(world->portfolio, QDate(2040, 1, 1));
  }
  for (const quint32 seed : {1U, 5U, 9U}) {
    const auto world = test::inventedWorld(250, seed);
    for (const int year : {2014, 2018, 2022, 2026}) expectSound(world->portfolio, QDate(year, 3, 1));
  }
  std::vector<int> many(400, 2);
  many[7] = 90;
  expectSound(network(many)->portfolio, QDate(2030, 1, 1));
}

TEST(NetworkLayout, StartupsWithoutAnIncubatorHaveARegion) {
  WorldBuilder builder;
  const Row startup = builder.startup(QStringLiteral("A"));
  builder.phase(startup, Phase::construction, QDate(2020, 1, 1));
  const auto world = builder.build(QDate(2026, 8, 20));
  const NetworkLayout layout(world->portfolio);
  ASSERT_EQ(layout.regions().size(), 1U);
  EXPECT_EQ(layout.regions().front().incubator, Portfolio::none);
  EXPECT_EQ(layout.placeOf(startup, Portfolio::none), layout.regions().front().centre);
}

TEST(NetworkLayout, IsTheSameTwice) {
  const auto world = test::inventedWorld(250, 3);
  EXPECT_EQ(NetworkLayout(world->portfolio), NetworkLayout(world->portfolio));
  EXPECT_EQ(NetworkLayout(test::inventedWorld(250, 3)->portfolio), NetworkLayout(world->portfolio));
}

// A startup more, the newest: the others keep their places in their region to the point; regions move only when the one it comes
// to has to grow, and then by less than a seventh of the map.
TEST(NetworkLayout, OneMoreStartupMovesNoOther) {
  const std::vector<int> sizes{40, 25, 22, 18, 15, 12, 12, 9, 8, 7, 6, 6, 5, 4, 4, 3, 2, 1, 1, 1};
  int grown = 0;
  for (int more = 0; more < 30; ++more) {
    const auto before = network(sizes, more), after = network(sizes, more + 1);
    const NetworkLayout old(before->portfolio), now(after->portfolio);
    ASSERT_EQ(old.regions().size(), now.regions().size());
    const bool grows = old.regions().front().radius != now.regions().front().radius;
    grown += grows;
    double furthest = 0;
    for (size_t i = 0; i < old.regions().size(); ++i) {
      EXPECT_EQ(old.regions()[i].incubator, now.regions()[i].incubator);
      const auto &a = old.regions()[i].centre, &b = now.regions()[i].centre;
      furthest = std::max(furthest, std::hypot(a.x / old.width() - b.x / now.width(), a.y / old.height() - b.y / now.height()));
    }
    if (grows) {
      EXPECT_LT(furthest, 1 / 7.0) << more;
    } else {
      EXPECT_EQ(furthest, 0) << more;
    }
    for (const NetworkGroup& group : networkMapAt(before->portfolio, QDate(2026, 1, 1)).groups) {
      const auto was = old.regionOf(group.incubator)->centre, is = now.regionOf(group.incubator)->centre;
      for (const NetworkStartup& startup : group.inProgramme) {
        const auto a = *old.placeOf(startup.startup, group.incubator), b = *now.placeOf(startup.startup, group.incubator);
        EXPECT_NEAR(a.x - was.x, b.x - is.x, 1e-9);
        EXPECT_NEAR(a.y - was.y, b.y - is.y, 1e-9);
      }
    }
  }
  EXPECT_GT(grown, 0);
  EXPECT_LT(grown, 10) << "a region grows by steps";
}

TEST(NetworkLayout, ANewIncubatorMovesTheOthersLittle) {
  std::vector<int> sizes{40, 25, 22, 18, 15, 12, 9, 7, 6, 4, 3, 1};
  for (const int size : {1, 5, 20}) {
    const auto before = network(sizes);
    auto with = sizes;
    with.push_back(size);
    const auto after = network(with);
    const NetworkLayout old(before->portfolio), now(after->portfolio);
    for (size_t i = 0; i < old.regions().size(); ++i) {
      const auto &a = old.regions()[i].centre, &b = now.regions()[i].centre;
      EXPECT_LT(std::hypot(a.x / old.width() - b.x / now.width(), a.y / old.height() - b.y / now.height()), 1 / 7.0) << i;
    }
  }
}

TEST(NetworkLayout, WhoComesBackFindsTheOldPlaceAndAFreeOneIsTakenAgain) {
  WorldBuilder builder;
  const Row one = builder.incubator(QStringLiteral("One")), other = builder.incubator(QStringLiteral("Other"));
  const Row mover = builder.startup(QStringLiteral("Mover")), ended = builder.startup(QStringLiteral("Ended"));
  const Row late = builder.startup(QStringLiteral("Late"));
  builder.phase(mover, Phase::construction, QDate(2015, 1, 1));
  builder.incubatedBy(mover, one, QDate(2015, 1, 1), QDate(2016, 1, 1));
  builder.incubatedBy(mover, other, QDate(2016, 1, 1), QDate(2017, 1, 1));
  builder.incubatedBy(mover, one, QDate(2017, 1, 1));
  builder.phase(ended, Phase::construction, QDate(2015, 2, 1));
  builder.phase(ended, Phase::stopped, QDate(2018, 1, 1));
  builder.incubatedBy(ended, one);
  builder.phase(late, Phase::investigation, QDate(2019, 1, 1));
  builder.incubatedBy(late, one);
  const auto world = builder.build(QDate(2026, 8, 20));
  const NetworkLayout layout(world->portfolio);
  EXPECT_EQ(layout.regionOf(one)->places, 2);
  EXPECT_EQ(layout.placeOf(late, one), layout.placeOf(ended, one));
  EXPECT_NE(layout.placeOf(mover, one), layout.placeOf(late, one));
  EXPECT_TRUE(layout.placeOf(mover, other));
  EXPECT_FALSE(layout.placeOf(late, other));
}

TEST(NetworkPacking, PartsTwoInOnePoint) {
  std::vector<PackedCircle> circles(3, PackedCircle{.radius = 10});
  packCircles(circles, 1);
  for (size_t i = 0; i < 3; ++i) {
    for (size_t j = i + 1; j < 3; ++j) EXPECT_GE(std::hypot(circles[i].x - circles[j].x, circles[i].y - circles[j].y), 20 - 1e-9);
  }
}

}  // namespace
}  // namespace eclosion::analysis
