// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <vector>

#include "core/domain/portfolio.h"
#include "ui/models/history_counts.h"

namespace eclosion::ui {

// Whom a startup belongs with: the incubator that accompanies it, or an organisation that sponsors it.
enum class AffiliationKind { incubator, organisation };

// The startups of one incubator or organisation, counted on a day by what they are then.
struct AffiliationCounts {
  int inProgramme = 0;
  int made = 0;     // operated or transferred: made permanent
  int stopped = 0;  // of either kind
  int ever = 0;     // with it on the day or before, whatever became of them or wherever they went
  friend bool operator==(const AffiliationCounts&, const AffiliationCounts&) = default;
};

// A startup's time with an incubator or a sponsor.
struct Stay {
  Portfolio::Row startup;
  QDate start = {};  // null: as far back as is known
  QDate end = {};    // first day elsewhere; null: still
};

// Whether the startup is with that incubator (or one of its sponsors is that organisation) on the day.
[[nodiscard]] bool belongs(const Portfolio& portfolio, AffiliationKind kind, Portfolio::Row owner, Portfolio::Row startup,
                           const QDate& date);
// By incubator (organisation), in the portfolio's order.
[[nodiscard]] std::vector<AffiliationCounts> affiliationCounts(const Portfolio& portfolio, AffiliationKind kind,
                                                               const QDate& date);
// By start, then by startup; a startup may come back.
[[nodiscard]] std::vector<Stay> staysWith(const Portfolio& portfolio, AffiliationKind kind, Portfolio::Row owner);
// How many of its startups were in each phase of the programme on the last day of each of `steps` equal parts.
[[nodiscard]] std::vector<ProgrammeCounts> affiliationHistory(const Portfolio& portfolio, AffiliationKind kind,
                                                              Portfolio::Row owner, const QDate& from, const QDate& to,
                                                              int steps);
// Members with a mission, on the day, that serves a startup of its in the programme; each once.
[[nodiscard]] int membersServing(const Portfolio& portfolio, AffiliationKind kind, Portfolio::Row owner, const QDate& date);

}  // namespace eclosion::ui
