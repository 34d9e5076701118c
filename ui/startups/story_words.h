// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/domain/words.h"

namespace eclosion::ui {

// Closed vocabularies that only the page of a startup says in words so far.
[[nodiscard]] QString levelWord(MetricLevel level);
[[nodiscard]] QString milestoneWord(MilestoneKind kind);
[[nodiscard]] QString complianceWord(ComplianceKind kind);
[[nodiscard]] QString tagsTitle(TagKind kind);

}  // namespace eclosion::ui
