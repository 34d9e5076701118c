// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/knowledge.h"

namespace eclosion::publish {

// “Phase”, “Sponsors”…
[[nodiscard]] QString factName(analysis::KnownFact fact);

// What a startup's fact was, in words: “Construction, since 1 Mar 2018”, “DGALN, DHUP”. `text` is of the same knowledge.
[[nodiscard]] QString factText(analysis::KnownFact fact, const analysis::StartupAsKnown& startup, const TextSource& text);

// What happened to a startup that was only on record at one of both times, or “” for one that was at both.
[[nodiscard]] QString appearance(analysis::StartupDifference::Kind kind);

}  // namespace eclosion::publish
