// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

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

}  // namespace eclosion::publish::pptx
