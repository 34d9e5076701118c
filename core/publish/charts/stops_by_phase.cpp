// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include "core/domain/words.h"
#include "core/publish/charts/chart_alt.h"
#include "core/publish/charts/chart_tools.h"
#include "core/publish/charts/exit_curves.h"
#include "core/publish/charts/shown_spells.h"

namespace eclosion::publish {
namespace {

using analysis::SpellEnd;

class StopsByPhase final : public ChartKind {
  Q_DECLARE_TR_FUNCTIONS(eclosion::publish::StopsByPhase)

 public:
  [[nodiscard]] QString key() const override { return QStringLiteral("stops-by-phase"); }
  [[nodiscard]] QString name() const override { return tr("Stopped, by phase and time in it"); }
  [[nodiscard]] ChartChoices choices() const override {
    ChartChoices choices{.forms = {ChartForm::steps}, .period = true, .incubators = true};
    for (const Phase phase : analysis::durationPhases) choices.series.emplace_back(code(phase), phaseName(phase));
    return choices;
  }

  [[nodiscard]] Chart draw(const PublishSources& sources, const ChartOptions& options) const override {
    const auto spells = shownSpells(sources, options);
    Chart chart = startedChart(*this, options);
    chart.values.number = NumberKind::share;
    chart.along.number = NumberKind::days;
    chart.along.title = tr("Days since the phase began");
    for (const Phase phase : analysis::durationPhases) {
      if (isHidden(options, code(phase))) continue;
      std::vector<int> watched;
      for (const analysis::Spell& spell : spells) {
        if (spell.phase == phase) watched.push_back(spell.days);
      }
      const auto points = incidencePoints(analysis::survivalOf(spells, phase), static_cast<int>(SpellEnd::stopped),
                                          watchedTo(std::move(watched)));
      if (!points.empty()) chart.curves.push_back({.name = phaseName(phase), .color = colorOf(phase), .points = points});
    }
    chart.title = spells.empty() ? tr("No phase on record up to %1").arg(dayText(lastDay(sources, options))) : titleOf(chart);
    //: Which stays, such as “all incubators, begun by 20 August 2026”
    chart.subtitle =
        tr("Share of the stays in a phase that a stop has ended, %1", "which stays").arg(shownSpellsText(sources, options));
    chart.source = sourceLine(sources, tr("Stays still going on count for as long as they were watched."));
    chart.notes =
        tr("Cumulative incidence by Aalen and Johansen: what part of the stays a stop had ended so long after they began, "
           "when another phase or an exit rules it out. The curves end where fewer than one stay in twenty is still "
           "watched. Time in a phase does not tell which product will be stopped.");
    chart.alt = altOfCurves(chart);
    return chart;
  }

 private:
  static QString titleOf(const Chart& chart) {
    QStringList shares;
    for (const ChartCurve& curve : chart.curves) {
      if (const auto share = valueAfter(curve, daysOfYears(1)))
        shares << tr("%1 %2", "phase, share of its stays").arg(curve.name.toLower(), shortNumber(*share, NumberKind::share));
    }
    if (shares.isEmpty()) return tr("No phase was watched for a year yet");
    //: Phases, each with the share of its stays that were stopped
    return tr("Stopped within a year: %1").arg(listText(shares));
  }
};

}  // namespace

const ChartKind& stopsByPhase() {
  static const StopsByPhase kind;
  return kind;
}

}  // namespace eclosion::publish
