// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <thread>

namespace eclosion {

// Two pieces of work, at once where there is much to do. Neither touches what the other does, and they throw nothing.
template <class One, class Other>
void bothAtOnce(bool isMuch, One one, Other other) {
  if (!isMuch) {
    one();
    return other();
  }
  std::thread beside(other);
  one();
  beside.join();
}

// Goes through many things in two halves at once, few in one go: work(half, first, last) with the half 0 or 1 and places from
// `first` on, before `last`. The work of one half touches nothing that the other's does, and throws nothing.
template <class Work>
void inHalves(size_t count, size_t many, Work work) {
  if (count < many) return work(size_t{0}, size_t{0}, count);
  bothAtOnce(
      true, [&] { work(size_t{0}, size_t{0}, count / 2); }, [&] { work(size_t{1}, count / 2, count); });
}

}  // namespace eclosion
