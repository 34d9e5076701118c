// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/decide.h"

#include <gtest/gtest.h>

#include <QRandomGenerator>

#include "core/analysis/figures.h"
#include "core/edits/change_record.h"
#include "core/edits/fiscal_year.h"
#include "core/edits/move_startup.h"
#include "core/edits/phase_history.h"
#include "core/store/undo.h"
#include "tests/support/edit_desk.h"
#include "tests/support/thorough.h"

namespace eclosion {
namespace {

using edits::recordDecision;
using edits::saveDraft;
using enum DecisionOutcome;

const StartupId lapins = namedId<StartupId>(u"lapins");
const OrganisationId dinum = namedId<OrganisationId>(u"dinum");
const OrganisationId ministry = namedId<OrganisationId>(u"ministry");
const QDate committee(2026, 8, 20);
const QDate effect(2026, 9, 1);

class DecideTest : public testing::Test {
 protected:
  void SetUp() override {
    desk.put(
        Organisation{.id = dinum, .name = QStringLiteral("Direction du numérique"), .acronym = QStringLiteral("DINUM")},
        Organisation{.id = ministry, .name = QStringLiteral("Ministry")}, Startup{.id = lapins, .name = QStringLiteral("Lapins")},
        PhasePeriod{.id = namedId<PhaseId>(u"1"), .startup = lapins, .start = QDate(2025, 9, 1), .statedEnd = QDate(2026, 1, 15)},
        PhasePeriod{.id = namedId<PhaseId>(u"2"), .startup = lapins, .phase = Phase::construction, .start = QDate(2026, 1, 15)});
  }

