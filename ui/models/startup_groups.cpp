// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/startup_groups.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/publish/words.h"
#include "core/support/collation.h"
#include "ui/models/startup_cells.h"

namespace eclosion::ui {
namespace {

using Row = Portfolio::Row;

struct StartupGroups {
  Q_DECLARE_TR_FUNCTIONS(StartupGroups)
};

// Drops what is empty; the first `named` are put in the order of their names, what follows them stays last.
std::vector<StartupGroup> tidied(std::vector<StartupGroup> groups, size_t named) {
  const QCollator collator = nameCollator();
  std::vector<StartupGroup> result;
  const auto take = [&](size_t from, size_t to) {
    for (size_t i = from; i < to; ++i) {
      if (!groups[i].rows.empty()) result.push_back(std::move(groups[i]));
    }
  };
  take(0, named);
  std::stable_sort(result.begin(), result.end(),
                   [&](const StartupGroup& a, const StartupGroup& b) { return collator.compare(a.title, b.title) < 0; });
  take(named, groups.size());
  return result;
}

std::vector<StartupGroup> byPhase(const BoardModel& board, const std::vector<Row>& startups) {
  std::vector<StartupGroup> groups;
  for (int i = 0; i < phaseCount; ++i) {
    const auto phase = static_cast<Phase>(i);
    groups.push_back({.title = publish::phaseName(phase), .phase = phase});
  }
  groups.push_back({.title = noPhaseText()});
  groups.push_back({.title = notStartedText()});
  for (const Row startup : startups) {
    const auto* entry = board.portfolio()->entryAt(startup, board.date());
    const int place = entry                                           ? static_cast<int>(entry->phase)
                      : board.portfolio()->historyOf(startup).empty() ? phaseCount
                                                                      : phaseCount + 1;
    groups[static_cast<size_t>(place)].rows.push_back(startup);
  }
  return tidied(std::move(groups), 0);
}

std::vector<StartupGroup> byIncubator(const BoardModel& board, const std::vector<Row>& startups) {
  const auto& incubators = board.portfolio()->incubators;
  std::vector<StartupGroup> groups;
  for (const auto& incubator : incubators) groups.push_back({.title = board.text()->incubatorName(incubator.id).simplified()});
  groups.push_back({.title = StartupGroups::tr("No incubator recorded")});
  for (const Row startup : startups) {
    const Row incubator = board.portfolio()->incubatorAt(startup, board.date());
    groups[std::min<size_t>(incubator, incubators.size())].rows.push_back(startup);
  }
  return tidied(std::move(groups), incubators.size());
}

std::vector<StartupGroup> bySponsor(const BoardModel& board, const std::vector<Row>& startups) {
  const auto& organisations = board.portfolio()->organisations;
  std::vector<StartupGroup> groups;
  for (const auto& organisation : organisations)
    groups.push_back({.title = board.text()->organisationShortName(organisation.id).simplified()});
  groups.push_back({.title = StartupGroups::tr("Seeking a sponsor")});
  groups.push_back({.title = StartupGroups::tr("No sponsor recorded")});
  for (const Row startup : startups) {
    const auto sponsors = board.portfolio()->sponsorsAt(startup, board.date());
    if (sponsors.empty()) groups.back().rows.push_back(startup);
    for (const Row sponsor : sponsors) {
      auto& rows = groups[std::min<size_t>(sponsor, organisations.size())].rows;
      if (rows.empty() || rows.back() != startup) rows.push_back(startup);
    }
  }
  return tidied(std::move(groups), organisations.size());
}

}  // namespace

std::vector<StartupGroup> groupStartups(const BoardModel& board, const std::vector<Row>& startups, StartupGrouping grouping) {
  switch (grouping) {
    case StartupGrouping::phase:
      return byPhase(board, startups);
    case StartupGrouping::incubator:
      return byIncubator(board, startups);
    case StartupGrouping::sponsor:
      return bySponsor(board, startups);
    case StartupGrouping::none:
      break;
  }
  return {};
}

}  // namespace eclosion::ui
