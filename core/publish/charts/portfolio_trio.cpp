// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <algorithm>

#include "core/analysis/startups_on.h"
#include "core/publish/charts/chart_alt.h"
#include "core/publish/charts/chart_tools.h"

namespace eclosion::publish {
namespace {

using analysis::PhaseCounts;
using Row = Portfolio::Row;

enum class Part : quint8 { permanent, accompanied, investigation, unrecorded };
constexpr std::array<Part, 4> parts{Part::permanent, Part::accompanied, Part::investigation, Part::unrecorded};

std::optional<Part> partOf(Phase phase) {
  if (phase == Phase::investigation) return Part::investigation;
  if (phase == Phase::unrecorded) return Part::unrecorded;
  if (isGoodExit(phase)) return Part::permanent;
  return isStop(phase) ? std::nullopt : std::optional(Part::accompanied);
}

int countOf(const PhaseCounts& counts, Part part) {
  int sum = 0;
  for (int i = 0; i < phaseCount; ++i) sum += partOf(static_cast<Phase>(i)) == part ? counts[static_cast<Phase>(i)] : 0;
  return sum;
}

class PortfolioTrio final : public ChartKind {
  Q_DECLARE_TR_FUNCTIONS(eclosion::publish::PortfolioTrio)

 public:
  [[nodiscard]] QString key() const override { return QStringLiteral("portfolio-trio"); }
  [[nodiscard]] QString name() const override { return tr("Portfolio: investigated, accompanied, made permanent"); }
  [[nodiscard]] ChartChoices choices() const override {
    ChartChoices choices{.forms = {ChartForm::columns, ChartForm::lines, ChartForm::area},
                         .stackings = {Stacking::stacked, Stacking::none, Stacking::share},
                         .period = true,
                         .incubators = true};
    for (const Part part : parts) choices.series.emplace_back(keyOf(part), nameOf(part));
    return choices;
  }

  [[nodiscard]] Chart draw(const PublishSources& sources, const ChartOptions& options) const override {
    const QDate to = lastDay(sources, options);
    const QDate from = options.from.isValid() ? options.from : analysis::firstRecords(sources.portfolio).startups;
    const auto days = yearEnds(from, to);
    const auto incubators = chosenIncubators(sources, options);
    const auto counts = analysis::phaseCountsOn(sources.portfolio, days, incubators);

    Chart chart = startedChart(*this, options);
    setYearEnds(chart, days);
    std::vector<Part> shown;
    for (const Part part : parts) {
      const bool ever = std::any_of(counts.begin(), counts.end(), [&](const PhaseCounts& on) { return countOf(on, part) > 0; });
      if (!isHidden(options, keyOf(part)) && (ever || part != Part::unrecorded)) shown.push_back(part);
    }
    for (const Part part : shown) {
      ChartSeries series{.name = nameOf(part), .color = colorOf(part)};
      for (const PhaseCounts& on : counts) series.values.emplace_back(countOf(on, part));
      chart.series.push_back(std::move(series));
    }
    const bool ever = std::any_of(counts.begin(), counts.end(), [](const PhaseCounts& on) { return on.notStopped() > 0; });
    chart.title = ever ? titleOf(counts.back(), to) : tr("No product on record up to %1").arg(dayText(to));
    if (!days.empty()) {
      //: Whose startups, the first year, the last day
      chart.subtitle = tr("Products at the end of each year, %1, %2 to %3")
                           .arg(scopeText(sources, options), QString::number(days.front().year()), dayText(to));
    }
    chart.source = sourceLine(sources, tr("Stopped products are left out."));
    chart.notes =
        tr("Accompanied: in construction, acceleration or consolidation. Made permanent: operated in the network or "
           "transferred, and still so on the day. Products put away since are counted as well.");
    chart.alt = altOverTime(chart);
    chart.valueLabels = chart.form == ChartForm::columns;
    chart.totals = chart.stacking == Stacking::stacked && chart.form == ChartForm::columns;
    chart.rowsBehind = RowsBehind::startups;
    chart.behind = [&portfolio = sources.portfolio, days, incubators, shown](int series, int category) {
      std::vector<Row> rows;
      for (const auto& one : analysis::startupsOn(portfolio, days[static_cast<size_t>(category)], incubators)) {
        if (partOf(one.phase) == shown[static_cast<size_t>(series)]) rows.push_back(one.startup);
      }
      return rows;
    };
    return chart;
  }

 private:
  static QString keyOf(Part part) {
    switch (part) {
      case Part::permanent:
        return QStringLiteral("permanent");
      case Part::accompanied:
        return QStringLiteral("accompanied");
      case Part::investigation:
        return QStringLiteral("investigation");
      case Part::unrecorded:
        return QStringLiteral("unrecorded");
    }
    return {};
  }
  static QString nameOf(Part part) {
    switch (part) {
      case Part::permanent:
        return tr("Made permanent");
      case Part::accompanied:
        return tr("Accompanied");
      case Part::investigation:
        return tr("In investigation");
      case Part::unrecorded:
        return tr("Phase not recorded");
    }
    return {};
  }
  static ChartColor colorOf(Part part) {
    switch (part) {
      case Part::permanent:
        return ChartColor::transferred;
      case Part::accompanied:
        return ChartColor::construction;
      case Part::investigation:
        return ChartColor::investigation;
      case Part::unrecorded:
        break;
    }
    return ChartColor::unrecorded;
  }
  static QString titleOf(const PhaseCounts& last, const QDate& to) {
    const auto number = [&](Part part) { return numberText(countOf(last, part), NumberKind::count); };
    const int permanent = countOf(last, Part::permanent);
    //: How many products are made permanent, then how many are accompanied, and in investigation
    return tr("%1 product(s) made permanent by %2, beside %3 accompanied and %4 in investigation", nullptr, permanent)
        .arg(number(Part::permanent), dayText(to), number(Part::accompanied), number(Part::investigation));
  }
};

}  // namespace

const ChartKind& portfolioTrio() {
  static const PortfolioTrio kind;
  return kind;
}

}  // namespace eclosion::publish
