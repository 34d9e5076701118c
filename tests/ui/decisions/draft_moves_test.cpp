// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decisions/draft_moves.h"

#include <gtest/gtest.h>

#include "core/domain/decision_checks.h"
#include "core/domain/lifecycle.h"

namespace eclosion::test {
namespace {

const QDate today(2026, 9, 1);
const StartupId startup = namedId<StartupId>(u"lapins");

CaseFacts inPhase(Phase phase) {
  CaseFacts facts;
  facts.startup = QStringLiteral("Lapins");
  facts.history = {{.phase = phase, .start = QDate(2025, 1, 1)}};
  return facts;
}

// Wherever a card may be dropped, the draft that opens is one that can be recorded once what it asks for is said.
TEST(DraftMoves, everyMoveOfTheProgrammeIsADraftThatCanBeRecorded) {
  for (int f = 0; f <= static_cast<int>(Phase::consolidation); ++f) {
    const auto from = static_cast<Phase>(f);
    for (int t = 0; t < phaseCount; ++t) {
      const auto to = static_cast<Phase>(t);
      const auto outcome = ui::outcomeTowards(from, to);
      const std::string what = (code(from) + QStringLiteral(" to ") + code(to)).toStdString();
      EXPECT_EQ(outcome.has_value(), from != to && to != Phase::unrecorded) << what;
      if (!outcome) continue;
      DecisionCase draft = ui::freshDraft({}, startup, from, *outcome, today);
      ui::chooseOutcome(draft, *outcome, from);
      if (!isStop(to)) ui::setTarget(draft, to);
      draft.decision.reason = QStringLiteral("It is so");
      if (to == Phase::transferred) draft.transition->receiver = namedId<OrganisationId>(u"anct");
      if (isStop(to)) draft.transition->stopKind = StopKind::closed;
      if (isStop(to)) draft.transition->to = phaseOfStop(StopKind::closed);
      for (const DecisionCheck& check : checkCase(inPhase(from), ui::asRecorded(draft, today)))
        EXPECT_FALSE(isInTheWay(check)) << what << ": " << check.words.toStdString();
    }
  }
  EXPECT_FALSE(ui::outcomeTowards(std::nullopt, Phase::construction)) << "it has not begun";
  EXPECT_FALSE(ui::outcomeTowards(Phase::stopped, Phase::investigationStopped));
}

TEST(DraftMoves, anotherOutcomeKeepsAllButWhereItLeads) {
  DecisionCase draft = ui::freshDraft({}, startup, Phase::construction, DecisionOutcome::fundNextPhase, today);
  draft.decision.hypothesis = QStringLiteral("It holds");
  draft.amounts.push_back({.id = newId<DecisionAmountId>(), .decision = draft.decision.id, .amount = Money::euros(5)});
  ui::chooseOutcome(draft, DecisionOutcome::transfer, Phase::construction);
  draft.transition->receiver = namedId<OrganisationId>(u"anct");
  draft.transition->legalForm = QStringLiteral("group");
  ui::chooseOutcome(draft, DecisionOutcome::stop, Phase::construction);
  EXPECT_EQ(draft.transition->to, Phase::stopped);
  EXPECT_EQ(draft.transition->stopKind, StopKind::unspecified);
  EXPECT_FALSE(draft.transition->receiver);
  EXPECT_TRUE(draft.transition->legalForm.isEmpty());
  EXPECT_TRUE(ui::asRecorded(draft, today).amounts.empty()) << "a stop commits nothing";
  ui::chooseOutcome(draft, DecisionOutcome::extend, Phase::construction);
  EXPECT_FALSE(draft.transition);
  EXPECT_EQ(draft.amounts.size(), 1u) << "the draft keeps them";
  EXPECT_EQ(draft.decision.hypothesis, QStringLiteral("It holds"));
  // An investigation that stops is inconclusive unless one says otherwise.
  ui::chooseOutcome(draft, DecisionOutcome::stop, Phase::investigation);
  EXPECT_EQ(draft.transition->to, Phase::investigationStopped);
  EXPECT_EQ(draft.transition->stopKind, StopKind::inconclusiveInvestigation);
  EXPECT_EQ(draft.decision.gate, Phase::investigation);
}

TEST(DraftMoves, aDraftIsForTheNextCommitteeThatLooksAtIt) {
  Ledger ledger;
  const auto session = [&](const char16_t* name, const QDate& date, bool looks) {
    const auto id = namedId<SessionId>(name);
    ledger.sessions.push_back({.id = id, .date = date});
    if (looks) ledger.agenda.push_back({.id = newId<AgendaItemId>(), .session = id, .startup = startup});
    return id;
  };
  session(u"past", QDate(2026, 3, 1), true);
  session(u"others", QDate(2026, 9, 10), false);
  const auto next = session(u"next", QDate(2026, 9, 17), true);
  session(u"later", QDate(2026, 12, 1), true);
  ledger.seal();
  const DecisionCase draft = ui::freshDraft(ledger, startup, Phase::construction, DecisionOutcome::extend, today);
  EXPECT_EQ(draft.decision.session, next);
  EXPECT_EQ(draft.decision.date, QDate(2026, 9, 17));
  EXPECT_EQ(ui::asRecorded(draft, today).decision.date, QDate(2026, 9, 17));
}

TEST(DraftMoves, withoutACommitteeItIsOfTheDayItIsRecorded) {
  struct Row {
    QDate effective, date;
  };
  DecisionCase draft = ui::freshDraft({}, startup, Phase::construction, DecisionOutcome::extend, QDate(2026, 8, 1));
  for (const Row& row :
       {Row{QDate(2026, 10, 1), today}, Row{today, today}, Row{QDate(2026, 5, 1), QDate(2026, 5, 1)}, Row{{}, today}}) {
    draft.decision.periodStart = row.effective;
    EXPECT_EQ(ui::asRecorded(draft, today).decision.date, row.date);
  }
}

}  // namespace
}  // namespace eclosion::test
