// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publish/chart.h"

// The words for those who do not see a chart, from its values. To be called once form, title and values are set.
namespace eclosion::publish {

// Categories in time: for each series the first, the last and the highest value.
[[nodiscard]] QString altOverTime(const Chart& chart);
// Categories side by side: the largest of them, with their parts.
[[nodiscard]] QString altOfCategories(const Chart& chart);
// Lanes of dots: how many, from where to where, the quartiles.
[[nodiscard]] QString altOfLanes(const Chart& chart);
// Curves: where each ends.
[[nodiscard]] QString altOfCurves(const Chart& chart);

}  // namespace eclosion::publish
