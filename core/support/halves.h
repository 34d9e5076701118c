// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <thread>

namespace eclosion {

// Goes through many things in two halves at once, few in one go: work(half, first, last) with the half 0 or 1 and places from
// `first` on, before `last`. The work of one half touches nothing that the other's does, and throws nothing.
template <class Work>
void inHalves(size_t count, size_t many, Work work) {
  if (count < many) return work(size_t{0}, size_t{0}, count);
  std::thread other([&] { work(size_t{1}, count / 2, count); });
  work(size_t{0}, size_t{0}, count / 2);
  other.join();
}

}  // namespace eclosion
