// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/funding.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace eclosion::analysis {
namespace {

constexpr int paceDays = 183;  // half a year: invoices of a month or a quarter even out

bool isBy(const QDate& day, const QDate& date) { return day.isValid() && day <= date; }

void add(RouteAmounts& amounts, FundingRoute route, Money amount) { amounts.byRoute[static_cast<size_t>(route)] += amount; }

// To the nearest cent. Whole multiples of `over` first, so that no product of a sum that can be typed passes 64 bits.
qint64 scaled(qint64 cents, qint64 by, qint64 over) {
  const qint64 rest = cents % over * by;
  return cents / over * by + (rest + (rest < 0 ? -over : over) / 2) / over;
}

// The day of the expense with which all of the sum was spent.
QDate dayReached(std::span<const Expense> expenses, Money sum, const QDate& date) {
  Money spent;
  QDate day;
  // A later credit note may bring it below again: the last time counts.
  for (const Expense& expense : expenses) {
    if (!isBy(expense.date, date)) continue;
    const bool had = spent.cents >= sum.cents;
    spent += expense.amount;
    if (!had && spent.cents >= sum.cents) day = expense.date;
  }
  return day;
}

// Whether a commitment of a later day is promised on the day. What no decision explains was written down by hand: it stands.
bool isPromisedBy(const Commitment& commitment, std::span<const Decision> decisions, const QDate& date) {
  if (!commitment.decision) return true;
  const auto decision =
      std::find_if(decisions.begin(), decisions.end(), [&](const Decision& one) { return one.id == *commitment.decision; });
  if (decision == decisions.end()) return true;
  return decision->state == DecisionState::recorded && (!decision->date.isValid() || decision->date <= date);
}

bool precedes(const EnvelopeKey& a, const EnvelopeKey& b) {
  return std::tuple(-a.fiscalYear, a.route, a.funder) < std::tuple(-b.fiscalYear, b.route, b.funder);
}

// Calls take(key, change(standing)) for all that bears on an envelope.
template <class Take>
void eachEntry(const Portfolio& portfolio, const Ledger& ledger, const QDate& date, Take take) {
  const auto year = [&](const QDate& day) { return fiscalYearOf(day, portfolio.fiscalYearStartMonth); };
  for (const Envelope& envelope : ledger.envelopes) {
    take(EnvelopeKey{envelope.funder, envelope.route, envelope.fiscalYear}, [&](EnvelopeStanding& standing) {
      standing.amount += envelope.amount;
      standing.hasEnvelope = true;
    });
  }
  for (const Commitment& commitment : ledger.commitments) {
    if (commitment.date.isValid())
      take(EnvelopeKey{commitment.funder, commitment.route, year(commitment.date)},
           [&](EnvelopeStanding& standing) { standing.committed += commitment.amount; });
  }
  for (const Expense& expense : ledger.expenses) {
    if (isBy(expense.date, date))
      take(EnvelopeKey{expense.funder, expense.route, year(expense.date)},
           [&](EnvelopeStanding& standing) { standing.spent += expense.amount; });
  }
}

}  // namespace

std::vector<EnvelopeStanding> envelopesAt(const Portfolio& portfolio, const Ledger& ledger, const QDate& date) {
  std::vector<EnvelopeStanding> standings;  // few, in order
  eachEntry(portfolio, ledger, date, [&](const EnvelopeKey& key, auto change) {
    auto place = std::lower_bound(standings.begin(), standings.end(), key,
                                  [](const EnvelopeStanding& a, const EnvelopeKey& b) { return precedes(a.key, b); });
    if (place == standings.end() || place->key != key) {
      EnvelopeStanding fresh;
      fresh.key = key;
      place = standings.insert(place, fresh);
    }
    change(*place);
  });
  return standings;
}

EnvelopeStanding envelopeOf(const Portfolio& portfolio, const Ledger& ledger, const EnvelopeKey& key, const QDate& date) {
  EnvelopeStanding standing;
  standing.key = key;
  eachEntry(portfolio, ledger, date, [&](const EnvelopeKey& other, auto change) {
    if (other == key) change(standing);
  });
  return standing;
}

StartupFunding fundingFrom(std::span<const Commitment> commitments, std::span<const Expense> expenses,
                           std::span<const Decision> decisions, const QDate& date) {
  StartupFunding funding;
  for (const Commitment& commitment : commitments) {
    if (isBy(commitment.date, date)) {
      add(funding.committed, commitment.route, commitment.amount);
    } else if (commitment.date.isValid() && isPromisedBy(commitment, decisions, date)) {
      funding.committedLater += commitment.amount;
    }
  }
  const QDate since = date.addDays(-paceDays);  // not included: 183 days with the day itself
  Money lately;
  for (const Expense& expense : expenses) {
    if (!isBy(expense.date, date)) continue;
    add(funding.spent, expense.route, expense.amount);
    if (expense.date > since) lately += expense.amount;
  }
  funding.perMonth = {scaled(lately.cents, 304'375, paceDays * 10'000LL)};
  const Money promised = funding.promised();
  if (promised.cents <= 0) return funding;
  if (funding.rest().cents <= 0) {
    funding.lastsUntil = dayReached(expenses, promised, date);
  } else if (lately.cents > 0) {
    // Centuries are no day anybody plans for.
    const double days = static_cast<double>(funding.rest().cents) / static_cast<double>(lately.cents) * paceDays;
    funding.lastsUntil = date.addDays(static_cast<qint64>(std::min(days, 36'525.0)));
  }
  return funding;
}

StartupFunding fundingOf(const Ledger& ledger, const StartupId& startup, const QDate& date) {
  StartupFunding funding =
      fundingFrom(ledger.commitmentsOf(startup), ledger.expensesOf(startup), ledger.decisionsOf(startup), date);
  for (const Decision& decision : ledger.decisionsOf(startup)) {
    if (decision.outcome != DecisionOutcome::grant || decision.state != DecisionState::recorded) continue;
    if (decision.date.isValid() && decision.date > date) continue;
    for (const DecisionAmount& amount : ledger.amountsOf(decision.id)) funding.granted += amount.amount;
  }
  return funding;
}

}  // namespace eclosion::analysis
