// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <optional>

#include "core/domain/portfolio.h"
#include "core/edits/missions.h"

class QWidget;

namespace eclosion::ui {

class BoardModel;
class EditDesk;

// What can be done to one mission, from wherever a person is shown. Each asks in a dialog over `window` and passes what comes of
// it to the desk; where nothing may be edited, says why. `employers` are offered while one is typed.
void addMissionOf(const BoardModel& board, EditDesk& desk, const MemberId& member, const QStringList& employers, QWidget* window);
void editMission(const BoardModel& board, EditDesk& desk, const MissionId& mission, const QStringList& employers,
                 QWidget* window);
void endMission(const BoardModel& board, EditDesk& desk, const MissionId& mission, QWidget* window);

// The record of a row of Portfolio::missions, by the facts it stands there with; of two with the same facts and startups either.
// Nothing where the file holds no such mission.
[[nodiscard]] std::optional<MissionId> missionIdOf(const edits::Records& records, const Portfolio& portfolio,
                                                   Portfolio::Row mission);

// Tells why nothing may be edited; true where something may.
[[nodiscard]] bool mayEdit(EditDesk& desk);

}  // namespace eclosion::ui
