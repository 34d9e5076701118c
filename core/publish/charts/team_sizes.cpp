// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <algorithm>

#include "core/analysis/head_count.h"
#include "core/domain/words.h"
#include "core/publish/charts/chart_alt.h"
#include "core/publish/charts/chart_tools.h"
#include "core/publish/charts/startup_scope.h"

namespace eclosion::publish {
namespace {

using analysis::TeamSizes;

class TeamSizesByPhase final : public ChartKind {
  Q_DECLARE_TR_FUNCTIONS(eclosion::publish::TeamSizesByPhase)

 public:
  [[nodiscard]] QString key() const override { return QStringLiteral("team-sizes"); }
  [[nodiscard]] QString name() const override { return tr("Team size by phase"); }
  [[nodiscard]] ChartChoices choices() const override {
    ChartChoices choices{.forms = {ChartForm::dots}, .period = true, .incubators = true};
    for (const Phase phase : {Phase::investigation, Phase::construction, Phase::acceleration, Phase::consolidation})
      choices.series.emplace_back(code(phase), phaseName(phase));
    return choices;
  }

  [[nodiscard]] Chart draw(const PublishSources& sources, const ChartOptions& options) const override {
    const QDate to = lastDay(sources, options);
    const auto only = startupsInScope(sources.portfolio, chosenIncubators(sources, options), to);
    auto teams = analysis::teamSizesOn(sources.portfolio, to, only);
    std::erase_if(teams, [&](const TeamSizes& team) { return team.sizes.empty() || isHidden(options, code(team.phase)); });

    Chart chart = startedChart(*this, options);
    chart.values = {.title = tr("people"), .number = NumberKind::count};
    size_t startups = 0;
    for (const TeamSizes& team : teams) {
      chart.lanes.push_back(laneOf(sources, team, to));
      startups += team.sizes.size();
    }
    chart.title = titleOf(teams, to);
    const auto count = static_cast<int>(startups);
    chart.subtitle = tr("People on each startup in programme on %1, %2; quartiles of each phase")
                         .arg(dayText(to), scopeText(sources, options));
    chart.source = sourceLine(
        sources, tr("%1 startup(s), those without anybody included.", nullptr, count).arg(numberText(count, NumberKind::count)));
    chart.notes =
        tr("A mark is a startup. Its team: people with a mission for it that covers the day. Who serves several startups "
           "counts in each. Quartiles are the smallest size that a quarter, half, three quarters of the teams do not exceed.");
    chart.alt = altOfLanes(chart);
    chart.rowsBehind = RowsBehind::startups;
    chart.behind = [teams](int lane, int) {
      auto rows = teams[static_cast<size_t>(lane)].startups;
      std::sort(rows.begin(), rows.end());
      return rows;
    };
    return chart;
  }

 private:
  static ChartLane laneOf(const PublishSources& sources, const TeamSizes& team, const QDate& to) {
    ChartLane lane{.name = phaseName(team.phase), .color = colorOf(team.phase)};
    for (size_t i = 0; i < team.sizes.size() && !sources.stop.stop_requested(); ++i) {
      const auto& startup = sources.portfolio.startups[team.startups[i]];
      lane.dots.push_back({.value = static_cast<double>(team.sizes[i]),
                           .label = sources.text.startupName(startup.id, to).simplified(),
                           .row = team.startups[i]});
    }
    lane.firstQuartile = team.quantile(0.25);
    lane.median = team.quantile(0.5);
    lane.thirdQuartile = team.quantile(0.75);
    return lane;
  }

  // Of the phase with the most startups.
  static QString titleOf(const std::vector<TeamSizes>& teams, const QDate& to) {
    const auto largest = std::max_element(teams.begin(), teams.end(),
                                          [](const auto& a, const auto& b) { return a.sizes.size() < b.sizes.size(); });
    if (largest == teams.end()) return tr("No startup in programme on %1").arg(dayText(to));
    const int median = *largest->quantile(0.5);
    //: A phase, a number of people
    return tr("%1: half of the teams have %2 member(s) or fewer", nullptr, median)
        .arg(phaseName(largest->phase), numberText(median, NumberKind::count));
  }
};

}  // namespace

const ChartKind& teamSizes() {
  static const TeamSizesByPhase kind;
  return kind;
}

}  // namespace eclosion::publish
