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

// A chart of the money invested in one fiscal year, which the last day of the period chooses, in what is in scope: begun, but for
// its categories and what is said of them.
struct FundingYearChart {
  Chart chart;
  QDate to;
  bool ofIncubators = false;
  QString year;  // “2025”
  std::vector<Portfolio::MoneyFacts> expenses = {};
};
[[nodiscard]] FundingYearChart startedFundingYear(const ChartKind& kind, const PublishSources& sources,
                                                  const ChartOptions& options);
[[nodiscard]] ChartChoices fundingYearChoices();
// “No money invested in 2025”
[[nodiscard]] QString nothingInvested(const QString& year);
// “€1.2M”
[[nodiscard]] QString sumText(Money amount);

// “Money spent; what is promised is not counted.”
[[nodiscard]] QString spentNotPromised();
[[nodiscard]] QString fundingNotes(bool ofIncubators, const QDate& to);

}  // namespace eclosion::publish
