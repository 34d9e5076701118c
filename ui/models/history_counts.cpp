// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/history_counts.h"

namespace eclosion::ui {

std::vector<ProgrammeCounts> programmeHistory(const BoardModel& model, const QDate& from, const QDate& to, int steps) {
  std::vector<ProgrammeCounts> result(static_cast<size_t>(std::max(0, steps)));
  const qint64 first = from.toJulianDay();
  const qint64 days = from.daysTo(to);
  if (result.empty() || days <= 0 || !model.portfolio()) return result;
  // Part i ends on day (i + 1) × days / steps; an entry counts in the parts that end on its start or later, not on its end.
  const auto part = [&](qint64 day) {
    const qint64 since = day - first;
    return since <= 0 ? 0 : std::min<qint64>(steps, (since * steps + days - 1) / days - 1);
  };
  std::vector<ProgrammeCounts> changes(static_cast<size_t>(steps) + 1);
  for (const auto& entry : model.timeline().entries()) {
    if (!inProgramme(entry.phase) || !model.passesOn(entry.startup, entry.start)) continue;
    const auto phase = static_cast<size_t>(entry.phase);
    ++changes[static_cast<size_t>(part(entry.start))][phase];
    if (entry.end != BoardTimeline::never) --changes[static_cast<size_t>(part(entry.end))][phase];
  }
  ProgrammeCounts running{};
  for (size_t i = 0; i < result.size(); ++i) {
    for (size_t phase = 0; phase < running.size(); ++phase) running[phase] += changes[i][phase];
    result[i] = running;
  }
  return result;
}

}  // namespace eclosion::ui
