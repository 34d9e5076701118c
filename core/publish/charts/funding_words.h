// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/analysis/figures.h"
#include "core/publish/charts/chart_kind.h"

// What the charts about money share.
namespace eclosion::publish {

// A fiscal year that is not over by `to`.
[[nodiscard]] bool isRunning(int fiscalYear, int startMonth, const QDate& to);
// “2025”, “2025–2026”; one that is not over with the day it is counted to: “2026 (to 20 Aug)”.
[[nodiscard]] QString fiscalYearName(int fiscalYear, int startMonth, const QDate& to);
[[nodiscard]] FundingRoute largestRoute(const analysis::RouteAmounts& amounts);

// The routes as series that may be left out.
[[nodiscard]] std::vector<std::pair<QString, QString>> routeChoices();
// A series a route that is not hidden and has money in a category; gives the routes, in the order of the series.
std::vector<FundingRoute> addRoutes(Chart& chart, const std::vector<analysis::RouteAmounts>& amounts,
                                    const ChartOptions& options);

// “Money spent; what is promised is not counted.”
[[nodiscard]] QString spentNotPromised();
[[nodiscard]] QString fundingNotes(bool ofIncubators, const QDate& to);

}  // namespace eclosion::publish
