// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

#include "core/domain/records.h"

namespace eclosion {

// The decisions and the money of a portfolio as whole records, words included: far fewer than startups and people, and read only
// once a screen asks for them. Beside the Portfolio, which holds what every screen needs from the start.
struct Ledger {
  std::vector<CommitteeSession> sessions;       // by date, id; unknown dates first
  std::vector<Attendee> attendees;              // by session, id
  std::vector<AgendaItem> agenda;               // by session, position, id
  std::vector<SessionDocument> documents;       // by session, title, id
  std::vector<Criterion> criteria;              // by gate, position, id
  std::vector<Decision> decisions;              // by startup, date, id; unknown dates first
  std::vector<DecisionTransition> transitions;  // by decision, id
  std::vector<DecisionAmount> amounts;          // by decision, route, id
  std::vector<DecisionScore> scores;            // by decision, criterion, id
  std::vector<Condition> conditions;            // by decision, due date, id
  std::vector<Envelope> envelopes;              // by fiscal year, route, id
  std::vector<Commitment> commitments;          // by startup, date, id
  std::vector<Expense> expenses;                // by startup (none first), date, id
  int closedFiscalYear = 0;                     // this year and those before take no more money; 0: none is closed

  // Puts every vector in its order; call after filling or changing.
  void seal();

  [[nodiscard]] std::span<const Decision> decisionsOf(const StartupId& startup) const;
  [[nodiscard]] std::span<const Commitment> commitmentsOf(const StartupId& startup) const;
  [[nodiscard]] std::span<const Expense> expensesOf(const StartupId& startup) const;
  [[nodiscard]] std::span<const DecisionAmount> amountsOf(const DecisionId& decision) const;
  [[nodiscard]] std::span<const DecisionScore> scoresOf(const DecisionId& decision) const;
  [[nodiscard]] std::span<const Condition> conditionsOf(const DecisionId& decision) const;
  [[nodiscard]] std::span<const AgendaItem> agendaOf(const SessionId& session) const;
  [[nodiscard]] std::span<const Attendee> attendeesOf(const SessionId& session) const;
  [[nodiscard]] std::span<const SessionDocument> documentsOf(const SessionId& session) const;
  [[nodiscard]] const DecisionTransition* transitionOf(const DecisionId& decision) const;  // nullptr: the phase goes on
  [[nodiscard]] const CommitteeSession* session(const SessionId& id) const;
  [[nodiscard]] const Decision* decision(const DecisionId& id) const;  // one look at each; nullptr: there is none

  friend bool operator==(const Ledger&, const Ledger&) = default;
};

// Whether a record of that kind stands in a ledger.
[[nodiscard]] bool isInLedger(RecordKind kind);

// The vector that holds records of a type.
template <class E>
[[nodiscard]] std::vector<E>& columnOf(Ledger& ledger) {
  if constexpr (std::is_same_v<E, CommitteeSession>)
    return ledger.sessions;
  else if constexpr (std::is_same_v<E, Attendee>)
    return ledger.attendees;
  else if constexpr (std::is_same_v<E, AgendaItem>)
    return ledger.agenda;
  else if constexpr (std::is_same_v<E, SessionDocument>)
    return ledger.documents;
  else if constexpr (std::is_same_v<E, Criterion>)
    return ledger.criteria;
  else if constexpr (std::is_same_v<E, Decision>)
    return ledger.decisions;
  else if constexpr (std::is_same_v<E, DecisionTransition>)
    return ledger.transitions;
  else if constexpr (std::is_same_v<E, DecisionAmount>)
    return ledger.amounts;
  else if constexpr (std::is_same_v<E, DecisionScore>)
    return ledger.scores;
  else if constexpr (std::is_same_v<E, Condition>)
    return ledger.conditions;
  else if constexpr (std::is_same_v<E, Envelope>)
    return ledger.envelopes;
  else if constexpr (std::is_same_v<E, Commitment>)
    return ledger.commitments;
  else {
    static_assert(std::is_same_v<E, Expense>);
    return ledger.expenses;
  }
}
// Calls `visit` with each type that stands in a ledger, as a null pointer to it.
template <class Visit>
void eachLedgerType(Visit visit) {
  const auto all = [&]<class... E>(const std::variant<E...>*) { (visit(static_cast<const E*>(nullptr)), ...); };
  all(static_cast<
      const std::variant<CommitteeSession, Attendee, AgendaItem, SessionDocument, Criterion, Decision, DecisionTransition,
                         DecisionAmount, DecisionScore, Condition, Envelope, Commitment, Expense>*>(nullptr));
}

}  // namespace eclosion
