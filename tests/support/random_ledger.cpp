// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/random_ledger.h"

#include <random>

namespace eclosion::test {
namespace {

constexpr size_t sessionEvery = 14;  // days

class Maker {
 public:
  Maker(const Portfolio& portfolio, quint32 seed) : portfolio_(portfolio), engine_(seed) {}

  Ledger make(size_t most) {
    makeSessions();
    for (Portfolio::Row row = 0; row < portfolio_.startups.size(); ++row) {
      const auto history = portfolio_.historyOf(row);
      if (history.empty()) continue;
      const StartupId& startup = portfolio_.startups[row].id;
      for (QDate day = history.front().start.addDays(between(60, 200)); day <= portfolio_.today;
           day = day.addDays(between(120, 320))) {
        if (most > 0 && ledger_.decisions.size() == most) break;
        if (const auto* entry = portfolio_.entryAt(row, day); entry && inProgramme(entry->phase))
          decide(startup, entry->phase, day);
      }
      spend(startup, history.front().start);
    }
    ledger_.seal();
    return std::move(ledger_);
  }

 private:
  int between(int low, int high) { return low + static_cast<int>(engine_() % static_cast<quint32>(high - low + 1)); }
  bool chance(int perCent) { return between(1, 100) <= perCent; }
  template <class IdType>
  IdType id() {
    const quint32 number = next_++;
    const auto high = static_cast<quint32>(engine_());
    return IdType(QUuid(high, static_cast<quint16>(number >> 16), static_cast<quint16>(number), 0x80, 0, 0, 0, 0, 0, 0, 2));
  }

  void makeSessions() {
    for (QDate day = portfolio_.today.addDays(-2000); day < portfolio_.today.addDays(120); day = day.addDays(sessionEvery))
      ledger_.sessions.push_back({.id = id<SessionId>(), .date = day});
  }

  void decide(const StartupId& startup, Phase gate, const QDate& day) {
    const int length = between(90, 400);
    const bool grant = chance(8);
    Decision decision{.id = id<DecisionId>(), .startup = startup};
    decision.state = chance(6) ? DecisionState::draft : DecisionState::recorded;
    decision.date = day;
    if (!grant) decision.gate = gate;
    decision.outcome = grant ? DecisionOutcome::grant : static_cast<DecisionOutcome>(between(0, 2));
    decision.periodStart = day;
    decision.periodEnd = day.addDays(length);
    if (chance(50)) decision.nextReview = day.addDays(length / 2);
    const Money amount = Money::euros(between(20, 300) * 1000);
    ledger_.amounts.push_back({.id = id<DecisionAmountId>(), .decision = decision.id, .amount = amount});
    for (int n = between(0, 2); n > 0; --n) {
      Condition condition{.id = id<ConditionId>(), .decision = decision.id, .text = QStringLiteral("Publish the figures")};
      condition.due = day.addDays(between(10, length));
      if (chance(70)) {
        condition.state = ConditionState::met;
        condition.settled = condition.due.addDays(between(-10, 40));
      }
      ledger_.conditions.push_back(condition);
    }
    if (decision.state == DecisionState::recorded && !grant)
      ledger_.commitments.push_back(
          {.id = id<CommitmentId>(), .decision = decision.id, .startup = startup, .date = day, .amount = amount});
    if (chance(5)) {
      const auto& session = ledger_.sessions[static_cast<size_t>(between(0, static_cast<int>(ledger_.sessions.size()) - 1))];
      ledger_.agenda.push_back({.id = id<AgendaItemId>(), .session = session.id, .startup = startup});
    }
    ledger_.decisions.push_back(std::move(decision));
  }

  void spend(const StartupId& startup, const QDate& since) {
    const QDate from = std::max(since, portfolio_.today.addDays(-700));
    for (QDate day = from.addDays(between(10, 90)); day <= portfolio_.today; day = day.addDays(between(80, 300)))
      ledger_.expenses.push_back(
          {.id = id<ExpenseId>(), .startup = startup, .date = day, .amount = Money::euros(between(5, 60) * 1000)});
  }

  const Portfolio& portfolio_;
  std::mt19937 engine_;
  quint32 next_ = 1;
  Ledger ledger_;
};

}  // namespace

Ledger randomLedger(const Portfolio& portfolio, quint32 seed, size_t most) { return Maker(portfolio, seed).make(most); }

}  // namespace eclosion::test
