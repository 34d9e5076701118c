// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/board_model.h"

namespace eclosion::ui {

// Startups by their ids, to be found again where the same portfolio has other rows.
class KeptStartups {
 public:
  KeptStartups(const BoardModel& model, const std::vector<Portfolio::Row>& rows);
  // Those the model's portfolio has, in the order given.
  [[nodiscard]] std::vector<Portfolio::Row> in(const BoardModel& model) const;

 private:
  std::vector<StartupId> ids_;
};

// The date and the filter of a board, by records, to be set again on the same portfolio as known at another time. A date that
// was the portfolio's today is its today again; what is not on record there leaves the filter.
class KeptView {
 public:
  explicit KeptView(const BoardModel& model);
  void restore(BoardModel& model) const;

 private:
  QDate date_;  // null: today
  BoardFilter filter_;
  std::vector<IncubatorId> incubators_;
  std::vector<OrganisationId> sponsors_;
  bool seekingSponsor_ = false;
  QStringList themes_;
  KeptStartups only_;
};

}  // namespace eclosion::ui
