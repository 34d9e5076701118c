// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/analysis/roster_facets.h"
#include "core/domain/people_words.h"  // domainWord
#include "ui/models/board_model.h"

// Words of the list of members, for the eye and for a screen reader.
namespace eclosion::ui {

// "Within 14 days", "Later", "No end given", "Left".
[[nodiscard]] QString missionEndWord(analysis::MissionEndChoice choice, const analysis::RosterTerms& terms);
[[nodiscard]] QString facetTitle(analysis::RosterFacet facet);
// A choice of a facet in words; of rows by the names on the board's date.
[[nodiscard]] QString choiceWord(const BoardModel& board, const Roster& roster, const analysis::RosterTerms& terms,
                                 analysis::RosterFacet facet, analysis::RosterPicks::Choice choice);
// "31 Aug · 11 d" where it is near, "15 Oct 2026", "No end given".
[[nodiscard]] QString endCell(const analysis::RosterLine& line, const QDate& date, const analysis::RosterTerms& terms);
[[nodiscard]] QString spokenEnd(const analysis::RosterLine& line, const QDate& date, const analysis::RosterTerms& terms);

}  // namespace eclosion::ui
