// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/support/sorting.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <limits>
#include <numeric>
#include <random>

namespace eclosion {
namespace {

TEST(SortByKeys, isTheStableOrderOfTheKeys) {
  std::mt19937 random(7);
  constexpr quint32 most = std::numeric_limits<quint32>::max();
  for (const quint32 range : {1U, 3U, 900U, 2'460'000U, most}) {
    std::vector<quint32> keys(5000);
    for (quint32& key : keys) key = std::uniform_int_distribution<quint32>(0, range)(random);
    keys[17] = keys[4000] = most;
    std::vector<quint32> places(keys.size());
    std::iota(places.begin(), places.end(), 0U);
    std::shuffle(places.begin(), places.end(), random);
    std::vector<quint32> expected = places;
    std::stable_sort(expected.begin(), expected.end(), [&](quint32 a, quint32 b) { return keys[a] < keys[b]; });
    sortByKeys(places, keys);
    EXPECT_EQ(places, expected) << range;
  }
}

TEST(SortByKeys, ofNothingOrSomeOfThemOnly) {
  std::vector<quint32> none;
  sortByKeys(none, {});
  EXPECT_TRUE(none.empty());
  std::vector<quint32> some{3, 1};
  sortByKeys(some, {9, 5, 0, 2});
  EXPECT_EQ(some, (std::vector<quint32>{3, 1}));
}

}  // namespace
}  // namespace eclosion
