// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <optional>

#include "core/analysis/due.h"
#include "core/analysis/watch_list.h"
#include "core/domain/text_source.h"

namespace eclosion::publish {

struct DueReport {
  QDate date;
  std::optional<QDateTime> knownAt = {};
  analysis::DueTerms terms = {};
  std::vector<analysis::DueItem> items;
  std::vector<analysis::WatchItem> watch;
  std::vector<analysis::WatchRecord> records;
};

// {"asOf", "knownAt", "terms": {"review", "periodEnd", "money", "condition", "committee"},
//  "due": [{"id", "startup", "phase", "date", "days", "causes": [{"reason", "date", "days", "condition", "session"}]}],
//  "watch": [{"id", "startup", "phase", "team", "teamBefore", "small", "shrinking"}],
//  "watchRecord": {phase: {"named", "namedStopped", "all", "allStopped", "share", "shareOfAll"}}}
// `days` until the date, negative once it is past; `condition` and `session` are ids or null. Shares are from 0 to 1, null where
// too few were named to claim anything.
[[nodiscard]] QByteArray dueJson(const DueReport& report, const Portfolio& portfolio, const TextSource& text);

}  // namespace eclosion::publish
