// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <optional>
#include <span>
#include <vector>

#include "core/analysis/figures.h"
#include "core/domain/ledger.h"
#include "core/domain/portfolio.h"

// Money promised, spent and left. Grants (decisions without a gate) are shown beside, never part of an envelope (figures: FAST
// grants).
namespace eclosion::analysis {

// What an envelope is told apart by.
struct EnvelopeKey {
  std::optional<OrganisationId> funder = {};
  FundingRoute route = FundingRoute::ownBudget;
  int fiscalYear = 0;
  friend bool operator==(const EnvelopeKey&, const EnvelopeKey&) = default;
};

struct EnvelopeStanding {
  EnvelopeKey key;
  Money amount;     // of every envelope of the key; 0 where money is committed or spent without one
  Money committed;  // in the fiscal year, after the day too: what is promised cannot be promised again
  Money spent;      // expenses in the fiscal year, up to the day
  bool hasEnvelope = false;
  [[nodiscard]] Money left() const { return amount - committed; }
  [[nodiscard]] bool isOver() const { return committed.cents > amount.cents; }
  friend bool operator==(const EnvelopeStanding&, const EnvelopeStanding&) = default;
};

// Every key that has an envelope, a commitment or an expense, by fiscal year (newest first), route, funder's id (none first).
[[nodiscard]] std::vector<EnvelopeStanding> envelopesAt(const Portfolio& portfolio, const Ledger& ledger, const QDate& date);
[[nodiscard]] EnvelopeStanding envelopeOf(const Portfolio& portfolio, const Ledger& ledger, const EnvelopeKey& key,
                                          const QDate& date);

struct StartupFunding {
  RouteAmounts committed;  // on or before the day
  // What is promised already for a later day: by a decision recorded on or before the day, or without a decision. It is in no
  // figure of the day, and the money lasts by it all the same; envelopes count it, too.
  Money committedLater;
  RouteAmounts spent;  // on or before the day
  Money granted;       // accelerated funding, on or before the day or without a date
  Money perMonth;      // spent over the 183 days up to the day, to a month of 30.4375 days; 0: nothing was
  // The day all that is promised, for later days too, is spent at that pace; where nothing is left of it, the day of the expense
  // that took the last of it. Null: nothing was promised, or there is a rest and no pace.
  QDate lastsUntil;
  [[nodiscard]] Money promised() const { return committed.total() + committedLater; }
  [[nodiscard]] Money left() const { return committed.total() - spent.total(); }  // of what is committed on the day
  [[nodiscard]] Money rest() const { return promised() - spent.total(); }         // of all that is promised
  [[nodiscard]] bool isOver() const { return left().cents < 0; }
  friend bool operator==(const StartupFunding&, const StartupFunding&) = default;
};
[[nodiscard]] StartupFunding fundingOf(const Ledger& ledger, const StartupId& startup, const QDate& date);
// The same without what was granted, from the startup's own entries by date, for who walks through all of them.
[[nodiscard]] StartupFunding fundingFrom(std::span<const Commitment> commitments, std::span<const Expense> expenses,
                                         std::span<const Decision> decisions, const QDate& date);

}  // namespace eclosion::analysis
