// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/charts/funding_words.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/analysis/investments.h"
#include "core/domain/words.h"
#include "core/publish/charts/chart_tools.h"
#include "core/publish/charts/startup_scope.h"
#include "core/support/language.h"

namespace eclosion::publish {
namespace {

struct FundingWords {
  Q_DECLARE_TR_FUNCTIONS(eclosion::publish::FundingWords)
};

constexpr std::array<FundingRoute, 3> routes{FundingRoute::ownBudget, FundingRoute::partnership, FundingRoute::partnerDirect};

}  // namespace

bool isRunning(int fiscalYear, int startMonth, const QDate& to) {
  return fiscalYearOf(to, startMonth) == fiscalYear && fiscalYearOf(to.addDays(1), startMonth) == fiscalYear;
}

QString fiscalYearName(int fiscalYear, int startMonth, const QDate& to) {
  const QString name = fiscalYearText(fiscalYear, startMonth);
  if (!isRunning(fiscalYear, startMonth, to)) return name;
  //: A fiscal year that is not over, and the day it is counted to: 2026 (to 20 Aug)
  return FundingWords::tr("%1 (to %2)").arg(name, documentLocale().toString(to, QStringLiteral("d MMM")));
}

FundingRoute largestRoute(const analysis::RouteAmounts& amounts) {
  return *std::max_element(routes.begin(), routes.end(), [&](FundingRoute a, FundingRoute b) { return amounts[a] < amounts[b]; });
}

std::vector<std::pair<QString, QString>> routeChoices() {
  std::vector<std::pair<QString, QString>> choices;
  for (const FundingRoute route : routes) choices.emplace_back(code(route), routeName(route));
  return choices;
}

std::vector<FundingRoute> addRoutes(Chart& chart, const std::vector<analysis::RouteAmounts>& amounts,
                                    const ChartOptions& options) {
  std::vector<FundingRoute> shown;
  for (const FundingRoute route : routes) {
    const bool ever = std::any_of(amounts.begin(), amounts.end(), [&](const auto& of) { return of[route].cents != 0; });
    if (!ever || isHidden(options, code(route))) continue;
    ChartSeries series{.name = routeName(route), .color = colorOf(route)};
    for (const auto& of : amounts) series.values.emplace_back(static_cast<double>(of[route].cents));
    chart.series.push_back(std::move(series));
    shown.push_back(route);
  }
  return shown;
}

FundingYearChart startedFundingYear(const ChartKind& kind, const PublishSources& sources, const ChartOptions& options) {
  const Portfolio& portfolio = sources.portfolio;
  const QDate to = lastDay(sources, options);
  const auto only = startupsInScope(portfolio, chosenIncubators(sources, options), to);
  const int year = fiscalYearOf(to, portfolio.fiscalYearStartMonth);
  FundingYearChart made{.chart = startedChart(kind, options),
                        .to = to,
                        .ofIncubators = !only.empty(),
                        .year = fiscalYearName(year, portfolio.fiscalYearStartMonth, to),
                        .expenses = analysis::investedIn(portfolio, year, to, only)};
  made.chart.values.number = NumberKind::money;
  made.chart.totals = made.chart.stacking == Stacking::stacked;
  made.chart.source = sourceLine(sources, spentNotPromised());
  made.chart.rowsBehind = RowsBehind::startups;
  return made;
}

ChartChoices fundingYearChoices() {
  return {.forms = {ChartForm::bars, ChartForm::columns},
          .stackings = {Stacking::stacked, Stacking::share},
          .period = true,
          .incubators = true,
          .series = routeChoices()};
}

QString nothingInvested(const QString& year) { return FundingWords::tr("No money invested in %1", "a fiscal year").arg(year); }

QString sumText(Money amount) { return shortNumber(static_cast<double>(amount.cents), NumberKind::money); }

QString spentNotPromised() { return FundingWords::tr("Money spent; what is promised is not counted."); }

QString fundingNotes(bool ofIncubators, const QDate& to) {
  QString notes = FundingWords::tr(
                      "Invested: the expenses dated in the fiscal year, up to %1, by the way the money takes. Commitments are "
                      "promises and never added; grants of accelerated funding are not expenses.")
                      .arg(dayText(to));
  if (ofIncubators)
    notes += QLatin1Char(' ') + FundingWords::tr(
                                    "Of chosen incubators: spent on startups that are with them on %1; what is spent for the "
                                    "network as a whole is left out.")
                                    .arg(dayText(to));
  return notes;
}

}  // namespace eclosion::publish
