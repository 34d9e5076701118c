// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/portfolio_file.h"
#include "core/store/sqlite.h"

namespace eclosion::store {

// Tells a reader that another program has written to the file, for a few microseconds an asking. Belongs to the thread of the
// file, which outlives it.
class Watch {
 public:
  [[nodiscard]] static Result<Watch> on(const PortfolioFile& file);
  // Whether anything was recorded by another connection since the last asking, or since the watch began.
  [[nodiscard]] Result<bool> movedOn();

 private:
  Watch(sqlite3* db, Statement version) : db_(db), version_(std::move(version)) {}
  [[nodiscard]] Result<qint64> version();

  sqlite3* db_;
  Statement version_;
  qint64 seen_ = 0;
  QByteArray head_;
};

}  // namespace eclosion::store
