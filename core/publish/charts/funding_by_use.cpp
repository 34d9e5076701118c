// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <algorithm>

#include "core/analysis/investments.h"
#include "core/domain/words.h"
#include "core/publish/charts/chart_alt.h"
#include "core/publish/charts/chart_tools.h"
#include "core/publish/charts/funding_words.h"

namespace eclosion::publish {
namespace {

using analysis::FundingUse;
using analysis::RouteAmounts;

constexpr std::array<FundingUse, analysis::fundingUseCount> uses{
    FundingUse::investigation, FundingUse::construction, FundingUse::acceleration,
    FundingUse::consolidation, FundingUse::unrecorded,   FundingUse::madePermanent,
    FundingUse::stopped,       FundingUse::beforeStart,  FundingUse::network};

class FundingByUse final : public ChartKind {
  Q_DECLARE_TR_FUNCTIONS(eclosion::publish::FundingByUse)

 public:
  [[nodiscard]] QString key() const override { return QStringLiteral("funding-by-use"); }
  [[nodiscard]] QString name() const override { return tr("Money invested in a year by use"); }
  [[nodiscard]] ChartChoices choices() const override { return fundingYearChoices(); }

  [[nodiscard]] Chart draw(const PublishSources& sources, const ChartOptions& options) const override {
    auto [chart, to, ofIncubators, year, expenses] = startedFundingYear(*this, sources, options);
    const Portfolio& portfolio = sources.portfolio;
    const auto byUse = analysis::byUse(portfolio, expenses);
    std::vector<FundingUse> shown;
    std::vector<RouteAmounts> amounts;
    for (const FundingUse use : uses) {
      const RouteAmounts& of = byUse[static_cast<size_t>(use)];
      if (of == RouteAmounts()) continue;
      shown.push_back(use);
      amounts.push_back(of);
      chart.categories << useName(use);
    }
    const auto routes = addRoutes(chart, amounts, options);
    chart.title = shown.empty() ? nothingInvested(year) : titleOf(shown, amounts, year);
    chart.subtitle = tr("Money spent in the fiscal year %1 by what the startup was on the day of the expense, %2")
                         .arg(year, scopeText(sources, options));
    chart.notes =
        tr("Use: the phase the startup was in on the day of the expense, or its exit; expenses without a startup are for the "
           "network as a whole. The period's last day chooses the year.") +
        QLatin1Char(' ') + fundingNotes(ofIncubators, to);
    chart.alt = altOfCategories(chart);
    chart.behind = [&portfolio, expenses = std::move(expenses), shown, routes](int series, int category) {
      auto behind = expenses;
      std::erase_if(behind, [&](const auto& expense) {
        return expense.route != routes[static_cast<size_t>(series)] ||
               analysis::useOf(portfolio, expense) != shown[static_cast<size_t>(category)];
      });
      return analysis::startupsPaid(behind);
    };
    return std::move(chart);
  }

 private:
  static QString useName(FundingUse use) {
    switch (use) {
      case FundingUse::beforeStart:
        return tr("Not started yet");
      case FundingUse::unrecorded:
        return phaseName(Phase::unrecorded);
      case FundingUse::investigation:
        return phaseName(Phase::investigation);
      case FundingUse::construction:
        return phaseName(Phase::construction);
      case FundingUse::acceleration:
        return phaseName(Phase::acceleration);
      case FundingUse::consolidation:
        return phaseName(Phase::consolidation);
      case FundingUse::madePermanent:
        return tr("Made permanent");
      case FundingUse::stopped:
        return phaseName(Phase::stopped);
      case FundingUse::network:
        break;
    }
    return tr("Network as a whole");
  }

  static QString titleOf(const std::vector<FundingUse>& shown, const std::vector<RouteAmounts>& amounts, const QString& year) {
    Money total;
    for (const RouteAmounts& of : amounts) total += of.total();
    const auto largest =
        std::max_element(amounts.begin(), amounts.end(), [](const auto& a, const auto& b) { return a.total() < b.total(); });
    const QString use = useName(shown[static_cast<size_t>(largest - amounts.begin())]);
    const QString sum = sumText(total);
    // Credit notes may leave a total of which there are no shares.
    if (total.cents <= 0) return tr("%1 invested in %2").arg(sum, year);
    const double share = static_cast<double>(largest->total().cents) / static_cast<double>(total.cents);
    //: What money was used for, a share, an amount, a year
    return tr("%1: %2 of the %3 invested in %4").arg(use, shortNumber(share, NumberKind::share), sum, year);
  }
};

}  // namespace

const ChartKind& fundingByUse() {
  static const FundingByUse kind;
  return kind;
}

}  // namespace eclosion::publish
