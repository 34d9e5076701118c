// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QLocale>

#include "core/domain/words.h"
#include "core/edits/change_record.h"
#include "core/edits/record_words.h"
#include "core/edits/repair_checks.h"
#include "core/support/day_words.h"

namespace eclosion::edits {
namespace {

using Rule = LifecycleRule;

struct HistoryRepairs {
  Q_DECLARE_TR_FUNCTIONS(eclosion::edits::HistoryRepairs)
};

void endOn(Repair& repair, const PhasePeriod& entry, const QDate& day) {
  repair.step = HistoryRepairs::tr("End it on %1, when the next phase starts").arg(dayWords(day));
  repair.edit = setField(refTo(entry), "stated_end", day, repair.reason);
}

void removeEntry(Repair& repair, const PhasePeriod& entry, const QString& step) {
  repair.record = refTo(entry);
  repair.step = step;
  repair.edit = removeRecord(refTo(entry), repair.reason);
}

void addRepair(const RepairGround& ground, const History& history, const RuleFinding& found, std::vector<Repair>& repairs) {
  const PhasePeriod& entry = history[found.entry];
  const PhasePeriod* next = found.entry + 1 < history.size() ? &history[found.entry + 1] : nullptr;
  // A planned end has not ended it yet, and what was given a reason is settled.
  if (found.rule == Rule::endedWithoutNext && entry.statedEnd > ground.records.today()) return;
  const bool isTransition = found.rule < Rule::alreadyInPhase;
  if (isTransition && !entry.comment.trimmed().isEmpty()) return;
  Repair repair{.record = refTo(entry),
                .what = wordsOf(ground.records, AnyRecord(entry)),
                .owner = RepairOwner{NamedKind::startup, entry.startup.uuid()},
                .code = QString(code(found.rule)),
                .severity = standingOf(found.rule) == Standing::noted ? Severity::note : Severity::warning,
                .reason = wordsOf(found.rule),
                .holds = true};
  switch (found.rule) {
    case Rule::endBeforeStart:
      repair.step = HistoryRepairs::tr("Remove the stated end, %1").arg(dayWords(entry.statedEnd));
      repair.edit = setField(refTo(entry), "stated_end", FieldValue(), repair.reason);
      break;
    case Rule::endAfterNextStart:
    case Rule::gap:
    case Rule::noExplicitEnd:
      if (next) endOn(repair, entry, next->start);
      break;
    case Rule::sameDayPhases:
      removeEntry(repair, entry, HistoryRepairs::tr("Remove “%1”, which lasted no day").arg(phaseName(entry.phase)));
      break;
    case Rule::alreadyInPhase:
      removeEntry(repair, entry, HistoryRepairs::tr("Remove the second entry, of %1").arg(dayWords(entry.start)));
      break;
    default:
      break;
  }
  if (isTransition) {
    repair.explain = [ref = refTo(entry)](const QString& reason) { return setField(ref, "comment", reason, reason); };
  }
  repairs.push_back(std::move(repair));
}

}  // namespace

void checkHistories(const RepairGround& ground, std::vector<Repair>& repairs) {
  for (const Startup& startup : ground.startups) {
    const auto found = ground.histories.constFind(startup.id.uuid());
    if (found == ground.histories.constEnd()) continue;
    std::vector<Portfolio::PhaseFacts> facts;
    for (const PhasePeriod& entry : *found) facts.push_back({0, entry.phase, entry.start, entry.statedEnd});
    for (const RuleFinding& finding : judgeHistory(facts)) addRepair(ground, *found, finding, repairs);
  }
}

QString findingCodeOf(const Repair& repair) {
  const auto rule = fromCode<Rule>(repair.code);
  const bool isTransition = rule && *rule < Rule::alreadyInPhase && *rule != Rule::firstPhaseNotInvestigation;
  return isTransition || rule == Rule::alreadyInPhase ? QStringLiteral("unusual-transition") : repair.code;
}

}  // namespace eclosion::edits
