// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>

#include "core/domain/roster.h"
#include "ui/members/mission_scale.h"
#include "ui/models/roster_model.h"

namespace eclosion::ui {

// One person's missions as bars in a cell, in the colour of their status: what is over in a paler one, what is planned in
// outline, what runs beside another thinner and below it. The end of what ends soon is marked.
void paintMissions(QPainter& painter, const QRect& cell, const MissionScale& scale, const RosterModel& model,
                   const analysis::RosterLine& line);
// Lines of the years and of the date, behind or over the bars.
void paintYears(QPainter& painter, const QRect& cell, const MissionScale& scale);
void paintDay(QPainter& painter, const QRect& cell, const MissionScale& scale, const QDate& day, bool isToday);
// The same in the head of the column, with words.
void paintScaleHead(QPainter& painter, const QRect& cell, const MissionScale& scale, const QDate& day, bool isToday);

}  // namespace eclosion::ui
