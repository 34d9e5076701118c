// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/member_standing.h"

#include <QCoreApplication>
#include <algorithm>

#include "ui/models/formats.h"

namespace eclosion::ui {
namespace {

using Row = Portfolio::Row;

struct MemberStanding {
  Q_DECLARE_TR_FUNCTIONS(MemberStanding)
};

}  // namespace

std::pair<Row, Row> missionRowsOf(const Portfolio& portfolio, Row member) {
  const auto& missions = portfolio.missions;
  const auto first = std::lower_bound(missions.begin(), missions.end(), member,
                                      [](const Portfolio::MissionFacts& fact, Row row) { return fact.member < row; });
  auto end = first;
  while (end != missions.end() && end->member == member) ++end;
  return {static_cast<Row>(first - missions.begin()), static_cast<Row>(end - missions.begin())};
}

QString memberNameText(const BoardModel& board, Row member) {
  const QString name = board.text()->memberName(board.portfolio()->members[member].id).simplified();
  return name.isEmpty() ? MemberStanding::tr("Name erased") : name;
}

QString memberStanding(const BoardModel& board, Row member) {
  const Portfolio& portfolio = *board.portfolio();
  const auto [first, end] = missionRowsOf(portfolio, member);
  QDate last, next;
  for (Row row = first; row < end; ++row) {
    const auto& mission = portfolio.missions[row];
    if (mission.start.isNull()) continue;
    if (mission.start > board.date()) {
      if (next.isNull() || mission.start < next) next = mission.start;
    } else if (mission.end.isNull() || mission.end >= board.date()) {
      return MemberStanding::tr("On a mission");
    } else {
      if (last.isNull() || mission.end > last) last = mission.end;
    }
  }
  if (last.isValid()) return MemberStanding::tr("Until %1").arg(dateText(last));
  return next.isValid() ? MemberStanding::tr("From %1").arg(dateText(next)) : MemberStanding::tr("Member");
}

}  // namespace eclosion::ui
