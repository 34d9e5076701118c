// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/mission_acts.h"

#include <QCoreApplication>
#include <algorithm>

#include "ui/editing/ask_dialog.h"
#include "ui/editing/edit_desk.h"
#include "ui/members/mission_dialog.h"
#include "ui/models/board_model.h"
#include "ui/models/member_standing.h"

namespace eclosion::ui {
namespace {

struct MissionActs {
  Q_DECLARE_TR_FUNCTIONS(MissionActs)
};

QString nameOf(const BoardModel& board, const MemberId& member) {
  const Portfolio* portfolio = board.portfolio();
  const Portfolio::Row row = portfolio ? portfolio->rowOf(member) : Portfolio::none;
  return row == Portfolio::none ? QString() : memberNameText(board, row);
}

// The mission as it is now; says what failed.
std::optional<Mission> missionNow(EditDesk& desk, const MissionId& id) {
  const auto found = edits::missionMeant(desk.editing()->records(), id);
  if (found) return *found;
  Q_EMIT desk.failed(found.error());
  return {};
}

}  // namespace

bool mayEdit(EditDesk& desk) {
  const QString why = desk.whyNot();
  if (!why.isEmpty()) Q_EMIT desk.said(why);
  return why.isEmpty();
}

void addMissionOf(const BoardModel& board, EditDesk& desk, const MemberId& member, const QStringList& employers,
                  QWidget* window) {
  if (!mayEdit(desk)) return;
  MissionDialog dialog(*desk.editing(), nameOf(board, member), member, employers, window);
  if (dialog.exec() == QDialog::Accepted) desk.perform(dialog.edit());
}

void editMission(const BoardModel& board, EditDesk& desk, const MissionId& id, const QStringList& employers, QWidget* window) {
  if (!mayEdit(desk)) return;
  const auto mission = missionNow(desk, id);
  if (!mission) return;
  MissionDialog dialog(*desk.editing(), nameOf(board, mission->member), *mission, employers, window);
  if (dialog.exec() == QDialog::Accepted) desk.perform(dialog.edit());
}

void endMission(const BoardModel& board, EditDesk& desk, const MissionId& id, QWidget* window) {
  if (!mayEdit(desk)) return;
  const auto mission = missionNow(desk, id);
  if (!mission) return;
  AskDialog dialog(
      {.title = MissionActs::tr("End a mission of %1").arg(nameOf(board, mission->member)),
       .below = MissionActs::tr("The startups it serves stay on record up to that day."),
       .record = MissionActs::tr("End"),
       .day = MissionActs::tr("Last day")},
      *desk.editing(), [id](const QString&, const QDate& day) { return edits::endMission(id, day); }, window);
  if (dialog.exec() == QDialog::Accepted) desk.perform(dialog.edit());
}

std::optional<MissionId> missionIdOf(const edits::Records& records, const Portfolio& portfolio, Portfolio::Row row) {
  if (row >= portfolio.missions.size()) return {};
  const auto& facts = portfolio.missions[row];
  const auto missions = records.where<Mission>("member_id", portfolio.members[facts.member].id.uuid());
  if (!missions) return {};
  std::vector<StartupId> startups;
  const auto& links = portfolio.missionStartups;
  auto link =
      std::lower_bound(links.begin(), links.end(), row, [](const auto& l, Portfolio::Row key) { return l.mission < key; });
  for (; link != links.end() && link->mission == row; ++link) startups.push_back(portfolio.startups[link->startup].id);
  std::optional<MissionId> found;
  for (const Mission& mission : *missions) {
    if (mission.start != QDate(facts.start) || mission.end != QDate(facts.end) || mission.status != facts.status) continue;
    const auto served = records.where<MissionStartup>("mission_id", mission.id.uuid());
    if (!served) return {};
    const bool same =
        served->size() == startups.size() && std::all_of(served->begin(), served->end(), [&](const MissionStartup& one) {
          return std::find(startups.begin(), startups.end(), one.startup) != startups.end();
        });
    if (same) return mission.id;
    if (!found) found = mission.id;
  }
  return found;
}

}  // namespace eclosion::ui
