// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/survival.h"
#include "core/publish/chart.h"

namespace eclosion::publish {

// The cumulative incidence of a cause (Aalen–Johansen) as a curve from day 0 on: a point each day it rises, and one where it is
// no longer drawn: when fewer than one subject in twenty is still watched, since the rest would be about a handful.
[[nodiscard]] std::vector<std::pair<double, double>> incidencePoints(const analysis::SurvivalCurve& curve, int cause);

// The longest of five, three, two and one years that all of the curves are drawn to; 0: none.
[[nodiscard]] int commonYears(const std::vector<ChartCurve>& curves);
// The value of a curve after so many days; nothing where it is not drawn so far.
[[nodiscard]] std::optional<double> valueAfter(const ChartCurve& curve, int days);
[[nodiscard]] int daysOfYears(int years);

}  // namespace eclosion::publish
