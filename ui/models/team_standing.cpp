// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/team_standing.h"

#include <algorithm>
#include <tuple>

#include "core/analysis/startup_facts.h"

namespace eclosion::ui {

TeamStanding teamStandingOf(const Portfolio& portfolio, Portfolio::Row startup, const QDate& date, const QDate& until) {
  TeamStanding team{.members = analysis::teamAt(portfolio, startup, date), .byStatus = {}, .leavers = {}, .until = until};
  for (const Portfolio::Row member : team.members) {
    const Portfolio::MissionFacts* latest = nullptr;
    QDate lastDay = date;
    bool stays = false;
    for (const Portfolio::Row row : portfolio.missionsOf(startup)) {
      const auto& mission = portfolio.missions[row];
      if (mission.member != member || mission.start.isNull()) continue;
      const bool now = mission.start <= date && (mission.end.isNull() || mission.end >= date);
      if (now && (!latest || mission.start >= latest->start)) latest = &mission;
      // A mission that follows on keeps the person, whoever signs it.
      if (mission.end.isNull()) {
        stays = true;
      } else {
        lastDay = std::max(lastDay, QDate(mission.end));
      }
    }
    if (latest) ++team.byStatus[static_cast<size_t>(latest->status)];
    if (!stays && until.isValid() && lastDay < until) team.leavers.push_back({member, lastDay});
  }
  std::sort(team.leavers.begin(), team.leavers.end(),
            [](const auto& a, const auto& b) { return std::tuple(a.lastDay, a.member) < std::tuple(b.lastDay, b.member); });
  return team;
}

}  // namespace eclosion::ui
