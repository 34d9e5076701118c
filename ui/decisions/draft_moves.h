// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/domain/decision_case.h"
#include "core/domain/portfolio.h"

// What a draft becomes while its outcome is chosen: by a key, in the form, or by a card that is dropped on a column.
namespace eclosion::ui {

class BoardModel;

// The outcome that leads from a phase to another; nothing where no decision does.
[[nodiscard]] std::optional<DecisionOutcome> outcomeTowards(std::optional<Phase> from, Phase to);

// A draft that begins: for the next committee that is to look at the startup, where one is planned.
[[nodiscard]] DecisionCase freshDraft(const Ledger& ledger, const StartupId& startup, std::optional<Phase> from,
                                      DecisionOutcome outcome, const QDate& today);
// Gives a draft another outcome, and the transition that usually comes of it. All else stays.
void chooseOutcome(DecisionCase& draft, DecisionOutcome outcome, std::optional<Phase> from);
// Says where it leads; nothing: the startup stays where it is.
void setTarget(DecisionCase& draft, std::optional<Phase> to);
// A decision has one transition: where it led away and leads again, that is the one that is written already.
void keepTransition(DecisionCase& draft, const std::optional<DecisionTransition>& former);

// The outcome that takes a startup of the programme, as it is today, to a phase; nothing where it has not begun, has left, or
// cannot go there.
[[nodiscard]] std::optional<DecisionOutcome> outcomeOfMove(const BoardModel& model, const StartupId& startup, Phase to);
// The startup's draft, or a fresh one, with the outcome that leads to a phase.
[[nodiscard]] DecisionCase draftTowards(const Ledger& ledger, const Portfolio& portfolio, const StartupId& startup, Phase to);

// What would be recorded of a draft today: without amounts that commit nothing; decided on the day of its committee, else today,
// or on the day it takes effect where that has been.
[[nodiscard]] DecisionCase asRecorded(DecisionCase draft, const QDate& today, const Ledger* ledger = nullptr);

// The next committee that is to look at a startup, from a day on; nullptr: none is planned.
[[nodiscard]] const CommitteeSession* nextSessionOf(const Ledger& ledger, const StartupId& startup, const QDate& day);

// Who pays for a startup by a route as far as the ledger knows: who did last, else whose envelope of the fiscal year is the only
// one.
[[nodiscard]] std::optional<OrganisationId> usualFunder(const Ledger& ledger, const StartupId& startup, FundingRoute route,
                                                        int fiscalYear);

// Puts a draft's parts in the order they have in a ledger, so that two of them can be compared.
void putInOrder(DecisionCase& draft);

}  // namespace eclosion::ui
