// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/due.h"
#include "core/domain/ledger.h"
#include "core/domain/portfolio.h"
#include "core/domain/text_source.h"
#include "core/publish/paper.h"

// What a committee works with: its agenda before, its minutes after.
namespace eclosion::publish {

// Planned minutes where an item of an agenda says none.
inline constexpr int usualPitch = 10;
inline constexpr int usualQuestions = 10;
inline constexpr int usualDeliberation = 10;
[[nodiscard]] int minutesOf(const AgendaItem& item);

// “Investment committee” or what stands for a session without a title.
[[nodiscard]] QString sessionTitle(const CommitteeSession& session);
// “17 September 2026, 14:00, Paris”, of what is known.
[[nodiscard]] QString sessionPlace(const CommitteeSession& session);
// “14:05”; empty where the session has no hour. `minutes` after its start.
[[nodiscard]] QString hourOf(const CommitteeSession& session, int minutes);
// A member's name, or that of a guest; what stands for one that was erased.
[[nodiscard]] QString attendeeName(const Attendee& attendee, const TextSource& text);

struct PaperSources {
  const Portfolio& portfolio;
  const Ledger& ledger;
  const TextSource& text;
  QString portfolioName;
  QDate asOf;  // the day it is made for, which the source line says
  analysis::DueTerms terms = {};
};

// When, where, who; the startups in order with their hours and minutes; of each its sponsor, why it is due and what its last
// decision promised; documents.
[[nodiscard]] Paper agendaPaper(const PaperSources& sources, const CommitteeSession& session);

// What was decided of each startup, with the marks and the evidence, the money by route, the conditions; drafts are no decisions.
[[nodiscard]] Paper minutesPaper(const PaperSources& sources, const CommitteeSession& session);

}  // namespace eclosion::publish
