// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

namespace eclosion::ui {

// Where days stand in the column of missions; its head and every row of it share one.
struct MissionScale {
  QDate from, until;

  [[nodiscard]] bool isValid() const { return from.isValid() && until > from; }
  // From 0 to 1; days outside lie beyond.
  [[nodiscard]] double placeOf(const QDate& day) const {
    return static_cast<double>(from.daysTo(day)) / static_cast<double>(from.daysTo(until));
  }
  // Three calendar years around a date; from the beginning of `first` where that is wanted.
  [[nodiscard]] static MissionScale around(const QDate& date, const QDate& first = {}) {
    if (!date.isValid()) return {};
    const int from = first.isValid() && first.year() < date.year() - 1 ? first.year() : date.year() - 1;
    return {QDate(from, 1, 1), QDate(date.year() + 2, 1, 1)};
  }
  friend bool operator==(const MissionScale&, const MissionScale&) = default;
};

}  // namespace eclosion::ui
