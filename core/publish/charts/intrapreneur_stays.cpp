// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <algorithm>
#include <map>

#include "core/analysis/head_count.h"
#include "core/domain/people_words.h"
#include "core/publish/charts/chart_alt.h"
#include "core/publish/charts/chart_tools.h"
#include "core/publish/charts/startup_scope.h"

namespace eclosion::publish {
namespace {

using analysis::Stay;

class IntrapreneurStays final : public ChartKind {
  Q_DECLARE_TR_FUNCTIONS(eclosion::publish::IntrapreneurStays)

 public:
  [[nodiscard]] QString key() const override { return QStringLiteral("intrapreneur-stays"); }
  [[nodiscard]] QString name() const override { return tr("How long intrapreneurs stay, by year of arrival"); }
  [[nodiscard]] ChartChoices choices() const override { return {.forms = {ChartForm::dots}, .period = true, .incubators = true}; }

  [[nodiscard]] Chart draw(const PublishSources& sources, const ChartOptions& options) const override {
    const QDate to = lastDay(sources, options);
    const auto only = startupsInScope(sources.portfolio, chosenIncubators(sources, options), to);
    const auto stays = staysOfIntrapreneurs(sources, options, to, only);
    std::map<int, std::vector<Stay>> years;
    for (const Stay& stay : stays) years[stay.start.year()].push_back(stay);

    Chart chart = startedChart(*this, options);
    chart.values = {.title = tr("days"), .number = NumberKind::days};
    for (const auto& [year, own] : years) chart.lanes.push_back(laneOf(QString::number(year), own, to));
    const auto all = analysis::tenure(stays, to);
    chart.title = titleOf(all, to);
    if (!years.empty())
      chart.subtitle = tr("Length of intrapreneurs' stays by year of arrival, %1, %2 to %3; hollow: still here")
                           .arg(scopeText(sources, options), QString::number(years.begin()->first), dayText(to));
    chart.source =
        sourceLine(sources, tr("%1 stay(s), of which %2 have ended; medians: Kaplan–Meier.", nullptr, all.subjects())
                                .arg(numberText(all.subjects(), NumberKind::count), numberText(all.events(), NumberKind::count)));
    chart.notes =
        tr("Intrapreneurs: people whose domain of expertise is intrapreneurship. A mark is a stay: missions with gaps of "
           "up to %1 day(s) between them are one. Who is still here counts up to %2. Quartiles and medians are "
           "Kaplan–Meier's of each year of arrival; what is not reached is not drawn, nor are the quartiles of a few.",
           nullptr, analysis::mergedGap)
            .arg(QString::number(analysis::mergedGap), dayText(to));
    if (!only.empty())
      chart.notes += QLatin1Char(' ') + tr("Of chosen incubators: missions for startups that are with them on %1. Who goes on "
                                           "elsewhere counts as having left.")
                                            .arg(dayText(to));
    chart.alt = altOfLanes(chart);
    chart.rowsBehind = RowsBehind::members;
    chart.behind = [lanes = chart.lanes](int lane, int) {
      std::vector<Portfolio::Row> rows;
      for (const ChartDot& dot : lanes[static_cast<size_t>(lane)].dots) rows.push_back(dot.row);
      std::sort(rows.begin(), rows.end());
      rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
      return rows;
    };
    return chart;
  }

 private:
  static std::vector<Stay> staysOfIntrapreneurs(const PublishSources& sources, const ChartOptions& options, const QDate& to,
                                                const analysis::StartupSet& only) {
    const Roster& roster = sources.roster;
    if (!roster.fits(sources.portfolio)) return {};
    std::vector<bool> intrapreneurial;  // by code
    for (Roster::Code code = 0; code < roster.domains.size(); ++code)
      intrapreneurial.push_back(isIntrapreneurship(roster.domains.word(code)));
    auto stays = analysis::staysBy(sources.portfolio, to, only);
    std::erase_if(stays, [&](const Stay& stay) {
      return !intrapreneurial[roster.members[stay.member].domain] || (options.from.isValid() && stay.start < options.from);
    });
    return stays;
  }

  static ChartLane laneOf(const QString& name, const std::vector<Stay>& stays, const QDate& to) {
    ChartLane lane{.name = name, .color = ChartColor::civilServant};
    for (const Stay& stay : stays) {
      const auto watched = analysis::observed(stay, to);
      lane.dots.push_back({.value = static_cast<double>(watched.days), .open = watched.cause == 0, .row = stay.member});
    }
    std::stable_sort(lane.dots.begin(), lane.dots.end(), [](const ChartDot& a, const ChartDot& b) { return a.value < b.value; });
    const auto curve = analysis::tenure(stays, to);
    const auto quartile = [&](double p) -> std::optional<double> {
      if (const auto days = curve.quantile(p)) return *days;
      return std::nullopt;
    };
    lane.median = quartile(0.5);
    // The quarter of a few is nobody's.
    constexpr size_t fewest = 5;
    if (stays.size() < fewest) return lane;
    lane.firstQuartile = quartile(0.25);
    lane.thirdQuartile = quartile(0.75);
    return lane;
  }

  static QString titleOf(const analysis::SurvivalCurve& all, const QDate& to) {
    if (all.subjects() == 0) return tr("No intrapreneur on record up to %1").arg(dayText(to));
    const auto median = all.quantile(0.5);
    if (!median) return tr("More than half of the intrapreneurs are still here");
    //: A length in days, then the same in years
    return tr("Half of the intrapreneurs stay longer than %1 (%2)")
        .arg(numberText(*median, NumberKind::days), numberText(*median / 365.25, NumberKind::years));
  }
};

}  // namespace

const ChartKind& intrapreneurStays() {
  static const IntrapreneurStays kind;
  return kind;
}

}  // namespace eclosion::publish
