// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/records.h"
#include "core/store/change.h"
#include "core/store/statement_cache.h"

namespace eclosion {
class Portfolio;
}

namespace eclosion::store {

class PortfolioFile;

// Keeps the columns in memory in step with what is written to the file, reading only what a write touched. Columns that were
// followed equal those that Reader::portfolio() gives.
class Follower {
 public:
  // Beyond this, one pass over the tables beats so many lookups.
  static constexpr size_t mostRows = 5000;

  // The file outlives it.
  explicit Follower(const PortfolioFile& file);

  // After a write, the newest one there is. `today` as for Reader::portfolio(). The change says `whole`, and the
  // columns are left alone, where reading everything again is quicker.
  [[nodiscard]] Result<PortfolioChange> follow(const Change& change, Portfolio& columns, const QDate& today);

 private:
  const PortfolioFile& file_;
  StatementCache statements_;
};

}  // namespace eclosion::store
