// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/follower.h"
#include "core/store/watch.h"

namespace eclosion::store {

// Brings columns in step with what another program writes to the same file: reads in the journal which rows were touched since.
// Belongs to the thread of the file, which outlives it.
class Pursuit {
 public:
  // `head`: the seal of the newest entry that the columns hold (LoadedPortfolio::head); empty: not known for certain.
  [[nodiscard]] static Result<Pursuit> of(const PortfolioFile& file, const QByteArray& head);

  // Whether anything was recorded that the columns do not hold, for a few microseconds an asking.
  [[nodiscard]] Result<bool> isBehind();
  // Follows all of it. The change says `whole`, and the columns are left alone, where they are to be read again, after which
  // another pursuit begins; so does a failure, but it may leave the columns half way.
  [[nodiscard]] Result<PortfolioChange> follow(Portfolio& columns, const QDate& today);

 private:
  Pursuit(const PortfolioFile& file, Watch watch, const QByteArray& head)
      : file_(&file), watch_(std::move(watch)), follower_(std::make_unique<Follower>(file)), head_(head) {}

  const PortfolioFile* file_;
  Watch watch_;
  std::unique_ptr<Follower> follower_;
  QByteArray head_;
  bool behind_ = false;
};

}  // namespace eclosion::store
