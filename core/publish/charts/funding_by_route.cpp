// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include "core/analysis/investments.h"
#include "core/domain/words.h"
#include "core/publish/charts/chart_alt.h"
#include "core/publish/charts/chart_tools.h"
#include "core/publish/charts/funding_words.h"
#include "core/publish/charts/startup_scope.h"

namespace eclosion::publish {
namespace {

using analysis::YearInvested;

class FundingByRoute final : public ChartKind {
  Q_DECLARE_TR_FUNCTIONS(eclosion::publish::FundingByRoute)

 public:
  [[nodiscard]] QString key() const override { return QStringLiteral("funding-by-route"); }
  [[nodiscard]] QString name() const override { return tr("Money invested a year by route"); }
  [[nodiscard]] ChartChoices choices() const override {
    return {.forms = {ChartForm::columns, ChartForm::bars, ChartForm::lines},
            .stackings = {Stacking::stacked, Stacking::share},
            .period = true,
            .incubators = true,
            .series = routeChoices()};
  }

  [[nodiscard]] Chart draw(const PublishSources& sources, const ChartOptions& options) const override {
    const Portfolio& portfolio = sources.portfolio;
    const int startMonth = portfolio.fiscalYearStartMonth;
    const QDate to = lastDay(sources, options);
    const auto only = startupsInScope(portfolio, chosenIncubators(sources, options), to);
    auto years = analysis::investedByYear(portfolio, to, only);
    if (options.from.isValid())
      std::erase_if(years, [&](const YearInvested& year) { return year.fiscalYear < fiscalYearOf(options.from, startMonth); });

    Chart chart = startedChart(*this, options);
    chart.values.number = NumberKind::money;
    chart.totals = chart.valueLabels = chart.stacking == Stacking::stacked;
    for (const YearInvested& year : years) chart.categories << fiscalYearName(year.fiscalYear, startMonth, to);
    std::vector<analysis::RouteAmounts> amounts;
    for (const YearInvested& year : years) amounts.push_back(year.invested);
    const auto routes = addRoutes(chart, amounts, options);
    chart.title = years.empty() ? tr("No money invested up to %1").arg(dayText(to)) : titleOf(years, startMonth, to);
    if (!years.empty())
      chart.subtitle = tr("Money spent in a fiscal year by route, %1, %2 to %3")
                           .arg(scopeText(sources, options), fiscalYearText(years.front().fiscalYear, startMonth), dayText(to));
    chart.source = sourceLine(sources, spentNotPromised());
    chart.notes = fundingNotes(!only.empty(), to);
    chart.alt = altOverTime(chart);
    chart.rowsBehind = RowsBehind::startups;
    chart.behind = [&portfolio, years, routes, only, to](int series, int category) {
      auto expenses = analysis::investedIn(portfolio, years[static_cast<size_t>(category)].fiscalYear, to, only);
      std::erase_if(expenses, [&](const auto& expense) { return expense.route != routes[static_cast<size_t>(series)]; });
      return analysis::startupsPaid(expenses);
    };
    return chart;
  }

 private:
  // Of the last year that is over and has money; of the last one where none is.
  static QString titleOf(const std::vector<YearInvested>& years, int startMonth, const QDate& to) {
    const YearInvested* told = nullptr;
    for (const YearInvested& year : years) {
      if (year.invested.total().cents == 0) continue;
      if (!told || !isRunning(year.fiscalYear, startMonth, to)) told = &year;
    }
    if (!told) return tr("No money invested up to %1").arg(dayText(to));
    const FundingRoute route = largestRoute(told->invested);
    const QString total = sumText(told->invested.total());
    const QString part = sumText(told->invested[route]);
    const QString year = fiscalYearName(told->fiscalYear, startMonth, to);
    switch (route) {
      case FundingRoute::ownBudget:
        return tr("%1 invested in %2, %3 of it from the own budget").arg(total, year, part);
      case FundingRoute::partnership:
        return tr("%1 invested in %2, %3 of it in partnerships").arg(total, year, part);
      case FundingRoute::partnerDirect:
        break;
    }
    return tr("%1 invested in %2, %3 of it spent directly by partners").arg(total, year, part);
  }
};

}  // namespace

const ChartKind& fundingByRoute() {
  static const FundingByRoute kind;
  return kind;
}

}  // namespace eclosion::publish
