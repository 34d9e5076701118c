// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/betagouv/text_check.h"

#include <algorithm>
#include <cstdint>
#include <cstring>

namespace eclosion::betagouv {
namespace {

using Byte = unsigned char;

// Length of the well-formed sequence that starts at `at`; 0 when there is none.
size_t sequenceLength(const Byte* at, size_t left) {
  const auto continues = [&](size_t i, Byte low = 0x80, Byte high = 0xbf) { return i < left && at[i] >= low && at[i] <= high; };
  const Byte lead = at[0];
  if (lead < 0x80) return lead == 0 ? 0 : 1;
  if (lead >= 0xc2 && lead <= 0xdf) return continues(1) ? 2 : 0;
  if (lead >= 0xe0 && lead <= 0xef) {
    const Byte low = lead == 0xe0 ? 0xa0 : 0x80;   // overlong below
    const Byte high = lead == 0xed ? 0x9f : 0xbf;  // surrogates above
    return continues(1, low, high) && continues(2) ? 3 : 0;
  }
  if (lead >= 0xf0 && lead <= 0xf4) {
    const Byte low = lead == 0xf0 ? 0x90 : 0x80;
    const Byte high = lead == 0xf4 ? 0x8f : 0xbf;
    return continues(1, low, high) && continues(2) && continues(3) ? 4 : 0;
  }
  return 0;
}

// Whether eight bytes are all ASCII and none is NUL, tested at once.
bool plainEight(const Byte* at) {
  uint64_t word = 0;
  std::memcpy(&word, at, 8);
  constexpr uint64_t ones = 0x0101010101010101U;
  constexpr uint64_t highs = 0x8080808080808080U;
  return ((word | (word - ones)) & highs) == 0;
}

}  // namespace

size_t firstBadByte(std::string_view text) {
  const auto* bytes = reinterpret_cast<const Byte*>(text.data());
  const size_t size = text.size();
  size_t i = 0;
  while (i < size) {
    if (i + 8 <= size && plainEight(bytes + i)) {
      i += 8;
      continue;
    }
    const size_t length = sequenceLength(bytes + i, size - i);
    if (length == 0) return i;
    i += length;
  }
  return std::string_view::npos;
}

int lineOf(std::string_view text, size_t position) {
  const auto end = text.begin() + static_cast<std::ptrdiff_t>(std::min(position, text.size()));
  return 1 + static_cast<int>(std::count(text.begin(), end, '\n'));
}

}  // namespace eclosion::betagouv
