// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/due.h"

#include <gtest/gtest.h>

#include "core/analysis/reviews.h"
#include "tests/support/builders.h"
#include "tests/support/random_ledger.h"
#include "tests/support/random_portfolio.h"

namespace eclosion::analysis {
namespace {

const QDate today(2026, 8, 20);

class DueTest : public testing::Test {
 protected:
  DueTest() {
    row = builder.startup(QStringLiteral("Coast"));
    builder.phase(row, Phase::construction, QDate(2024, 1, 1));
  }
  const Portfolio& portfolio() {
    if (!world) world = builder.build(today);
    return world->portfolio;
  }
  StartupId startup() { return portfolio().startups[row].id; }

  Decision& decide(const QDate& day, DecisionState state = DecisionState::recorded) {
    Decision decision{.id = newId<DecisionId>(), .startup = startup(), .state = state, .date = day, .gate = Phase::construction};
    decision.outcome = DecisionOutcome::extend;
    return ledger.decisions.emplace_back(decision);
  }
  Condition& condition(const Decision& decision, const QDate& due) {
    return ledger.conditions.emplace_back(
        Condition{.id = newId<ConditionId>(), .decision = decision.id, .text = QStringLiteral("Publish"), .due = due});
  }
  void commit(const QDate& day, qint64 euros) {
    ledger.commitments.push_back({.id = newId<CommitmentId>(), .startup = startup(), .date = day, .amount = Money::euros(euros)});
  }
  void spend(const QDate& day, qint64 euros) {
    ledger.expenses.push_back({.id = newId<ExpenseId>(), .startup = startup(), .date = day, .amount = Money::euros(euros)});
  }
  SessionId session(const QDate& day) {
    const auto id = newId<SessionId>();
    ledger.sessions.push_back({.id = id, .date = day});
    ledger.agenda.push_back({.id = newId<AgendaItemId>(), .session = id, .startup = startup()});
    return id;
  }

  // The causes of the startup, in the list and asked for alone: they are the same.
  std::vector<DueCause> causes(const QDate& date, const DueTerms& terms = {}) {
    ledger.seal();
    const auto items = dueAt(portfolio(), ledger, date, terms);
    const auto alone = causesOf(portfolio(), ledger, row, date, terms);
    EXPECT_EQ(items.empty() ? std::vector<DueCause>() : items.front().causes, alone) << qPrintable(date.toString(Qt::ISODate));
    return alone;
  }
  // The day of a reason, null where it is not among the causes.
  QDate dayOf(DueReason reason, const QDate& date, const DueTerms& terms = {}) {
    for (const DueCause& cause : causes(date, terms)) {
      if (cause.reason == reason) return cause.date;
    }
    return {};
  }
  // The reason's day stands from `first` to `last`, both included; null: for good.
  void expectDue(DueReason reason, const QDate& day, const QDate& first, const QDate& last = {}, const DueTerms& terms = {}) {
    EXPECT_EQ(dayOf(reason, first.addDays(-1), terms), QDate()) << "the day before";
    EXPECT_EQ(dayOf(reason, first, terms), day) << "the first day";
    EXPECT_EQ(dayOf(reason, first.addDays(1), terms), last == first ? QDate() : day) << "the day after";
    if (last.isNull()) {
      EXPECT_EQ(dayOf(reason, first.addDays(1000), terms), day);
    } else {
      EXPECT_EQ(dayOf(reason, last, terms), day) << "the last day";
      EXPECT_EQ(dayOf(reason, last.addDays(1), terms), QDate()) << "the day after the last";
    }
  }

