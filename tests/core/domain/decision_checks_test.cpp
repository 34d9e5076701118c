// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/decision_checks.h"

#include <gtest/gtest.h>

#include <QLocale>

namespace eclosion {
namespace {

using enum DecisionOutcome;
using Code = CheckCode;
using Level = CheckLevel;

const StartupId lapins = namedId<StartupId>(u"lapins");
const OrganisationId dinum = namedId<OrganisationId>(u"dinum");
const QDate begun(2026, 1, 15);  // of the phase it is in
const QDate day(2026, 10, 1);    // the decision and its effect

CaseFacts factsIn(std::optional<Phase> phase) {
  CaseFacts facts{.startup = QStringLiteral("Lapins")};
  if (phase) facts.history = {{*phase, begun}};
  return facts;
}

DecisionCase deciding(DecisionOutcome outcome, std::optional<Phase> gate, std::optional<Phase> to = {}) {
  DecisionCase decided = newCase(lapins, gate, outcome, day);
  if (to)
    decided.transition = DecisionTransition{.id = newId<DecisionTransitionId>(), .decision = decided.decision.id, .to = *to};
  if (outcome == stop)
    decided.transition->stopKind =
        decided.transition->to == Phase::investigationStopped ? StopKind::inconclusiveInvestigation : StopKind::closed;
  if (outcome == transfer) decided.transition->receiver = dinum;
  return decided;
}

// The gravest level of a code; nothing where it is not spoken of.
std::optional<Level> levelOf(const CaseFacts& facts, const DecisionCase& decided, Code code) {
  std::optional<Level> level;
  for (const DecisionCheck& check : checkCase(facts, decided)) {
    EXPECT_FALSE(check.words.isEmpty());
    if (check.code == code && (!level || check.level > *level)) level = check.level;
  }
  return level;
}

// Each kind of stop in each phase, towards each of the two ends: an investigation alone is inconclusive, and a kind leads to one
// end.
TEST(DecisionChecks, aKindOfStopFitsItsPhaseAndItsEnd) {
  using enum StopKind;
  using enum Phase;
  for (const Phase phase : {unrecorded, investigation, construction, acceleration, consolidation, operated}) {
    const bool investigated = phase == unrecorded || phase == investigation;
    for (const StopKind kind : {unspecified, inconclusiveInvestigation, closed, methodAbandoned}) {
      for (const Phase to : {stopped, investigationStopped}) {
        DecisionCase decided = deciding(stop, phase, to);
        decided.transition->stopKind = kind;
        const bool isInconclusive = kind == inconclusiveInvestigation;
        const bool fits =
            kind != unspecified && isInconclusive == (to == investigationStopped) && (investigated || !isInconclusive);
        EXPECT_EQ(levelOf(factsIn(phase), decided, Code::stopKind), fits ? std::nullopt : std::optional(Level::error))
            << QString(code(phase)).toStdString() << " " << QString(code(kind)).toStdString() << " "
            << QString(code(to)).toStdString();
      }
    }
  }
}

// Each outcome in each phase: what stands in the way. Rows: outcome, a target where it is not the usual one; columns: not begun,
// then phases in lifecycle order. y: may be recorded; r: with a reason; n: cannot be.
struct OutcomeRow {
  DecisionOutcome outcome;
  std::optional<Phase> to;
  const char* answers;
};

TEST(DecisionChecks, eachOutcomeInEachPhase) {
  // clang-format off
  const OutcomeRow rows[] = {
      //                                     not begun, unrecorded, the four phases, operated, transferred, stopped, inconclusive
      {fundNextPhase,  std::nullopt,                  "n  n  y  y  y  n  n  n  n  n"},
      {fundNextPhase,  Phase::investigation,          "y  y  n  r  r  r  r  r  r  r"},
      {fundNextPhase,  Phase::construction,           "r  y  y  n  r  r  r  r  r  r"},
      {fundNextPhase,  Phase::acceleration,           "r  y  r  y  n  r  r  r  r  r"},
      {fundNextPhase,  Phase::consolidation,          "r  y  r  r  y  n  r  r  r  r"},
      {fundNextPhase,  Phase::operated,               "n  n  n  n  n  n  n  n  n  n"},
      {fundNextPhase,  Phase::unrecorded,             "n  n  n  n  n  n  n  n  n  n"},
      {extend,         std::nullopt,                  "n  y  y  y  y  y  y  n  n  n"},
      {extend,         Phase::acceleration,           "n  n  n  n  n  n  n  n  n  n"},
      {pivot,          std::nullopt,                  "n  y  y  y  y  y  n  n  n  n"},
      {pivot,          Phase::investigation,          "n  y  n  r  r  r  r  r  r  r"},
      {transfer,       Phase::transferred,            "n  y  r  r  r  y  r  n  n  n"},
      {operate,        Phase::operated,               "n  y  r  r  r  y  n  r  n  n"},
      {stop,           Phase::stopped,                "n  y  y  y  y  y  y  y  n  n"},
      {stop,           Phase::investigationStopped,   "n  y  y  n  n  n  n  n  n  n"},
      {stop,           Phase::operated,               "n  n  n  n  n  n  n  n  n  n"},
      {postpone,       std::nullopt,                  "y  y  y  y  y  y  y  n  n  n"},
      {postpone,       Phase::acceleration,           "n  n  n  n  n  n  n  n  n  n"},
  };
  // clang-format on
  for (const OutcomeRow& row : rows) {
    for (int column = 0; column <= phaseCount; ++column) {
      const auto phase = column == 0 ? std::nullopt : std::optional(static_cast<Phase>(column - 1));
      const CaseFacts facts = factsIn(phase);
      DecisionCase decided = deciding(row.outcome, phase, row.to);
      const bool without = mayBeRecorded(checkCase(facts, decided));
      decided.decision.reason = QStringLiteral("The committee wants it.");
      const bool with = mayBeRecorded(checkCase(facts, decided));
      const char answer = without ? 'y' : with ? 'r' : 'n';
      EXPECT_EQ(answer, row.answers[column * 3]) << code(row.outcome).data() << " to " << (row.to ? code(*row.to).data() : "-")
                                                 << " from " << (phase ? code(*phase).data() : "-");
    }
  }
}

TEST(DecisionChecks, aGrantIsAboutNoPhase) {
  DecisionCase decided = deciding(grant, std::nullopt);
  decided.amounts = {{.id = newId<DecisionAmountId>(), .decision = decided.decision.id, .amount = Money::euros(300'000)}};
  EXPECT_TRUE(mayBeRecorded(checkCase(factsIn(Phase::stopped), decided)));
  decided.decision.gate = Phase::construction;
  EXPECT_EQ(levelOf(factsIn(Phase::construction), decided, Code::outcomeFitsPhase), Level::error);
  EXPECT_EQ(levelOf(factsIn(Phase::construction), deciding(grant, std::nullopt), Code::total), Level::error);
}

TEST(DecisionChecks, aGateThatIsPastIsRefused) {
  EXPECT_EQ(levelOf(factsIn(Phase::acceleration), deciding(extend, Phase::construction), Code::outcomeFitsPhase), Level::error);
}

struct Row {
  const char* name;
  Code code;
  std::optional<Level> level;  // nothing: not spoken of
  std::function<void(CaseFacts&, DecisionCase&)> change;
};

void PrintTo(const Row& row, std::ostream* out) { *out << row.name; }

void pays(DecisionCase& decided, Money amount, FundingRoute route = FundingRoute::ownBudget,
          std::optional<OrganisationId> funder = dinum) {
  decided.amounts.push_back(
      {.id = newId<DecisionAmountId>(), .decision = decided.decision.id, .funder = funder, .route = route, .amount = amount});
}
void hasLeft(CaseFacts& facts, Money amount, Money committed) {
  facts.envelopes.push_back(
      {.funder = dinum, .route = FundingRoute::ownBudget, .fiscalYear = 2026, .amount = amount, .committed = committed});
}
void scores(DecisionCase& decided, int score) {
  decided.scores.push_back(
      {.id = newId<DecisionScoreId>(), .decision = decided.decision.id, .criterion = QStringLiteral("team"), .score = score});
}
void asks(DecisionCase& decided, const QDate& due, const QString& text = QStringLiteral("Sign")) {
  decided.conditions.push_back({.id = newId<ConditionId>(), .decision = decided.decision.id, .text = text, .due = due});
}
void leaves(CaseFacts& facts, const QDate& last) {
  facts.leavers.push_back({namedId<MemberId>(u"clemence"), QStringLiteral("Clémence Vasseur"), last});
}

class DecisionCheckRows : public testing::TestWithParam<Row> {};

// From a plain decision to extend construction for half a year.
TEST_P(DecisionCheckRows, at) {
  CaseFacts facts = factsIn(Phase::construction);
  DecisionCase decided = deciding(extend, Phase::construction);
  decided.decision.periodEnd = day.addMonths(6);
  ASSERT_TRUE(mayBeRecorded(checkCase(facts, decided)));
  GetParam().change(facts, decided);
  EXPECT_EQ(levelOf(facts, decided, GetParam().code), GetParam().level);
}

const Money cent{1};
const Row moneyRows[] = {
    {"nothing", Code::total, std::nullopt, [](CaseFacts&, DecisionCase&) {}},
    {"aSum", Code::total, Level::good, [](CaseFacts&, DecisionCase& d) { pays(d, cent); }},
    {"negative", Code::total, Level::error, [](CaseFacts&, DecisionCase& d) { pays(d, Money{-1}); }},
    {"negativeBesideMore", Code::total, Level::error,
     [](CaseFacts&, DecisionCase& d) {
       pays(d, Money{100});
       pays(d, Money{-1}, FundingRoute::partnership);
     }},
    {"tooMuchToBeMeant", Code::total, Level::error, [](CaseFacts&, DecisionCase& d) { pays(d, Money{100'000'000'000'001}); }},
    {"mostThatCanBeMeant", Code::total, Level::good, [](CaseFacts&, DecisionCase& d) { pays(d, Money{100'000'000'000'000}); }},
    {"partnerNotNamed", Code::total, Level::warning,
     [](CaseFacts&, DecisionCase& d) { pays(d, cent, FundingRoute::partnerDirect, std::nullopt); }},
    {"ownBudgetNeedsNoName", Code::total, Level::good,
     [](CaseFacts&, DecisionCase& d) { pays(d, cent, FundingRoute::ownBudget, std::nullopt); }},
    {"methodWithoutPartnership", Code::total, Level::error,
     [](CaseFacts&, DecisionCase& d) {
       pays(d, cent);
       d.amounts.back().method = PartnershipMethod::reinvoicing;
     }},
    {"postponedWithMoney", Code::total, Level::error,
     [](CaseFacts&, DecisionCase& d) {
       d.decision.outcome = postpone;
       pays(d, cent);
     }},
    {"nextPhaseWithoutMoney", Code::total, Level::advice,
     [](CaseFacts&, DecisionCase& d) { d.decision.outcome = fundNextPhase; }},
    {"exactlyWhatIsLeft", Code::envelopeLeft, Level::good,
     [](CaseFacts& f, DecisionCase& d) {
       hasLeft(f, Money{1000}, Money{400});
       pays(d, Money{600});
     }},
    {"aCentMore", Code::envelopeLeft, Level::warning,
     [](CaseFacts& f, DecisionCase& d) {
       hasLeft(f, Money{1000}, Money{400});
       pays(d, Money{600});
       pays(d, cent);
     }},
    {"noEnvelope", Code::envelopeLeft, Level::advice,
     [](CaseFacts& f, DecisionCase& d) {
       hasLeft(f, Money{}, Money{});
       pays(d, cent);
     }},
    {"nothingFromIt", Code::envelopeLeft, std::nullopt,
     [](CaseFacts& f, DecisionCase&) { hasLeft(f, Money{1000}, Money{2000}); }},
    {"closedYear", Code::fiscalYearOpen, Level::error,
     [](CaseFacts& f, DecisionCase& d) {
       f.closedFiscalYear = 2026;
       pays(d, cent);
     }},
    {"yearBeforeClosed", Code::fiscalYearOpen, Level::good,
     [](CaseFacts& f, DecisionCase& d) {
       f.closedFiscalYear = 2025;
       pays(d, cent);
     }},
    {"closedYearOfAnotherMonth", Code::fiscalYearOpen, Level::good,
     [](CaseFacts& f, DecisionCase& d) {
       f.closedFiscalYear = 2025;
       f.fiscalYearStartMonth = 10;  // 1 October 2026 is the first day of 2026
       pays(d, cent);
     }},
    {"closedYearOfALaterMonth", Code::fiscalYearOpen, Level::error,
     [](CaseFacts& f, DecisionCase& d) {
       f.closedFiscalYear = 2025;
       f.fiscalYearStartMonth = 11;
       pays(d, cent);
     }},
    {"closedYearWithoutMoney", Code::fiscalYearOpen, std::nullopt,
     [](CaseFacts& f, DecisionCase&) { f.closedFiscalYear = 2026; }},
};

const Row caseRows[] = {
    {"noDay", Code::dates, Level::error, [](CaseFacts&, DecisionCase& d) { d.decision.date = {}; }},
    {"endsAsItStarts", Code::dates, Level::good, [](CaseFacts&, DecisionCase& d) { d.decision.periodEnd = day; }},
    {"endsBefore", Code::dates, Level::error, [](CaseFacts&, DecisionCase& d) { d.decision.periodEnd = day.addDays(-1); }},
    {"reviewOnTheFirstDay", Code::dates, Level::good, [](CaseFacts&, DecisionCase& d) { d.decision.nextReview = day; }},
    {"reviewBefore", Code::dates, Level::error, [](CaseFacts&, DecisionCase& d) { d.decision.nextReview = day.addDays(-1); }},
    {"reviewAtTheEnd", Code::dates, Level::good,
     [](CaseFacts&, DecisionCase& d) { d.decision.nextReview = d.decision.periodEnd; }},
    {"reviewAfterTheEnd", Code::dates, Level::advice,
     [](CaseFacts&, DecisionCase& d) { d.decision.nextReview = d.decision.periodEnd.addDays(1); }},
    {"effectBeforeTheDecision", Code::dates, Level::warning,
     [](CaseFacts&, DecisionCase& d) { d.decision.date = day.addDays(1); }},
    {"neverComesBack", Code::dates, Level::advice, [](CaseFacts&, DecisionCase& d) { d.decision.periodEnd = {}; }},
    {"movesBeforeItsPhaseBegan", Code::dates, Level::error,
     [](CaseFacts& f, DecisionCase& d) {
       f.history.insert(f.history.begin(), {Phase::investigation, QDate(2025, 1, 1)});
       d = deciding(pivot, Phase::investigation, Phase::acceleration);
       d.decision.date = d.decision.periodStart = begun.addDays(-1);
     }},
    {"movesOnTheDayItsPhaseBegan", Code::dates, Level::good,
     [](CaseFacts&, DecisionCase& d) {
       d = deciding(fundNextPhase, Phase::construction);
       d.decision.date = d.decision.periodStart = begun;
       d.decision.periodEnd = day;
     }},
    {"sameDayAsItsPhase", Code::transitionAllowed, Level::reason,
     [](CaseFacts&, DecisionCase& d) {
       d = deciding(fundNextPhase, Phase::construction);
       d.decision.date = d.decision.periodStart = begun;
     }},
    {"transferToNobody", Code::receiver, Level::error,
     [](CaseFacts&, DecisionCase& d) {
       d = deciding(transfer, Phase::construction);
       d.transition->receiver.reset();
     }},
    {"transferToSomebody", Code::receiver, std::nullopt,
     [](CaseFacts&, DecisionCase& d) { d = deciding(transfer, Phase::construction); }},
    {"receiverOfNothing", Code::receiver, Level::error,
     [](CaseFacts&, DecisionCase& d) {
       d = deciding(fundNextPhase, Phase::construction);
       d.transition->receiver = dinum;
     }},
    {"legalFormOfNothing", Code::receiver, Level::error,
     [](CaseFacts&, DecisionCase& d) {
       d = deciding(operate, Phase::construction);
       d.transition->legalForm = QStringLiteral("GIP");
     }},
    {"stopWithoutAKind", Code::stopKind, Level::error,
     [](CaseFacts&, DecisionCase& d) {
       d = deciding(stop, Phase::construction);
       d.transition->stopKind = StopKind::unspecified;
     }},
    {"stopWithAKind", Code::stopKind, std::nullopt, [](CaseFacts&, DecisionCase& d) { d = deciding(stop, Phase::construction); }},
    {"stopKindOfNoStop", Code::stopKind, Level::error,
     [](CaseFacts&, DecisionCase& d) {
       d = deciding(fundNextPhase, Phase::construction);
       d.transition->stopKind = StopKind::closed;
     }},
    {"teamOfOne", Code::teamSize, Level::advice, [](CaseFacts&, DecisionCase& d) { d.decision.plannedTeam = 1; }},
    {"teamOfTwo", Code::teamSize, Level::good, [](CaseFacts&, DecisionCase& d) { d.decision.plannedTeam = 2; }},
    {"teamOfFour", Code::teamSize, Level::good, [](CaseFacts&, DecisionCase& d) { d.decision.plannedTeam = 4; }},
    {"teamOfFive", Code::teamSize, Level::advice, [](CaseFacts&, DecisionCase& d) { d.decision.plannedTeam = 5; }},
    {"teamOfLessThanNobody", Code::teamSize, Level::error, [](CaseFacts&, DecisionCase& d) { d.decision.plannedTeam = -1; }},
    {"teamAfterConstruction", Code::teamSize, std::nullopt,
     [](CaseFacts&, DecisionCase& d) {
       d = deciding(fundNextPhase, Phase::construction);
       d.decision.plannedTeam = 12;
     }},
    {"scoreOfFour", Code::weakCriterion, Level::warning, [](CaseFacts&, DecisionCase& d) { scores(d, 4); }},
    {"scoreOfFive", Code::weakCriterion, std::nullopt, [](CaseFacts&, DecisionCase& d) { scores(d, 5); }},
    {"scoreOfFourWithACondition", Code::weakCriterion, std::nullopt,
     [](CaseFacts&, DecisionCase& d) {
       scores(d, 4);
       asks(d, day);
     }},
    {"scoreOfEleven", Code::weakCriterion, Level::error, [](CaseFacts&, DecisionCase& d) { scores(d, 11); }},
    {"scoreBelowNothing", Code::weakCriterion, Level::error, [](CaseFacts&, DecisionCase& d) { scores(d, -1); }},
    {"scoreOfAStop", Code::weakCriterion, std::nullopt,
     [](CaseFacts&, DecisionCase& d) {
       d = deciding(stop, Phase::construction);
       scores(d, 1);
     }},
    {"conditionWithoutWords", Code::conditions, Level::error,
     [](CaseFacts&, DecisionCase& d) { asks(d, day, QStringLiteral(" ")); }},
    {"conditionWithoutADate", Code::conditions, Level::advice, [](CaseFacts&, DecisionCase& d) { asks(d, {}); }},
    {"conditionOnTheDay", Code::conditions, std::nullopt, [](CaseFacts&, DecisionCase& d) { asks(d, day); }},
    {"conditionBefore", Code::conditions, Level::error, [](CaseFacts&, DecisionCase& d) { asks(d, day.addDays(-1)); }},
    {"conditionAtTheEnd", Code::conditions, std::nullopt, [](CaseFacts&, DecisionCase& d) { asks(d, d.decision.periodEnd); }},
    {"conditionAfterTheEnd", Code::conditions, Level::warning,
     [](CaseFacts&, DecisionCase& d) { asks(d, d.decision.periodEnd.addDays(1)); }},
    {"leavesBeforeTheEnd", Code::missionEnds, Level::warning,
     [](CaseFacts& f, DecisionCase& d) { leaves(f, d.decision.periodEnd.addDays(-1)); }},
    {"staysUntilTheEnd", Code::missionEnds, std::nullopt, [](CaseFacts& f, DecisionCase& d) { leaves(f, d.decision.periodEnd); }},
    {"leavesBeforeTheReview", Code::missionEnds, Level::warning,
     [](CaseFacts& f, DecisionCase& d) {
       d.decision.periodEnd = {};
       d.decision.nextReview = day.addMonths(6);
       leaves(f, day);
     }},
    {"leavesAStop", Code::missionEnds, std::nullopt,
     [](CaseFacts& f, DecisionCase& d) {
       d = deciding(stop, Phase::construction);
       d.decision.periodEnd = day.addMonths(6);
       leaves(f, day);
     }},
    {"anotherDraft", Code::otherDraft, Level::error, [](CaseFacts& f, DecisionCase&) { f.otherDraft = true; }},
};

const auto nameOf = [](const testing::TestParamInfo<Row>& one) { return std::string(one.param.name); };
INSTANTIATE_TEST_SUITE_P(Money, DecisionCheckRows, testing::ValuesIn(moneyRows), nameOf);
INSTANTIATE_TEST_SUITE_P(Case, DecisionCheckRows, testing::ValuesIn(caseRows), nameOf);

TEST(DecisionChecks, whoLeavesIsNamed) {
  CaseFacts facts = factsIn(Phase::construction);
  leaves(facts, day);
  DecisionCase decided = deciding(extend, Phase::construction);
  decided.decision.periodEnd = day.addMonths(6);
  const auto checks = checkCase(facts, decided);
  const auto found =
      std::find_if(checks.begin(), checks.end(), [](const DecisionCheck& one) { return one.code == Code::missionEnds; });
  ASSERT_NE(found, checks.end());
  EXPECT_EQ(found->member, namedId<MemberId>(u"clemence"));
  EXPECT_TRUE(found->words.contains(QStringLiteral("Clémence Vasseur")));
}

TEST(DecisionChecks, envelopesAreThoseOfTheFunderRouteAndYear) {
  DecisionCase decided = deciding(extend, Phase::construction);
  pays(decided, Money{100});
  pays(decided, Money{100});
  const auto envelope = [](std::optional<OrganisationId> funder, FundingRoute route, int year, qint64 cents) {
    return Envelope{.id = newId<EnvelopeId>(), .funder = funder, .route = route, .fiscalYear = year, .amount = Money{cents}};
  };
  const auto commitment = [](const QDate& date, qint64 cents, std::optional<DecisionId> decision = {}) {
    return Commitment{.id = newId<CommitmentId>(),
                      .decision = decision,
                      .startup = lapins,
                      .funder = dinum,
                      .date = date,
                      .amount = Money{cents}};
  };
  const std::vector envelopes{
      envelope(dinum, FundingRoute::ownBudget, 2026, 1000), envelope(dinum, FundingRoute::ownBudget, 2026, 50),
      envelope(dinum, FundingRoute::ownBudget, 2025, 7), envelope(dinum, FundingRoute::partnership, 2026, 9),
      envelope(std::nullopt, FundingRoute::ownBudget, 2026, 11)};
  const std::vector commitments{commitment(QDate(2026, 1, 1), 10), commitment(QDate(2026, 12, 31), 20),
                                commitment(QDate(2025, 12, 31), 40), commitment({}, 80),
                                commitment(day, 160, decided.decision.id)};
  const auto lines = envelopesFor(decided, envelopes, commitments, 1);
  ASSERT_EQ(lines.size(), 1U);
  EXPECT_EQ(lines[0].fiscalYear, 2026);
  EXPECT_EQ(lines[0].amount, Money{1050});
  EXPECT_EQ(lines[0].committed, Money{30});
}

TEST(DecisionChecks, moneyInASentence) {
  EXPECT_EQ(moneyWords(Money::euros(240'000)), QStringLiteral("€240\u202f000"));
  EXPECT_EQ(moneyWords(Money{5}), QStringLiteral("€0%1%2").arg(QLocale().decimalPoint(), QStringLiteral("05")));
  EXPECT_EQ(moneyWords(Money{-150}), QStringLiteral("\u2212€1%1%2").arg(QLocale().decimalPoint(), QStringLiteral("50")));
}

}  // namespace
}  // namespace eclosion
