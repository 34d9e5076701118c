// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <algorithm>

#include "core/analysis/investments.h"
#include "core/publish/charts/chart_alt.h"
#include "core/publish/charts/chart_tools.h"
#include "core/publish/charts/funding_words.h"

namespace eclosion::publish {
namespace {

using analysis::RouteAmounts;
using analysis::StartupInvested;
using Row = Portfolio::Row;

constexpr size_t told = 15;  // by name; what comes after is one bar

struct Bar {
  QString name;
  RouteAmounts invested = {};
  std::vector<Row> startups = {};
};

class FundingByStartup final : public ChartKind {
  Q_DECLARE_TR_FUNCTIONS(eclosion::publish::FundingByStartup)

 public:
  [[nodiscard]] QString key() const override { return QStringLiteral("funding-by-startup"); }
  [[nodiscard]] QString name() const override { return tr("Money invested in a year by startup"); }
  [[nodiscard]] ChartChoices choices() const override { return fundingYearChoices(); }

  [[nodiscard]] Chart draw(const PublishSources& sources, const ChartOptions& options) const override {
    auto [chart, to, ofIncubators, year, expenses] = startedFundingYear(*this, sources, options);
    const auto bars = barsOf(sources, analysis::byStartup(expenses), to);
    std::vector<RouteAmounts> amounts;
    for (const Bar& bar : bars) {
      chart.categories << bar.name;
      amounts.push_back(bar.invested);
    }
    const auto routes = addRoutes(chart, amounts, options);
    const QString total = sumText(analysis::byRoute(expenses).total());
    chart.title = bars.empty() ? nothingInvested(year) : titleOf(bars.front(), total, year);
    chart.subtitle = tr("Money spent on each startup in the fiscal year %1 by route, %2").arg(year, scopeText(sources, options));
    chart.notes = tr("The startups with the most money are named, the others added up. The period's last day chooses the year.") +
                  QLatin1Char(' ') + fundingNotes(ofIncubators, to);
    chart.alt = altOfCategories(chart);
    chart.behind = [expenses = std::move(expenses), bars, routes](int series, int category) {
      const auto& startups = bars[static_cast<size_t>(category)].startups;
      auto behind = expenses;
      std::erase_if(behind, [&](const auto& expense) {
        return expense.route != routes[static_cast<size_t>(series)] ||
               std::find(startups.begin(), startups.end(), expense.startup) == startups.end();
      });
      return analysis::startupsPaid(behind);
    };
    return std::move(chart);
  }

 private:
  static void add(RouteAmounts& sum, const RouteAmounts& more) {
    for (size_t route = 0; route < sum.byRoute.size(); ++route) sum.byRoute[route] += more.byRoute[route];
  }

  static std::vector<Bar> barsOf(const PublishSources& sources, const std::vector<StartupInvested>& invested, const QDate& to) {
    std::vector<Bar> bars;
    Bar others, network;
    for (const auto& one : invested) {
      if (one.startup == Portfolio::none) {
        network = {.name = tr("Network as a whole"), .invested = one.invested};
      } else if (bars.size() < told) {
        const auto& id = sources.portfolio.startups[one.startup].id;
        bars.push_back({sources.text.startupName(id, to).simplified(), one.invested, {one.startup}});
      } else {
        add(others.invested, one.invested);
        others.startups.push_back(one.startup);
      }
    }
    if (!others.startups.empty()) {
      const auto count = static_cast<int>(others.startups.size());
      others.name = tr("%1 other startup(s)", nullptr, count).arg(count);
      bars.push_back(std::move(others));
    }
    if (!network.name.isEmpty()) bars.push_back(std::move(network));
    return bars;
  }

  static QString titleOf(const Bar& first, const QString& total, const QString& year) {
    if (first.startups.empty()) return tr("%1 invested in %2, all of it for the network as a whole").arg(total, year);
    const QString amount = sumText(first.invested.total());
    //: A startup, an amount, the amount it is a part of, a year
    return tr("%1: %2 of the %3 invested in %4").arg(first.name, amount, total, year);
  }
};

}  // namespace

const ChartKind& fundingByStartup() {
  static const FundingByStartup kind;
  return kind;
}

}  // namespace eclosion::publish
