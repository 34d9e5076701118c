// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/domain/codes.h"

// The words of the closed vocabularies, for people, in the language of the program.
namespace eclosion {

[[nodiscard]] QString phaseName(Phase phase);
[[nodiscard]] QString routeName(FundingRoute route);

}  // namespace eclosion
