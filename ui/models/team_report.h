// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "core/analysis/team.h"
#include "ui/models/board_model.h"
#include "ui/shell/services.h"

namespace eclosion::ui {

// The team of a startup on a day, among the teams of its phase.
struct TeamReport {
  analysis::TeamFacts facts = {};
  analysis::TeamPeers peers = {};
};
[[nodiscard]] TeamReport teamReportOf(const StartupStory& story, const Portfolio& portfolio, Portfolio::Row startup,
                                      const QDate& date, const QDate& until);

// In words, a sentence each; empty where there is nothing to say. Names are those the board knows.

// “2 civil servants, 3 contractors”.
[[nodiscard]] QString statusesText(const analysis::TeamFacts& facts);
// “Development 3, Design 1, domain not given 1”.
[[nodiscard]] QString domainsText(const analysis::TeamFacts& facts);
// “Intrapreneur: Ana Arnoux, 50 % of full time”; says so where there is none.
[[nodiscard]] QString intrapreneursText(const BoardModel& board, const analysis::TeamFacts& facts);
// “Half of the 62 teams in Acceleration have 4 to 9 people, median 6”.
[[nodiscard]] QString peersText(const TeamReport& report);
// “Within a year 3 joined and 2 left: 29 % turnover”.
[[nodiscard]] QString turnoverText(const analysis::TeamFacts& facts);
// “Ana Arnoux until 30 Sep 2026: the only one in Design, no successor planned”.
[[nodiscard]] QString leaverText(const BoardModel& board, const analysis::TeamFacts::Leaver& leaver);
// How the size went: “From 2 people on 31 Mar 2024 to 8 on 20 Aug 2026, 9 at most”.
[[nodiscard]] QString sizesText(const analysis::TeamFacts& facts);

}  // namespace eclosion::ui
