// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace eclosion::ui {

// The face the interface is designed in.
[[nodiscard]] inline QString ownFace() { return QStringLiteral("Inter"); }

}  // namespace eclosion::ui
