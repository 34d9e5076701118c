// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/edits/missions.h"

// What the edits of missions share.
namespace eclosion::edits {

// Between two missions of one person; they are one stay where it is no longer (figures.md: tenure).
inline constexpr int mergedGapDays = 90;

// Ids of links that an edit makes, one a startup.
[[nodiscard]] std::vector<MissionStartupId> newLinkIds(size_t count);

[[nodiscard]] QString dayWords(const QDate& day);
[[nodiscard]] QString personWords(const MemberId& member);
// The startups by name with their shares: “Docurba 60 %, Pitchou”.
[[nodiscard]] QString namesOf(const Records& records, const std::vector<TimeShare>& startups);

// Each startup once and there, shares from 0 to 100 that come to 100 at most. Error: refused, with the sum.
[[nodiscard]] Result<void> checkShares(const Records& records, const std::vector<TimeShare>& startups);

}  // namespace eclosion::edits
