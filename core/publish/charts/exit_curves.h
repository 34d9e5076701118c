// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/survival.h"
#include "core/publish/chart.h"

namespace eclosion::publish {

// How many days at least one subject in twenty was watched for; beyond, a curve would be about a handful. 0 of none.
[[nodiscard]] int watchedTo(std::vector<int> days);

// The cumulative incidence of a cause (Aalen–Johansen) as a curve from day 0 to the last day: a point each day it rises.
[[nodiscard]] std::vector<std::pair<double, double>> incidencePoints(const analysis::SurvivalCurve& curve, int cause,
                                                                     int lastDay);

// The longest of five, three, two and one years that all of the curves are drawn to; 0: none.
[[nodiscard]] int commonYears(const std::vector<ChartCurve>& curves);
// The value of a curve after so many days; nothing where it is not drawn so far.
[[nodiscard]] std::optional<double> valueAfter(const ChartCurve& curve, int days);
[[nodiscard]] int daysOfYears(int years);

}  // namespace eclosion::publish
