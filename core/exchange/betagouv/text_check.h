// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace eclosion::betagouv {

// Position of the first byte that is not part of well-formed UTF-8 (RFC 3629: no overlong forms, no surrogates, nothing
// above U+10FFFF) or is NUL; npos when the text is sound.
[[nodiscard]] size_t firstBadByte(std::string_view text);

// The line a byte is on, counted from 1.
[[nodiscard]] int lineOf(std::string_view text, size_t position);

}  // namespace eclosion::betagouv
