// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace eclosion::publish::pptx {

// A theme part: the phases' hues of the light palette as accents, a typeface every office suite has. Each master has one of its
// own.
[[nodiscard]] QByteArray themePart();

}  // namespace eclosion::publish::pptx
