// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/domain/codes.h"

namespace eclosion::ui {

// Closed vocabularies that only the page of a startup says in words so far.
[[nodiscard]] QString outcomeWord(DecisionOutcome outcome);
[[nodiscard]] QString conditionWord(ConditionState state);
[[nodiscard]] QString levelWord(MetricLevel level);
[[nodiscard]] QString milestoneWord(MilestoneKind kind);
[[nodiscard]] QString complianceWord(ComplianceKind kind);
[[nodiscard]] QString tagsTitle(TagKind kind);
[[nodiscard]] QString stopWord(StopKind kind);               // empty where it says nothing more
[[nodiscard]] QString methodWord(PartnershipMethod method);  // empty for none

}  // namespace eclosion::ui
