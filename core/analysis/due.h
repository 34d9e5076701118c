// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <stop_token>
#include <vector>

#include "core/analysis/attention.h"
#include "core/domain/ledger.h"
#include "core/domain/portfolio.h"

// What needs a decision or a review, and why. Time spent in a phase is never a reason: it does not tell which startups stop.
namespace eclosion::analysis {

// Drafts and grants are no decisions here.
enum class DueReason : quint8 {
  periodEnds,        // of the last recorded decision; until the next one
  reviewLate,        // the last review (reviews.h) is older than the term; the day is the last on which it was in time
  moneyRunsOut,      // what was committed is spent, or will be at the present pace, within the term
  conditionDue,      // an open condition of a recorded decision; until it is settled
  committeePlanned,  // on the agenda of a session or an event to come, the day itself included, until it is decided there; or the
                     // next review that the last decision names, until there is a review after that decision
};
inline constexpr int dueReasonCount = 5;

struct DueTerms {
  int review = 228;    // days
  int periodEnd = 60;  // days ahead of the end of a period at which it is due
  int money = 60;      // days ahead of the day the money runs out
  int condition = 30;  // days ahead of its due date
  int committee = 60;  // days ahead of the session
  friend bool operator==(const DueTerms&, const DueTerms&) = default;
};

struct DueCause {
  DueReason reason;
  QDate date;                                 // the day at stake
  std::optional<ConditionId> condition = {};  // conditionDue: which
  std::optional<SessionId> session = {};      // committeePlanned: which, where it is a session
  friend bool operator==(const DueCause&, const DueCause&) = default;
};

struct DueItem {
  Portfolio::Row startup = Portfolio::none;
  Phase gate = Phase::investigation;  // its phase on the day
  std::vector<DueCause> causes = {};  // the earliest day first
  [[nodiscard]] QDate date() const { return causes.front().date; }
  friend bool operator==(const DueItem&, const DueItem&) = default;
};

// One item a startup of the programme with at least one cause, the earliest day first, then by row. Put away ones are left out.
// Ends early where it is stopped; what it answers then is of no use.
[[nodiscard]] std::vector<DueItem> dueAt(const Portfolio& portfolio, const Ledger& ledger, const QDate& date,
                                         const DueTerms& terms = {}, const std::stop_token& stop = {});
// The causes of one; empty where nothing is due.
[[nodiscard]] std::vector<DueCause> causesOf(const Portfolio& portfolio, const Ledger& ledger, Portfolio::Row startup,
                                             const QDate& date, const DueTerms& terms = {});

}  // namespace eclosion::analysis

namespace eclosion {
// Stable codes: they are in JSON and in calendars.
template <>
inline constexpr auto codesOf<analysis::DueReason> =
    CodeTable<5>{QLatin1StringView("period-ends"), QLatin1StringView("review-late"), QLatin1StringView("money-runs-out"),
                 QLatin1StringView("condition-due"), QLatin1StringView("committee-planned")};
}  // namespace eclosion
