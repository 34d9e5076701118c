// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/watch_list.h"

#include <algorithm>
#include <array>
#include <tuple>

#include "core/analysis/durations.h"
#include "core/analysis/startup_facts.h"

namespace eclosion::analysis {
namespace {

constexpr int lossDays = 183;  // within which a team shrinks, and from one look back to the one before
constexpr int outcomeDays = 365;

struct Team {
  Portfolio::Row startup;
  Phase phase;
  int now;
  int before;
  bool isSmall = false;
  [[nodiscard]] bool isShrinking() const { return before > 0 && 2 * now <= before; }
  [[nodiscard]] bool isNamed() const { return isSmall || isShrinking(); }
};

bool isOnRecordBy(const Portfolio& portfolio, Portfolio::Row startup, const QDate& date) {
  const auto missions = portfolio.missionsOf(startup);
  return std::any_of(missions.begin(), missions.end(), [&](Portfolio::Row row) {
    const QDate& start = portfolio.missions[row].start;
    return start.isValid() && start <= date;
  });
}

// The teams on record on a day, in the four phases.
std::vector<Team> teamsOn(const Portfolio& portfolio, const QDate& date) {
  std::vector<Team> teams;
  std::array<std::vector<int>, phaseCount> sizes;
  const auto size = [&](Portfolio::Row startup, const QDate& day) {
    return static_cast<int>(teamAt(portfolio, startup, day).size());
  };
  for (Portfolio::Row row = 0; row < portfolio.startups.size(); ++row) {
    const auto* entry = portfolio.entryAt(row, date);
    if (!entry || std::find(durationPhases.begin(), durationPhases.end(), entry->phase) == durationPhases.end()) continue;
    if (!isOnRecordBy(portfolio, row, date)) continue;
    const Team team{.startup = row, .phase = entry->phase, .now = size(row, date), .before = size(row, date.addDays(-lossDays))};
    teams.push_back(team);
    sizes[static_cast<size_t>(team.phase)].push_back(team.now);
  }
  std::array<int, phaseCount> quartile{};
  for (size_t phase = 0; phase < sizes.size(); ++phase) {
    auto& all = sizes[phase];
    if (all.empty()) continue;
    const auto place = all.begin() + static_cast<std::ptrdiff_t>((all.size() + 3) / 4 - 1);  // a quarter of them are no larger
    std::nth_element(all.begin(), place, all.end());
    quartile[phase] = *place;
  }
  for (Team& team : teams) team.isSmall = team.now < quartile[static_cast<size_t>(team.phase)];
  return teams;
}

bool stopsWithinAYear(const Portfolio& portfolio, Portfolio::Row startup, const QDate& date) {
  const auto history = portfolio.historyOf(startup);
  const QDate last = date.addDays(outcomeDays);
  return std::any_of(history.begin(), history.end(),
                     [&](const auto& entry) { return isStop(entry.phase) && entry.start > date && entry.start <= last; });
}

}  // namespace

std::vector<WatchItem> watchListAt(const Portfolio& portfolio, const QDate& date) {
  std::vector<WatchItem> items;
  for (const Team& team : teamsOn(portfolio, date)) {
    if (!team.isNamed() || portfolio.startups[team.startup].isArchivedOn(date)) continue;
    items.push_back({.startup = team.startup,
                     .phase = team.phase,
                     .team = team.now,
                     .teamBefore = team.before,
                     .isSmall = team.isSmall,
                     .isShrinking = team.isShrinking()});
  }
  std::sort(items.begin(), items.end(), [](const WatchItem& a, const WatchItem& b) {
    return std::tie(a.phase, a.team, a.startup) < std::tie(b.phase, b.team, b.startup);
  });
  return items;
}

std::vector<WatchRecord> watchRecordAt(const Portfolio& portfolio, const QDate& date, const std::stop_token& stop) {
  std::vector<WatchRecord> records;
  for (const Phase phase : durationPhases) records.push_back({.phase = phase});
  QDate first;
  for (const auto& entry : portfolio.phases) {
    if (entry.start.isValid() && (first.isNull() || entry.start < first)) first = entry.start;
  }
  if (first.isNull()) return records;
  for (QDate day = date.addDays(-outcomeDays); day >= first && !stop.stop_requested(); day = day.addDays(-lossDays)) {
    for (const Team& team : teamsOn(portfolio, day)) {
      WatchRecord& record = records[static_cast<size_t>(team.phase) - static_cast<size_t>(durationPhases.front())];
      const int stopped = stopsWithinAYear(portfolio, team.startup, day) ? 1 : 0;
      ++record.all;
      record.allStopped += stopped;
      if (!team.isNamed()) continue;
      ++record.named;
      record.namedStopped += stopped;
    }
  }
  return records;
}

}  // namespace eclosion::analysis
