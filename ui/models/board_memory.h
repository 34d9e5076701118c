// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/board_model.h"

namespace eclosion::ui {

// What a person has set on the board, by ids and words: to be set again on another portfolio, such as the same one as it was known
// at another time.
class BoardMemory {
 public:
  explicit BoardMemory(const BoardModel& model);

  // What the portfolio does not have is left out of the filter. True when nothing was.
  bool restore(BoardModel& model) const;

 private:
  QDate date_;  // null: today
  BoardFilter filter_;
  std::vector<IncubatorId> incubators_;
  std::vector<OrganisationId> sponsors_;
  QStringList themes_;
  std::vector<StartupId> only_;
};

}  // namespace eclosion::ui
