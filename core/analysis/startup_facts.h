// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <optional>
#include <vector>

#include "core/domain/portfolio.h"

// What one startup was on a date, for cards, the register and exports alike.
namespace eclosion::analysis {

enum class Presence : quint8 {
  started,  // in a phase or past its outcome
  noPhase,  // on record without a phase that has a date
  notYet,   // its first phase starts later
};
[[nodiscard]] Presence presenceAt(const Portfolio& portfolio, Portfolio::Row startup, const QDate& date);

// Members with a mission that serves the startup at the date, in the order of the roster, each once.
[[nodiscard]] std::vector<Portfolio::Row> teamAt(const Portfolio& portfolio, Portfolio::Row startup, const QDate& date);

// The first date on record after the date; a null date where there is none.
struct NextDate {
  enum class Kind { none, event, statedEnd, nextPhase };
  Kind kind = Kind::none;
  std::optional<EventKind> event = {};
  QDate date = {};
};
[[nodiscard]] NextDate nextDateOf(const Portfolio& portfolio, Portfolio::Row startup, const QDate& date);

// The latest event on or before the date; null where there is none.
[[nodiscard]] const Portfolio::EventFacts* lastEventOf(const Portfolio& portfolio, Portfolio::Row startup, const QDate& date);

}  // namespace eclosion::analysis
