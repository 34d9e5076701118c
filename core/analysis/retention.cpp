// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/retention.h"

#include <algorithm>

namespace eclosion::analysis {

std::vector<RetentionCase> overRetention(const Portfolio& portfolio, int years, const QDate& date) {
  std::vector<RetentionCase> over;
  const auto& missions = portfolio.missions;
  for (size_t i = 0; i < missions.size();) {
    const auto member = missions[i].member;
    bool open = false;
    QDate last;
    for (; i < missions.size() && missions[i].member == member; ++i) {
      const QDate end = missions[i].end;
      open = open || end.isNull();
      if (last.isNull() || end > last) last = end;
    }
    const QDate until = last.addYears(years);
    if (!open && until < date) over.push_back({.member = member, .lastDay = last, .until = until});
  }
  std::stable_sort(over.begin(), over.end(), [](const auto& a, const auto& b) { return a.lastDay < b.lastDay; });
  return over;
}

}  // namespace eclosion::analysis
