// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/charts/shown_spells.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/publish/charts/chart_tools.h"

namespace eclosion::publish {
namespace {

struct ShownSpells {
  Q_DECLARE_TR_FUNCTIONS(eclosion::publish::ShownSpells)
};

template <class Stay>
std::vector<Stay> shown(std::vector<Stay> stays, const PublishSources& sources, const ChartOptions& options) {
  const auto incubators = chosenIncubators(sources, options);
  std::erase_if(stays, [&](const Stay& stay) {
    if (options.from.isValid() && stay.start < options.from) return true;
    if (incubators.empty()) return false;
    const auto incubator = sources.portfolio.incubatorAt(stay.startup, stay.start);
    return std::find(incubators.begin(), incubators.end(), incubator) == incubators.end();
  });
  return stays;
}

}  // namespace

std::vector<analysis::Spell> shownSpells(const PublishSources& sources, const ChartOptions& options) {
  return shown(analysis::spellsOf(sources.portfolio, lastDay(sources, options)), sources, options);
}

std::vector<analysis::Journey> shownJourneys(const PublishSources& sources, const ChartOptions& options) {
  return shown(analysis::journeysOf(sources.portfolio, lastDay(sources, options)), sources, options);
}

QString shownSpellsText(const PublishSources& sources, const ChartOptions& options) {
  const QString scope = scopeText(sources, options), to = dayText(lastDay(sources, options));
  //: Whose startups, the first day, the last day
  if (options.from.isValid()) return ShownSpells::tr("%1, begun from %2 to %3").arg(scope, dayText(options.from), to);
  //: Whose startups, the last day
  return ShownSpells::tr("%1, begun by %2").arg(scope, to);
}

}  // namespace eclosion::publish
