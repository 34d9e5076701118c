// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <stop_token>
#include <vector>

#include "core/domain/portfolio.h"

// Startups whose team is small or shrinks, which does tell of a stop (figures: what the data says).
//
// The rule, of the four phases: a team below the first quartile of the teams on record in that phase on that day, or one that
// lost half of its people or more within 183 days. A startup nobody was ever recorded for by then is unknown, not small: it is
// neither named nor counted among all. Of the rules tried on the community's record of 2026 (at or below the quartile, any loss,
// loss of a third, none left) this one's names stopped most often for as many names.
namespace eclosion::analysis {

struct WatchItem {
  Portfolio::Row startup = Portfolio::none;
  Phase phase = Phase::investigation;
  int team = 0;        // people on the day
  int teamBefore = 0;  // people 183 days before
  bool isSmall = false;
  bool isShrinking = false;
  friend bool operator==(const WatchItem&, const WatchItem&) = default;
};

// By phase, then the smallest team, then row. Put away ones are left out.
[[nodiscard]] std::vector<WatchItem> watchListAt(const Portfolio& portfolio, const QDate& date);

// How often the list was right in this portfolio's own past, in one phase: of the startups it would have named at half-yearly
// days at least a year before, how many stopped within the year, against all that were in the phase on those days with a team on
// record. A startup counts once a day. It is judged by what is known now: what was known then would have named others.
struct WatchRecord {
  Phase phase = Phase::investigation;
  int named = 0, namedStopped = 0;
  int all = 0, allStopped = 0;
  friend bool operator==(const WatchRecord&, const WatchRecord&) = default;

  // With fewer than ten names nothing is claimed.
  static constexpr int fewest = 10;
  [[nodiscard]] bool isClaim() const { return named >= fewest; }
};
// Of each of the four phases. It looks at every team on many days: stopped, what it has by then means nothing.
[[nodiscard]] std::vector<WatchRecord> watchRecordAt(const Portfolio& portfolio, const QDate& date,
                                                     const std::stop_token& stop = {});

}  // namespace eclosion::analysis
