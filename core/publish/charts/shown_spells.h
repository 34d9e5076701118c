// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/durations.h"
#include "core/analysis/journeys.h"
#include "core/publish/charts/chart_kind.h"

namespace eclosion::publish {

// The stays in phases that a chart is about: those that began in the period, as they stood on its last day, of startups that one
// of the chosen incubators accompanied when they began.
[[nodiscard]] std::vector<analysis::Spell> shownSpells(const PublishSources& sources, const ChartOptions& options);
// The same of whole journeys.
[[nodiscard]] std::vector<analysis::Journey> shownJourneys(const PublishSources& sources, const ChartOptions& options);

// “, of all incubators, begun from 2019 to 20 August 2026”: how a subtitle says which they are.
[[nodiscard]] QString shownSpellsText(const PublishSources& sources, const ChartOptions& options);

}  // namespace eclosion::publish
