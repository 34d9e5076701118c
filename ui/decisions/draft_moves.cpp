// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decisions/draft_moves.h"

#include <algorithm>
#include <tuple>

#include "ui/models/board_model.h"

namespace eclosion::ui {

std::optional<DecisionOutcome> outcomeTowards(std::optional<Phase> from, Phase to) {
  if (!from || to == Phase::unrecorded || *from == to || (isStop(*from) && isStop(to))) return std::nullopt;
  if (to == Phase::operated) return DecisionOutcome::operate;
  if (to == Phase::transferred) return DecisionOutcome::transfer;
  if (isStop(to)) return DecisionOutcome::stop;
  return to < *from && inProgramme(*from) ? DecisionOutcome::pivot : DecisionOutcome::fundNextPhase;
}

void setTarget(DecisionCase& draft, std::optional<Phase> to) {
  if (!to) {
    draft.transition.reset();
    return;
  }
  if (!draft.transition)
    draft.transition = DecisionTransition{.id = newId<DecisionTransitionId>(), .decision = draft.decision.id};
  draft.transition->to = *to;
}

void keepTransition(DecisionCase& draft, const std::optional<DecisionTransition>& former) {
  if (former && draft.transition) draft.transition->id = former->id;
}

DecisionCase freshDraft(const Ledger& ledger, const StartupId& startup, std::optional<Phase> from, DecisionOutcome outcome,
                        const QDate& today) {
  const CommitteeSession* session = nextSessionOf(ledger, startup, today);
  DecisionCase draft = newCase(startup, from, outcome, session ? session->date : today);
  if (session) draft.decision.session = session->id;
  return draft;
}

void chooseOutcome(DecisionCase& draft, DecisionOutcome outcome, std::optional<Phase> from) {
  // The phase whose end it is about may be another since it was begun.
  if (from) draft.decision.gate = from;
  if (draft.decision.outcome == outcome && (draft.transition.has_value() || !movesStartup(outcome))) return;
  draft.decision.outcome = outcome;
  std::optional<Phase> to;
  if (outcome == DecisionOutcome::transfer) {
    to = Phase::transferred;
  } else if (outcome == DecisionOutcome::stop) {
    to = phaseOfStop(from == Phase::investigation ? StopKind::inconclusiveInvestigation : StopKind::unspecified);
  } else if (from && movesStartup(outcome)) {
    to = usualTarget(outcome, *from);
  }
  setTarget(draft, to);
  if (!draft.transition) return;
  // What another outcome asked for means nothing here.
  if (outcome != DecisionOutcome::transfer) {
    draft.transition->receiver.reset();
    draft.transition->legalForm.clear();
  }
  draft.transition->stopKind =
      draft.transition->to == Phase::investigationStopped ? StopKind::inconclusiveInvestigation : StopKind::unspecified;
}

namespace {

std::optional<Phase> phaseNow(const Portfolio& portfolio, const StartupId& startup) {
  const auto row = portfolio.rowOf(startup);
  const auto* entry = row == Portfolio::none ? nullptr : portfolio.entryAt(row, portfolio.today);
  return entry ? std::optional(entry->phase) : std::nullopt;
}

}  // namespace

std::optional<DecisionOutcome> outcomeOfMove(const BoardModel& model, const StartupId& startup, Phase to) {
  const auto from = model.portfolio() ? phaseNow(*model.portfolio(), startup) : std::nullopt;
  return from && inProgramme(*from) ? outcomeTowards(from, to) : std::nullopt;
}

DecisionCase draftTowards(const Ledger& ledger, const Portfolio& portfolio, const StartupId& startup, Phase to) {
  const auto from = phaseNow(portfolio, startup);
  const DecisionOutcome outcome = outcomeTowards(from, to).value_or(DecisionOutcome::postpone);
  const Decision* kept = draftOf(ledger, startup);
  DecisionCase draft = kept ? caseOf(ledger, *kept) : freshDraft(ledger, startup, from, outcome, portfolio.today);
  const auto former = draft.transition;
  chooseOutcome(draft, outcome, from);
  // A stop says its kind, and that says its phase.
  if (!isStop(to)) setTarget(draft, to);
  keepTransition(draft, former);
  return draft;
}

DecisionCase asRecorded(DecisionCase draft, const QDate& today, const Ledger* ledger) {
  Decision& decision = draft.decision;
  // A committee decides on its day, also where that was moved since the draft began.
  const CommitteeSession* session = ledger && decision.session ? ledger->session(*decision.session) : nullptr;
  if (session && session->date.isValid()) decision.date = session->date;
  if (!decision.session) decision.date = decision.periodStart.isValid() ? std::min(today, decision.periodStart) : today;
  if (!mayCommit(draft.decision.outcome)) draft.amounts.clear();
  std::erase_if(draft.amounts, [](const DecisionAmount& amount) { return amount.amount.cents == 0; });
  return draft;
}

const CommitteeSession* nextSessionOf(const Ledger& ledger, const StartupId& startup, const QDate& day) {
  const CommitteeSession* next = nullptr;
  for (const AgendaItem& item : ledger.agenda) {
    if (item.startup != startup) continue;
    const CommitteeSession* session = ledger.session(item.session);
    if (session && session->date >= day && (!next || session->date < next->date)) next = session;
  }
  return next;
}

std::optional<OrganisationId> usualFunder(const Ledger& ledger, const StartupId& startup, FundingRoute route, int fiscalYear) {
  const auto commitments = ledger.commitmentsOf(startup);
  for (size_t last = commitments.size(); last > 0; --last) {
    const Commitment& commitment = commitments[last - 1];
    if (commitment.route == route && commitment.funder) return commitment.funder;
  }
  std::optional<OrganisationId> only;
  for (const Envelope& envelope : ledger.envelopes) {
    if (envelope.route != route || envelope.fiscalYear != fiscalYear || !envelope.funder || envelope.funder == only) continue;
    if (only) return std::nullopt;
    only = envelope.funder;
  }
  return only;
}

void putInOrder(DecisionCase& draft) {
  const auto by = [](auto& column, auto key) {
    std::sort(column.begin(), column.end(), [&](const auto& a, const auto& b) { return key(a) < key(b); });
  };
  by(draft.amounts, [](const DecisionAmount& one) { return std::tuple(one.route, one.id); });
  by(draft.scores, [](const DecisionScore& one) { return std::tuple(one.criterion, one.id); });
  by(draft.conditions, [](const Condition& one) { return std::tuple(one.due, one.id); });
}

}  // namespace eclosion::ui
