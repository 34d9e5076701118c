// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/move_border.h"

#include <QCoreApplication>

#include "core/edits/fields.h"
#include "core/edits/lookup.h"
#include "core/edits/phase_history.h"
#include "core/edits/record_rules.h"
#include "core/edits/record_words.h"

namespace eclosion::edits {
namespace {

struct MoveBorder {
  Q_DECLARE_TR_FUNCTIONS(eclosion::edits::MoveBorder)
};

}  // namespace

Edit moveBorder(const PhaseId& id, const QDate& start, const QString& reason) {
  return [=](const Records& records) -> Result<Plan> {
    const auto entry = require<PhasePeriod>(records, id);
    if (!entry) return Failure(entry.error());
    if (start.isNull()) return failure(ErrorKind::refused, MoveBorder::tr("Give the day."));
    if (start == entry->start) return Plan{};
    const auto before = historyOf(records, entry->startup);
    if (!before) return Failure(before.error());
    History after = *before;
    for (PhasePeriod& other : after) {
      const bool moved = other.id == id;
      if (moved) {
        other.start = start;
      } else if (!other.statedEnd.isNull() && other.statedEnd == entry->start && other.start <= entry->start) {
        other.statedEnd = start;
      } else {
        continue;
      }
      ECLOSION_TRY(checkRecord(records, other));
    }
    const Field* field = findField(recordKind<PhasePeriod>, "start");
    return planHistory(*before, after, withReason(wordsOfChange(records, *entry, labelOf(*field)), reason), reason);
  };
}

}  // namespace eclosion::edits
