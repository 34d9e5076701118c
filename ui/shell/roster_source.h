// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stop_token>

#include "core/domain/records.h"
#include "core/domain/roster.h"
#include "core/support/result.h"

namespace eclosion::ui {

// An open portfolio that can tell more of its people than its columns do is one of these as well.
class RosterSource {
 public:
  virtual ~RosterSource() = default;
  // From a worker thread, while the GUI thread goes on reading the columns and does not change them. Errors: busy where the file
  // is ahead of the columns, cancelled, unreadable.
  [[nodiscard]] virtual Result<Roster> readRoster(std::stop_token stop) const = 0;
  // After a change that the columns have followed; on the GUI thread. Errors: as above.
  [[nodiscard]] virtual Result<Roster> followRoster(Roster before, const PortfolioChange& change) const = 0;
};

}  // namespace eclosion::ui
