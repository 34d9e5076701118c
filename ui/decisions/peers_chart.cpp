// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decisions/peers_chart.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/publish/charts/chart_alt.h"
#include "core/publish/words.h"
#include "ui/decisions/peers_plot.h"
#include "ui/models/due_model.h"

namespace eclosion::ui {
namespace {

using analysis::SpellEnd;
using publish::ChartColor;

struct PeersChart {
  Q_DECLARE_TR_FUNCTIONS(PeersChart)
};

// As on the screen: who went on has the colour of what follows.
ChartColor colorOf(SpellEnd end, Phase phase) {
  if (end == SpellEnd::stopped) return ChartColor::stopped;
  if (end == SpellEnd::goodExit) return ChartColor::transferred;
  return publish::colorOf(phase == Phase::consolidation ? Phase::acceleration : phaseAfter(phase).value_or(Phase::acceleration));
}

std::optional<double> number(const std::optional<int>& days) { return days ? std::optional<double>(*days) : std::nullopt; }

}  // namespace

publish::Chart peersChart(const PeerSpells& peers, const QString& name, const std::function<QString(Portfolio::Row)>& nameOf) {
  publish::Chart chart{.key = QStringLiteral("peers"), .form = publish::ChartForm::dots, .title = {}};
  chart.values.number = publish::NumberKind::days;
  chart.values.title = PeersChart::tr("Days in the phase");
  if (peers.ended.empty()) return chart;
  const QString phase = publish::phaseName(peers.phase);
  //: A startup, a number of days, a phase
  chart.title =
      PeersChart::tr("%1 at day %2 in %3").arg(name, publish::numberText(peers.days, publish::NumberKind::count), phase);
  chart.bandName = PeersChart::tr("middle half (P25 to P75)");
  publish::ChartLane own{.name = name, .color = publish::colorOf(peers.phase)};
  publish::ChartLane past{.name = PeersChart::tr("Past spells"), .color = publish::colorOf(peers.phase)};
  if (peers.quartiles.q1 && peers.quartiles.q3)
    own.expected = past.expected = std::pair<double, double>(*peers.quartiles.q1, *peers.quartiles.q3);
  past.firstQuartile = number(peers.quartiles.q1);
  past.median = number(peers.quartiles.median);
  past.thirdQuartile = number(peers.quartiles.q3);
  own.dots.push_back({.value = static_cast<double>(peers.days), .label = name, .open = true});
  chart.dotSeries.push_back({name, own.color});
  for (const SpellEnd end : {SpellEnd::otherPhase, SpellEnd::goodExit, SpellEnd::stopped}) {
    const auto isSo = [end](const analysis::Spell& spell) { return spell.end == end; };
    if (std::none_of(peers.ended.begin(), peers.ended.end(), isSo)) continue;
    chart.dotSeries.push_back({spellEndWord(end), colorOf(end, peers.phase)});
    for (const analysis::Spell& spell : peers.ended) {
      if (isSo(spell))
        past.dots.push_back({.value = static_cast<double>(spell.days),
                             .label = nameOf ? nameOf(spell.startup) : QString(),
                             .row = spell.startup,
                             .series = static_cast<int>(chart.dotSeries.size()) - 1});
    }
  }
  std::stable_sort(past.dots.begin(), past.dots.end(), [](const auto& a, const auto& b) { return a.value < b.value; });
  chart.lanes = {std::move(own), std::move(past)};
  chart.subtitle = PeersChart::tr(
      "Each mark is a past spell. Quartiles by Kaplan–Meier: spells that are still going on count for what they are.");
  chart.alt = altOfLanes(chart);
  layOut(chart);
  return chart;
}

}  // namespace eclosion::ui
