// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/support/sorting.h"

#include <array>
#include <utility>

namespace eclosion {
namespace {

constexpr int digitBits = 11;
constexpr int digits = 3;
constexpr quint32 digitValues = 1U << digitBits;

quint32 digitOf(quint32 key, int digit) { return (key >> (digit * digitBits)) & (digitValues - 1); }

}  // namespace

void sortByKeys(std::vector<quint32>& places, const std::vector<quint32>& keys) {
  struct Entry {
    quint32 key;
    quint32 place;
  };
  std::vector<Entry> entries, next(places.size());
  entries.reserve(places.size());
  std::array<std::array<quint32, digitValues>, digits> counts{};
  for (const quint32 place : places) {
    const quint32 key = keys[place];
    entries.push_back({key, place});
    for (int digit = 0; digit < digits; ++digit) ++counts[static_cast<size_t>(digit)][digitOf(key, digit)];
  }
  for (int digit = 0; digit < digits; ++digit) {
    auto& count = counts[static_cast<size_t>(digit)];
    if (entries.empty() || count[digitOf(entries.front().key, digit)] == entries.size()) continue;  // the same in all
    quint32 before = 0;
    for (quint32& many : count) before += std::exchange(many, before);
    for (const Entry& entry : entries) next[count[digitOf(entry.key, digit)]++] = entry;
    entries.swap(next);
  }
  for (size_t i = 0; i < places.size(); ++i) places[i] = entries[i].place;
}

}  // namespace eclosion
