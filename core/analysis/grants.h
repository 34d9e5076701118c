// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <vector>

#include "core/analysis/figures.h"
#include "core/domain/ledger.h"

namespace eclosion::analysis {

// Accelerated funding granted in one round: recorded decisions with outcome grant that name the same round as their reason.
struct GrantRound {
  QString name = {};                          // as the decisions say it; empty: they do not
  QDate first = {};                           // first day a grant of it has; null: none has one
  std::vector<Portfolio::Row> startups = {};  // by row, each once
  int grants = 0;
  Money amount = {};
  friend bool operator==(const GrantRound&, const GrantRound&) = default;
};

// Grants up to a day, those without a day among them (as StartupFunding::granted); by first day, rounds without one last, then
// by name. Of startups the portfolio does not have: left out.
[[nodiscard]] std::vector<GrantRound> grantRounds(const Portfolio& portfolio, const Ledger& ledger, const QDate& date,
                                                  const StartupSet& only = {});

}  // namespace eclosion::analysis
