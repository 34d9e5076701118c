// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/ledger.h"

#include <algorithm>
#include <tuple>

namespace eclosion {
namespace {

auto key(const CommitteeSession& r) { return std::tuple(r.date, r.id); }
auto key(const Attendee& r) { return std::tuple(r.session, r.id); }
auto key(const AgendaItem& r) { return std::tuple(r.session, r.position, r.id); }
auto key(const SessionDocument& r) { return std::tuple(r.session, r.title, r.id); }
auto key(const Criterion& r) { return std::tuple(r.gate, r.position, r.id); }
auto key(const Decision& r) { return std::tuple(r.startup, r.date, r.id); }
auto key(const DecisionTransition& r) { return std::tuple(r.decision, r.id); }
auto key(const DecisionAmount& r) { return std::tuple(r.decision, r.route, r.id); }
auto key(const DecisionScore& r) { return std::tuple(r.decision, r.criterion, r.id); }
auto key(const Condition& r) { return std::tuple(r.decision, r.due, r.id); }
auto key(const Envelope& r) { return std::tuple(r.fiscalYear, r.route, r.id); }
auto key(const Commitment& r) { return std::tuple(r.startup, r.date, r.id); }
auto key(const Expense& r) { return std::tuple(r.startup, r.date, r.id); }

// Those of an owner stand together, in the order of its ids.
template <class E, class Owner>
std::span<const E> slice(const std::vector<E>& records, const Owner& owner, auto ownerOf) {
  const auto first =
      std::lower_bound(records.begin(), records.end(), owner, [&](const E& r, const Owner& id) { return ownerOf(r) < id; });
  const auto last = std::upper_bound(first, records.end(), owner, [&](const Owner& id, const E& r) { return id < ownerOf(r); });
  return {records.data() + (first - records.begin()), static_cast<size_t>(last - first)};
}
constexpr auto ofStartup = [](const auto& r) { return r.startup; };
constexpr auto ofDecision = [](const auto& r) { return r.decision; };
constexpr auto ofSession = [](const auto& r) { return r.session; };

template <class E, class IdType>
const E* withId(const std::vector<E>& records, const IdType& id) {
  const auto found = std::find_if(records.begin(), records.end(), [&](const E& record) { return record.id == id; });
  return found == records.end() ? nullptr : &*found;
}

}  // namespace

void Ledger::seal() {
  eachLedgerType([this]<class E>(const E*) {
    auto& records = columnOf<E>(*this);
    std::sort(records.begin(), records.end(), [](const E& a, const E& b) { return key(a) < key(b); });
  });
}

std::span<const Decision> Ledger::decisionsOf(const StartupId& id) const { return slice(decisions, id, ofStartup); }
std::span<const Commitment> Ledger::commitmentsOf(const StartupId& id) const { return slice(commitments, id, ofStartup); }
std::span<const Expense> Ledger::expensesOf(const StartupId& id) const {
  return slice(expenses, std::optional<StartupId>(id), ofStartup);
}
std::span<const DecisionAmount> Ledger::amountsOf(const DecisionId& id) const { return slice(amounts, id, ofDecision); }
std::span<const DecisionScore> Ledger::scoresOf(const DecisionId& id) const { return slice(scores, id, ofDecision); }
std::span<const Condition> Ledger::conditionsOf(const DecisionId& id) const { return slice(conditions, id, ofDecision); }
std::span<const AgendaItem> Ledger::agendaOf(const SessionId& id) const { return slice(agenda, id, ofSession); }
std::span<const Attendee> Ledger::attendeesOf(const SessionId& id) const { return slice(attendees, id, ofSession); }
std::span<const SessionDocument> Ledger::documentsOf(const SessionId& id) const { return slice(documents, id, ofSession); }

const DecisionTransition* Ledger::transitionOf(const DecisionId& id) const {
  const auto found = slice(transitions, id, ofDecision);
  return found.empty() ? nullptr : &found.front();
}
const CommitteeSession* Ledger::session(const SessionId& id) const { return withId(sessions, id); }
const Decision* Ledger::decision(const DecisionId& id) const { return withId(decisions, id); }

bool isInLedger(RecordKind kind) {
  bool found = false;
  eachLedgerType([&]<class E>(const E*) { found = found || kind == recordKind<E>; });
  return found;
}

}  // namespace eclosion