  test::WorldBuilder builder;
  Portfolio::Row row;
  std::unique_ptr<test::World> world;
  Ledger ledger;
};

TEST_F(DueTest, timeInAPhaseAloneIsNeverAReason) {
  for (const int days : {0, 183, 1000, 5000}) EXPECT_TRUE(causes(QDate(2024, 1, 1).addDays(days)).empty()) << days;
}

TEST_F(DueTest, aPeriodIsDueBeforeItEndsAndUntilTheNextDecision) {
  const QDate end(2026, 6, 30);
  decide(QDate(2026, 1, 10)).periodEnd = end;
  expectDue(DueReason::periodEnds, end, end.addDays(-60));
  expectDue(DueReason::periodEnds, end, end.addDays(-10), {}, {.periodEnd = 10});
  const QDate next(2026, 7, 14);
  decide(next).periodEnd = QDate(2027, 7, 1);
  expectDue(DueReason::periodEnds, end, end.addDays(-60), next.addDays(-1));
}

TEST_F(DueTest, aReviewIsLateAfterItsTerm) {
  const QDate review(2025, 1, 10);
  builder.event(row, EventKind::committee, review);
  expectDue(DueReason::reviewLate, review.addDays(228), review.addDays(229));
  expectDue(DueReason::reviewLate, review.addDays(100), review.addDays(101), {}, {.review = 100});
}

TEST_F(DueTest, aRecordedDecisionIsAReview) {
  builder.event(row, EventKind::committee, QDate(2025, 1, 10));
  decide(QDate(2025, 6, 1));
  expectDue(DueReason::reviewLate, QDate(2025, 6, 1).addDays(228), QDate(2025, 6, 1).addDays(229));
}

TEST_F(DueTest, withoutAReviewOnRecordNoneIsLate) {
  builder.event(row, EventKind::productLaunch, QDate(2024, 6, 1));
  EXPECT_TRUE(causes(today).empty());
}

TEST_F(DueTest, draftsAndGrantsAreNoDecisions) {
  Decision& draft = decide(QDate(2025, 1, 10), DecisionState::draft);
  draft.periodEnd = draft.nextReview = QDate(2025, 3, 1);
  condition(draft, QDate(2025, 2, 1));
  Decision& grant = decide(QDate(2025, 1, 12));
  grant.outcome = DecisionOutcome::grant;
  grant.gate.reset();
  grant.periodEnd = grant.nextReview = QDate(2025, 3, 1);
  condition(grant, QDate(2025, 2, 1));
  EXPECT_TRUE(causes(QDate(2025, 2, 20)).empty());
  EXPECT_TRUE(causes(today).empty());
}

TEST_F(DueTest, aDecisionOfLaterIsNotKnownToTheDay) {
  decide(QDate(2026, 8, 21)).periodEnd = QDate(2026, 9, 1);
  EXPECT_TRUE(causes(today).empty());
  EXPECT_EQ(dayOf(DueReason::periodEnds, today.addDays(1)), QDate(2026, 9, 1));
}

TEST_F(DueTest, aDecisionWithoutADayCountsForNothing) {
  decide({}).periodEnd = QDate(2026, 9, 1);
  EXPECT_TRUE(causes(today).empty());
}

TEST_F(DueTest, moneyIsDueBeforeItRunsOutAtItsPace) {
  commit(QDate(2026, 1, 1), 200'000);
  spend(QDate(2026, 3, 1), 100'000);
  // 546.45 € a day while the expense is within 183 days: 183 days from whatever day it is asked.
  EXPECT_EQ(dayOf(DueReason::moneyRunsOut, QDate(2026, 3, 1), {.money = 183}), QDate(2026, 3, 1).addDays(183));
  EXPECT_EQ(dayOf(DueReason::moneyRunsOut, QDate(2026, 3, 1), {.money = 182}), QDate());
  spend(QDate(2026, 6, 1), 80'000);
  // 20,000 € left at 180,000 € in 183 days: 20 days and a third.
  EXPECT_EQ(dayOf(DueReason::moneyRunsOut, QDate(2026, 6, 1)), QDate(2026, 6, 21));
  EXPECT_EQ(dayOf(DueReason::moneyRunsOut, QDate(2026, 5, 31)), QDate());
  // Without an expense within half a year there is no pace to go by.
  EXPECT_EQ(dayOf(DueReason::moneyRunsOut, QDate(2026, 6, 1).addDays(182), {.money = 60}), QDate(2026, 6, 1).addDays(182 + 45));
  EXPECT_EQ(dayOf(DueReason::moneyRunsOut, QDate(2026, 6, 1).addDays(183)), QDate());
}

TEST_F(DueTest, moneyThatIsSpentIsDueFromTheDayItWas) {
  commit(QDate(2026, 1, 1), 50'000);
  spend(QDate(2026, 4, 1), 25'000);
  spend(QDate(2026, 6, 1), 25'000);
  spend(QDate(2026, 6, 5), 700);
  EXPECT_EQ(dayOf(DueReason::moneyRunsOut, QDate(2026, 6, 1), {.money = 0}), QDate(2026, 6, 1));
  EXPECT_EQ(dayOf(DueReason::moneyRunsOut, QDate(2028, 6, 1), {.money = 0}), QDate(2026, 6, 1));
  EXPECT_EQ(dayOf(DueReason::moneyRunsOut, QDate(2026, 4, 30), {.money = 0}), QDate());
  commit(QDate(2026, 7, 1), 100'000);
  EXPECT_EQ(dayOf(DueReason::moneyRunsOut, QDate(2026, 7, 1), {.money = 60}), QDate());
  EXPECT_EQ(dayOf(DueReason::moneyRunsOut, QDate(2026, 6, 10), {.money = 30}), QDate()) << "promised for July already";
}

TEST_F(DueTest, whatWasSpentWithoutACommitmentDoesNotRunOut) {
  spend(QDate(2026, 6, 1), 10'000);
  EXPECT_TRUE(causes(today).empty());
}

TEST_F(DueTest, aConditionIsDueUntilItIsSettled) {
  const QDate due(2026, 7, 1);
  const Decision decision = decide(QDate(2026, 2, 1));
  const ConditionId id = condition(decision, due).id;
  const DueTerms terms{.review = 10'000};
  expectDue(DueReason::conditionDue, due, due.addDays(-30), {}, terms);
  expectDue(DueReason::conditionDue, due, due.addDays(-5), {}, {.review = 10'000, .condition = 5});
  EXPECT_EQ(causes(due, terms).front().condition, id);
  for (const auto state : {ConditionState::met, ConditionState::missed, ConditionState::waived}) {
    ledger.conditions.front().state = state;
    ledger.conditions.front().settled = QDate(2026, 7, 20);
    expectDue(DueReason::conditionDue, due, due.addDays(-30), QDate(2026, 7, 19), terms);
    ledger.conditions.front().settled = {};
    EXPECT_TRUE(causes(due, terms).empty()) << "settled, on no day one knows of";
  }
}

TEST_F(DueTest, aConditionOfAnEarlierDecisionIsStillOne) {
  const Decision first = decide(QDate(2026, 2, 1));
  const ConditionId id = condition(first, QDate(2026, 5, 1)).id;
  condition(first, {});
  decide(QDate(2026, 6, 1));
  EXPECT_EQ(causes(today), (std::vector<DueCause>{
                               {.reason = DueReason::conditionDue, .date = QDate(2026, 5, 1), .condition = id},
                           }));
}

TEST_F(DueTest, aSessionIsDueFromItsTermToItsDay) {
  const QDate day(2026, 9, 10);
  const SessionId id = session(day);
  expectDue(DueReason::committeePlanned, day, day.addDays(-60), day);
  expectDue(DueReason::committeePlanned, day, day.addDays(-7), day, {.committee = 7});
  EXPECT_EQ(causes(day).front().session, id);
  decide(day).session = id;
  EXPECT_EQ(dayOf(DueReason::committeePlanned, day), QDate()) << "decided there";
  EXPECT_EQ(dayOf(DueReason::committeePlanned, day.addDays(-1)), day);
}

TEST_F(DueTest, aPlannedEventIsDueFromItsTermToItsDay) {
  const QDate day(2026, 9, 10);
  builder.event(row, EventKind::committee, day);
  builder.event(row, EventKind::productLaunch, day.addDays(1));
  expectDue(DueReason::committeePlanned, day, day.addDays(-60), day);
  session(day);
  EXPECT_EQ(causes(day).size(), 1u) << "one committee";
}

TEST_F(DueTest, theNextReviewOfADecisionIsDueUntilThereIsOne) {
  const QDate day(2026, 7, 1);
  const QDate review = day.addDays(20);
  builder.event(row, EventKind::committee, review);
  decide(QDate(2026, 2, 1)).nextReview = day;
  for (const QDate& date : {day.addDays(-60), day, review.addDays(-1)}) EXPECT_EQ(dayOf(DueReason::committeePlanned, date), day);
  EXPECT_EQ(dayOf(DueReason::committeePlanned, day.addDays(-61)), QDate());
  EXPECT_EQ(dayOf(DueReason::committeePlanned, review), review) << "the committee itself, on its day";
  EXPECT_EQ(dayOf(DueReason::committeePlanned, review.addDays(1)), QDate());
}

TEST_F(DueTest, theEarliestDayComesFirst) {
  Decision& decision = decide(QDate(2025, 1, 10));
  decision.periodEnd = QDate(2025, 6, 30);
  decision.nextReview = QDate(2025, 6, 30);
  condition(decision, QDate(2025, 5, 1));
  std::vector<DueReason> reasons;
  for (const DueCause& cause : causes(today)) reasons.push_back(cause.reason);
  EXPECT_EQ(reasons,
            (std::vector{DueReason::conditionDue, DueReason::periodEnds, DueReason::committeePlanned, DueReason::reviewLate}));
}

TEST_F(DueTest, outsideTheProgrammeNothingIsDue) {
  builder.phase(row, Phase::stopped, QDate(2026, 1, 1));
  builder.event(row, EventKind::committee, QDate(2025, 1, 10));
  decide(QDate(2025, 2, 1)).periodEnd = QDate(2025, 6, 1);
  EXPECT_FALSE(causes(QDate(2025, 12, 31)).empty());
  EXPECT_TRUE(causes(QDate(2026, 1, 1)).empty());
  EXPECT_TRUE(causes(QDate(2023, 12, 31)).empty());
}

TEST_F(DueTest, whatIsPutAwayIsNotDue) {
  builder.event(row, EventKind::committee, QDate(2025, 1, 10));
  static_cast<void>(portfolio());
  world->portfolio.startups[row].archived = QDate(2026, 2, 1);
  EXPECT_FALSE(causes(QDate(2026, 1, 31)).empty());
  EXPECT_TRUE(causes(QDate(2026, 2, 1)).empty());
}

TEST_F(DueTest, theItemSaysThePhaseOfTheDay) {
  builder.event(row, EventKind::committee, QDate(2024, 1, 10));
  builder.phase(row, Phase::acceleration, QDate(2026, 1, 1));
  EXPECT_EQ(dueAt(portfolio(), ledger, QDate(2025, 12, 31)).front().gate, Phase::construction);
  EXPECT_EQ(dueAt(portfolio(), ledger, QDate(2026, 1, 1)).front().gate, Phase::acceleration);
}

// The list, the causes of one, and the board's flag come from the same facts.
// So many are looked at on two threads; the list is as if they were not.
TEST(DueProperty, aLongListIsThatOfEachAlone) {
  test::WorldBuilder builder;
  constexpr int count = 9001;
  for (int i = 0; i < count; ++i) {
    const auto row = builder.startup(QString::number(i));
    builder.phase(row, i % 5 == 0 ? Phase::stopped : Phase::construction, QDate(2020, 1, 1));
    if (i % 3 == 0) builder.event(row, EventKind::committee, today.addDays(-200 - i % 100));
  }
  const auto world = builder.build(today);
  const Portfolio& portfolio = world->portfolio;
  Ledger ledger;
  for (Portfolio::Row row = 0; row < portfolio.startups.size(); row += 7) {
    const auto id = newId<DecisionId>();
    const StartupId startup = portfolio.startups[row].id;
    ledger.decisions.push_back(
        {.id = id, .startup = startup, .state = DecisionState::recorded, .date = QDate(2026, 1, 1), .gate = Phase::construction});
    ledger.conditions.push_back(
        {.id = newId<ConditionId>(), .decision = id, .text = QStringLiteral("Publish"), .due = today.addDays(row % 60)});
    ledger.commitments.push_back(
        {.id = newId<CommitmentId>(), .startup = startup, .date = QDate(2026, 1, 1), .amount = Money::euros(row % 200)});
    ledger.expenses.push_back(
        {.id = newId<ExpenseId>(), .startup = startup, .date = QDate(2026, 6, 1), .amount = Money::euros(100)});
  }
  ledger.seal();
  const auto items = dueAt(portfolio, ledger, today);
  std::vector<std::vector<DueCause>> found(portfolio.startups.size());
  for (size_t i = 0; i < items.size(); ++i) {
    found[items[i].startup] = items[i].causes;
    if (i > 0) {
      EXPECT_LE(items[i - 1].date(), items[i].date());
    }
  }
  for (Portfolio::Row row = 0; row < portfolio.startups.size(); ++row)
    ASSERT_EQ(found[row], causesOf(portfolio, ledger, row, today)) << row;
  EXPECT_GT(items.size(), 1000U);
}

// What is asked for anew is not computed to its end.
TEST(DueProperty, aListThatIsStoppedEndsEarly) {
  test::WorldBuilder builder;
  for (int i = 0; i < 9001; ++i) {
    const auto row = builder.startup(QString::number(i));
    builder.phase(row, Phase::construction, QDate(2020, 1, 1));
    builder.event(row, EventKind::committee, today.addDays(-300));
  }
  const auto world = builder.build(today);
  std::stop_source source;
  EXPECT_EQ(dueAt(world->portfolio, {}, today, {}, source.get_token()).size(), 9001U);
  source.request_stop();
  EXPECT_TRUE(dueAt(world->portfolio, {}, today, {}, source.get_token()).empty());
}

TEST(DueProperty, theListTheCausesOfOneAndTheFlagAgree) {
  size_t all = 0;
  for (quint32 seed = 1; seed <= 20; ++seed) {
    Portfolio portfolio = test::randomPortfolio(seed);
    portfolio.today = portfolio.today.addDays(1200);
    const Ledger ledger = test::randomLedger(portfolio, seed);
    const DecidedDays decided(portfolio, ledger);
    for (const int back : {-100, 0, 1, 200, 900}) {
      const QDate date = portfolio.today.addDays(-back);
      const auto items = dueAt(portfolio, ledger, date);
      size_t found = 0;
      for (Portfolio::Row row = 0; row < portfolio.startups.size(); ++row) {
        const auto causes = causesOf(portfolio, ledger, row, date);
        const auto item = std::find_if(items.begin(), items.end(), [&](const DueItem& one) { return one.startup == row; });
        ASSERT_EQ(item == items.end(), causes.empty());
        if (item != items.end()) {
          ++found;
          ASSERT_EQ(item->causes, causes);
        }
        const bool late = std::any_of(causes.begin(), causes.end(),
                                      [](const DueCause& cause) { return cause.reason == DueReason::reviewLate; });
        ASSERT_EQ(attentionAt(portfolio, row, date, {}, &decided).reviewLateDays > 0, late) << seed << ' ' << row;
      }
      ASSERT_EQ(found, items.size());
      all += found;
      ASSERT_TRUE(std::is_sorted(items.begin(), items.end(), [](const DueItem& a, const DueItem& b) {
        return std::tuple(a.date(), a.startup) < std::tuple(b.date(), b.startup);
      }));
    }
  }
  EXPECT_GT(all, 500u) << "there is something to agree on";
}

}  // namespace
}  // namespace eclosion::analysis
