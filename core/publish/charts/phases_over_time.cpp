// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <algorithm>

#include "core/analysis/startups_on.h"
#include "core/domain/words.h"
#include "core/publish/charts/chart_alt.h"
#include "core/publish/charts/chart_tools.h"

namespace eclosion::publish {
namespace {

using analysis::PhaseCounts;
using Row = Portfolio::Row;

// From the foot of the stack up: the newest phase stands on top.
constexpr std::array<Phase, 5> shownPhases{Phase::consolidation, Phase::acceleration, Phase::construction, Phase::investigation,
                                           Phase::unrecorded};

class PhasesOverTime final : public ChartKind {
  Q_DECLARE_TR_FUNCTIONS(eclosion::publish::PhasesOverTime)

 public:
  [[nodiscard]] QString key() const override { return QStringLiteral("phases-over-time"); }
  [[nodiscard]] QString name() const override { return tr("Products by phase over time"); }
  [[nodiscard]] ChartChoices choices() const override {
    ChartChoices choices{.forms = {ChartForm::area, ChartForm::columns, ChartForm::lines},
                         .stackings = {Stacking::stacked, Stacking::share},
                         .period = true,
                         .incubators = true,
                         .events = true};
    for (const Phase phase : shownPhases) choices.series.emplace_back(code(phase), phaseName(phase));
    return choices;
  }

  [[nodiscard]] Chart draw(const PublishSources& sources, const ChartOptions& options) const override {
    const QDate to = lastDay(sources, options);
    const QDate from = options.from.isValid() ? options.from : analysis::firstRecords(sources.portfolio).startups;
    const auto days = monthEnds(from, to);
    const auto incubators = chosenIncubators(sources, options);
    const auto counts = analysis::phaseCountsOn(sources.portfolio, days, incubators);

    Chart chart = startedChart(*this, options);
    setMonths(chart, days);
    std::vector<Phase> phases;
    for (const Phase phase : shownPhases) {
      // A phase that was not recorded is a gap of some sources alone.
      const bool ever = std::any_of(counts.begin(), counts.end(), [&](const PhaseCounts& on) { return on[phase] > 0; });
      if (!isHidden(options, code(phase)) && (ever || phase != Phase::unrecorded)) phases.push_back(phase);
    }
    for (const Phase phase : phases) {
      ChartSeries series{.name = phaseName(phase), .color = colorOf(phase)};
      for (const PhaseCounts& on : counts) series.values.emplace_back(on[phase]);
      chart.series.push_back(std::move(series));
    }
    chart.title = titleOf(counts, to);
    if (!days.empty()) {
      //: Whose startups, from which month, to which month
      chart.subtitle = tr("Products in programme by phase at the end of each month, %1, %2 to %3")
                           .arg(scopeText(sources, options), monthText(days.front()), monthText(to));
    }
    chart.source = sourceLine(sources, tr("Transfers and stops leave the count on their date."));
    chart.notes = tr("A product is in the phase it entered last on or before the day. In programme: investigation, construction, "
                     "acceleration and consolidation. Products put away since are counted as well. The last point is %1.")
                      .arg(dayText(to));
    chart.alt = altOverTime(chart);
    chart.events = eventsOf(sources, days, incubators);
    chart.rowsBehind = RowsBehind::startups;
    chart.behind = [&portfolio = sources.portfolio, days, incubators, phases](int series, int category) {
      std::vector<Row> rows;
      for (const auto& startup : analysis::startupsOn(portfolio, days[static_cast<size_t>(category)], incubators)) {
        if (startup.phase == phases[static_cast<size_t>(series)]) rows.push_back(startup.startup);
      }
      return rows;
    };
    return chart;
  }

 private:
  // Of all phases, those that are hidden too: what is in the programme does not depend on what is shown.
  static QString titleOf(const std::vector<PhaseCounts>& counts, const QDate& to) {
    const bool ever = std::any_of(counts.begin(), counts.end(), [](const PhaseCounts& on) { return on.inProgramme() > 0; });
    if (!ever) return tr("No product in programme up to %1").arg(dayText(to));
    const PhaseCounts& last = counts.back();
    const int total = last.inProgramme();
    if (total == 0) return tr("No product in programme on %1").arg(dayText(to));
    const Phase largest =
        *std::max_element(shownPhases.begin(), shownPhases.end(), [&](Phase a, Phase b) { return last[a] < last[b]; });
    const QString share = shortNumber(static_cast<double>(last[largest]) / total, NumberKind::share);
    const QString number = numberText(total, NumberKind::count);
    switch (largest) {
      case Phase::investigation:
        return tr("%1 product(s) in programme, %2 in investigation", nullptr, total).arg(number, share);
      case Phase::construction:
        return tr("%1 product(s) in programme, %2 in construction", nullptr, total).arg(number, share);
      case Phase::acceleration:
        return tr("%1 product(s) in programme, %2 in acceleration", nullptr, total).arg(number, share);
      case Phase::consolidation:
        return tr("%1 product(s) in programme, %2 in consolidation", nullptr, total).arg(number, share);
      default:
        return tr("%1 product(s) in programme, %2 without a phase on record", nullptr, total).arg(number, share);
    }
  }

  // What the network did: its own milestones, then the opening of incubators, those with the most startups first; few enough to
  // be read.
  static std::vector<ChartEvent> eventsOf(const PublishSources& sources, const std::vector<QDate>& days,
                                          const std::vector<Row>& incubators) {
    constexpr size_t most = 5;
    std::vector<ChartEvent> events;
    const auto add = [&](const QDate& day, const QString& title) {
      if (events.size() == most || day.isNull()) return;
      if (const auto position = positionOf(day, days)) events.push_back({.position = *position, .title = title});
    };
    if (incubators.empty()) {
      for (const Milestone& milestone : sources.chronicle.milestones) {
        if (!milestone.startup && !milestone.incubator) add(milestone.date, milestone.text.simplified());
      }
    }
    for (const Row row : bySize(sources, days, incubators)) {
      const auto& incubator = sources.portfolio.incubators[row];
      add(incubator.opened, tr("%1 opens", "an incubator").arg(sources.text.incubatorName(incubator.id).simplified()));
    }
    std::stable_sort(events.begin(), events.end(), [](const auto& a, const auto& b) { return a.position < b.position; });
    return events;
  }

  static std::vector<Row> bySize(const PublishSources& sources, const std::vector<QDate>& days, const std::vector<Row>& chosen) {
    std::vector<int> startups(sources.portfolio.incubators.size());
    if (!days.empty()) {
      for (const auto& startup : analysis::startupsOn(sources.portfolio, days.back(), chosen)) {
        if (startup.incubator != Portfolio::none) ++startups[startup.incubator];
      }
    }
    std::vector<Row> rows = chosen;
    if (rows.empty()) {
      for (Row row = 0; row < startups.size(); ++row) rows.push_back(row);
    }
    std::stable_sort(rows.begin(), rows.end(), [&](Row a, Row b) { return startups[a] > startups[b]; });
    return rows;
  }
};

}  // namespace

const ChartKind& phasesOverTime() {
  static const PhasesOverTime kind;
  return kind;
}

}  // namespace eclosion::publish
