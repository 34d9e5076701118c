// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

#include "core/analysis/due.h"
#include "core/analysis/watch_list.h"
#include "core/domain/calendar_day.h"
#include "core/domain/text_source.h"

// What is due and who is watched, in words.
namespace eclosion::publish {

// “Period ends”, “Review late”…
[[nodiscard]] QString reasonName(analysis::DueReason reason);
// The same in a word where room is short: “Review”, “Money”…
[[nodiscard]] QString reasonWord(analysis::DueReason reason);
// “The review was due on 17 Aug 2026”, as seen from a day.
[[nodiscard]] QString causeSentence(const analysis::DueCause& cause, const QDate& date);
// The same with the words of the condition that is due, cut where they are long.
[[nodiscard]] QString causeSentence(const analysis::DueCause& cause, const QDate& date, const Ledger& ledger);
// “12 days late”, “today”, “in 20 days”, of a day as seen from another.
[[nodiscard]] QString daysUntil(const QDate& day, const QDate& date);

// “small team”, “lost half of its people”, or both.
[[nodiscard]] QString watchReason(const analysis::WatchItem& item);
// How often the list was right in a phase, or that too few were named to tell.
[[nodiscard]] QString watchRecordText(const analysis::WatchRecord& record);

// A day a cause, for a calendar; in the order of the items. `ledger` and `text` are of the same portfolio.
[[nodiscard]] std::vector<CalendarDay> dueDays(const Portfolio& portfolio, const Ledger& ledger, const TextSource& text,
                                               const std::vector<analysis::DueItem>& items);

}  // namespace eclosion::publish
