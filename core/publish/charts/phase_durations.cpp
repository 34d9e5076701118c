// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <algorithm>

#include "core/domain/phase_expectations.h"
#include "core/domain/words.h"
#include "core/publish/charts/chart_alt.h"
#include "core/publish/charts/chart_tools.h"
#include "core/publish/charts/shown_spells.h"

namespace eclosion::publish {
namespace {

using analysis::PhaseDuration;
using analysis::SpellEnd;
using Row = Portfolio::Row;

class PhaseDurationsChart final : public ChartKind {
  Q_DECLARE_TR_FUNCTIONS(eclosion::publish::PhaseDurationsChart)

 public:
  [[nodiscard]] QString key() const override { return QStringLiteral("phase-durations"); }
  [[nodiscard]] QString name() const override { return tr("Phase duration with quartiles"); }
  [[nodiscard]] ChartChoices choices() const override {
    ChartChoices choices{.forms = {ChartForm::dots}, .period = true, .incubators = true, .expectations = true};
    for (const Phase phase : analysis::durationPhases) choices.series.emplace_back(code(phase), phaseName(phase));
    return choices;
  }

  [[nodiscard]] Chart draw(const PublishSources& sources, const ChartOptions& options) const override {
    const auto spells = shownSpells(sources, options);
    const auto expected = phaseExpectations(sources.chronicle.expectations);
    Chart chart = startedChart(*this, options);
    chart.values.number = NumberKind::days;
    chart.values.title = tr("Days in the phase");
    QStringList notes;
    for (const Phase phase : analysis::durationPhases) {
      if (isHidden(options, code(phase))) continue;
      const auto curve = analysis::survivalOf(spells, phase);
      ChartLane lane{.name = phaseName(phase), .color = colorOf(phase)};
      for (const analysis::Spell& spell : spells) {
        if (sources.stop.stop_requested()) return chart;  // a name each
        if (spell.phase != phase) continue;
        const StartupId& id = sources.portfolio.startups[spell.startup].id;
        lane.dots.push_back({.value = static_cast<double>(spell.days),
                             .label = sources.text.startupName(id, sources.date).simplified(),
                             .open = spell.end == SpellEnd::none,
                             .row = spell.startup});
      }
      std::stable_sort(lane.dots.begin(), lane.dots.end(), [](const auto& a, const auto& b) { return a.value < b.value; });
      lane.firstQuartile = curve.quantile(0.25);
      lane.median = curve.quantile(0.5);
      lane.thirdQuartile = curve.quantile(0.75);
      for (const PhaseExpectation& one : expected.value_or(methodExpectations())) {
        if (one.phase == phase) lane.expected = {one.least, one.most};
      }
      if (curve.subjects() > 0) notes << noteOf(lane, curve);
      chart.lanes.push_back(std::move(lane));
    }
    chart.title = spells.empty() ? tr("No phase on record up to %1").arg(dayText(lastDay(sources, options))) : titleOf(chart);
    //: Which stays, such as “all incubators, begun by 20 August 2026”
    chart.subtitle =
        tr("Days of each stay in a phase, %1; hollow: still going on", "which stays").arg(shownSpellsText(sources, options));
    chart.source = sourceLine(sources, tr("Quartiles by Kaplan–Meier, so that stays still going on count for what they are."));
    notes << tr(
        "A quarter, half or three quarters of the stays end within the quartiles. Two phases recorded on one day are left "
        "out. Averages over the stays that have ended would be too short and are not shown.");
    if (!expected) notes << expected.error().message;
    chart.notes = notes.join(QLatin1Char(' '));
    chart.alt = altOfLanes(chart);
    chart.rowsBehind = RowsBehind::startups;
    chart.behind = [lanes = chart.lanes](int lane, int dot) {
      return std::vector<Row>{lanes[static_cast<size_t>(lane)].dots[static_cast<size_t>(dot)].row};
    };
    return chart;
  }

 private:
  static QString days(const std::optional<double>& value) {
    return value ? numberText(*value, NumberKind::count) : tr("not reached", "a quartile");
  }
  static QString noteOf(const ChartLane& lane, const analysis::SurvivalCurve& curve) {
    const auto interval = curve.medianInterval95();
    QString note =
        tr("%1: %2 stays, %3 ended; quartiles %4, %5 and %6 days", "phase, numbers")
            .arg(lane.name, numberText(curve.subjects(), NumberKind::count), numberText(curve.events(), NumberKind::count),
                 days(lane.firstQuartile), days(lane.median), days(lane.thirdQuartile));
    if (!interval.low || !interval.high) return note + QLatin1Char('.');
    //: What was said of a phase, then the bounds of its median in days
    note = tr("%1 (95 % interval of the median: %2 to %3)")
               .arg(note, numberText(*interval.low, NumberKind::count), numberText(*interval.high, NumberKind::count));
    return note + QLatin1Char('.');
  }
  // The phase that has something to be compared with, else the one that most is known of.
  static QString titleOf(const Chart& chart) {
    const ChartLane* told = nullptr;
    for (const ChartLane& lane : chart.lanes) {
      if (!lane.median) continue;
      const bool better = told == nullptr || (lane.expected && !told->expected) ||
                          (lane.expected.has_value() == told->expected.has_value() && lane.dots.size() > told->dots.size());
      if (better) told = &lane;
    }
    if (told == nullptr) return tr("No phase has lasted long enough to tell how long half of them last");
    const QString median = days(told->median);
    //: A phase and a number of days
    if (!told->expected) return tr("%1: half last %2 days or more").arg(told->name, median);
    //: A phase, a number of days, and what was expected, from and to
    return tr("%1: half last %2 days or more, where %3 to %4 are expected")
        .arg(told->name, median, numberText(told->expected->first, NumberKind::count),
             numberText(told->expected->second, NumberKind::count));
  }
};

}  // namespace

const ChartKind& phaseDurationsChart() {
  static const PhaseDurationsChart kind;
  return kind;
}

}  // namespace eclosion::publish
