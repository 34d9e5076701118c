// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <vector>

#include "core/domain/codes.h"
#include "core/domain/ids.h"

namespace eclosion {

// What kind of stop each stop was, where that is on record. Beside the columns of a portfolio, since few records say it.
class StopKinds {
 public:
  struct Stop {
    StartupId startup;
    QDate start = {};
    StopKind kind = StopKind::unspecified;
    friend bool operator==(const Stop&, const Stop&) = default;
  };

  StopKinds() = default;
  explicit StopKinds(std::vector<Stop> stops);  // in any order

  // Of the stop that began on a day; unspecified: nothing is on record.
  [[nodiscard]] StopKind of(const StartupId& startup, const QDate& start) const;
  [[nodiscard]] bool isEmpty() const { return stops_.empty(); }
  friend bool operator==(const StopKinds&, const StopKinds&) = default;

 private:
  std::vector<Stop> stops_;  // by startup, start
};

}  // namespace eclosion
