// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace eclosion::bench {

// SplitMix64: the same numbers from the same seed on every machine, which the distributions of the standard library do not
// promise.
class Random {
 public:
  explicit Random(quint64 start) : state_(start) {}

  quint64 next() {
    state_ += 0x9e3779b97f4a7c15U;
    quint64 z = state_;
    z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9U;
    z = (z ^ (z >> 27U)) * 0x94d049bb133111ebU;
    return z ^ (z >> 31U);
  }
  // 0 to limit - 1.
  int below(int limit) { return static_cast<int>(next() % static_cast<quint64>(limit)); }
  int between(int low, int high) { return low + below(high - low + 1); }
  bool chance(int percent) { return below(100) < percent; }

 private:
  quint64 state_;
};

}  // namespace eclosion::bench
