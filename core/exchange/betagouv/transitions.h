// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/domain/codes.h"

namespace eclosion::betagouv {

// What is unusual about going from one phase to another, as a code such as "goes-back"; empty when it is a usual way.
[[nodiscard]] QString unusualKind(Phase from, Phase to);

}  // namespace eclosion::betagouv
