// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <algorithm>
#include <array>

#include "core/publish/chart_events.h"
#include "core/publish/charts/chart_kind.h"
#include "core/publish/charts/chart_tools.h"

namespace eclosion::publish {

// The charts there are, in the order of the gallery: for each the function that its file defines.
// clang-format off
#define ECLOSION_CHARTS(line) \
  line(phasesOverTime)        \
  line(phasesByIncubator)     \
  line(portfolioTrio)         \
  line(goStop)                \
  line(phaseDurationsChart)   \
  line(exitsIncidence)        \
  line(stopsByPhase)          \
  line(nationalImpactYears)   \
  line(recordingLagChart)     \
  line(complianceShares)      \
  line(arrivals)              \
  line(arrivalsDepartures)    \
  line(headCount)             \
  line(domains)               \
  line(intrapreneurStays)     \
  line(tenure)                \
  line(teamSizes)             \
  line(fundingByRoute)        \
  line(fundingByUse)          \
  line(fundingByStartup)      \
  line(grants)                \
  line(grantedServices)
// clang-format on

#define ECLOSION_DECLARE(kind) const ChartKind& kind();
ECLOSION_CHARTS(ECLOSION_DECLARE)

namespace {

struct ChartKinds {
  Q_DECLARE_TR_FUNCTIONS(eclosion::publish::ChartKinds)
};

#define ECLOSION_ENTRY(kind) &kind(),
const auto& everyKind() {
  static const auto all = std::to_array<const ChartKind*>({ECLOSION_CHARTS(ECLOSION_ENTRY)});
  return all;
}

void showValues(Chart& chart, const ChartOptions& options) {
  const bool all = options.values == ShownValues::all;
  if (all) {
    chart.valueLabels = true;
    chart.totals = chart.totals || chart.stacking == Stacking::stacked;
  }
  if (options.values == ShownValues::hover) chart.endValues = chart.valueLabels = chart.totals = false;
  if (options.labels) return;
  chart.directLabels = false;
  if (!all) chart.valueLabels = chart.totals = false;
}

// To those who do not see the chart, after what its values say.
void sayEvents(Chart& chart) {
  if (chart.events.empty() || chart.isEmpty()) return;
  QStringList words;
  for (const size_t event : eventOrder(chart)) words << eventText(chart, chart.events[event]);
  //: After what a chart shows: what happened meanwhile, each with its month
  chart.alt =
      ChartKinds::tr("%1 Events: %2.", "what a chart shows, what happened").arg(chart.alt, words.join(QStringLiteral("; ")));
}

}  // namespace

std::span<const ChartKind* const> chartKinds() { return everyKind(); }

const ChartKind* chartKind(QStringView key) {
  const auto kinds = chartKinds();
  const auto found = std::find_if(kinds.begin(), kinds.end(), [&](const ChartKind* kind) { return kind->key() == key; });
  return found == kinds.end() ? nullptr : *found;
}

Chart drawChart(const ChartKind& kind, const PublishSources& sources, const ChartOptions& options) {
  Chart chart = kind.draw(sources, options);
  chart.key = kind.key();
  if (!options.title.isEmpty()) chart.title = options.title;
  if (!options.source) chart.source.clear();
  if (!options.events) chart.events.clear();
  showValues(chart, options);
  layOut(chart);
  sayEvents(chart);
  return chart;
}

QString sourceLine(const PublishSources& sources, const QString& counted) {
  const QString name = sources.name.isEmpty() ? ChartKinds::tr("portfolio without a name") : sources.name;
  const QString line = sources.knownAt
                           //: The source of a chart: a portfolio, what day it shows, the day whose knowledge it shows
                           ? ChartKinds::tr("Source: %1, as of %2, as known on %3.")
                                 .arg(name, dayText(sources.date), dayText(sources.knownAt->date()))
                           : ChartKinds::tr("Source: %1, as of %2.").arg(name, dayText(sources.date));
  return counted.isEmpty() ? line : line + QLatin1Char(' ') + counted;
}

}  // namespace eclosion::publish
