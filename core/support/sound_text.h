// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace eclosion {

// The text without what XML cannot hold (control characters, lone surrogates), so that a name with one in it does not spoil the
// whole document. Line feeds and tabs stay.
[[nodiscard]] QString soundText(const QString& text);

}  // namespace eclosion