  // A case with something in every part.
  [[nodiscard]] static DecisionCase full(DecisionOutcome outcome = fundNextPhase) {
    DecisionCase decided = newCase(lapins, Phase::construction, outcome, committee);
    decided.decision.periodStart = effect;
    decided.decision.periodEnd = QDate(2027, 2, 28);
    decided.decision.nextReview = QDate(2027, 2, 1);
    decided.decision.plannedTeam = 5;
    decided.decision.hypothesis = QStringLiteral("  Every region can use it. ");
    const DecisionId id = decided.decision.id;
    decided.amounts = {{.id = newId<DecisionAmountId>(), .decision = id, .funder = dinum, .amount = Money::euros(130'000)},
                       {.id = newId<DecisionAmountId>(),
                        .decision = id,
                        .funder = ministry,
                        .route = FundingRoute::partnership,
                        .method = PartnershipMethod::reinvoicing,
                        .amount = Money::euros(110'000)},
                       {.id = newId<DecisionAmountId>(), .decision = id, .route = FundingRoute::partnerDirect}};
    decided.scores = {{.id = newId<DecisionScoreId>(),
                       .decision = id,
                       .criterion = QStringLiteral("usefulness"),
                       .score = 8,
                       .evidence = QStringLiteral("312 case officers")},
                      {.id = newId<DecisionScoreId>(), .decision = id, .criterion = QStringLiteral("team")}};
    decided.conditions = {
        {.id = newId<ConditionId>(), .decision = id, .text = QStringLiteral("14 regions live"), .due = QDate(2027, 2, 1)}};
    return decided;
  }
  [[nodiscard]] static DecisionCase plain(DecisionOutcome outcome, std::optional<Phase> gate, const QDate& date = effect) {
    return newCase(lapins, gate, outcome, date);
  }

  // Refused, in words, with nothing written.
  void refuses(const edits::Edit& edit, ErrorKind kind = ErrorKind::refused) {
    const auto before = everything();
    const auto done = desk.perform(edit);
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().kind, kind);
    EXPECT_FALSE(done.error().message.isEmpty());
    EXPECT_EQ(everything(), before);
  }
  // All that a decision touches.
  [[nodiscard]] std::vector<AnyRecord> everything() const {
    std::vector<AnyRecord> all;
    for (const RecordKind kind :
         {recordKind<Startup>, recordKind<PhasePeriod>, recordKind<Decision>, recordKind<DecisionTransition>,
          recordKind<DecisionAmount>, recordKind<DecisionScore>, recordKind<Condition>, recordKind<Commitment>}) {
      auto rows = desk.records.rows(kind, "id", {}).value();
      std::move(rows.begin(), rows.end(), std::back_inserter(all));
    }
    return all;
  }
  [[nodiscard]] edits::History history() const { return edits::historyOf(desk.records, lapins).value(); }

  test::EditDesk desk;
};

TEST_F(DecideTest, recordingWritesAllOfIt) {
  const DecisionCase decided = full();
  const auto change = desk.perform(recordDecision(decided));
  ASSERT_TRUE(change) << change.error().message.toStdString();
  EXPECT_EQ(change->startups, std::vector{lapins});
  EXPECT_EQ(desk.lastWords(),
            QStringLiteral("Record the decision on Lapins: fund Acceleration, %1").arg(moneyWords(Money::euros(240'000))));

  const auto decision = desk.find<Decision>(decided.decision.id);
  ASSERT_TRUE(decision);
  EXPECT_EQ(decision->state, DecisionState::recorded);
  EXPECT_EQ(decision->hypothesis, QStringLiteral("Every region can use it."));
  const auto entries = history();
  ASSERT_EQ(entries.size(), 3U);
  EXPECT_EQ(entries[1].statedEnd, effect);
  EXPECT_EQ(entries[2].phase, Phase::acceleration);
  EXPECT_EQ(entries[2].start, effect);
  EXPECT_EQ(entries[2].decision, decided.decision.id);
  ASSERT_EQ(desk.all<DecisionTransition>().size(), 1U);
  EXPECT_EQ(desk.all<DecisionAmount>().size(), 2U);  // one of nothing is none
  EXPECT_EQ(desk.all<DecisionScore>().size(), 1U);
  EXPECT_EQ(desk.all<Condition>().size(), 1U);
  const auto commitments = desk.all<Commitment>();
  ASSERT_EQ(commitments.size(), 2U);
  Money sum;
  for (const Commitment& commitment : commitments) {
    EXPECT_EQ(commitment.decision, decided.decision.id);
    EXPECT_EQ(commitment.startup, lapins);
    EXPECT_EQ(commitment.date, effect);
    EXPECT_EQ(commitment.funder, commitment.route == FundingRoute::ownBudget ? dinum : ministry);
    sum += commitment.amount;
  }
  EXPECT_EQ(sum, decided.total());
}

TEST_F(DecideTest, plannedAgainItIsTheSame) {
  const auto edit = recordDecision(full());
  const auto one = desk.plan(edit);
  const auto two = desk.plan(edit);
  ASSERT_TRUE(one && two);
  EXPECT_EQ(one->puts, two->puts);
}

TEST_F(DecideTest, theDraftBecomesTheDecision) {
  DecisionCase decided = full();
  ASSERT_TRUE(desk.perform(saveDraft(decided)));
  EXPECT_EQ(desk.lastWords(), QStringLiteral("Draft a decision on Lapins"));
  EXPECT_EQ(desk.find<Decision>(decided.decision.id)->state, DecisionState::draft);
  EXPECT_EQ(history().size(), 2U);
  EXPECT_TRUE(desk.all<Commitment>().empty());
  // The same again is nothing; another amount is that row alone.
  EXPECT_TRUE(desk.plan(saveDraft(decided))->isEmpty());
  decided.amounts.front().amount = Money::euros(1);
  const auto plan = desk.plan(saveDraft(decided));
  ASSERT_TRUE(plan);
  EXPECT_EQ(plan->puts.size(), 1U);
  EXPECT_TRUE(plan->removals.empty());
  // Parts that went since do not stay.
  decided.conditions.clear();
  decided.scores.clear();
  ASSERT_TRUE(desk.perform(recordDecision(decided)));
  EXPECT_TRUE(desk.all<Condition>().empty());
  EXPECT_TRUE(desk.all<DecisionScore>().empty());
  EXPECT_EQ(desk.all<Decision>().size(), 1U);
  EXPECT_EQ(desk.all<DecisionAmount>().size(), 2U);
  refuses(saveDraft(decided));
  refuses(recordDecision(decided));
  refuses(edits::discardDraft(decided.decision.id));
}

TEST_F(DecideTest, aDraftMayBeUnfinished) {
  DecisionCase draft{.decision = {.id = newId<DecisionId>(), .startup = lapins}};
  draft.conditions = {{.id = newId<ConditionId>(), .decision = draft.decision.id, .text = {}}};
  draft.decision.periodStart = effect;
  draft.decision.periodEnd = effect.addDays(-1);
  ASSERT_TRUE(desk.perform(saveDraft(draft)));
  // What could never be is refused even so.
  draft.amounts = {{.id = newId<DecisionAmountId>(), .decision = draft.decision.id, .amount = Money{-1}}};
  refuses(saveDraft(draft));
  draft.amounts.clear();
  draft.decision.session = newId<SessionId>();
  refuses(saveDraft(draft), ErrorKind::notFound);
}

TEST_F(DecideTest, oneDraftAStartup) {
  const DecisionCase first = full();
  ASSERT_TRUE(desk.perform(saveDraft(first)));
  refuses(saveDraft(full(extend)));
  refuses(recordDecision(full(extend)));
  refuses(edits::addRecord(Decision{.id = newId<DecisionId>(), .startup = lapins}));
  ASSERT_TRUE(desk.perform(edits::discardDraft(first.decision.id)));
  EXPECT_EQ(desk.lastWords(), QStringLiteral("Discard the draft of a decision on Lapins"));
  EXPECT_TRUE(desk.all<DecisionAmount>().empty());
  EXPECT_TRUE(desk.plan(edits::discardDraft(first.decision.id))->isEmpty());
  ASSERT_TRUE(desk.perform(saveDraft(full(extend))));
}

struct OutcomeCase {
  const char* name;
  DecisionOutcome outcome;
  std::optional<Phase> to;  // the new phase; nothing where none is written
  const char* words;
  std::function<void(DecisionCase&)> prepare = [](DecisionCase&) {};
};
void PrintTo(const OutcomeCase& one, std::ostream* out) { *out << one.name; }

class RecordedOutcome : public DecideTest, public testing::WithParamInterface<OutcomeCase> {};

TEST_P(RecordedOutcome, writesItsPhase) {
  DecisionCase decided = plain(GetParam().outcome, Phase::construction);
  decided.decision.reason = QStringLiteral("The committee wants it.");
  GetParam().prepare(decided);
  const auto change = desk.perform(recordDecision(decided));
  ASSERT_TRUE(change) << change.error().message.toStdString();
  EXPECT_EQ(desk.lastWords(), QStringLiteral("Record the decision on Lapins: ") + QString::fromUtf8(GetParam().words));
  const auto entries = history();
  EXPECT_EQ(entries.size(), GetParam().to ? 3U : 2U);
  EXPECT_EQ(desk.all<DecisionTransition>().size(), GetParam().to ? 1U : 0U);
  EXPECT_TRUE(desk.all<Commitment>().empty());
  if (!GetParam().to) return;
  EXPECT_EQ(entries.back().phase, *GetParam().to);
  EXPECT_EQ(entries.back().decision, decided.decision.id);
  EXPECT_EQ(entries.back().receiver, decided.transition ? decided.transition->receiver : std::nullopt);
  EXPECT_EQ(entries.back().stopKind, decided.transition ? decided.transition->stopKind : StopKind::unspecified);
}

void leadsTo(DecisionCase& decided, Phase phase) {
  decided.transition = DecisionTransition{.id = newId<DecisionTransitionId>(), .decision = decided.decision.id, .to = phase};
}

INSTANTIATE_TEST_SUITE_P(All, RecordedOutcome,
                         testing::Values(OutcomeCase{"fund", fundNextPhase, Phase::acceleration, "fund Acceleration"},
                                         OutcomeCase{"fundWithoutSayingWhere", fundNextPhase, Phase::acceleration,
                                                     "fund Acceleration", [](DecisionCase& d) { d.transition.reset(); }},
                                         OutcomeCase{"fundSkipping", fundNextPhase, Phase::consolidation, "fund Consolidation",
                                                     [](DecisionCase& d) { leadsTo(d, Phase::consolidation); }},
                                         OutcomeCase{"extend", extend, std::nullopt, "extend Construction"},
                                         OutcomeCase{"pivot", pivot, std::nullopt, "pivot"},
                                         OutcomeCase{"pivotBack", pivot, Phase::investigation, "pivot to Investigation",
                                                     [](DecisionCase& d) { leadsTo(d, Phase::investigation); }},
                                         OutcomeCase{"transfer", transfer, Phase::transferred, "transfer to DINUM",
                                                     [](DecisionCase& d) { d.transition->receiver = dinum; }},
                                         OutcomeCase{"operate", operate, Phase::operated, "operate in the network"},
                                         OutcomeCase{"stop", stop, Phase::stopped, "stop",
                                                     [](DecisionCase& d) { d.transition->stopKind = StopKind::closed; }},
                                         OutcomeCase{"postpone", postpone, std::nullopt, "postpone"}),
                         [](const auto& one) { return std::string(one.param.name); });

TEST_F(DecideTest, aGrantCommitsNothing) {
  DecisionCase decided = plain(grant, std::nullopt);
  decided.amounts = {
      {.id = newId<DecisionAmountId>(), .decision = decided.decision.id, .funder = dinum, .amount = Money::euros(300'000)}};
  ASSERT_TRUE(desk.perform(recordDecision(decided)));
  EXPECT_TRUE(desk.all<Commitment>().empty());
  EXPECT_EQ(desk.all<DecisionAmount>().size(), 1U);
  EXPECT_EQ(history().size(), 2U);
}

TEST_F(DecideTest, whatIsUnusualWantsAReason) {
  DecisionCase decided = plain(fundNextPhase, Phase::construction);
  leadsTo(decided, Phase::consolidation);
  refuses(recordDecision(decided));
  decided.decision.reason = QStringLiteral("It is used everywhere already.");
  ASSERT_TRUE(desk.perform(recordDecision(decided)));
  // The decision keeps the reason; the phase points to it.
  EXPECT_TRUE(history().back().comment.isEmpty());
}

TEST_F(DecideTest, oneThatIsStoppedComesBackOrNothing) {
  ASSERT_TRUE(desk.perform(
      edits::moveStartup({.startup = lapins, .to = Phase::stopped, .date = QDate(2026, 3, 1), .stopKind = StopKind::closed})));
  Startup shelved = *desk.find<Startup>(lapins);
  shelved.archived = QDate(2026, 4, 1);
  desk.put(shelved);
  for (const DecisionOutcome outcome : {extend, transfer, operate, stop, postpone, fundNextPhase}) {
    DecisionCase decided = plain(outcome, Phase::stopped);
    decided.decision.reason = QStringLiteral("Because.");
    if (decided.transition && outcome == transfer) decided.transition->receiver = dinum;
    if (decided.transition && outcome == stop) decided.transition->stopKind = StopKind::closed;
    refuses(recordDecision(decided));
  }
  DecisionCase again = plain(fundNextPhase, Phase::stopped);
  leadsTo(again, Phase::construction);
  refuses(recordDecision(again));
  again.decision.reason = QStringLiteral("A sponsor came forward.");
  ASSERT_TRUE(desk.perform(recordDecision(again)));
  EXPECT_EQ(history().back().phase, Phase::construction);
  EXPECT_TRUE(desk.find<Startup>(lapins)->archived.isNull());  // back in sight
}

struct RefusedCase {
  const char* name;
  std::function<void(DecisionCase&)> change;
  ErrorKind kind = ErrorKind::refused;
};
void PrintTo(const RefusedCase& one, std::ostream* out) { *out << one.name; }

class RefusedDecision : public DecideTest, public testing::WithParamInterface<RefusedCase> {};

TEST_P(RefusedDecision, writesNothing) {
  DecisionCase decided = full();
  GetParam().change(decided);
  refuses(recordDecision(decided), GetParam().kind);
}

INSTANTIATE_TEST_SUITE_P(
    All, RefusedDecision,
    testing::Values(
        RefusedCase{"unknownStartup", [](DecisionCase& d) { d.decision.startup = newId<StartupId>(); }, ErrorKind::notFound},
        RefusedCase{"unknownFunder", [](DecisionCase& d) { d.amounts[0].funder = newId<OrganisationId>(); }, ErrorKind::notFound},
        RefusedCase{"unknownSession", [](DecisionCase& d) { d.decision.session = newId<SessionId>(); }, ErrorKind::notFound},
        RefusedCase{"unknownReceiver",
                    [](DecisionCase& d) {
                      d.decision.outcome = transfer;
                      d.transition->to = Phase::transferred;
                      d.transition->receiver = newId<OrganisationId>();
                      d.decision.reason = QStringLiteral("It is time.");
                    },
                    ErrorKind::notFound},
        RefusedCase{"negative", [](DecisionCase& d) { d.amounts[0].amount = Money{-1}; }},
        RefusedCase{"tooMuch", [](DecisionCase& d) { d.amounts[0].amount = Money{std::numeric_limits<qint64>::max()}; }},
        RefusedCase{
            "tooMuchTogether",
            [](DecisionCase& d) { d.amounts[0].amount = d.amounts[1].amount = Money{std::numeric_limits<qint64>::max()}; }},
        RefusedCase{"reversed", [](DecisionCase& d) { d.decision.periodEnd = effect.addDays(-1); }},
        RefusedCase{"farAway", [](DecisionCase& d) { d.decision.periodEnd = QDate(20260, 1, 1); }},
        RefusedCase{"noDay", [](DecisionCase& d) { d.decision.date = {}; }},
        RefusedCase{"score", [](DecisionCase& d) { d.scores[0].score = 11; }},
        RefusedCase{"team", [](DecisionCase& d) { d.decision.plannedTeam = -1; }},
        RefusedCase{"condition", [](DecisionCase& d) { d.conditions[0].text = QStringLiteral(" "); }},
        RefusedCase{"stoppedWithMoney",
                    [](DecisionCase& d) {
                      d.decision.outcome = stop;
                      d.transition->to = Phase::stopped;
                      d.transition->stopKind = StopKind::closed;
                    }},
        RefusedCase{"otherGate", [](DecisionCase& d) { d.decision.gate = Phase::acceleration; }}),
    [](const auto& one) { return std::string(one.param.name); });

TEST_F(DecideTest, undoneAndDoneAgainAsOne) {
  DecisionCase decided = full();
  ASSERT_TRUE(desk.perform(saveDraft(decided)));
  const auto drafted = everything();
  decided.conditions.clear();
  ASSERT_TRUE(desk.perform(recordDecision(decided)));
  const auto recorded = everything();
  ASSERT_NE(recorded, drafted);
  const auto step = store::nextUndo(desk.file).value();
  ASSERT_TRUE(step);
  ASSERT_TRUE(store::undo(desk.file, desk.temporary.clock, QStringLiteral("test"), step->firstSeq));
  EXPECT_EQ(everything(), drafted);
  ASSERT_TRUE(store::redo(desk.file, desk.temporary.clock, QStringLiteral("test")));
  EXPECT_EQ(everything(), recorded);
}

TEST_F(DecideTest, aClosedFiscalYearTakesNoMoney) {
  ASSERT_TRUE(desk.perform(edits::closeFiscalYear(2026)));
  refuses(recordDecision(full()));
  // A decision without any is of no fiscal year.
  EXPECT_TRUE(desk.plan(recordDecision(plain(fundNextPhase, Phase::construction))));
  ASSERT_TRUE(desk.perform(edits::reopenFiscalYear(2026)));
  ASSERT_TRUE(desk.perform(recordDecision(full())));
}

// Whatever the split, what is committed, what the envelopes lose and what the figures say is the sum, to the cent.
TEST_F(DecideTest, splitsAddUpToTheCent) {
  QRandomGenerator random(20260901);
  const auto funders = std::array<std::optional<OrganisationId>, 3>{std::nullopt, dinum, ministry};
  const int rounds = test::rounds(2000, 20000);
  for (int round = 0; round < rounds; ++round) {
    DecisionCase decided = plain(extend, Phase::construction);
    const int parts = random.bounded(1, 9);
    std::array<Money, 3> byRoute{};
    Money left{random.bounded(qint64{1}, qint64{100'000'000'00})};
    const Money whole = left;
    for (int part = 0; part < parts; ++part) {
      const Money share = part + 1 == parts ? left : Money{random.bounded(left.cents + 1)};
      left = left - share;
      const auto route = static_cast<FundingRoute>(random.bounded(3));
      byRoute[static_cast<size_t>(route)] += share;
      decided.amounts.push_back({.id = newId<DecisionAmountId>(),
                                 .decision = decided.decision.id,
                                 .funder = funders[static_cast<size_t>(random.bounded(3))],
                                 .route = route,
                                 .amount = share});
    }
    ASSERT_EQ(decided.total(), whole);
    const auto plan = desk.plan(recordDecision(decided));
    ASSERT_TRUE(plan) << plan.error().message.toStdString();
    std::vector<Commitment> commitments;
    for (const AnyRecord& record : plan->puts) {
      if (const auto* commitment = std::get_if<Commitment>(&record)) commitments.push_back(*commitment);
    }
    Money committed;
    std::array<Money, 3> committedBy{};
    Portfolio columns = desk.columns;
    for (const Commitment& commitment : commitments) {
      EXPECT_GT(commitment.amount, Money{});
      committed += commitment.amount;
      committedBy[static_cast<size_t>(commitment.route)] += commitment.amount;
      columns.commitments.push_back({0, commitment.route, commitment.date, commitment.amount});
    }
    columns.seal();
    ASSERT_EQ(committed, whole);
    ASSERT_EQ(committedBy, byRoute);
    const auto figures = analysis::figuresAt(columns, effect);
    ASSERT_EQ(figures.committed.byRoute, byRoute);
    // The envelopes of its funders and routes lose the same, seen from another decision on as much.
    DecisionCase other = decided;
    other.decision.id = newId<DecisionId>();
    Money lost;
    for (const CaseFacts::Left& line : envelopesFor(other, {}, commitments, 1)) lost += line.committed;
    ASSERT_EQ(lost, whole);
  }
}

TEST_F(DecideTest, aRecordedDecisionIsTakenBackByUndoAlone) {
  const DecisionCase decided = full();
  ASSERT_TRUE(desk.perform(recordDecision(decided)));
  refuses(edits::setField(refTo(decided.decision), "state", QStringLiteral("draft")));
  // Its words may be put right.
  EXPECT_TRUE(desk.perform(edits::setField(refTo(decided.decision), "hypothesis", QStringLiteral("Most regions can."))));
}

TEST_F(DecideTest, conditionsAreSettled) {
  const DecisionCase decided = full();
  const ConditionId id = decided.conditions.front().id;
  ASSERT_TRUE(desk.perform(saveDraft(decided)));
  refuses(edits::settleCondition(id, ConditionState::met, effect));
  ASSERT_TRUE(desk.perform(recordDecision(decided)));
  refuses(edits::settleCondition(id, ConditionState::met, {}));
  refuses(edits::settleCondition(newId<ConditionId>(), ConditionState::met, effect), ErrorKind::notFound);
  ASSERT_TRUE(desk.perform(edits::settleCondition(id, ConditionState::met, effect)));
  EXPECT_EQ(desk.lastWords(), QStringLiteral("Condition of Lapins met: 14 regions live"));
  EXPECT_EQ(desk.find<Condition>(id)->settled, effect);
  ASSERT_TRUE(desk.perform(edits::settleCondition(id, ConditionState::open, effect)));
  EXPECT_TRUE(desk.find<Condition>(id)->settled.isNull());
}

}  // namespace
}  // namespace eclosion
