// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/domain/codes.h"

// The words of the closed vocabularies, for people, in the language of the program.
namespace eclosion {

[[nodiscard]] QString phaseName(Phase phase);
[[nodiscard]] QString routeName(FundingRoute route);
[[nodiscard]] QString outcomeWord(DecisionOutcome outcome);
[[nodiscard]] QString conditionWord(ConditionState state);
[[nodiscard]] QString stopWord(StopKind kind);               // empty where it says nothing more
[[nodiscard]] QString methodWord(PartnershipMethod method);  // empty for none

}  // namespace eclosion
