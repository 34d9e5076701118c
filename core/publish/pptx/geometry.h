// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <vector>

namespace eclosion::publish::pptx {

inline constexpr qint64 emuPerPoint = 12'700;

// In English metric units, 914,400 an inch.
struct Box {
  qint64 x = 0, y = 0, width = 0, height = 0;
  [[nodiscard]] qint64 bottom() const { return y + height; }
};

inline constexpr qint64 wide = 12'192'000, high = 6'858'000;  // a slide of 16:9
inline constexpr qint64 margin = 560'000;
inline constexpr qint64 gap = 280'000;

// Where parts stand: one fills the box, two stand side by side, more share it two by two.
[[nodiscard]] inline std::vector<Box> placesIn(const Box& box, size_t parts) {
  if (parts <= 1) return {box};
  std::vector<Box> places;
  const size_t rows = (parts + 1) / 2;
  const auto lines = static_cast<qint64>(rows);
  const qint64 height = (box.height - gap * (lines - 1)) / lines;
  const qint64 width = (box.width - gap) / 2;
  for (size_t i = 0; i < parts; ++i) {
    const auto row = static_cast<qint64>(i / 2), column = static_cast<qint64>(i % 2);
    const bool alone = i + 1 == parts && i % 2 == 0;
    places.push_back({box.x + column * (width + gap), box.y + row * (height + gap), alone ? box.width : width, height});
  }
  return places;
}

}  // namespace eclosion::publish::pptx
